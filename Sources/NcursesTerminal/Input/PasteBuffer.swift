/// What was pasted so far between the marks of a bracketed paste.
struct PasteBuffer {
  private var bytes: [UInt8]
  /// Where the search for the end goes on, since what stands before has been searched.
  private var searched = 0

  private static let end = Array("\u{1B}[201~".utf8)
  /// A paste longer than this comes in pieces, so that one without an end does not fill the memory.
  private static let limit = 8 << 20

  init(_ bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  mutating func append(_ more: some Sequence<UInt8>) {
    bytes.append(contentsOf: more)
  }

  /// The text before the end and the bytes after it; nil when the end has not come.
  mutating func finished() -> (text: String, rest: ArraySlice<UInt8>)? {
    var index = searched
    while let start = bytes[index...].firstIndex(of: Self.end[0]), start + Self.end.count <= bytes.count {
      if bytes[start..<start + Self.end.count].elementsEqual(Self.end) {
        return (Self.text(bytes[..<start]), bytes[(start + Self.end.count)...])
      }
      index = start + 1
    }
    searched = max(index, bytes.count - Self.end.count + 1)
    return nil
  }

  /// The text so far when there is too much of it, which is then taken out; nil otherwise.
  mutating func overflow() -> String? {
    guard bytes.count > Self.limit else { return nil }
    // The end may have come in part: its bytes stay.
    let kept = bytes.suffix(Self.end.count - 1)
    let text = Self.text(bytes.dropLast(kept.count))
    self = PasteBuffer(kept)
    return text
  }

  /// All that came, though the end did not.
  var text: String { Self.text(bytes[...]) }

  /// Terminals send a line break as CR, as the Enter key does; some send what was copied.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    let newline = UInt8(ascii: "\n")
    let back = UInt8(ascii: "\r")
    guard bytes.contains(back) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var last: UInt8 = 0
    for byte in bytes {
      if byte == back {
        result.append(newline)
      } else if byte != newline || last != back {
        result.append(byte)
      }
      last = byte
    }
    return String(decoding: result, as: UTF8.self)
  }
}
