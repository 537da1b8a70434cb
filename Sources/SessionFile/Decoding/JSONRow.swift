/// One row's JSON, read into a flat list of nodes.
///
/// A meeting of thousands of rows is decoded when it opens, and Foundation's decoder takes three times as long for it. One object
/// serves row after row, so that its memory is made once.
final class JSONRow {
  struct Node {
    enum Kind: UInt8 {
      case null, yes, no, number, text, list, object
    }

    var kind: Kind
    /// For a text, whether it holds a backslash.
    var hasEscapes = false
    /// Where the value's bytes are; a text without its quotes. For a list or object how many children it has, in `end`.
    var start = 0
    var end = 0
    /// Where the bytes of its key are, without quotes; empty outside of an object.
    var keyStart = 0
    var keyEnd = 0
    /// The next child of the same parent; 0 behind the last. The first child stands right behind its parent.
    var next = 0
  }

  /// The row is no JSON, or nested deeper than any step is.
  struct Malformed: Error {}

  private static let deepest = 64
  // One thread reads one row at a time, so that checking every access would only cost.
  @exclusivity(unchecked) private(set) var nodes: [Node] = []
  @exclusivity(unchecked) private var bytes = UnsafeRawBufferPointer(start: nil, count: 0)
  @exclusivity(unchecked) private var position = 0

  /// Reads `bytes` and runs `body` while they are there.
  func read<Result>(_ bytes: UnsafeRawBufferPointer, _ body: () throws -> Result) throws -> Result {
    self.bytes = bytes
    position = 0
    nodes.removeAll(keepingCapacity: true)
    defer { self.bytes = UnsafeRawBufferPointer(start: nil, count: 0) }
    try value(depth: 0)
    skipBlanks()
    guard position == bytes.count else { throw Malformed() }
    return try body()
  }

  // MARK: - Values

  /// The child of an object with the key `name`; nil if there is none.
  func child(of index: Int, named name: String) -> Int? {
    guard nodes[index].end > 0 else { return nil }
    var name = name
    return name.withUTF8 { name in
      var child = index + 1
      while true {
        let node = nodes[child]
        if node.keyEnd - node.keyStart == name.count,
          UnsafeRawBufferPointer(rebasing: bytes[node.keyStart..<node.keyEnd]).elementsEqual(name)
        {
          return child
        }
        guard node.next > 0 else { return nil }
        child = node.next
      }
    }
  }

  /// The key of a child as text.
  func key(of index: Int) -> String {
    String(
      decoding: UnsafeRawBufferPointer(rebasing: bytes[nodes[index].keyStart..<nodes[index].keyEnd]), as: UTF8.self)
  }

  /// The text at a node, with U+FFFD for bytes that are no UTF-8; nil if it is no text.
  func text(at index: Int) -> String? {
    let node = nodes[index]
    guard node.kind == .text else { return nil }
    let content = bytes[node.start..<node.end]
    if node.hasEscapes { return JSONEscapes.resolved(content) }
    return String(decoding: UnsafeRawBufferPointer(rebasing: content), as: UTF8.self)
  }

  /// The digits at a node; nil if it is no number.
  func digits(at index: Int) -> Substring? {
    let node = nodes[index]
    guard node.kind == .number else { return nil }
    return Substring(String(decoding: bytes[node.start..<node.end], as: UTF8.self))
  }

  // MARK: - Reading

  private func value(depth: Int) throws {
    guard depth < Self.deepest else { throw Malformed() }
    skipBlanks()
    switch try peek() {
    case UInt8(ascii: "{"): try members(depth, .object, closing: UInt8(ascii: "}"))
    case UInt8(ascii: "["): try members(depth, .list, closing: UInt8(ascii: "]"))
    case UInt8(ascii: "\""):
      let (start, end, hasEscapes) = try quoted()
      nodes.append(Node(kind: .text, hasEscapes: hasEscapes, start: start, end: end))
    case UInt8(ascii: "n"): try word("null", .null)
    case UInt8(ascii: "t"): try word("true", .yes)
    case UInt8(ascii: "f"): try word("false", .no)
    default: try number()
    }
  }

  private func members(_ depth: Int, _ kind: Node.Kind, closing: UInt8) throws {
    let parent = nodes.count
    nodes.append(Node(kind: kind))
    position += 1
    skipBlanks()
    if try peek() == closing {
      position += 1
      return
    }
    var last: Int?
    while true {
      var key = (start: 0, end: 0, hasEscapes: false)
      if kind == .object {
        skipBlanks()
        key = try quoted()
        skipBlanks()
        guard try peek() == UInt8(ascii: ":") else { throw Malformed() }
        position += 1
      }
      let child = nodes.count
      try value(depth: depth + 1)
      nodes[child].keyStart = key.start
      nodes[child].keyEnd = key.end
      if let last { nodes[last].next = child }
      last = child
      nodes[parent].end += 1
      skipBlanks()
      let separator = try peek()
      position += 1
      if separator == closing { return }
      guard separator == UInt8(ascii: ",") else { throw Malformed() }
    }
  }

  private func quoted() throws -> (start: Int, end: Int, hasEscapes: Bool) {
    guard try peek() == UInt8(ascii: "\"") else { throw Malformed() }
    position += 1
    let start = position
    var hasEscapes = false
    var position = position
    while true {
      guard position < bytes.count else { throw Malformed() }
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") { break }
      guard byte >= 0x20 else { throw Malformed() }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        position += 1
      }
      position += 1
    }
    self.position = position + 1
    return (start, position, hasEscapes)
  }

  private func word(_ word: StaticString, _ kind: Node.Kind) throws {
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count,
      bytes[position..<end].elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    else { throw Malformed() }
    position = end
    nodes.append(Node(kind: kind))
  }

  private func number() throws {
    let start = position
    while position < bytes.count, Self.isNumberByte(bytes[position]) { position += 1 }
    guard position > start else { throw Malformed() }
    nodes.append(Node(kind: .number, start: start, end: position))
  }

  private static func isNumberByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
      UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  private func skipBlanks() {
    while position < bytes.count, bytes[position] <= 0x20, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[position]) {
      position += 1
    }
  }

  private func peek() throws -> UInt8 {
    guard position < bytes.count else { throw Malformed() }
    return bytes[position]
  }
}
