#ifndef CPANGO_H
#define CPANGO_H

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

// The shared libraries that papers need, in the order in which they are opened.
#define PANGO_LIBRARY_FILES(X) \
  X(GLIB, "libglib-2.0.so.0") \
  X(GOBJECT, "libgobject-2.0.so.0") \
  X(CAIRO, "libcairo.so.2") \
  X(PANGO, "libpango-1.0.so.0") \
  X(PANGOCAIRO, "libpangocairo-1.0.so.0")

// Every function that the program calls, and the library it lives in. A new one is one more line here.
#define PANGO_LIBRARY_FUNCTIONS(X) \
  X(GLIB, g_log_set_default_handler) \
  X(GOBJECT, g_object_unref) \
  X(CAIRO, cairo_create) \
  X(CAIRO, cairo_destroy) \
  X(CAIRO, cairo_fill) \
  X(CAIRO, cairo_font_options_create) \
  X(CAIRO, cairo_font_options_destroy) \
  X(CAIRO, cairo_font_options_set_antialias) \
  X(CAIRO, cairo_font_options_set_hint_metrics) \
  X(CAIRO, cairo_font_options_set_hint_style) \
  X(CAIRO, cairo_image_surface_create) \
  X(CAIRO, cairo_image_surface_create_from_png_stream) \
  X(CAIRO, cairo_line_to) \
  X(CAIRO, cairo_move_to) \
  X(CAIRO, cairo_paint) \
  X(CAIRO, cairo_pdf_surface_add_outline) \
  X(CAIRO, cairo_pdf_surface_create_for_stream) \
  X(CAIRO, cairo_pdf_surface_restrict_to_version) \
  X(CAIRO, cairo_pdf_surface_set_metadata) \
  X(CAIRO, cairo_pdf_surface_set_size) \
  X(CAIRO, cairo_rectangle) \
  X(CAIRO, cairo_restore) \
  X(CAIRO, cairo_save) \
  X(CAIRO, cairo_scale) \
  X(CAIRO, cairo_set_line_width) \
  X(CAIRO, cairo_set_source_rgb) \
  X(CAIRO, cairo_set_source_surface) \
  X(CAIRO, cairo_show_page) \
  X(CAIRO, cairo_status) \
  X(CAIRO, cairo_status_to_string) \
  X(CAIRO, cairo_stroke) \
  X(CAIRO, cairo_surface_destroy) \
  X(CAIRO, cairo_surface_finish) \
  X(CAIRO, cairo_surface_status) \
  X(CAIRO, cairo_surface_write_to_png_stream) \
  X(CAIRO, cairo_translate) \
  X(PANGO, pango_attr_insert_hyphens_new) \
  X(PANGO, pango_attr_list_insert) \
  X(PANGO, pango_attr_list_new) \
  X(PANGO, pango_attr_list_unref) \
  X(PANGO, pango_attr_style_new) \
  X(PANGO, pango_attr_underline_new) \
  X(PANGO, pango_attr_weight_new) \
  X(PANGO, pango_context_set_base_dir) \
  X(PANGO, pango_context_set_language) \
  X(PANGO, pango_context_set_round_glyph_positions) \
  X(PANGO, pango_font_description_free) \
  X(PANGO, pango_font_description_new) \
  X(PANGO, pango_font_description_set_absolute_size) \
  X(PANGO, pango_font_description_set_family) \
  X(PANGO, pango_font_map_create_context) \
  X(PANGO, pango_font_map_get_family) \
  X(PANGO, pango_font_map_load_font) \
  X(PANGO, pango_language_from_string) \
  X(PANGO, pango_layout_get_iter) \
  X(PANGO, pango_layout_get_text) \
  X(PANGO, pango_layout_iter_free) \
  X(PANGO, pango_layout_iter_get_baseline) \
  X(PANGO, pango_layout_iter_get_line_extents) \
  X(PANGO, pango_layout_iter_get_line_readonly) \
  X(PANGO, pango_layout_iter_next_line) \
  X(PANGO, pango_layout_new) \
  X(PANGO, pango_layout_set_alignment) \
  X(PANGO, pango_layout_set_attributes) \
  X(PANGO, pango_layout_set_auto_dir) \
  X(PANGO, pango_layout_set_font_description) \
  X(PANGO, pango_layout_set_justify) \
  X(PANGO, pango_layout_set_text) \
  X(PANGO, pango_layout_set_width) \
  X(PANGO, pango_layout_set_wrap) \
  X(PANGOCAIRO, pango_cairo_context_set_font_options) \
  X(PANGOCAIRO, pango_cairo_context_set_resolution) \
  X(PANGOCAIRO, pango_cairo_font_map_get_default) \
  X(PANGOCAIRO, pango_cairo_show_layout_line)

// The functions under their own names, each with the type its header gives it.
struct PangoLibrary {
#define PANGO_LIBRARY_MEMBER(library, function) __typeof__(function) *_Nonnull function;
  PANGO_LIBRARY_FUNCTIONS(PANGO_LIBRARY_MEMBER)
#undef PANGO_LIBRARY_MEMBER
};

// The functions of Pango and Cairo, their libraries opened by the first call in the process and never closed; safe from
// any thread. Returns NULL when a library or a function in it is not there; `*missing` is then its name, a string that
// lives as long as the process, and the answer stays the same for the rest of the process.
const struct PangoLibrary *_Nullable pango_library(const char *_Nullable *_Nonnull missing);

#endif
