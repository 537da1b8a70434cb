#define _GNU_SOURCE
#include "linux.h"

#include <errno.h>
#include <langinfo.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <unistd.h>
#include <wchar.h>

int clinux_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

int clinux_locale_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

static sigset_t mask_before;

int clinux_signals_open(void) {
  static const int signals[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT};
  sigset_t set;
  sigemptyset(&set);
  for (size_t i = 0; i < sizeof signals / sizeof signals[0]; i++) sigaddset(&set, signals[i]);
  if (pthread_sigmask(SIG_BLOCK, &set, &mask_before) != 0) return -1;
  return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

int clinux_signals_next(int descriptor) {
  struct signalfd_siginfo info;
  ssize_t count;
  do count = read(descriptor, &info, sizeof info);
  while (count < 0 && errno == EINTR);
  return count == sizeof info ? (int)info.ssi_signo : 0;
}

void clinux_signals_close(int descriptor) {
  // What still waits was meant for the program that just ended, and must not kill the process behind its back.
  while (clinux_signals_next(descriptor) > 0) {}
  close(descriptor);
  pthread_sigmask(SIG_SETMASK, &mask_before, NULL);
}

int clinux_event_open(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

void clinux_event_signal(int descriptor) {
  uint64_t one = 1;
  while (write(descriptor, &one, sizeof one) < 0 && errno == EINTR) {}
}

void clinux_event_clear(int descriptor) {
  uint64_t count;
  while (read(descriptor, &count, sizeof count) < 0 && errno == EINTR) {}
}

int clinux_timer_open(void) { return timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC); }

void clinux_timer_set(int descriptor, int64_t seconds, int64_t nanoseconds) {
  struct itimerspec when = {{0, 0}, {seconds, nanoseconds}};
  timerfd_settime(descriptor, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, NULL);
}

void clinux_timer_clear(int descriptor) {
  uint64_t count;
  // ECANCELED says that the clock was set, which is cleared by being told.
  while (read(descriptor, &count, sizeof count) < 0 && errno == EINTR) {}
}

int clinux_memory_file(void) { return memfd_create("rembuk", MFD_CLOEXEC); }

static const int traps[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
#define TRAPS (sizeof traps / sizeof traps[0])

static struct {
  volatile sig_atomic_t armed;
  int installed;
  int descriptor;
  size_t count;
  char bytes[512];
  struct termios modes;
  // Large enough for the handler even with AVX-512 registers saved below it.
  char stack[65536];
} guard;

static void restore(void) {
  if (!guard.armed) return;
  guard.armed = 0;
  const char *rest = guard.bytes;
  size_t left = guard.count;
  while (left > 0) {
    ssize_t count = write(guard.descriptor, rest, left);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    rest += count;
    left -= (size_t)count;
  }
  tcsetattr(guard.descriptor, TCSANOW, &guard.modes);
}

static void die(int signal_number) {
  restore();
  // Not the handler before this one: Swift's own would stop to ask questions on the terminal that was just given back.
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigaction(signal_number, &action, NULL);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, signal_number);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
  raise(signal_number);
}

void clinux_guard_arm(int descriptor, const char *bytes, size_t count, const struct termios *modes) {
  guard.armed = 0;
  guard.descriptor = descriptor;
  guard.count = count < sizeof guard.bytes ? count : sizeof guard.bytes;
  memcpy(guard.bytes, bytes, guard.count);
  guard.modes = *modes;
  if (!guard.installed) {
    guard.installed = 1;
    atexit(restore);
    stack_t stack = {.ss_sp = guard.stack, .ss_size = sizeof guard.stack};
    sigaltstack(&stack, NULL);
    struct sigaction action = {.sa_handler = die, .sa_flags = SA_ONSTACK};
    sigfillset(&action.sa_mask);
    for (size_t i = 0; i < TRAPS; i++) sigaction(traps[i], &action, NULL);
  }
  guard.armed = 1;
}

void clinux_guard_disarm(void) { guard.armed = 0; }
