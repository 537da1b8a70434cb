#ifndef CEXPAT_H
#define CEXPAT_H

#include <expat.h>

// The shared library in which XML is read.
#define EXPAT_LIBRARY_FILE "libexpat.so.1"

// Every function that the program calls. A new one is one more line here.
#define EXPAT_LIBRARY_FUNCTIONS(X) \
  X(XML_Parse) \
  X(XML_ParserCreate) \
  X(XML_ParserFree) \
  X(XML_SetCharacterDataHandler) \
  X(XML_SetElementHandler) \
  X(XML_SetStartDoctypeDeclHandler) \
  X(XML_SetUserData) \
  X(XML_StopParser)

// The functions under their own names, each with the type its header gives it.
struct ExpatLibrary {
#define EXPAT_LIBRARY_MEMBER(function) __typeof__(function) *_Nonnull function;
  EXPAT_LIBRARY_FUNCTIONS(EXPAT_LIBRARY_MEMBER)
#undef EXPAT_LIBRARY_MEMBER
};

// The functions of Expat, which the first call in the process opens and nobody closes; safe from any thread. Returns NULL when the
// library or a function in it is not there; `*missing` is then its name, a string that lives as long as the process, and the
// answer stays the same for the rest of the process.
const struct ExpatLibrary *_Nullable expat_library(const char *_Nullable *_Nonnull missing);

#endif
