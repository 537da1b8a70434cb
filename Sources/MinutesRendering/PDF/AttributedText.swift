import Minutes

/// A paragraph's text with the weight and slope of its parts, by bytes of UTF-8, so that a piece of it can be set.
struct AttributedText {
  enum Mark { case bold, italic }

  private let text: String
  private(set) var spans: [(mark: Mark, range: Range<Int>)] = []
  /// The length of the whole text in bytes.
  let count: Int

  /// A run's weight and slope add to those of `style`.
  init(_ runs: [Document.Run], _ style: TextStyle) {
    var text = ""
    for run in runs.printable {
      // Pango does not justify a line that ends where the style changes after a space: the space takes the next style.
      let start = text.utf8.count - (text.hasSuffix(" ") ? 1 : 0)
      text += run.text
      let range = start..<text.utf8.count
      if run.bold || style.bold { spans.append((.bold, range)) }
      if run.italic || style.italic { spans.append((.italic, range)) }
    }
    text.makeContiguousUTF8()
    self.text = text
    count = text.utf8.count
  }

  /// The text of these bytes, which begin and end at whole characters of Unicode.
  func text(in bytes: Range<Int>) -> Substring.UTF8View {
    let start = text.utf8.index(text.startIndex, offsetBy: bytes.lowerBound)
    return text.utf8[start..<text.utf8.index(start, offsetBy: bytes.count)]
  }

  /// The end of a piece that begins at the byte `start`: behind the last word that ends within `length` bytes, inside a
  /// word that is longer, and at the end of the text if no more than that is left.
  func end(ofPieceAt start: Int, length: Int) -> Int {
    guard count - start > length else { return count }
    let bytes = text(in: start..<count)
    let limit = bytes.index(bytes.startIndex, offsetBy: length)
    let piece = bytes[..<limit]
    if let space = piece.lastIndex(of: UInt8(ascii: " ")), space > bytes.startIndex {
      return start + bytes.distance(from: bytes.startIndex, to: space)
    }
    // Bytes that go on with a character begin with the bits 10.
    guard let whole = bytes[...limit].lastIndex(where: { $0 & 0xC0 != 0x80 }), whole > bytes.startIndex else {
      return count
    }
    return start + bytes.distance(from: bytes.startIndex, to: whole)
  }
}
