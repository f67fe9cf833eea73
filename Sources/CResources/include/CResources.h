// Data files compiled into the program, so that it can be moved and needs no file beside it.
#pragma once

#include <stddef.h>

/// The bytes of a data file; not ended by a zero byte.
struct heard_resource {
  const unsigned char *bytes;
  size_t length;
};

struct heard_resource heard_camden_yaml(void);
struct heard_resource heard_bank_holidays_csv(void);

/// A file out of several, with its name.
struct heard_sample {
  const char *name;
  struct heard_resource resource;
};

size_t heard_sample_count(void);
/// The file with a number below the count, in the order in which they are read.
struct heard_sample heard_sample_file(size_t number);

/// Whom the papers of the sample caseload name.
struct heard_resource heard_sample_contacts(void);

size_t heard_paper_count(void);
/// The wording file with a number below the count.
struct heard_sample heard_paper_file(size_t number);
