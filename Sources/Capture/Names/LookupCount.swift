import Synchronization

/// How many words were looked up among the names: what reading a line costs, told without a clock.
final class LookupCount: Sendable {
  private let count = Mutex(0)

  /// Since it was made.
  var words: Int { count.withLock { $0 } }

  func add(_ words: Int) { count.withLock { $0 += words } }
}
