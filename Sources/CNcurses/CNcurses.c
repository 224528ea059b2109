#define _GNU_SOURCE
#include "CNcurses.h"
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGQUIT};
static const int notices[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGCONT, SIGTSTP, SIGCHLD};
enum { crash_count = sizeof crashes / sizeof *crashes };
enum { notice_count = sizeof notices / sizeof *notices };

static struct termios cooked;
static struct sigaction previous[NSIG];
static volatile sig_atomic_t taken;
static int pipe_ends[2] = {-1, -1};
static char restore[256];
static size_t restore_length;
static bool leaves_title;
static bool hears_mouse;
static char crash_stack[65536];
// The terminal, whatever descriptor 1 is at the moment.
static int terminal = -1;
// Where a frame is gathered before it is sent; below zero where it cannot be.
static int gathered = -1;

// Giving back: only what a signal handler may do.

static void give_back(void) {
  if (!taken) return;
  taken = 0;
  (void)!write(terminal, restore, restore_length);
  tcsetattr(STDIN_FILENO, TCSANOW, &cooked);
}

static void on_crash(int signal) {
  give_back();
  sigaction(signal, &previous[signal], NULL);
  raise(signal);
}

static void on_notice(int signal) {
  int kept = errno;
  unsigned char byte = (unsigned char)signal;
  (void)!write(pipe_ends[1], &byte, 1);
  errno = kept;
}

static void install(const int *signals, int count, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < count; i++) sigaction(signals[i], &action, &previous[signals[i]]);
}

static void uninstall(const int *signals, int count) {
  for (int i = 0; i < count; i++) sigaction(signals[i], &previous[signals[i]], NULL);
}

// Adds a terminfo string to what gives the terminal back, without its padding marks.
static void collect(const char *text) {
  if (text == NULL || text == (char *)-1) return;
  while (*text != 0 && restore_length < sizeof restore - 1) {
    if (text[0] == '$' && text[1] == '<') {
      const char *end = strchr(text, '>');
      if (end != NULL) {
        text = end + 1;
        continue;
      }
    }
    restore[restore_length++] = *text++;
  }
}

static void collect_restore(void) {
  restore_length = 0;
  if (nc_has("BD")) collect(tigetstr("BD"));
  if (hears_mouse) collect(nc_has("XM") ? tiparm(tigetstr("XM"), 0) : "\033[?1000l");
  collect(keypad_local);
  collect(cursor_normal);
  collect(exit_attribute_mode);
  collect(exit_ca_mode);
  // Without a second screen the shell goes on below what was drawn.
  if (exit_ca_mode == NULL) {
    collect(tiparm(cursor_address, LINES - 1, 0));
    collect("\r\n");
  }
  leaves_title = exit_ca_mode != NULL && strstr(exit_ca_mode, "23;0;0t") != NULL;
}

static bool is_set(const char *name) {
  const char *value = getenv(name);
  return value != NULL && *value != 0;
}

// A locale that nobody named, or that is named but not installed, must not cost the glyphs.
static void choose_locale(void) {
  const char *chosen = setlocale(LC_CTYPE, "");
  const char *named = is_set("LC_ALL") ? "LC_ALL" : is_set("LC_CTYPE") ? "LC_CTYPE" : "LANG";
  if (!is_set(named)) {
    setlocale(LC_CTYPE, "C.UTF-8");
  } else if (chosen == NULL) {
    const char *value = getenv(named);
    if (strcasestr(value, "utf-8") || strcasestr(value, "utf8")) setlocale(LC_CTYPE, "C.UTF-8");
  }
}

static void define_keys(void) {
  define_key("\033[200~", nc_paste_begin);
  define_key("\033[201~", nc_paste_end);
  // What terminals send against their own description.
  static const struct { const char *bytes; int key; } spellings[] = {
    {"\033[A", KEY_UP}, {"\033[B", KEY_DOWN}, {"\033[C", KEY_RIGHT}, {"\033[D", KEY_LEFT},
    {"\033OA", KEY_UP}, {"\033OB", KEY_DOWN}, {"\033OC", KEY_RIGHT}, {"\033OD", KEY_LEFT},
    {"\033[H", KEY_HOME}, {"\033[F", KEY_END}, {"\033OH", KEY_HOME}, {"\033OF", KEY_END},
    {"\033[1~", KEY_HOME}, {"\033[4~", KEY_END}, {"\033[3~", KEY_DC}, {"\033[Z", KEY_BTAB},
    {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE}, {"\033OM", KEY_ENTER},
  };
  for (size_t i = 0; i < sizeof spellings / sizeof *spellings; i++)
    define_key(spellings[i].bytes, spellings[i].key);
}

static void emit_capability(const char *name) {
  const char *text = nc_has(name) ? tigetstr(name) : NULL;
  if (text != NULL) nc_emit(text, strlen(text));
}

// Opening and closing.

// A parent may have blocked them, and a blocked SIGWINCH would never be heard.
static void unblock(const int *signals, size_t count) {
  sigset_t set;
  sigemptyset(&set);
  for (size_t i = 0; i < count; i++) sigaddset(&set, signals[i]);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
}

