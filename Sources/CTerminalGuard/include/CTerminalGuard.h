// Restores the terminal whatever ends the program, and hands signals to the program's own loop.
#ifndef HEARD_TERMINAL_GUARD_H
#define HEARD_TERMINAL_GUARD_H

#include <stdbool.h>
#include <stddef.h>

/// Notes the terminal as it is, and takes the signals over. What a signal asks for is written to a
/// pipe, as one byte with its number. Asked to end, the program has two seconds for it; asked again
/// after half a second it ends at once.
///
/// Returns 0, or -1 where the terminal's settings cannot be read.
int heard_guard_begin(int terminal, int pipe);

/// What is written to give the terminal back: at most 255 bytes are kept.
void heard_guard_set_farewell(const char *bytes, size_t count);

/// Whether the terminal is the program's now, and has to be given back by whatever ends it.
void heard_guard_hold(bool holds);

/// Whether another program has the terminal now, and keys that interrupt, quit or suspend are meant
/// for that one. Suspended with it, this program stops too, since the shell waits for that.
void heard_guard_lend(bool lends);

/// Gives the terminal back, and leaves all signals but fatal ones to the system again.
void heard_guard_end(void);

/// Gives the terminal back where it is held. May be called in a signal handler.
void heard_guard_restore(void);

#endif
