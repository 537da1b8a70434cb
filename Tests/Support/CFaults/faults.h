#ifndef FAULTS_H
#define FAULTS_H

#include <stdint.h>

/// What is to go wrong, in a file that the program under test and the tests have mapped both: it counts at once, while the program runs.
struct faults {
  /// The errno that calls fail with; 0 for none, -1 to have the program killed inside of the call, -2 to say that it was done and do
  /// nothing.
  int32_t error;
  /// How many calls still pass before the first one that fails.
  int32_t passing;
  /// How many calls fail before the disk is well again; -1 for all.
  int32_t failing;
  /// How long a flush takes, in milliseconds.
  int32_t flush_delay;
  /// How many calls were seen so far.
  int32_t calls;
  int32_t reserved;
  /// By how many seconds the wall clock is set wrong.
  int64_t clock_shift;
};

#endif
