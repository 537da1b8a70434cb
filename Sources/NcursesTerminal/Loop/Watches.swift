import Glibc

/// Descriptors of others that the loop looks at, such as an inotify of the session file.
///
/// It belongs to the thread of the loop; effects add and remove what they open and close.
package final class Watches<Message> {
  /// Says what happened, having read all that the descriptor has; nil when it means nothing to the program.
  package typealias Reader = () -> Message?

  private(set) var entries: [(descriptor: Int32, reader: Reader)] = []

  /// Nothing to look at.
  package init() {}

  /// Calls `reader` whenever `descriptor` can be read, in place of an earlier reader of the same descriptor.
  package func add(_ descriptor: Int32, reader: @escaping Reader) {
    remove(descriptor)
    entries.append((descriptor, reader))
  }

  /// Looks at `descriptor` no more; to be called before it is closed.
  package func remove(_ descriptor: Int32) {
    entries.removeAll { $0.descriptor == descriptor }
  }

  /// Looks at none any more.
  package func removeAll() { entries = [] }
}
