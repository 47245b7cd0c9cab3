/// libxml2 alone: reads a page into its own tree and frees it. Zero where there was no page.
int readmemory(const char *bytes, int count);
