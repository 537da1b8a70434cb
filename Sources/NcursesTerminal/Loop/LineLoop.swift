import Glibc
import TerminalUI

/// Waits for whole lines of a terminal, as its own editing hands them over, beside signals, messages and watched descriptors.
///
/// Nothing is changed on the terminal and nothing is written to it. A line that is still being typed is the terminal's alone.
package struct LineLoop<Message: Sendable>: ~Copyable {
  /// What there is to take in, in order.
  package enum Happening: Sendable {
    /// A line without its end; invalid UTF-8 is U+FFFD. One that is nothing but a key, such as F4, is the name of that key.
    case line(String)
    case message(Message)
    /// SIGINT as Ctrl-C sends it, or a signal that ends programs; the end of the input is `hangup`.
    case end(EndRequest)
    /// The moment that was waited for has come.
    case time
  }

  private let mailbox: Mailbox<Message>
  private let watches: Watches<Message>
  private let signals: SignalSource
  private var waiting: [UInt8] = []
  private var inputIsOpen = true

  /// A loop that takes the messages of `mailbox` and looks at `watches`; from here on signals wait for `next`.
  ///
  /// - Throws: `notATerminal` where standard input is none.
  package init(
    mailbox: Mailbox<Message>, watches: Watches<Message> = Watches()
  ) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1 else { throw .notATerminal }
    // A program that was killed may have left the line raw, in which no line ever ends.
    _ = TerminalModes.sound(STDIN_FILENO)
    signals = try SignalSource()
    self.mailbox = mailbox
    self.watches = watches
  }

  /// Sleeps until something is there, at the latest until `wake` by the wall clock; nil is for ever.
  package mutating func next(until wake: Duration?) -> [Happening] {
    var descriptors = [
      pollfd(fd: inputIsOpen ? STDIN_FILENO : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: mailbox.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    for entry in watches.entries { descriptors.append(pollfd(fd: entry.descriptor, events: Int16(POLLIN), revents: 0)) }
    let count = poll(&descriptors, nfds_t(descriptors.count), wake.map(Self.milliseconds) ?? -1)
    if count == 0 { return [.time] }
    guard count > 0 else { return [] }
    var happenings: [Happening] = []
    // What is durable by now is told before what is typed next.
    if descriptors[2].revents != 0 { happenings += mailbox.take().map { .message($0) } }
    for descriptor in descriptors[3...] where descriptor.revents != 0 {
      guard let entry = watches.entries.first(where: { $0.descriptor == descriptor.fd }) else { continue }
      if let message = entry.reader() { happenings.append(.message(message)) }
    }
    if descriptors[1].revents != 0 { takeSignals(&happenings) }
    if descriptors[0].revents != 0 { readInput(&happenings) }
    return happenings
  }

  private static func milliseconds(until wake: Duration) -> Int32 {
    let (seconds, attoseconds) = max(.zero, wake - WakeTimer.now()).components
    // A millisecond more, so that the moment has come when it is said to have come.
    return Int32(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000 + 1)
  }

  private func takeSignals(_ happenings: inout [Happening]) {
    for signal in signals.take() {
      switch signal {
      case .windowChanged, .continued: break
      case .stop: kill(getpid(), SIGSTOP)
      case .end(let request): happenings.append(.end(request))
      }
    }
  }

  private mutating func readInput(_ happenings: inout [Happening]) {
    var buffer = [UInt8](repeating: 0, count: 8_192)
    let count = read(STDIN_FILENO, &buffer, buffer.count)
    guard count > 0 else {
      if count == 0 || errno != EINTR && errno != EAGAIN {
        inputIsOpen = false
        happenings.append(.end(.hangup))
      }
      return
    }
    waiting += buffer[..<count]
    while let end = waiting.firstIndex(of: UInt8(ascii: "\n")) {
      happenings.append(.line(Self.text(of: waiting[..<end])))
      waiting.removeSubrange(...end)
    }
  }

  /// What a line says. The terminal's own editing takes the sequence of a key for letters: those go, since nobody typed them.
  private static func text(of line: ArraySlice<UInt8>) -> String {
    guard line.contains(0x1B) else { return String(decoding: line, as: UTF8.self) }
    var decoder = KeyDecoder()
    let events = line.withUnsafeBytes { decoder.feed($0) } + decoder.timeOut()
    if events.count == 1, case .key(let key) = events[0] { return key.name }
    return events.reduce(into: "") { text, event in
      if case .key(.character(let character)) = event { text.append(character) }
    }
  }
}
