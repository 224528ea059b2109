#pragma once
#include <stddef.h>

/// The compiled form of the shipped playbook, as it was committed.
const unsigned char *shipped_playbook(void);
/// Its length in bytes.
size_t shipped_playbook_length(void);
