// The least that a list on a terminal can cost: ncurses, a title, twenty lines, one of them marked.
#include <curses.h>
#include <locale.h>

int main(void) {
  setlocale(LC_ALL, "");
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  curs_set(0);
  set_escdelay(25);
  mvprintw(0, 2, "Choose one");
  for (int line = 0; line < 20; line++) {
    if (line == 0) attron(A_REVERSE);
    mvprintw(2 + line, 4, "line %2d  look at the state of the thing with number %2d", line, line);
    if (line == 0) attroff(A_REVERSE);
  }
  refresh();
  while (getch() != 'q') {
  }
  endwin();
  return 0;
}
