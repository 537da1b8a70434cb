#include "CZip.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

// The same functions under two names: Debian 12 has the first, later systems the second.
static const char *const files[] = {"libzip.so.4", "libzip.so.5"};

static pthread_once_t opened = PTHREAD_ONCE_INIT;
static struct ZipLibrary functions;
static const char *first_missing;

static void open_library(void) {
  void *handle = NULL;
  for (size_t file = 0; file < sizeof files / sizeof *files && handle == NULL; file++) {
    handle = dlopen(files[file], RTLD_LAZY | RTLD_LOCAL);
  }
  if (handle == NULL) {
    first_missing = files[0];
    return;
  }
#define ZIP_LIBRARY_FIND(function) \
  functions.function = (__typeof__(functions.function))dlsym(handle, #function); \
  if ((void *)functions.function == NULL) { \
    first_missing = #function; \
    return; \
  }
  ZIP_LIBRARY_FUNCTIONS(ZIP_LIBRARY_FIND)
#undef ZIP_LIBRARY_FIND
}

const struct ZipLibrary *zip_library(const char **missing) {
  pthread_once(&opened, open_library);
  *missing = first_missing;
  return first_missing == NULL ? &functions : NULL;
}
