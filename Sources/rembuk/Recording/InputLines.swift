import Foundation

/// One line of input.
enum InputLine: Equatable {
  case text(String)
  /// Its bytes are not UTF-8.
  case invalid
}

/// The lines of a file or pipe, as they come.
struct InputLines {
  private let descriptor: Int32
  private var waiting: [UInt8] = []
  private var isAtStart = true
  private var isAtEnd = false

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its end (LF or CRLF), and without a byte order mark before the first; nil behind the last.
  ///
  /// - Throws: an errno where reading failed.
  mutating func next() throws(InputFailure) -> InputLine? {
    var searched = 0
    while true {
      if let end = waiting[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = take(waiting[..<end])
        waiting.removeSubrange(...end)
        return line
      }
      searched = waiting.count
      guard !isAtEnd else {
        guard !waiting.isEmpty else { return nil }
        let line = take(waiting[...])
        waiting = []
        return line
      }
      try fill()
    }
  }

  private mutating func take(_ bytes: ArraySlice<UInt8>) -> InputLine {
    var bytes = bytes
    if isAtStart, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    isAtStart = false
    if bytes.last == UInt8(ascii: "\r") { bytes = bytes.dropLast() }
    return String(validating: bytes, as: UTF8.self).map { .text($0) } ?? .invalid
  }

  private mutating func fill() throws(InputFailure) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(descriptor, &buffer, buffer.count)
    if count < 0 {
      if errno == EINTR { return }
      throw InputFailure(code: errno)
    }
    if count == 0 { isAtEnd = true }
    waiting += buffer.prefix(count)
  }
}

/// Reading failed; `code` is an errno.
struct InputFailure: Error, Equatable {
  let code: Int32
}
