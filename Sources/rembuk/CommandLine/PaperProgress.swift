import Facilitator
import Glibc

/// What is said on standard error while papers are written, to somebody who sits at a terminal and waits for more than half a second.
struct PaperProgress {
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private let isWatched: Bool
  private var state = (done: 0, total: 0)
  private var said = -1

  init() {
    start = clock.now
    isWatched = isatty(STDERR_FILENO) == 1
  }

  mutating func note(done: Int, of total: Int) { state = (done, total) }

  /// Says how far it is, once for each paper; to be called often.
  mutating func tell() {
    guard isWatched, said != state.done, clock.now - start > .milliseconds(500) else { return }
    said = state.done
    Console.note(Indonesian().papersWriting(done: state.done, of: state.total))
  }
}
