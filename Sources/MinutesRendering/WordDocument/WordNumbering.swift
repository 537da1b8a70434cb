import Minutes

/// The lists of a document that number themselves, so that an item which an office adds takes its place in them.
struct WordNumbering {
  /// What Word counts an item by.
  private enum Kind: Int, CaseIterable {
    case decimal = 1
    case letter
    case dash
  }

  private var lists: [Kind] = []

  /// Adds a list whose items have these markers.
  /// - Returns: Its number, to be named by its items; nil where the markers are not what Word would count.
  mutating func add(_ markers: [String]) -> Int? {
    guard !markers.isEmpty, let kind = Kind.allCases.first(where: { Self.markers(of: $0, markers.count) == markers })
    else { return nil }
    lists.append(kind)
    return lists.count
  }

  private static func markers(of kind: Kind, _ count: Int) -> [String] {
    switch kind {
    case .decimal: (1...count).map { "\($0)." }
    case .letter: (0..<min(count, 26)).map { "\(Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8($0))))." }
    case .dash: Array(repeating: "–", count: count)
    }
  }

  /// The part `word/numbering.xml`.
  var xml: String {
    let shapes = [("decimal", "%1."), ("lowerLetter", "%1."), ("bullet", "–")]
    let abstracts = zip(Kind.allCases, shapes).map { kind, shape in
      """
      <w:abstractNum w:abstractNumId="\(kind.rawValue)"><w:multiLevelType w:val="singleLevel"/>\
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="\(shape.0)"/><w:lvlText w:val="\(shape.1)"/>\
      <w:lvlJc w:val="left"/></w:lvl></w:abstractNum>\n
      """
    }
    let numbers = lists.enumerated().map { index, kind in
      """
      <w:num w:numId="\(index + 1)"><w:abstractNumId w:val="\(kind.rawValue)"/>\
      <w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>\n
      """
    }
    return wordPart("numbering", abstracts.joined() + numbers.joined())
  }
}

/// A part of a Word file whose root is `w:` and `name`.
func wordPart(_ name: String, _ content: String) -> String {
  """
  <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
  <w:\(name) xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
  xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
  \(content)</w:\(name)>\n
  """
}
