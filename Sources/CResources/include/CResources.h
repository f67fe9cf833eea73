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
