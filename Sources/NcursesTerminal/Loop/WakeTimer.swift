import CLinux
import Glibc

/// The one timer of the loop, set to a moment of the wall clock.
///
/// It is the kernel's timer on the real clock: it is right after the lid was closed and opened, and it also tells when
/// somebody sets the clock.
struct WakeTimer: ~Copyable {
  let descriptor: Int32
  /// The moment that the timer was last set to; nil when it is off.
  private var moment: Duration?

  init() throws(TerminalError) {
    let descriptor = clinux_timer_open()
    guard descriptor >= 0 else { throw .refused(errno) }
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Makes the descriptor readable at `wake`, since 1970; nil for never. Asking for a moment a second time does nothing:
  /// it has told of that one, and a program that does not name a later moment must not keep the loop awake.
  mutating func set(_ wake: Duration?) {
    guard wake != moment else { return }
    moment = wake
    guard let wake else { return clinux_timer_set(descriptor, 0, 0) }
    let (seconds, attoseconds) = wake.components
    // Both 0 would turn the timer off.
    clinux_timer_set(descriptor, max(0, seconds), max(1, attoseconds / 1_000_000_000))
  }

  /// Takes in that it was told.
  borrowing func clear() {
    clinux_timer_clear(descriptor)
  }

  /// The wall clock now, since 1970-01-01 00:00 UTC.
  static func now() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
