import Capture
import Meeting
import TerminalUI

/// The line that everything is captured on: what is typed, what was understood of it, and what could complete it.
struct InputLine: Sendable {
  /// The entry that the line is to replace.
  struct Mending: Equatable, Sendable {
    let entry: Entry.ID
    let number: Entry.Number
    /// The revision that was opened: what somebody else makes of the entry meanwhile is not overwritten.
    let revision: Int
    /// What it said then, since undo gives a revision's number away again.
    private let body: Entry.Body
    /// The item that it was under then; nil is under none.
    let item: AgendaItem.ID?

    /// - Parameter revision: the one that was opened, where that was in an earlier run; nil means that of `entry`.
    init(_ entry: Entry, revision: Int? = nil) {
      self.entry = entry.id
      number = entry.number
      self.revision = revision ?? entry.revision
      body = entry.body
      item = entry.agendaItem
    }

    /// Whether the entry says something else by now than when it was opened.
    func isOvertaken(by entry: Entry) -> Bool { entry.revision != revision || entry.body != body }
  }

  private(set) var field = TextField()
  /// What was understood of the line as it stands; nil while it is empty.
  private(set) var reading: Reading?
  private(set) var candidates: [Candidate] = []
  /// The candidate that Up and Down have chosen; nil before that.
  private(set) var chosen: Int?
  private(set) var mending: Mending?
  /// The line that Ctrl-U took away, with what it was to mend; nil when there is none.
  private var cleared: (text: String, mending: Mending?)?
  private var isDismissed = false
  /// Whether the list stays closed when the line is read next, since the change was a candidate that was taken.
  private var staysDismissed = false
  /// Whether `reading` and `candidates` are still those of the line as it stood before.
  private(set) var isUnread = false

  /// Several candidates are listed; a single one is shown by the reading alone, unless that understood somebody else.
  var isListOpen: Bool { !isDismissed && (candidates.count > 1 || candidates.first?.isNamed == false) }

  var text: String { field.text }

  /// Takes in what may change the text.
  ///
  /// - Returns: Whether it meant something here.
  mutating func take(_ key: Key) -> Bool {
    // By their lengths: whatever a key does to the halves changes one, and to hold on to them would copy the line at every key.
    let before = (field.beforeCursor.utf8.count, field.afterCursor.utf8.count)
    guard field.take(key) else { return false }
    if before != (field.beforeCursor.utf8.count, field.afterCursor.utf8.count) { changed() }
    return true
  }

  /// Whether the key edits the text.
  func takes(_ key: Key) -> Bool {
    var field = TextField()
    return field.take(key)
  }

  mutating func insert(_ text: String) {
    field.insert(text)
    changed()
  }

  /// Puts `text` in place of the line, as for mending `mending`.
  mutating func set(_ text: String, mending: Mending? = nil) {
    field.set(text)
    self.mending = mending
    changed()
  }

  /// Empties the line and keeps it for `bringBack`.
  mutating func clear() {
    if !field.isEmpty { cleared = (field.text, mending) }
    set("")
  }

  /// Empties the line for good: it was recorded.
  mutating func finish() {
    cleared = nil
    set("")
  }

  /// Lets go of the line that `clear` took away.
  mutating func forgetCleared() { cleared = nil }

  /// Puts the line back that `clear` took away.
  ///
  /// - Returns: False when there is none or something was typed since.
  mutating func bringBack() -> Bool {
    guard field.isEmpty, let cleared else { return false }
    self.cleared = nil
    set(cleared.text, mending: cleared.mending)
    return true
  }

  /// Moves in the open list.
  mutating func choose(_ move: ListSelection.Move) {
    var selection = ListSelection(index: chosen ?? -1)
    if chosen == nil {
      chosen = move == .up ? candidates.count - 1 : 0
      return
    }
    selection.move(move, count: candidates.count, height: candidates.count)
    chosen = selection.index
  }

  /// Closes the list; the text stays.
  mutating func dismissList() {
    isDismissed = true
    chosen = nil
  }

  /// Takes the chosen candidate, else the first.
  ///
  /// - Returns: False when nothing is offered.
  mutating func complete() -> Bool {
    guard !candidates.isEmpty else { return false }
    let candidate = candidates[min(chosen ?? 0, candidates.count - 1)]
    let line = Array(field.text)
    // A blank behind what was taken, so that typing goes on with the next word.
    let head = String(line[..<candidate.range.lowerBound]) + candidate.replacement + " "
    let rest = line[candidate.range.upperBound...].drop(while: \.isWhitespace)
    field.set(head + String(rest), cursor: head.count)
    changed()
    isDismissed = true
    staysDismissed = true
    return true
  }

  /// Reads the line anew after the meeting changed; the open list stays.
  mutating func reread(in context: CaptureContext) {
    let (chosen, isDismissed) = (chosen, isDismissed)
    understand(in: context)
    self.chosen = chosen.flatMap { $0 < candidates.count ? $0 : nil }
    self.isDismissed = isDismissed
  }

  private mutating func changed() {
    chosen = nil
    staysDismissed = false
    isUnread = !field.isEmpty
    guard field.isEmpty else { return }
    isDismissed = false
    reading = nil
    candidates = []
  }

  /// Reads the line as it stands.
  mutating func understand(in context: CaptureContext) {
    isUnread = false
    if !staysDismissed { isDismissed = false }
    // A pasted megabyte is kept whole and read when it is recorded, not at every key.
    let isReadable = field.beforeCursor.utf8.count + field.afterCursor.utf8.count <= Self.longestRead
    reading = field.isEmpty ? nil : context.read(isReadable ? field.text : beginning, replacing: mending?.entry)
    candidates = isReadable ? context.completions(for: field.text, cursor: field.cursor) : []
  }

  /// Enough of the line to see what it opens and that it is too long.
  private var beginning: String {
    let before = field.beforeCursor.prefix(CaptureContext.longestSentence + 40)
    return String(before + field.afterCursor.prefix(CaptureContext.longestSentence + 40 - before.count))
  }

  /// Bytes up to which a line is read at every key.
  private static let longestRead = 8_192
}
