// The one door to libxml2.
//
// Debian's headers pull in the system's ICU, whose module clashes with the one inside Foundation on a clean
// build; nothing here needs it, so it is switched off before the first header is read.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

/// libxml2 hides this behind a macro that Swift cannot read. The number of the loaded library: "20914".
static inline const char *clibxml2_parser_version(void) { return xmlParserVersion; }
