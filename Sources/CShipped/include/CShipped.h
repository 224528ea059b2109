#pragma once
#include <stddef.h>

/// The compiled form of the shipped playbook, as it was committed.
const unsigned char *shipped_playbook(void);
/// Its length in bytes.
size_t shipped_playbook_length(void);

/// The names of error codes: sorted lines of a code in eight digits and its names.
const unsigned char *shipped_code_names(void);
/// Their length in bytes.
size_t shipped_code_names_length(void);

/// The names of facilities: sorted lines of a facility in three digits and its names.
const unsigned char *shipped_facility_names(void);
/// Their length in bytes.
size_t shipped_facility_names_length(void);

/// The English sentences of the interface, one on each line.
const unsigned char *shipped_sentences(void);
/// Their length in bytes.
size_t shipped_sentences_length(void);
