// What Swift cannot import of ncurses: macros, variadic functions and globals.
#ifndef HEARD_CNCURSES_SHIMS_H
#define HEARD_CNCURSES_SHIMS_H

#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#include <ncursesw/curses.h>
#include <ncursesw/term.h>
#include <stdbool.h>
#include <stdio.h>
#include <wchar.h>

/// A screen on the standard streams; null where the terminal's type is not known. Unlike `initscr`
/// it does not end the process.
static inline SCREEN *heard_new_screen(void) { return newterm(NULL, stdout, stdin); }

static inline WINDOW *heard_screen(void) { return stdscr; }
static inline int heard_colours(void) { return COLORS; }
static inline int heard_columns(void) { return COLS; }
static inline int heard_lines(void) { return LINES; }
static inline attr_t heard_bold(void) { return A_BOLD; }
static inline attr_t heard_underline(void) { return A_UNDERLINE; }
static inline attr_t heard_reverse(void) { return A_REVERSE; }
static inline attr_t heard_dim(void) { return A_DIM; }

/// Writes one run of characters of one look.
static inline void heard_write(int y, int x, const wchar_t *text, attr_t attributes, short pair) {
  wattr_set(stdscr, attributes, pair, NULL);
  mvwaddwstr(stdscr, y, x, text);
}

/// The next byte, the code of a key, which is beyond all bytes, or ERR where nothing waits.
static inline int heard_get(void) { return wgetch(stdscr); }
static inline int heard_function_key(int number) { return KEY_F(number); }

static inline mmask_t heard_mouse_mask(void) {
  return BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED;
}
static inline bool heard_is_click(mmask_t state) {
  return (state & BUTTON1_PRESSED) != 0;
}
static inline bool heard_is_wheel_up(mmask_t state) { return (state & BUTTON4_PRESSED) != 0; }
static inline bool heard_is_wheel_down(mmask_t state) { return (state & BUTTON5_PRESSED) != 0; }

#endif
