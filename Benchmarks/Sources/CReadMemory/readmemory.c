#include "readmemory.h"
#include <stddef.h>

// The library itself is linked with ArticleParsing.
extern void *htmlReadMemory(const char *, int, const char *, const char *, int);
extern void xmlFreeDoc(void *);

// RECOVER | NOERROR | NOWARNING | NONET | HUGE
enum { options = 1 | 1 << 5 | 1 << 6 | 1 << 11 | 1 << 19 };

int readmemory(const char *bytes, int count) {
    void *document = htmlReadMemory(bytes, count, NULL, "UTF-8", options);
    if (document == NULL) return 0;
    xmlFreeDoc(document);
    return 1;
}
