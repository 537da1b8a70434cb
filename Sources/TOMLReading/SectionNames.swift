/// Looks through the headers of sections before the parser does, which takes for granted that a name begins as names do and ends the
/// program where one does not.
struct SectionNames {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1

  /// - Throws: `syntax` at the first header whose name begins with what begins no name.
  static func requireSound(_ text: String) throws(TOMLError) {
    var names = SectionNames(bytes: Array(text.utf8))
    try names.read()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func read() throws(TOMLError) {
    // How many lists and tables of one line are open around here.
    var depth = 0
    var isLineStart = true
    var isHeader = false
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\n"):
        line += 1
        (isLineStart, isHeader) = (true, false)
      case UInt8(ascii: " "), UInt8(ascii: "\t"): break
      case UInt8(ascii: "#"):
        while let byte = current, byte != UInt8(ascii: "\n") { position += 1 }
        continue
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        isLineStart = false
        skipText(byte)
        continue
      case UInt8(ascii: "[") where isLineStart && depth == 0:
        (isLineStart, isHeader) = (false, true)
        try requireName()
        continue
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        isLineStart = false
        if !isHeader { depth += 1 }
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        isLineStart = false
        if !isHeader { depth = max(0, depth - 1) }
      default: isLineStart = false
      }
      position += 1
    }
  }

  private mutating func requireName() throws(TOMLError) {
    position += 1
    if current == UInt8(ascii: "[") { position += 1 }
    while let byte = current, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { position += 1 }
    switch current ?? 0 {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "\""), UInt8(ascii: "'"):
      return
    default: throw TOMLError(key: "", line: line, reason: .syntax("expected the name of a section"))
    }
  }

  /// Goes behind the text that opens here; one of a single line that is not closed ends with its line.
  private mutating func skipText(_ quote: UInt8) {
    let isLong = bytes[position...].prefix(3).elementsEqual(repeatElement(quote, count: 3))
    position += isLong ? 3 : 1
    while let byte = current {
      if byte == UInt8(ascii: "\n") {
        if !isLong { return }
        line += 1
      }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        position += 1
        if current == UInt8(ascii: "\n") { continue }
      } else if byte == quote, !isLong || bytes[position...].prefix(3).elementsEqual(repeatElement(quote, count: 3)) {
        position += isLong ? 3 : 1
        return
      }
      position += 1
    }
  }
}
