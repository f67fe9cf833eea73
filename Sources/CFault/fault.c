// Preloaded into a process under test. Counts the calls by which files below one folder are changed,
// and at a given one ends the process or fails as a full or broken disk would.
//
//   HEARD_FAULT_FOLDER  the folder; calls on other files are not counted
//   HEARD_FAULT_COUNT   a file of eight bytes into which the count goes, so that it outlives a kill
//   HEARD_FAULT_AT      the call at which something happens; 0 for never
//   HEARD_FAULT_KIND    kill: killed before the call. torn: killed with half of it written.
//                       full: this and every later write finds no space. broken: likewise an
//                       input/output error. sync: every fsync from this call on fails.
//                       readonly: nothing below the folder can be changed, whatever the call.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <unistd.h>

static const char *folder;
static size_t folder_length;
static const char *kind = "";
static unsigned long long at;
static _Atomic unsigned long long *count;
static _Atomic unsigned long long spare;

__attribute__((constructor)) static void start(void) {
  count = &spare;
  folder = getenv("HEARD_FAULT_FOLDER");
  folder_length = folder ? strlen(folder) : 0;
  const char *number = getenv("HEARD_FAULT_AT");
  at = number ? strtoull(number, NULL, 10) : 0;
  const char *word = getenv("HEARD_FAULT_KIND");
  if (word) kind = word;
  const char *file = getenv("HEARD_FAULT_COUNT");
  if (!file) return;
  int descriptor = open(file, O_RDWR | O_CLOEXEC);
  if (descriptor < 0) return;
  void *page = mmap(NULL, sizeof *count, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
  close(descriptor);
  if (page != MAP_FAILED) count = page;
}

static int is_below(const char *path) {
  return folder_length > 0 && strncmp(path, folder, folder_length) == 0;
}

static int is_counted(int descriptor) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return is_below(path);
}

static int is_read_only(void) {
  if (strcmp(kind, "readonly") != 0) return 0;
  errno = EROFS;
  return 1;
}

static void die(void) {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

enum call { WRITE, SYNC, RESIZE };

// Whether the call of this number, or one from it on, is to fail; sets errno.
static int fails(unsigned long long number, enum call call) {
  const int is_sync = call == SYNC;
  if (!is_sync && is_read_only()) return 1;
  if (at == 0 || number < at) return 0;
  // A file is cut or stretched without taking any room.
  if (strcmp(kind, "full") == 0 && call == WRITE) {
    errno = ENOSPC;
    return 1;
  }
  if (strcmp(kind, "broken") == 0 || (strcmp(kind, "sync") == 0 && is_sync)) {
    errno = EIO;
    return 1;
  }
  return 0;
}

static unsigned long long next_number(void) {
  unsigned long long number = atomic_fetch_add(count, 1) + 1;
  if (number == at && strcmp(kind, "kill") == 0) die();
  return number;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static ssize_t half_then_die(int descriptor, const void *bytes, size_t length, off64_t offset) {
  if (offset >= 0) {
    REAL(pwrite64)(descriptor, bytes, length / 2, offset);
  } else {
    REAL(write)(descriptor, bytes, length / 2);
  }
  die();
  return -1;
}

ssize_t write(int descriptor, const void *bytes, size_t length) {
  if (is_counted(descriptor)) {
    unsigned long long number = next_number();
    if (number == at && strcmp(kind, "torn") == 0) half_then_die(descriptor, bytes, length, -1);
    if (fails(number, WRITE)) return -1;
  }
  return REAL(write)(descriptor, bytes, length);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t length, off64_t offset) {
  if (is_counted(descriptor)) {
    unsigned long long number = next_number();
    if (number == at && strcmp(kind, "torn") == 0) {
      half_then_die(descriptor, bytes, length, offset);
    }
    if (fails(number, WRITE)) return -1;
  }
  return REAL(pwrite64)(descriptor, bytes, length, offset);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t length, off_t offset) {
  return pwrite64(descriptor, bytes, length, offset);
}

int fsync(int descriptor) {
  if (is_counted(descriptor) && fails(next_number(), SYNC)) return -1;
  return REAL(fsync)(descriptor);
}

int fdatasync(int descriptor) {
  if (is_counted(descriptor) && fails(next_number(), SYNC)) return -1;
  return REAL(fdatasync)(descriptor);
}

int ftruncate64(int descriptor, off64_t length) {
  if (is_counted(descriptor) && fails(next_number(), RESIZE)) return -1;
  return REAL(ftruncate64)(descriptor, length);
}

int ftruncate(int descriptor, off_t length) { return ftruncate64(descriptor, length); }

int rename(const char *from, const char *to) {
  if (is_below(from) && fails(next_number(), WRITE)) return -1;
  return REAL(rename)(from, to);
}

int link(const char *from, const char *to) {
  if (is_below(from) && fails(next_number(), WRITE)) return -1;
  return REAL(link)(from, to);
}

int unlink(const char *path) {
  if (is_below(path)) {
    next_number();
    if (is_read_only()) return -1;
  }
  return REAL(unlink)(path);
}

int mkdir(const char *path, mode_t mode) {
  if (is_below(path) && is_read_only()) return -1;
  return REAL(mkdir)(path, mode);
}

static int opens_for_writing(const char *path, int flags) {
  return is_below(path) && (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) != 0;
}

int open64(const char *path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(arguments, mode_t) : 0;
  va_end(arguments);
  if (opens_for_writing(path, flags) && is_read_only()) return -1;
  return REAL(open64)(path, flags, mode);
}

int open(const char *path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(arguments, mode_t) : 0;
  va_end(arguments);
  return open64(path, flags, mode);
}
