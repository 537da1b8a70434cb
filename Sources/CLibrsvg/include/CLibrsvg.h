#ifndef CLIBRSVG_H
#define CLIBRSVG_H

#include <librsvg/rsvg.h>

// Every function of librsvg that the program calls. A new one is one more line here.
#define LIBRSVG_FUNCTIONS(X) \
  X(rsvg_handle_get_intrinsic_dimensions) \
  X(rsvg_handle_get_intrinsic_size_in_pixels) \
  X(rsvg_handle_new_from_data) \
  X(rsvg_handle_render_document) \
  X(rsvg_handle_set_dpi)

// The functions under their own names, each with the type its header gives it.
struct LibrsvgLibrary {
#define LIBRSVG_MEMBER(function) __typeof__(function) *_Nonnull function;
  LIBRSVG_FUNCTIONS(LIBRSVG_MEMBER)
#undef LIBRSVG_MEMBER
};

// The functions of librsvg, opened by the first call in the process and never closed; safe from any thread. Returns NULL
// when the library or a function in it is not there; `*missing` is then its name, a string that lives as long as the
// process, and the answer stays the same for the rest of the process.
const struct LibrsvgLibrary *_Nullable librsvg_library(const char *_Nullable *_Nonnull missing);

#endif
