#ifndef CZIP_H
#define CZIP_H

#include <zip.h>

// Every function of libzip that the program calls. A new one is one more line here.
#define ZIP_LIBRARY_FUNCTIONS(X) \
  X(zip_close) \
  X(zip_discard) \
  X(zip_error_fini) \
  X(zip_error_init) \
  X(zip_error_strerror) \
  X(zip_fclose) \
  X(zip_file_add) \
  X(zip_file_set_dostime) \
  X(zip_fopen_index) \
  X(zip_fread) \
  X(zip_get_error) \
  X(zip_get_name) \
  X(zip_get_num_entries) \
  X(zip_name_locate) \
  X(zip_open_from_source) \
  X(zip_set_file_compression) \
  X(zip_source_buffer_create) \
  X(zip_source_close) \
  X(zip_source_free) \
  X(zip_source_keep) \
  X(zip_source_open) \
  X(zip_source_read) \
  X(zip_source_seek) \
  X(zip_source_tell) \
  X(zip_stat_index)

// The functions under their own names, each with the type its header gives it.
struct ZipLibrary {
#define ZIP_LIBRARY_MEMBER(function) __typeof__(function) *_Nonnull function;
  ZIP_LIBRARY_FUNCTIONS(ZIP_LIBRARY_MEMBER)
#undef ZIP_LIBRARY_MEMBER
};

// The functions of libzip, opened by the first call in the process and never closed; safe from any thread. Returns NULL
// when the library or a function in it is not there; `*missing` is then its name, a string that lives as long as the
// process, and the answer stays the same for the rest of the process.
const struct ZipLibrary *_Nullable zip_library(const char *_Nullable *_Nonnull missing);

#endif
