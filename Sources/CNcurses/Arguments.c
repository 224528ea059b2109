#include "CNcurses.h"

// Swift reads its arguments from /proc, which a bare chroot does not have; the C library hands
// them to every constructor.
static int count;
static char **arguments;

__attribute__((constructor)) static void keep(int argc, char **argv) {
  count = argc;
  arguments = argv;
}

int nc_argument_count(void) { return count; }
const char *nc_argument(int number) { return arguments[number]; }
