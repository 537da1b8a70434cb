import Capture
import Foundation

/// One line of input.
enum InputLine: Equatable {
  case text(String)
  /// Its bytes are not UTF-8.
  case invalid
  /// It has more bytes than a line may have, and was passed over.
  case tooLong
}

/// The lines of a file or pipe, as they come.
struct InputLines {
  private let descriptor: Int32
  /// How many bytes a line may have, its end left out.
  private let limit: Int
  private var waiting: [UInt8] = []
  /// The line that is being read has too many bytes; what was read of it is gone, so that one without an end fills no memory.
  private var isTooLong = false
  private var isAtStart = true
  private var isAtEnd = false

  init(descriptor: Int32, limit: Int = CaptureContext.longestLine) {
    self.descriptor = descriptor
    self.limit = limit
  }

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
      // CR, and a byte order mark before the first line, are no part of it.
      if waiting.count > limit + 4 {
        isTooLong = true
        waiting = []
      }
      searched = waiting.count
      guard !isAtEnd else {
        guard !waiting.isEmpty || isTooLong else { return nil }
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
    defer { isTooLong = false }
    guard !isTooLong, bytes.count <= limit else { return .tooLong }
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
