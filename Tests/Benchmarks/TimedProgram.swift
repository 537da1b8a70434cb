import CPseudoterminal
import Glibc
import TerminalUI
import TestKit

/// A program on a terminal of its own. What it writes is noted with its moment and shown to an emulator only afterwards, so that
/// the emulator lies in no measured time.
final class TimedProgram {
  struct Failure: Error { let reason: String }

  static let size = Size(columns: 120, rows: 36)

  let process: pid_t
  private var line = pseudoterminal()
  private let began: ContinuousClock.Instant
  private var pieces: [(moment: ContinuousClock.Instant, bytes: [UInt8])] = []
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  init(_ name: String, _ arguments: [String] = [], in hall: Hall) throws {
    let path = Hall.programFolder + "/" + name
    var argv = ([path] + arguments).map { strdup($0) } + [nil]
    var envp = hall.environment.map { strdup($0) } + [nil]
    defer { for string in argv + envp { free(string) } }
    began = .now
    let error = pseudoterminal_start(path, &argv, &envp, Int32(Self.size.columns), Int32(Self.size.rows), &line)
    guard error == 0 else { throw Failure(reason: "\(path): error \(error)") }
    process = line.process
  }

  deinit {
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    for descriptor in [line.terminal, line.line, line.ended] { close(descriptor) }
  }

  /// From the start until `text` stood on the screen; reads until the program is quiet.
  func timeUntilShown(_ text: String) throws -> Duration {
    while poll(milliseconds: pieces.isEmpty ? 5000 : 100) { take() }
    let emulator = Emulator(size: Self.size)
    for piece in pieces {
      emulator.write(piece.bytes)
      if emulator.rows.joined(separator: "\n").contains(text) { return piece.moment - began }
    }
    throw Failure(reason: "never on the screen: \(text)")
  }

  /// From sending `letter` until the program wrote it.
  func timeUntilEchoed(_ letter: UInt8) throws -> Duration {
    pieces = []
    let sent = ContinuousClock.now
    send(letter)
    while poll(milliseconds: 5000) {
      take()
      if let piece = pieces.last, piece.bytes.contains(letter) { return piece.moment - sent }
    }
    throw Failure(reason: "a letter was not echoed")
  }

  func send(_ byte: UInt8) {
    var byte = byte
    write(line.terminal, &byte, 1)
  }

  /// Reads until nothing more comes for that time.
  func settle(milliseconds: Int32) {
    while poll(milliseconds: milliseconds) { take() }
  }

  /// How often each of the program's threads went to sleep by itself so far.
  var sleeps: [String: Int] {
    var sleeps: [String: Int] = [:]
    guard let folder = opendir("/proc/\(process)/task") else { return [:] }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard let file = fopen("/proc/\(process)/task/\(name)/status", "r") else { continue }
      defer { fclose(file) }
      var text = [CChar](repeating: 0, count: 256)
      while fgets(&text, 256, file) != nil {
        let words = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
          .split(whereSeparator: \.isWhitespace)
        if words.first == "voluntary_ctxt_switches:" { sleeps[name] = words.last.flatMap { Int($0) } }
      }
    }
    return sleeps
  }

  private func poll(milliseconds: Int32) -> Bool {
    var descriptor = pollfd(fd: line.terminal, events: Int16(POLLIN), revents: 0)
    return Glibc.poll(&descriptor, 1, milliseconds) > 0 && descriptor.revents & Int16(POLLIN) != 0
  }

  private func take() {
    let count = read(line.terminal, &buffer, buffer.count)
    if count > 0 { pieces.append((.now, Array(buffer[..<count]))) }
  }
}
