#include <sqlite3.h>
#include <sys/vfs.h>  // statfs, which Swift's Glibc leaves out: which file system a database is on
