// What Linux offers and Swift's Glibc module does not show.
#ifndef REMBUK_LINUX_H
#define REMBUK_LINUX_H

#include <stddef.h>
#include <stdint.h>
#include <termios.h>

/// Columns of a scalar in the current locale as the C library counts them; -1 when it is not printable there.
int clinux_width(uint32_t scalar);

/// Whether the encoding of the current locale is UTF-8.
int clinux_locale_is_utf8(void);

/// Blocks the signals that concern a terminal program (WINCH, TERM, HUP, INT, QUIT, TSTP, CONT) in the calling thread
/// and returns a descriptor that tells of them; -1 on failure.
int clinux_signals_open(void);

/// The next signal that came; 0 when there is none.
int clinux_signals_next(int descriptor);

/// Closes the descriptor and takes the signals as before `clinux_signals_open`.
void clinux_signals_close(int descriptor);

/// A descriptor that becomes readable by `clinux_event_signal`; -1 on failure.
int clinux_event_open(void);
void clinux_event_signal(int descriptor);
void clinux_event_clear(int descriptor);

/// A descriptor that becomes readable at a moment of the wall clock, or when the clock is set; -1 on failure.
int clinux_timer_open(void);

/// Sets the moment since 1970-01-01 00:00 UTC; 0 and 0 for never.
void clinux_timer_set(int descriptor, int64_t seconds, int64_t nanoseconds);

/// Makes the descriptor unreadable again.
void clinux_timer_clear(int descriptor);

/// An empty file in memory that lies in no folder and is gone with its descriptor, closed in children; -1 on failure, and errno says why.
int clinux_memory_file(void);

/// Has `bytes` written to the terminal `descriptor` and `modes` set on it when the process dies of a trap (ILL, TRAP,
/// SEGV, BUS, FPE, ABRT) or leaves by `exit`; the trap then takes its
/// default course, without the handler of any runtime. `bytes` beyond 512 are cut.
void clinux_guard_arm(int descriptor, const char *bytes, size_t count, const struct termios *modes);

/// Forgets what was armed, since the terminal is restored.
void clinux_guard_disarm(void);

#endif
