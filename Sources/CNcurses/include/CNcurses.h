#pragma once
// Without this the wide functions are missing from what Swift sees.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <stdbool.h>
#include <wchar.h>

/// How opening the terminal went.
typedef enum nc_opening {
  nc_opened,
  nc_not_a_terminal,
  nc_unknown_terminal,
  /// The terminal cannot place the cursor, so nothing can be drawn on it.
  nc_incapable_terminal,
} nc_opening;

/// What `curses.h` says in macros that Swift cannot read.
static const attr_t nc_normal = A_NORMAL;
static const attr_t nc_bold = A_BOLD;
static const attr_t nc_dim = A_DIM;
static const attr_t nc_reverse = A_REVERSE;
static const attr_t nc_underline = A_UNDERLINE;

/// Takes the terminal over. From here on it is given back whatever ends the process, short of
/// SIGKILL.
nc_opening nc_open(void);
/// Gives the terminal back for good, and the signals with it.
void nc_close(void);
/// Gives the terminal back for a while, as while the process is stopped.
void nc_leave(void);
/// Takes it again after `nc_leave`; the next refresh paints everything.
void nc_return(void);
/// Takes it again after the process was stopped without warning.
void nc_reclaim(void);
/// Gives the terminal to a child for a while: its keys, its signals.
void nc_lend(void);
/// Takes it again when the child has ended.
void nc_take_back(void);
/// Stops the process group as ^Z does, between `nc_leave` and `nc_return`.
void nc_stop(void);
/// Ends the process the way the signal would have, with the terminal given back.
void nc_end_by(int signal);
/// The end of the pipe from which one byte per signal can be read without waiting.
int nc_signal_pipe(void);

int nc_rows(void);
int nc_columns(void);
int nc_colors(void);
/// Takes over the size the terminal has now; false when it is the one already known.
bool nc_follow_size(void);
/// Whether the locale writes UTF-8.
bool nc_is_utf8(void);
/// The columns that the C library gives a character; -1 for one it does not know.
int nc_width(wchar_t character);
/// Whether the terminal's description has an extended capability, such as `Ms`.
bool nc_has(const char *capability);
/// Whether leaving the screen also restores the title of the window.
bool nc_restores_title(void);

/// The next key or character without waiting: `OK`, `KEY_CODE_YES`, or `ERR` when there is none.
int nc_read(wint_t *character);
/// The codes that bracket pasted text.
static const int nc_paste_begin = 612;
static const int nc_paste_end = 613;

/// Puts neighbouring cells on the screen to be; a wide glyph is one of them.
void nc_put(int row, int column, const cchar_t *cells, int count);
/// The same for characters of ASCII with their looks.
void nc_put_ascii(int row, int column, const chtype *characters, int count);
/// What the mouse did.
typedef enum nc_mouse_action {
  nc_mouse_none,
  nc_mouse_click,
  nc_mouse_wheel_up,
  nc_mouse_wheel_down,
} nc_mouse_action;
/// Has the terminal tell of the mouse; false when it cannot.
bool nc_hear_mouse(void);
/// What happened and where, after `KEY_MOUSE`.
nc_mouse_action nc_read_mouse(int *row, int *column);

/// Empties the screen to be.
void nc_erase(void);
/// Brings the terminal up to date; the cursor is hidden where the row is negative.
void nc_show(int row, int column);
/// Has the next refresh paint every cell.
void nc_repaint(void);
/// Writes bytes to the terminal past curses.
void nc_emit(const char *bytes, size_t length);

/// How many arguments the program was started with, its own name among them.
int nc_argument_count(void);
/// One of them, counted from zero.
const char *nc_argument(int number);
