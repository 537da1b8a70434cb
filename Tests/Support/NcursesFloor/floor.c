// The least that a program with ncurses can do: a full screen, one line to type in, one update for a key.
// Ctrl-U empties the line, Ctrl-X ends.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <string.h>

static char typed[4096];
static size_t length;

static void draw_line(void) {
  size_t room = COLS > 3 ? (size_t)COLS - 3 : 0;
  move(LINES - 1, 0);
  addstr("> ");
  addnstr(length > room ? typed + length - room : typed, (int)room);
  clrtoeol();
}

static void draw_screen(void) {
  erase();
  attron(A_REVERSE);
  mvhline(0, 0, ' ', COLS);
  mvaddstr(0, 1, "Lantai ncurses");
  attroff(A_REVERSE);
  for (int row = 1; row < LINES - 1; row++) mvprintw(row, 1, "%2d. butir yang kesekian, supaya layarnya terisi", row);
  draw_line();
}

int main(void) {
  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  set_escdelay(25);
  draw_screen();
  for (int key; (key = getch()) != ('X' & 0x1F);) {
    if (key == KEY_RESIZE) {
      draw_screen();
      continue;
    }
    if (key == ('U' & 0x1F)) length = 0;
    if (key >= ' ' && key < 0x7F && length < sizeof typed) typed[length++] = (char)key;
    typed[length < sizeof typed ? length : sizeof typed - 1] = 0;
    draw_line();
  }
  endwin();
  return 0;
}
