#ifndef CXLSXWRITER_H
#define CXLSXWRITER_H

#include <xlsxwriter.h>

// Every function of libxlsxwriter that the program calls. A new one is one more line here.
#define XLSXWRITER_LIBRARY_FUNCTIONS(X) \
  X(format_set_align) \
  X(format_set_bg_color) \
  X(format_set_bold) \
  X(format_set_border) \
  X(format_set_font_name) \
  X(format_set_font_size) \
  X(format_set_num_format) \
  X(format_set_text_wrap) \
  X(lxw_strerror) \
  X(workbook_add_format) \
  X(workbook_add_worksheet) \
  X(workbook_close) \
  X(workbook_new_opt) \
  X(workbook_set_properties) \
  X(worksheet_autofilter) \
  X(worksheet_fit_to_pages) \
  X(worksheet_freeze_panes) \
  X(worksheet_repeat_rows) \
  X(worksheet_set_column) \
  X(worksheet_set_footer) \
  X(worksheet_set_header) \
  X(worksheet_set_landscape) \
  X(worksheet_set_paper) \
  X(worksheet_set_row) \
  X(worksheet_write_blank) \
  X(worksheet_write_datetime) \
  X(worksheet_write_number) \
  X(worksheet_write_string)

// The functions under their own names, each with the type its header gives it.
struct XlsxwriterLibrary {
#define XLSXWRITER_LIBRARY_MEMBER(function) __typeof__(function) *_Nonnull function;
  XLSXWRITER_LIBRARY_FUNCTIONS(XLSXWRITER_LIBRARY_MEMBER)
#undef XLSXWRITER_LIBRARY_MEMBER
};

// The functions of libxlsxwriter, opened by the first call in the process and never closed; safe from any thread. Returns
// NULL when the library or a function in it is not there; `*missing` is then its name, a string that lives as long as the
// process, and the answer stays the same for the rest of the process.
const struct XlsxwriterLibrary *_Nullable xlsxwriter_library(const char *_Nullable *_Nonnull missing);

#endif
