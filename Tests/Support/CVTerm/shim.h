// libvterm: a whole terminal as a library, for tests.
#include <vterm.h>
