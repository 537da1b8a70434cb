#include "CExpat.h"

#include <dlfcn.h>
#include <pthread.h>

static pthread_once_t opened = PTHREAD_ONCE_INIT;
static struct ExpatLibrary functions;
static const char *first_missing;

static void open_library(void) {
  void *handle = dlopen(EXPAT_LIBRARY_FILE, RTLD_LAZY | RTLD_LOCAL);
  if (handle == NULL) {
    first_missing = EXPAT_LIBRARY_FILE;
    return;
  }
#define EXPAT_LIBRARY_FIND(function) \
  functions.function = (__typeof__(functions.function))dlsym(handle, #function); \
  if ((void *)functions.function == NULL) { \
    first_missing = #function; \
    return; \
  }
  EXPAT_LIBRARY_FUNCTIONS(EXPAT_LIBRARY_FIND)
#undef EXPAT_LIBRARY_FIND
}

const struct ExpatLibrary *expat_library(const char **missing) {
  pthread_once(&opened, open_library);
  *missing = first_missing;
  return first_missing == NULL ? &functions : NULL;
}
