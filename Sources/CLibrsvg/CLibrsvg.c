#include "CLibrsvg.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

static const char file[] = "librsvg-2.so.2";

static pthread_once_t opened = PTHREAD_ONCE_INIT;
static struct LibrsvgLibrary functions;
static const char *first_missing;

static void open_library(void) {
  void *handle = dlopen(file, RTLD_LAZY | RTLD_LOCAL);
  if (handle == NULL) {
    first_missing = file;
    return;
  }
#define LIBRSVG_FIND(function) \
  functions.function = (__typeof__(functions.function))dlsym(handle, #function); \
  if ((void *)functions.function == NULL) { \
    first_missing = #function; \
    return; \
  }
  LIBRSVG_FUNCTIONS(LIBRSVG_FIND)
#undef LIBRSVG_FIND
}

const struct LibrsvgLibrary *librsvg_library(const char **missing) {
  pthread_once(&opened, open_library);
  *missing = first_missing;
  return first_missing == NULL ? &functions : NULL;
}