nc_opening nc_open(void) {
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return nc_not_a_terminal;
  if (tcgetattr(STDIN_FILENO, &cooked) != 0) return nc_not_a_terminal;
  choose_locale();
  if (pipe_ends[0] < 0) {
    if (pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) return nc_not_a_terminal;
    terminal = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    if (terminal < 0) return nc_not_a_terminal;
    gathered = memfd_create("frame", MFD_CLOEXEC);
    atexit(give_back);
  }
  stack_t stack;
  if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
    stack = (stack_t){.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
    sigaltstack(&stack, NULL);
  }
  // Before newterm, which takes only the signals that nobody has taken.
  install(crashes, crash_count, on_crash, SA_ONSTACK);
  install(notices, notice_count, on_notice, SA_ONSTACK | SA_RESTART);
  unblock(notices, notice_count);
  bool is_known = newterm(NULL, stdout, stdin) != NULL;
  if (!is_known || cursor_address == NULL) {
    if (is_known) reset_shell_mode();
    uninstall(crashes, crash_count);
    uninstall(notices, notice_count);
    return is_known ? nc_incapable_terminal : nc_unknown_terminal;
  }
  collect_restore();
  taken = 1;
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  intrflush(stdscr, FALSE);
  set_escdelay(25);
  define_keys();
  emit_capability("BE");
  nc_follow_size();
  return nc_opened;
}

void nc_close(void) {
  if (taken) nc_leave();
  uninstall(crashes, crash_count);
  uninstall(notices, notice_count);
}

void nc_leave(void) {
  def_prog_mode();
  emit_capability("BD");
  curs_set(1);
  endwin();
  taken = 0;
}

void nc_return(void) {
  taken = 1;
  nc_reclaim();
}

void nc_reclaim(void) {
  reset_prog_mode();
  emit_capability("BE");
  clearok(curscr, TRUE);
}

// What the keys of a child must not do to this process. ^Z stops both, as the shell expects.
static const int lent[] = {SIGINT, SIGQUIT, SIGTSTP};
enum { lent_count = sizeof lent / sizeof *lent };
static struct sigaction before_lending[lent_count];

void nc_lend(void) {
  nc_leave();
  for (int i = 0; i < lent_count; i++) {
    struct sigaction action = {.sa_handler = lent[i] == SIGTSTP ? SIG_DFL : SIG_IGN};
    sigaction(lent[i], &action, &before_lending[i]);
  }
}

void nc_take_back(void) {
  for (int i = 0; i < lent_count; i++) sigaction(lent[i], &before_lending[i], NULL);
  nc_return();
}

void nc_stop(void) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  struct sigaction ours;
  sigaction(SIGTSTP, &standard, &ours);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

void nc_end_by(int signal_number) {
  if (taken) nc_leave();
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

bool nc_hear_mouse(void) {
  mouseinterval(0);
  if (mousemask(BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED, NULL) == 0) return false;
  hears_mouse = true;
  collect_restore();
  return true;
}

nc_mouse_action nc_read_mouse(int *row, int *column) {
  MEVENT event;
  if (getmouse(&event) != OK) return nc_mouse_none;
  *row = event.y;
  *column = event.x;
  if (event.bstate & BUTTON1_PRESSED) return nc_mouse_click;
  if (event.bstate & BUTTON4_PRESSED) return nc_mouse_wheel_up;
  return event.bstate & BUTTON5_PRESSED ? nc_mouse_wheel_down : nc_mouse_none;
}

// What Swift asks.

int nc_signal_pipe(void) { return pipe_ends[0]; }
int nc_rows(void) { return LINES; }
int nc_columns(void) { return COLS; }
int nc_colors(void) { return COLORS; }
bool nc_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }
int nc_width(wchar_t character) { return wcwidth(character); }
bool nc_restores_title(void) { return leaves_title; }
int nc_read(wint_t *character) { return get_wch(character); }

bool nc_follow_size(void) {
  struct winsize now;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &now) != 0 || now.ws_row == 0 || now.ws_col == 0)
    return false;
  if (now.ws_row == LINES && now.ws_col == COLS) return false;
  return resizeterm(now.ws_row, now.ws_col) == OK;
}

bool nc_has(const char *capability) {
  const char *text = tigetstr(capability);
  return text != NULL && text != (char *)-1;
}

// Drawing.

void nc_put(int row, int column, const cchar_t *cells, int count) {
  mvadd_wchnstr(row, column, cells, count);
}

void nc_put_ascii(int row, int column, const chtype *characters, int count) {
  mvaddchnstr(row, column, characters, count);
}

void nc_erase(void) {
  attr_set(A_NORMAL, 0, NULL);
  erase();
}

// Curses writes whenever it has moved the cursor, some thirty times a frame; each write wakes
// whoever reads the terminal, or becomes a packet of its own. So it writes into a file in memory.
static void gather(void) {
  if (gathered >= 0) dup2(gathered, STDOUT_FILENO);
}

static void send_gathered(void) {
  if (gathered < 0) return;
  dup2(terminal, STDOUT_FILENO);
  static char part[16384];
  off_t end = lseek(gathered, 0, SEEK_CUR), sent = 0;
  while (sent < end) {
    size_t rest = (size_t)(end - sent) < sizeof part ? (size_t)(end - sent) : sizeof part;
    ssize_t length = pread(gathered, part, rest, sent);
    if (length <= 0) break;
    nc_emit(part, (size_t)length);
    sent += length;
  }
  lseek(gathered, 0, SEEK_SET);
}

void nc_show(int row, int column) {
  gather();
  bool is_shown = row >= 0;
  // A cursor that nobody sees may stay where it is; one that cannot be hidden waits in the corner.
  bool is_hidden = curs_set(is_shown ? 1 : 0) != ERR && !is_shown;
  leaveok(stdscr, is_hidden);
  if (!is_hidden) move(is_shown ? row : LINES - 1, is_shown ? column : 0);
  refresh();
  send_gathered();
}

void nc_repaint(void) { clearok(curscr, TRUE); }

void nc_emit(const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, length);
    if (written >= 0) {
      bytes += written;
      length -= (size_t)written;
    } else if (errno == EAGAIN) {
      // Another program may have told the terminal not to wait.
      struct pollfd ready = {.fd = STDOUT_FILENO, .events = POLLOUT};
      poll(&ready, 1, -1);
    } else if (errno != EINTR) {
      return;
    }
  }
}
