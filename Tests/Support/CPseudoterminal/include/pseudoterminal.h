// A program on a terminal of its own, for tests.
#ifndef REMBUK_PSEUDOTERMINAL_H
#define REMBUK_PSEUDOTERMINAL_H

#include <sys/types.h>
#include <termios.h>

struct pseudoterminal {
  /// The side of the terminal, which does not block.
  int terminal;
  /// The side of the program, kept open so that the modes of the line can be read after its end.
  int line;
  /// The modes of the line before the program began.
  struct termios modes;
  pid_t process;
  /// Readable when the process has ended.
  int ended;
};

/// Starts `path` with a new pseudoterminal of `columns` × `rows` as its controlling terminal; 0, or an `errno`.
int pseudoterminal_start(
    const char *path, char *const arguments[], char *const environment[], int columns, int rows,
    struct pseudoterminal *result);

/// Gives the window another size and tells the program.
int pseudoterminal_resize(int terminal, int columns, int rows);

#endif
