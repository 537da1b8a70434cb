import Foundation

/// Standard error while the screen is up: libraries write to it, and it is the same terminal.
struct SilencedErrors {
  private let kept: Int32

  /// Sends what is written there nowhere; a standard error that is no terminal is left alone.
  init() {
    guard isatty(STDERR_FILENO) == 1 else {
      kept = -1
      return
    }
    kept = dup(STDERR_FILENO)
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    guard kept >= 0, nowhere >= 0 else { return }
    dup2(nowhere, STDERR_FILENO)
    close(nowhere)
  }

  func restore() {
    guard kept >= 0 else { return }
    dup2(kept, STDERR_FILENO)
    close(kept)
  }
}
