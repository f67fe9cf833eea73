// libsodium 1.0.18 or later, as the distribution has it.
#pragma once

#include <sodium.h>
