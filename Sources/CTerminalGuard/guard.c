#define _GNU_SOURCE
#include "CTerminalGuard.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static struct termios before;
static int terminal = -1;
static int signal_pipe = -1;
static char farewell[256];
static volatile sig_atomic_t farewell_count;
static volatile sig_atomic_t holds_terminal;
static volatile sig_atomic_t lends_terminal;
// The signal that asked the program to end, and when.
static volatile sig_atomic_t ending;
static struct timespec ending_since;

// A trap runs no destructor, so that these have to give the terminal back themselves.
static const int fatal[] = {SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGQUIT, SIGSYS};
// They run on a stack of their own, since a stack that is full is one of the causes.
static unsigned char fatal_stack[64 * 1024];
static const int told[] = {SIGTERM, SIGHUP, SIGINT, SIGWINCH, SIGTSTP, SIGCONT};

void heard_guard_restore(void) {
  if (!holds_terminal) return;
  holds_terminal = 0;
  int kept = errno;
  for (ssize_t done = 0; done < farewell_count;) {
    ssize_t count = write(terminal, farewell + done, (size_t)(farewell_count - done));
    if (count <= 0) break;
    done += count;
  }
  // A program in the background must not stop here.
  sigset_t blocked, old;
  sigemptyset(&blocked);
  sigaddset(&blocked, SIGTTOU);
  sigprocmask(SIG_BLOCK, &blocked, &old);
  tcsetattr(terminal, TCSANOW, &before);
  sigprocmask(SIG_SETMASK, &old, NULL);
  errno = kept;
}

static void on_fatal(int number) {
  // Meant for the program that has the terminal now.
  if (number == SIGQUIT && lends_terminal) return;
  heard_guard_restore();
  signal(number, SIG_DFL);
  raise(number);
}

static void end_now(int number) {
  heard_guard_restore();
  _exit(128 + number);
}

// The program had the time it needs to keep what is typed.
static void on_late(int number) {
  (void)number;
  end_now(ending);
}

static void on_asked_to_end(int number) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  if (!ending) {
    ending = number;
    ending_since = now;
    alarm(2);
    return;
  }
  // A terminal that is closed asks twice, by the system and by the shell, and the first asking is
  // still being answered then.
  long milliseconds = (now.tv_sec - ending_since.tv_sec) * 1000 +
                      (now.tv_nsec - ending_since.tv_nsec) / 1000000;
  if (milliseconds > 500) end_now(number);
}

static void on_told(int number) {
  int kept = errno;
  if (lends_terminal && number == SIGINT) return;
  if (lends_terminal && number == SIGTSTP) {
    raise(SIGSTOP);
    errno = kept;
    return;
  }
  if (number == SIGTERM || number == SIGHUP || number == SIGINT) on_asked_to_end(number);
  unsigned char byte = (unsigned char)number;
  ssize_t ignored = write(signal_pipe, &byte, 1);
  (void)ignored;
  errno = kept;
}

int heard_guard_begin(int descriptor, int pipe) {
  if (tcgetattr(descriptor, &before) != 0) return -1;
  terminal = descriptor;
  signal_pipe = pipe;
  stack_t stack;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = fatal_stack;
  stack.ss_size = sizeof fatal_stack;
  sigaltstack(&stack, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigfillset(&action.sa_mask);
  action.sa_handler = on_fatal;
  action.sa_flags = SA_ONSTACK;
  for (size_t i = 0; i < sizeof fatal / sizeof *fatal; i++) sigaction(fatal[i], &action, NULL);
  action.sa_flags = SA_RESTART;
  action.sa_handler = on_told;
  for (size_t i = 0; i < sizeof told / sizeof *told; i++) sigaction(told[i], &action, NULL);
  action.sa_handler = on_late;
  sigaction(SIGALRM, &action, NULL);
  // Whoever started the program may have had them blocked, and that is passed on.
  sigset_t wanted;
  sigemptyset(&wanted);
  sigaddset(&wanted, SIGALRM);
  for (size_t i = 0; i < sizeof told / sizeof *told; i++) sigaddset(&wanted, told[i]);
  for (size_t i = 0; i < sizeof fatal / sizeof *fatal; i++) sigaddset(&wanted, fatal[i]);
  sigprocmask(SIG_UNBLOCK, &wanted, NULL);
  action.sa_handler = SIG_IGN;
  sigaction(SIGPIPE, &action, NULL);
  atexit(heard_guard_restore);
  return 0;
}

void heard_guard_set_farewell(const char *bytes, size_t count) {
  if (count > sizeof farewell - 1) count = sizeof farewell - 1;
  memcpy(farewell, bytes, count);
  farewell_count = (sig_atomic_t)count;
}

void heard_guard_end(void) {
  heard_guard_restore();
  for (size_t i = 0; i < sizeof told / sizeof *told; i++) signal(told[i], SIG_DFL);
  signal_pipe = -1;
}

void heard_guard_lend(bool lends) { lends_terminal = lends; }

void heard_guard_hold(bool holds) { holds_terminal = holds; }
