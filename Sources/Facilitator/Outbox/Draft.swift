import Meeting

/// What is not durable, as the file keeps it: lines that wait, and the one under the hands.
///
/// As text it is one line below the other, the one under the hands last. What else belongs to the seat stands in a line before them
/// all, behind a record separator (U+001E), which no typed line can hold: the entry that the line under the hands mends and its
/// revision, and behind them `desa:` and the village in force. An older program that knows only the first reads a line without it.
struct Draft: Equatable, Sendable {
  /// Lines that were entered and not stored, in order.
  var waiting: [String] = []
  /// The line under the hands; may be empty.
  var inHand = ""
  /// The entry that the line under the hands is to replace, and its revision; nil for a new line.
  var mending: (entry: Entry.ID, revision: Int)?

  /// What `/desa` put in force; nil where nothing is.
  var village: Village.ID?

  private static let mark = "\u{1E}"
  private static let villageKey = "desa:"

  init(
    waiting: [String] = [], inHand: String = "", mending: (entry: Entry.ID, revision: Int)? = nil,
    village: Village.ID? = nil
  ) {
    self.waiting = waiting
    self.inHand = inHand
    self.mending = mending
    self.village = village
  }

  /// Reads what `text` wrote; a text of another form is a line under the hands.
  init(text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if let first = lines.first, first.hasPrefix(Self.mark) {
      var head = first.dropFirst()
      if let key = head.firstRange(of: Self.villageKey) {
        if key.upperBound < head.endIndex { village = Village.ID(String(head[key.upperBound...])) }
        head = head[..<key.lowerBound]
      }
      let parts = head.split(separator: " ")
      if parts.count == 2, let revision = Int(parts[1]) { mending = (Entry.ID(String(parts[0])), revision) }
      lines.removeFirst()
    }
    inHand = lines.popLast() ?? ""
    waiting = lines
  }

  var text: String {
    let mended = mending.map { "\($0.entry.rawValue) \($0.revision)" }
    let head = [mended, village.map { Self.villageKey + $0.rawValue }].compactMap { $0 }.joined(separator: " ")
    return ((head.isEmpty ? [] : [Self.mark + head]) + waiting + [inHand]).joined(separator: "\n")
  }

  static func == (one: Draft, other: Draft) -> Bool { one.text == other.text }
}
