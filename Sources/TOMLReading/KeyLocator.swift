/// The line on which each key of a TOML file stands; the parser tells positions only with errors of syntax.
///
/// It reads text that the parser has accepted, and only as much of it as keys need.
struct KeyLocator {
  private var lines: [KeyPath: Int] = [:]

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  /// How many sections each list of sections has so far.
  private var sectionCounts: [KeyPath: Int] = [:]

  init(text: String) {
    bytes = Array(text.utf8)
    readFile()
  }

  /// The line of `path`, or of the nearest thing around it that has one; nil for the whole file.
  func line(of path: KeyPath) -> Int? {
    var path: KeyPath? = path
    while let current = path {
      if let line = lines[current] { return line }
      path = current.parent
    }
    return nil
  }

  // MARK: - The file

  private mutating func readFile() {
    var section = KeyPath()
    while true {
      skipBlanksAndComments()
      guard let byte = current else { return }
      if byte == UInt8(ascii: "[") {
        section = readHeader()
      } else {
        readPair(in: section)
      }
    }
  }

  /// `[a.b]` or `[[a.b]]`; gives the way that the pairs below it belong to.
  private mutating func readHeader() -> KeyPath {
    let line = self.line
    advance()
    let isList = current == UInt8(ascii: "[")
    if isList { advance() }
    let keys = readKeys()
    while let byte = current, byte == UInt8(ascii: "]") || byte == UInt8(ascii: " ") { advance() }
    var path = KeyPath()
    for (index, key) in keys.enumerated() {
      path = path.appending(key)
      let isLast = index == keys.count - 1
      if isLast && isList { sectionCounts[path, default: 0] += 1 }
      if let count = sectionCounts[path] {
        note(path, at: line)
        path = path.appending(count - 1)
      }
    }
    note(path, at: line)
    return path
  }

  private mutating func readPair(in section: KeyPath) {
    let line = self.line
    var path = section
    for key in readKeys() {
      path = path.appending(key)
      note(path, at: line)
    }
    skipBlanksAndComments()
    guard current == UInt8(ascii: "=") else {
      // Only text that the parser refuses comes here; going on by one byte keeps this from standing still.
      advance()
      return
    }
    advance()
    readValue(at: path)
  }

  private mutating func note(_ path: KeyPath, at line: Int) {
    if lines[path] == nil { lines[path] = line }
  }

  // MARK: - Keys and values

  /// Bare or quoted keys with dots between them.
  private mutating func readKeys() -> [String] {
    var keys: [String] = []
    while true {
      skipBlanks()
      if current == UInt8(ascii: "\"") || current == UInt8(ascii: "'") {
        keys.append(readString())
      } else {
        let start = position
        while let byte = current, Self.isBare(byte) { advance() }
        keys.append(String(decoding: bytes[start..<position], as: UTF8.self))
      }
      skipBlanks()
      guard current == UInt8(ascii: ".") else { return keys }
      advance()
    }
  }

  private mutating func readValue(at path: KeyPath) {
    skipBlanksAndComments()
    note(path, at: line)
    switch current {
    case UInt8(ascii: "["): readList(at: path)
    case UInt8(ascii: "{"): readInlineSection(at: path)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): _ = readString()
    default: while let byte = current, !Self.endsValue(byte) { advance() }
    }
  }

  private mutating func readList(at path: KeyPath) {
    advance()
    var index = 0
    while true {
      skipBlanksAndComments()
      guard let byte = current else { return }
      if byte == UInt8(ascii: "]") {
        advance()
        return
      }
      let before = position
      readValue(at: path.appending(index))
      index += 1
      skipBlanksAndComments()
      if current == UInt8(ascii: ",") || position == before { advance() }
    }
  }

  private mutating func readInlineSection(at path: KeyPath) {
    advance()
    while true {
      skipBlanksAndComments()
      guard let byte = current else { return }
      if byte == UInt8(ascii: "}") {
        advance()
        return
      }
      if byte == UInt8(ascii: ",") { advance() } else { readPair(in: path) }
    }
  }

  /// A string of any of the four kinds, without its quotes; escapes stay as written, which is enough for keys.
  private mutating func readString() -> String {
    guard let quote = current else { return "" }
    let isLong = position + 2 < bytes.count && bytes[position + 1] == quote && bytes[position + 2] == quote
    let width = isLong ? 3 : 1
    for _ in 0..<width { advance() }
    let start = position
    while let byte = current {
      if byte == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") {
        advance()
      } else if byte == quote, !isLong || closesLongString(with: quote) {
        break
      }
      advance()
    }
    let text = String(decoding: bytes[start..<min(position, bytes.count)], as: UTF8.self)
    for _ in 0..<width { advance() }
    return text
  }

  /// Whether three quotes begin here and no fourth follows, since up to two may stand before the closing three.
  private func closesLongString(with quote: UInt8) -> Bool {
    guard position + 2 < bytes.count, bytes[position + 1] == quote, bytes[position + 2] == quote else { return false }
    return position + 3 >= bytes.count || bytes[position + 3] != quote
  }

  // MARK: - Bytes

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func advance() {
    if current == UInt8(ascii: "\n") { line += 1 }
    position += 1
  }

  private mutating func skipBlanks() {
    while let byte = current, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { advance() }
  }

  private mutating func skipBlanksAndComments() {
    while let byte = current {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): advance()
      case UInt8(ascii: "#"): while let byte = current, byte != UInt8(ascii: "\n") { advance() }
      default: return
      }
    }
  }

  private static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: byte >= 0x80
    }
  }

  private static func endsValue(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "\n"): true
    default: false
    }
  }
}
