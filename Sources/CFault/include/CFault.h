// Loaded before the C library, makes the N-th write of a process fail or the last it does.
#pragma once
