#include "CPango.h"

#include <dlfcn.h>
#include <pthread.h>

enum {
#define PANGO_LIBRARY_INDEX(library, file) library,
  PANGO_LIBRARY_FILES(PANGO_LIBRARY_INDEX)
#undef PANGO_LIBRARY_INDEX
      LIBRARY_COUNT
};

static const char *const files[LIBRARY_COUNT] = {
#define PANGO_LIBRARY_FILE(library, file) file,
    PANGO_LIBRARY_FILES(PANGO_LIBRARY_FILE)
#undef PANGO_LIBRARY_FILE
};

static pthread_once_t opened = PTHREAD_ONCE_INIT;
static struct PangoLibrary functions;
static const char *first_missing;

// GLib's own handler writes to the standard error, which is the screen of a running meeting.
static void say_nothing(const gchar *domain, GLogLevelFlags level, const gchar *message, gpointer data) {
  (void)domain, (void)level, (void)message, (void)data;
}

static void open_libraries(void) {
  void *handles[LIBRARY_COUNT];
  for (int library = 0; library < LIBRARY_COUNT; library++) {
    handles[library] = dlopen(files[library], RTLD_LAZY | RTLD_LOCAL);
    if (handles[library] == NULL) {
      first_missing = files[library];
      return;
    }
  }
#define PANGO_LIBRARY_FIND(library, function) \
  functions.function = (__typeof__(functions.function))dlsym(handles[library], #function); \
  if ((void *)functions.function == NULL) { \
    first_missing = #function; \
    return; \
  }
  PANGO_LIBRARY_FUNCTIONS(PANGO_LIBRARY_FIND)
#undef PANGO_LIBRARY_FIND
  functions.g_log_set_default_handler(say_nothing, NULL);
}

const struct PangoLibrary *pango_library(const char **missing) {
  pthread_once(&opened, open_libraries);
  *missing = first_missing;
  return first_missing == NULL ? &functions : NULL;
}
