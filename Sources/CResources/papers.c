#include "CResources.h"

static const unsigned char children_yaml[] = {
#embed "../../Resources/papers/children.yaml"
};

static const unsigned char family_yaml[] = {
#embed "../../Resources/papers/family.yaml"
};

static const unsigned char working_yaml[] = {
#embed "../../Resources/papers/working.yaml"
};

static const unsigned char afterwards_yaml[] = {
#embed "../../Resources/papers/afterwards.yaml"
};

static const unsigned char meetings_yaml[] = {
#embed "../../Resources/papers/meetings.yaml"
};

#define PAPER(file, bytes) {file, {bytes, sizeof bytes}}

static const struct heard_sample papers[] = {
    PAPER("children.yaml", children_yaml),
    PAPER("family.yaml", family_yaml),
    PAPER("working.yaml", working_yaml),
    PAPER("afterwards.yaml", afterwards_yaml),
    PAPER("meetings.yaml", meetings_yaml),
};

size_t heard_paper_count(void) { return sizeof papers / sizeof papers[0]; }

struct heard_sample heard_paper_file(size_t number) { return papers[number]; }
