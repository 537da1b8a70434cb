import CLinux
import Glibc
import Synchronization
import TerminalUI

/// Where background work leaves messages for the program, from any thread.
package final class Mailbox<Message: Sendable>: Sendable {
  /// Readable while messages wait.
  let descriptor: Int32
  private let messages = Mutex<[Message]>([])

  /// An empty mailbox.
  package init() throws(TerminalError) {
    descriptor = clinux_event_open()
    guard descriptor >= 0 else { throw .refused(errno) }
  }

  deinit {
    close(descriptor)
  }

  /// Leaves `message`; the loop gives it to the program after those that wait already.
  package func send(_ message: Message) {
    let wasEmpty = messages.withLock { waiting in
      waiting.append(message)
      return waiting.count == 1
    }
    if wasEmpty { clinux_event_signal(descriptor) }
  }

  /// Takes out all that waits.
  func take() -> [Message] {
    messages.withLock { waiting in
      guard !waiting.isEmpty else { return [] }
      clinux_event_clear(descriptor)
      let taken = waiting
      waiting = []
      return taken
    }
  }
}
