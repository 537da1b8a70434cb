// A library that is loaded before all others (LD_PRELOAD) and makes the disk fail, slow down or kill, and the clock jump, as the file
// named in REMBUK_FAULTS says. Only files below the folder REMBUK_FAULTS_FOLDER are touched.
#define _GNU_SOURCE
#include "faults.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

static struct faults *faults;
static const char *folder;

__attribute__((constructor)) static void map_faults(void) {
  const char *path = getenv("REMBUK_FAULTS");
  folder = getenv("REMBUK_FAULTS_FOLDER");
  if (!path || !folder) return;
  int file = open(path, O_RDWR | O_CLOEXEC);
  if (file < 0) return;
  void *page = mmap(NULL, sizeof *faults, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (page != MAP_FAILED) faults = page;
  close(file);
}

static int is_concerned(int file) {
  char link[64], path[PATH_MAX];
  if (!faults) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  size_t count = strlen(folder);
  return strncmp(path, folder, count) == 0 && path[count] == '/';
}

enum verdict { PASSES, FAILS, CLAIMED };

// What becomes of a call on `file`; errno is set where it fails.
static enum verdict verdict(int file, int is_flush) {
  if (!is_concerned(file)) return PASSES;
  __atomic_add_fetch(&faults->calls, 1, __ATOMIC_SEQ_CST);
  if (is_flush && faults->flush_delay > 0) usleep((useconds_t)faults->flush_delay * 1000);
  int error = __atomic_load_n(&faults->error, __ATOMIC_SEQ_CST);
  if (error == 0) return PASSES;
  if (__atomic_fetch_sub(&faults->passing, 1, __ATOMIC_SEQ_CST) > 0) return PASSES;
  __atomic_store_n(&faults->passing, 0, __ATOMIC_SEQ_CST);
  if (error == -1) raise(SIGKILL);
  if (error == -2) return CLAIMED;
  if (faults->failing == 0) return PASSES;
  if (faults->failing > 0) __atomic_sub_fetch(&faults->failing, 1, __ATOMIC_SEQ_CST);
  errno = error;
  return FAILS;
}

#define REAL(name) \
  static __typeof__(name) *real; \
  if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

// Makes the call, fails, or says `done` without making it.
#define JUDGED(file, is_flush, done, call) \
  switch (verdict(file, is_flush)) { \
    case FAILS: return -1; \
    case CLAIMED: return done; \
    default: return call; \
  }

ssize_t write(int file, const void *bytes, size_t count) {
  REAL(write);
  JUDGED(file, 0, (ssize_t)count, real(file, bytes, count))
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
  REAL(pwrite);
  JUDGED(file, 0, (ssize_t)count, real(file, bytes, count, offset))
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
  REAL(pwrite64);
  JUDGED(file, 0, (ssize_t)count, real(file, bytes, count, offset))
}

int ftruncate(int file, off_t length) {
  REAL(ftruncate);
  JUDGED(file, 0, 0, real(file, length))
}

int ftruncate64(int file, off64_t length) {
  REAL(ftruncate64);
  JUDGED(file, 0, 0, real(file, length))
}

int fsync(int file) {
  REAL(fsync);
  JUDGED(file, 1, 0, real(file))
}

int fdatasync(int file) {
  REAL(fdatasync);
  JUDGED(file, 1, 0, real(file))
}

static int64_t shift(void) { return faults ? __atomic_load_n(&faults->clock_shift, __ATOMIC_SEQ_CST) : 0; }

int clock_gettime(clockid_t clock, struct timespec *now) {
  REAL(clock_gettime);
  int result = real(clock, now);
  if (result == 0 && clock == CLOCK_REALTIME) now->tv_sec += shift();
  return result;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  REAL(gettimeofday);
  int result = real(now, zone);
  if (result == 0) now->tv_sec += shift();
  return result;
}

time_t time(time_t *where) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (where) *where = now.tv_sec;
  return now.tv_sec;
}

// The program names moments of the wrong clock; the kernel keeps the right one.
int timerfd_settime(int timer, int flags, const struct itimerspec *new, struct itimerspec *old) {
  REAL(timerfd_settime);
  struct itimerspec moved = *new;
  if ((flags & TFD_TIMER_ABSTIME) && (moved.it_value.tv_sec || moved.it_value.tv_nsec)) {
    moved.it_value.tv_sec -= shift();
    if (moved.it_value.tv_sec < 0) moved.it_value.tv_sec = 0;
  }
  return real(timer, flags, &moved, old);
}
