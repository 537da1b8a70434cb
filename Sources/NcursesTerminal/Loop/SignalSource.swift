import CLinux
import Glibc
import TerminalUI

/// The signals of a terminal program as something that can be read, so that none interrupts anything.
struct SignalSource: ~Copyable {
  let descriptor: Int32

  /// What came.
  enum Signal: Equatable {
    case windowChanged, stop, continued
    case end(EndRequest)
  }

  /// Blocks the signals in this thread. Threads that were started before take them as ever.
  init() throws(TerminalError) {
    let descriptor = clinux_signals_open()
    guard descriptor >= 0 else { throw .refused(errno) }
    self.descriptor = descriptor
  }

  deinit {
    clinux_signals_close(descriptor)
  }

  /// All that came since the last look, in the order of the kernel, each kind once.
  borrowing func take() -> [Signal] {
    var result: [Signal] = []
    while let signal = signal(clinux_signals_next(descriptor)) {
      if !result.contains(signal) { result.append(signal) }
    }
    return result
  }

  private borrowing func signal(_ number: Int32) -> Signal? {
    switch number {
    case SIGWINCH: .windowChanged
    case SIGTSTP: .stop
    case SIGCONT: .continued
    case SIGINT: .end(.interrupt)
    case SIGQUIT: .end(.quit)
    case SIGTERM: .end(.terminate)
    case SIGHUP: .end(.hangup)
    default: nil
    }
  }
}
