// The static binary has no backtracer beside it, and must not look for one.
//
// Before main, Swift's runtime looks for its backtracer next to the running file, and aborts where
// /proc is not there to tell it which file that is, as in a bare chroot. scripts/static links with
// --wrap, so that this answers instead; in other builds nobody calls it.

#include <stddef.h>

const char *__wrap_swift_copyAuxiliaryExecutablePath(const char *name);

const char *__wrap_swift_copyAuxiliaryExecutablePath(const char *name) {
  (void)name;
  return NULL;
}
