#include "CShipped.h"

static const unsigned char playbook[] = {
#embed "../../Resources/playbooks/hyper-v-antivirus.compiled"
};

const unsigned char *shipped_playbook(void) { return playbook; }
size_t shipped_playbook_length(void) { return sizeof playbook; }
