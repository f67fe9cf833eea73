#include "CResources.h"

static const unsigned char contacts_yaml[] = {
#embed "../../Resources/caseload/contacts.yaml"
};

struct heard_resource heard_sample_contacts(void) {
  return (struct heard_resource){contacts_yaml, sizeof contacts_yaml};
}

static const unsigned char looked_after_yaml[] = {
#embed "../../Resources/caseload/looked-after.yaml"
};

static const unsigned char growing_up_yaml[] = {
#embed "../../Resources/caseload/growing-up.yaml"
};

static const unsigned char child_protection_yaml[] = {
#embed "../../Resources/caseload/child-protection.yaml"
};

static const unsigned char child_in_need_yaml[] = {
#embed "../../Resources/caseload/child-in-need.yaml"
};

#define SAMPLE(file, bytes) {file, {bytes, sizeof bytes}}

static const struct heard_sample samples[] = {
    SAMPLE("looked-after.yaml", looked_after_yaml),
    SAMPLE("growing-up.yaml", growing_up_yaml),
    SAMPLE("child-protection.yaml", child_protection_yaml),
    SAMPLE("child-in-need.yaml", child_in_need_yaml),
};

size_t heard_sample_count(void) { return sizeof samples / sizeof samples[0]; }

struct heard_sample heard_sample_file(size_t number) { return samples[number]; }
