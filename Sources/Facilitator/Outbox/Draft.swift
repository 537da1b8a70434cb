import Meeting

/// What is not durable, as the file keeps it: lines that wait, those that something else took the place of, and the one under the
/// hands.
///
/// As text it is one line below the other, the one under the hands last. What belongs to the line under the hands and to the seat
/// stands in a line before them all, behind a record separator (U+001E), which no typed line can hold: the entry that the line mends
/// and its revision, and behind them `desa:` and the village in force. What belongs to another line stands before it, behind a unit
/// separator (U+001F): `sela` where it was interrupted, then the entry and the revision that it mends, then where the entry is moved,
/// and last the time at which it was entered (`09:00:30`).
struct Draft: Equatable, Sendable {
  /// One line, with what it is to replace.
  struct Line: Equatable, Sendable {
    var text = ""
    /// nil for a new line.
    var mended: Mended?
    /// When it was entered, by the meeting's clock; nil where nobody knows, and for lines that were not entered.
    var time: TimeOfDay?
  }

  /// An entry as it was opened.
  struct Mended: Equatable, Sendable {
    var entry: Entry.ID
    var revision: Int
    /// The item that the entry goes under; nil leaves it where it is, and nil inside puts it under none.
    var destination: AgendaItem.ID??
  }

  /// Lines that were entered and not stored, in order.
  var waiting: [Line] = []
  /// Lines that something else took the place of, the last one on top.
  var interrupted: [Line] = []
  /// The line under the hands; may be empty.
  var inHand = Line()
  /// What `/desa` put in force; nil where nothing is.
  var village: Village.ID?

  private static let mark = "\u{1E}"
  private static let lineMark = "\u{1F}"
  private static let villageKey = "desa:"
  private static let interruptedKey = "sela"
  private static let noItem = "-"

  init(waiting: [Line] = [], interrupted: [Line] = [], inHand: Line = Line(), village: Village.ID? = nil) {
    self.waiting = waiting
    self.interrupted = interrupted
    self.inHand = inHand
    self.village = village
  }

  /// Reads what `text` wrote; a text of another form is a line under the hands.
  init(text: String) {
    var rows = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    var mended: Mended?
    if let first = rows.first, first.hasPrefix(Self.mark) {
      rows.removeFirst()
      var head = first.dropFirst()
      if let key = head.firstRange(of: Self.villageKey) {
        if key.upperBound < head.endIndex { village = Village.ID(String(head[key.upperBound...])) }
        head = head[..<key.lowerBound]
      }
      mended = Self.mended(head.split(separator: " ")[...])
    }
    inHand = Line(text: String(rows.popLast() ?? ""), mended: mended)
    while var row = rows.popFirst() {
      var words: ArraySlice<Substring> = []
      while row.hasPrefix(Self.lineMark), let next = rows.popFirst() {
        words = row.dropFirst().split(separator: " ")[...]
        row = next
      }
      if words.first == Self.interruptedKey[...] {
        interrupted.append(Line(text: String(row), mended: Self.mended(words.dropFirst())))
      } else {
        // Its colons tell a time from an item, whose identifier may be any word without blanks.
        let time = words.last.flatMap { $0.contains(":") ? TimeOfDay(String($0)) : nil }
        let mended = Self.mended(time == nil ? words : words.dropLast())
        waiting.append(Line(text: String(row), mended: mended, time: time))
      }
    }
  }

  var text: String {
    let head = [inHand.mended.map(Self.words), village.map { Self.villageKey + $0.rawValue }].compactMap { $0 }
    var rows = head.isEmpty ? [] : [Self.mark + head.joined(separator: " ")]
    for line in waiting {
      let words = [line.mended.map(Self.words), line.time?.iso].compactMap { $0 }
      if !words.isEmpty { rows.append(Self.lineMark + words.joined(separator: " ")) }
      rows.append(line.text)
    }
    for line in interrupted {
      let words = [Self.interruptedKey] + [line.mended.map(Self.words)].compactMap { $0 }
      rows += [Self.lineMark + words.joined(separator: " "), line.text]
    }
    return (rows + [inHand.text]).joined(separator: "\n")
  }

  private static func words(of mended: Mended) -> String {
    let item = mended.destination.map { $0?.rawValue ?? noItem }
    return ([mended.entry.rawValue, "\(mended.revision)"] + [item].compactMap { $0 }).joined(separator: " ")
  }

  /// nil where the words are others than those of an entry.
  private static func mended(_ words: ArraySlice<Substring>) -> Mended? {
    let words = Array(words)
    guard words.count == 2 || words.count == 3, let revision = Int(words[1]) else { return nil }
    var mended = Mended(entry: Entry.ID(String(words[0])), revision: revision)
    if words.count == 3 {
      mended.destination = .some(words[2] == noItem[...] ? nil : AgendaItem.ID(String(words[2])))
    }
    return mended
  }
}
