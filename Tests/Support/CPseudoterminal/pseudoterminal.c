#define _GNU_SOURCE
#include "pseudoterminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

static void become(const char *path, char *const arguments[], char *const environment[], int line) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
  // Programs that are made to crash leave no files behind.
  struct rlimit no_core = {0, 0};
  setrlimit(RLIMIT_CORE, &no_core);
  setsid();
  if (ioctl(line, TIOCSCTTY, 0) != 0) _exit(126);
  for (int target = 0; target < 3; target++)
    if (dup2(line, target) < 0) _exit(126);
  execve(path, arguments, environment);
  _exit(127);
}

int pseudoterminal_start(
    const char *path, char *const arguments[], char *const environment[], int columns, int rows,
    struct pseudoterminal *result) {
  char name[64];
  int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
  if (terminal < 0) return errno;
  if (grantpt(terminal) != 0 || unlockpt(terminal) != 0 || ptsname_r(terminal, name, sizeof name) != 0) goto failed;
  if (pseudoterminal_resize(terminal, columns, rows) != 0) goto failed;
  int line = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (line < 0) goto failed;
  tcgetattr(line, &result->modes);
  pid_t process = fork();
  if (process < 0) {
    close(line);
    goto failed;
  }
  if (process == 0) become(path, arguments, environment, line);
  result->terminal = terminal;
  result->line = line;
  result->process = process;
  result->ended = (int)syscall(SYS_pidfd_open, process, 0);
  return 0;
failed: {
  int error = errno;
  close(terminal);
  return error;
}
}

int pseudoterminal_resize(int terminal, int columns, int rows) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(terminal, TIOCSWINSZ, &size);
}
