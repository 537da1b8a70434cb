// ncurses with wide characters, and what Swift cannot import of it: macros, and globals that strict concurrency refuses.
#ifndef REMBUK_CNCURSES_H
#define REMBUK_CNCURSES_H

#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdio.h>
#include <term.h>

/// Starts the terminal named by TERM on standard input and output; NULL when that fails.
static inline SCREEN *cncurses_start(void) { return newterm(NULL, stdout, stdin); }

/// The window that covers the screen that was started last.
static inline WINDOW *cncurses_window(void) { return stdscr; }

/// Sends what the next update will show as if nothing stood on the screen.
static inline void cncurses_forget(void) { clearok(curscr, TRUE); }

/// Makes `cell` hold `text` (one base and its marks, ended by 0) with the attributes and the colour pair.
static inline int cncurses_set(cchar_t *cell, const wchar_t *text, attr_t attributes, int pair) {
  return setcchar(cell, text, attributes, 0, &pair);
}

static inline attr_t cncurses_bold(void) { return WA_BOLD; }
static inline attr_t cncurses_underline(void) { return WA_UNDERLINE; }
static inline attr_t cncurses_italic(void) { return WA_ITALIC; }
static inline attr_t cncurses_reverse(void) { return WA_REVERSE; }

/// The string capability `name` of the terminal; NULL when it has none.
static inline const char *cncurses_string(const char *name) {
  char *value = tigetstr(name);
  return value == (char *)-1 ? NULL : value;
}

#endif
