#include "CXlsxwriter.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

// Its structures change from one number to the next: only the one that the headers belong to will do.
static const char file[] = "libxlsxwriter.so." LXW_SOVERSION;

static pthread_once_t opened = PTHREAD_ONCE_INIT;
static struct XlsxwriterLibrary functions;
static const char *first_missing;

static void open_library(void) {
  void *handle = dlopen(file, RTLD_LAZY | RTLD_LOCAL);
  if (handle == NULL) {
    first_missing = file;
    return;
  }
#define XLSXWRITER_LIBRARY_FIND(function) \
  functions.function = (__typeof__(functions.function))dlsym(handle, #function); \
  if ((void *)functions.function == NULL) { \
    first_missing = #function; \
    return; \
  }
  XLSXWRITER_LIBRARY_FUNCTIONS(XLSXWRITER_LIBRARY_FIND)
#undef XLSXWRITER_LIBRARY_FIND
}

const struct XlsxwriterLibrary *xlsxwriter_library(const char **missing) {
  pthread_once(&opened, open_library);
  *missing = first_missing;
  return first_missing == NULL ? &functions : NULL;
}
