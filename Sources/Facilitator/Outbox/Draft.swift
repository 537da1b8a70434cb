import Meeting

/// What is not durable, as the file keeps it: lines that wait, and the one under the hands.
///
/// As text it is one line below the other, the one under the hands last. Where that one mends an entry, a line before them all names
/// the entry and its revision behind a record separator (U+001E), which no typed line can hold.
struct Draft: Equatable, Sendable {
  /// Lines that were entered and not stored, in order.
  var waiting: [String] = []
  /// The line under the hands; may be empty.
  var inHand = ""
  /// The entry that the line under the hands is to replace, and its revision; nil for a new line.
  var mending: (entry: Entry.ID, revision: Int)?

  private static let mark: Character = "\u{1E}"

  init(waiting: [String] = [], inHand: String = "", mending: (entry: Entry.ID, revision: Int)? = nil) {
    self.waiting = waiting
    self.inHand = inHand
    self.mending = mending
  }

  /// Reads what `text` wrote; a text of another form is a line under the hands.
  init(text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if let first = lines.first, first.first == Self.mark {
      let parts = first.dropFirst().split(separator: " ")
      if parts.count == 2, let revision = Int(parts[1]) { mending = (Entry.ID(String(parts[0])), revision) }
      lines.removeFirst()
    }
    inHand = lines.popLast() ?? ""
    waiting = lines
  }

  var text: String {
    let head = mending.map { ["\(Self.mark)\($0.entry.rawValue) \($0.revision)"] } ?? []
    return (head + waiting + [inHand]).joined(separator: "\n")
  }

  static func == (one: Draft, other: Draft) -> Bool { one.text == other.text }
}
