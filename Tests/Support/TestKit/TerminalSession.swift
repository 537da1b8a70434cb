import CPseudoterminal
import Glibc
import TerminalUI

/// A program that runs on a real terminal line, with an emulator in place of a person's eyes.
///
/// Nothing here sleeps: every wait reads what the program writes until what is waited for is there or time is up.
package final class TerminalSession {
  /// What the program wrote shows here.
  package let emulator: Emulator
  /// Every byte that the program wrote.
  package private(set) var output: [UInt8] = []
  /// The process, for a look into `/proc`.
  package let process: pid_t
  private var line: pseudoterminal
  private var ending: Ending?

  /// How a program ended.
  package enum Ending: Equatable, Sendable {
    case exited(Int32)
    case killed(Int32)
  }

  /// What went wrong, with the whole screen as it was then.
  package struct Failure: Error, CustomStringConvertible {
    /// What was expected, and the screen.
    package var description: String
  }

  /// Starts `command` on a new line.
  ///
  /// - Parameter environment: Added to TERM=xterm-256color, LANG=C.UTF-8 and PATH; a nil value takes a variable away.
  package init(
    _ command: String, arguments: [String] = [], environment: [String: String?] = [:],
    size: Size = Size(columns: 80, rows: 24)
  ) throws {
    var variables: [String: String?] = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
    ]
    variables.merge(environment) { $1 }
    let settings = variables.compactMap { name, value in value.map { name + "=" + $0 } }
    emulator = Emulator(size: size)
    line = pseudoterminal()
    var argv = ([command] + arguments).map { strdup($0) } + [nil]
    var envp = settings.map { strdup($0) } + [nil]
    let error = pseudoterminal_start(command, &argv, &envp, Int32(size.columns), Int32(size.rows), &line)
    for string in argv + envp { free(string) }
    guard error == 0 else { throw Failure(description: "\(command): error \(error)") }
    process = line.process
  }

  deinit {
    if ending == nil {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    for descriptor in [line.terminal, line.line, line.ended] where descriptor >= 0 { close(descriptor) }
  }

  /// The path of a program that this package builds, beside the tests themselves.
  package static func builtProgram(_ name: String) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let path = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path[..<(path.lastIndex(of: "/") ?? path.startIndex)] + "/" + name
  }

  // MARK: What is seen

  /// The rows of the screen, without the spaces at their ends.
  package var rows: [String] { emulator.rows }

  /// The whole screen, one line a row.
  package var screenText: String { rows.joined(separator: "\n") }

  /// Where the cursor is shown; nil when it is hidden.
  package var cursor: Position? { emulator.cursorIsVisible ? emulator.cursor : nil }

  /// Reads until `condition` holds, and fails with the screen when it does not within `timeout`.
  package func waitUntil(
    _ what: String = "what the test asks for", timeout: Duration = .seconds(40), _ condition: (TerminalSession) -> Bool
  ) throws {
    let deadline = ContinuousClock.now + timeout
    while !condition(self) {
      guard ContinuousClock.now < deadline else { throw failure("waited for: " + what) }
      if ending != nil, !readAvailable() { throw failure("ended while waiting for: " + what) }
      wait(for: deadline - .now)
    }
  }

  /// Reads until `text` stands on the screen.
  package func waitUntil(contains text: String, timeout: Duration = .seconds(40)) throws {
    try waitUntil("“\(text)”", timeout: timeout) { $0.screenText.contains(text) }
  }

  /// Reads until the program has ended.
  package func waitForExit(timeout: Duration = .seconds(40)) throws -> Ending {
    let deadline = ContinuousClock.now + timeout
    while true {
      if let ending {
        while readAvailable() {}
        return ending
      }
      guard ContinuousClock.now < deadline else { throw failure("waited for the end") }
      wait(for: deadline - .now)
    }
  }

  /// Takes in what the program writes for `duration`, and calls `look` after each piece; ends earlier when the program does.
  package func watch(for duration: Duration, _ look: (TerminalSession) -> Void = { _ in }) {
    let deadline = ContinuousClock.now + duration
    repeat {
      wait(for: max(.zero, deadline - .now))
      look(self)
    } while ContinuousClock.now < deadline && ending == nil
  }

  /// What is not on the terminal as it was before the program began; empty when all is.
  package var leftBehind: [String] {
    var result: [String] = []
    var now = termios()
    tcgetattr(line.line, &now)
    let before = line.modes
    if now.c_lflag != before.c_lflag || now.c_iflag != before.c_iflag || now.c_oflag != before.c_oflag {
      result.append("modes of the line")
    }
    if emulator.isOnOtherScreen { result.append("other screen") }
    if !emulator.cursorIsVisible { result.append("hidden cursor") }
    if emulator.marksPastes { result.append("marked pastes") }
    if emulator.takesMouse { result.append("reports of the mouse") }
    return result
  }

  /// A line of `/proc/PID/status` without its name and its spaces, such as `State`; nil when there is none.
  package func status(_ name: String) -> String? {
    guard let file = fopen("/proc/\(process)/status", "r") else { return nil }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 256)
    while fgets(&buffer, 256, file) != nil {
      let line = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if line.hasPrefix(name + ":") { return line.dropFirst(name.count + 1).filter { !$0.isWhitespace } }
    }
    return nil
  }

  // MARK: What is done

  /// Sends bytes as if the terminal sent them.
  package func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    let deadline = ContinuousClock.now + .seconds(60)
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(line.terminal, $0.baseAddress, $0.count) }
      if count > 0 { rest = rest.dropFirst(count) }
      // The program may be unable to read on before somebody reads what it wrote.
      if rest.isEmpty || readAvailable() { continue }
      guard ContinuousClock.now < deadline, ending == nil else { throw failure("the program takes no input") }
      wait(for: deadline - .now, writing: true)
    }
  }

  /// Types `text`; a line break is the Enter key.
  package func type(_ text: String) throws {
    try send(text.utf8.map { $0 == 0x0A ? 0x0D : $0 })
  }

  /// Presses `key`, which sends what a terminal sends in the modes that the program has set.
  package func press(_ key: Key) throws {
    try send(emulator.bytes(of: key))
  }

  /// Uses the mouse.
  package func point(_ mouse: Mouse) throws {
    try send(emulator.bytes(of: mouse))
  }

  /// Presses the mouse on `text`, where it stands on the screen first.
  package func click(_ text: String) throws {
    try waitUntil(contains: text)
    guard let position = Position(of: text, in: rows) else { return }
    try point(Mouse(.press, at: position))
  }

  /// Pastes `text`, marked as a paste when the program asked for marks.
  package func paste(_ text: String) throws {
    try send(emulator.paste(text))
  }

  /// Gives the window another size.
  package func resize(_ size: Size) {
    _ = readAvailable()
    emulator.size = size
    _ = pseudoterminal_resize(line.terminal, Int32(size.columns), Int32(size.rows))
  }

  /// Sends a signal to the program.
  package func terminate(_ signal: Int32) {
    kill(process, signal)
  }

  /// Takes the terminal away, as when its window is closed.
  package func hangUp() {
    close(line.terminal)
    line.terminal = -1
  }

  // MARK: Inside

  private func failure(_ what: String) -> Failure {
    let ended = ending.map { ", which ended: \($0)" } ?? ""
    return Failure(description: what + ended + "\n┄┄┄\n" + screenText + "\n┄┄┄")
  }

  /// Reads what the program wrote.
  ///
  /// - Returns: Whether there was anything.
  private func readAvailable() -> Bool {
    guard line.terminal >= 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = buffer.withUnsafeMutableBytes { read(line.terminal, $0.baseAddress, $0.count) }
    guard count > 0 else { return false }
    let bytes = Array(buffer[..<count])
    output += bytes
    emulator.write(bytes)
    return true
  }

  private func wait(for timeout: Duration, writing: Bool = false) {
    var descriptors = [
      pollfd(fd: line.terminal, events: Int16(writing ? POLLIN | POLLOUT : POLLIN), revents: 0),
      pollfd(fd: ending == nil ? line.ended : -1, events: Int16(POLLIN), revents: 0),
    ]
    let milliseconds = timeout.components.seconds * 1000 + timeout.components.attoseconds / 1_000_000_000_000_000
    // Not longer than this, since what is waited for may be something else than output.
    poll(&descriptors, 2, Int32(max(timeout > .zero ? 1 : 0, min(milliseconds, 20))))
    if descriptors[0].revents != 0 { _ = readAvailable() }
    if descriptors[1].revents != 0 { reap() }
  }

  private func reap() {
    var status: Int32 = 0
    guard waitpid(process, &status, 0) == process else { return }
    ending = status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(status & 0x7F)
  }
}
