// The least that a list on a terminal can cost: ncurses, a title, twenty lines, a bar that moves.
#include <curses.h>
#include <locale.h>

enum { lines = 20 };

static void draw(int line, bool is_marked) {
  if (is_marked) attron(A_REVERSE);
  mvprintw(2 + line, 4, "line %2d  look at the state of the thing with number %2d", line, line);
  if (is_marked) attroff(A_REVERSE);
}

int main(void) {
  setlocale(LC_ALL, "");
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  curs_set(0);
  set_escdelay(25);
  mvprintw(0, 2, "Choose one");
  for (int line = 0; line < lines; line++) draw(line, line == 0);
  refresh();
  int marked = 0;
  for (int key = getch(); key != 'q'; key = getch()) {
    int before = marked;
    if (key == KEY_DOWN) marked = (marked + 1) % lines;
    else if (key == KEY_UP) marked = (marked + lines - 1) % lines;
    else continue;
    draw(before, false);
    draw(marked, true);
    refresh();
  }
  endwin();
  return 0;
}
