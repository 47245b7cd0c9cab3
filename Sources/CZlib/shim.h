// The one door to zlib.
#include <zlib.h>

/// zlib hides this behind a macro that Swift cannot read. Unpacks gzip and nothing else.
static inline int czlib_inflate_init_gzip(z_stream *stream) { return inflateInit2(stream, 15 + 16); }
