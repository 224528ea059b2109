#include "CShipped.h"

static const unsigned char playbook[] = {
#embed "../../Resources/playbooks/hyper-v-antivirus.compiled"
};

const unsigned char *shipped_playbook(void) { return playbook; }
size_t shipped_playbook_length(void) { return sizeof playbook; }

static const unsigned char sentences[] = {
#embed "../../Resources/languages/sentences.txt"
};

const unsigned char *shipped_sentences(void) { return sentences; }
size_t shipped_sentences_length(void) { return sizeof sentences; }

static const unsigned char code_names[] = {
#embed "../../Resources/codes/names.txt"
};

static const unsigned char facility_names[] = {
#embed "../../Resources/codes/facilities.txt"
};

const unsigned char *shipped_code_names(void) { return code_names; }
size_t shipped_code_names_length(void) { return sizeof code_names; }
const unsigned char *shipped_facility_names(void) { return facility_names; }
size_t shipped_facility_names_length(void) { return sizeof facility_names; }
