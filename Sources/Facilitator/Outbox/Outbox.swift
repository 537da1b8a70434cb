import Capture
import Meeting

/// What was typed and is not durable yet, in order. One piece is on its way at a time; the others wait behind it.
///
/// A line is read only when its turn comes, so that it is read in the meeting as the lines before it have left it.
struct Outbox: Equatable, Sendable {
  /// One thing to be stored.
  enum Parcel: Equatable, Sendable {
    /// A line as typed, and the time at which Enter was pressed; mending names the entry that it is to replace.
    case line(String, at: TimeOfDay?, mending: InputLine.Mending?)
    /// What a form made of an entry.
    case mend(Mend)
    /// What a key or a dialog did.
    case changes([Change])
    /// A roster that was taken over, and how its people can be reached, which goes into no draft; nil changes nothing of the list.
    case roster(Change?, contacts: [Attendee.ID: Contact])
    /// What they take back is found out when their turn comes.
    case undo, redo
    /// A key that does what a command does; where that is refused there is no line to give back.
    case command(String, at: TimeOfDay?)

    /// The line as typed; nil for what was no line.
    var line: String? {
      switch self {
      case .line(let line, _, _): line
      case .mend(let mend): mend.typed
      case .changes, .roster, .undo, .redo, .command: nil
      }
    }

    /// The entry that it mends, as it was opened; nil for what mends none.
    var mending: InputLine.Mending? {
      switch self {
      case .line(_, _, let mending): mending
      case .mend(let mend): mend.mending
      case .changes, .roster, .undo, .redo, .command: nil
      }
    }

    /// When Enter was pressed; nil where nobody knows, and for what has no time.
    private var time: TimeOfDay? {
      switch self {
      case .line(_, let time, _), .command(_, let time): time
      case .mend, .changes, .roster, .undo, .redo: nil
      }
    }

    /// The entries that it is known to change.
    var entries: [Entry.ID] {
      if case .changes(let changes) = self { return changes.flatMap(\.entries) }
      return mending.map { [$0.entry] } ?? []
    }

    /// How people can be reached that is to be stored with it.
    var contacts: [Attendee.ID: Contact] {
      if case .roster(_, let contacts) = self { return contacts }
      return [:]
    }

    /// The line that does the same when it is read alone; nil for what was no line.
    var lineAlone: String? {
      guard let line, let mending, !line.hasPrefix("/") else { return line }
      return "/\(CommandName.edit.words[0]) \(mending.number) \(line)"
    }

    /// How a draft keeps it; nil for what was no line.
    var kept: Draft.Line? {
      guard let line else { return nil }
      var mended = mending.map { Draft.Mended(entry: $0.entry, revision: $0.revision) }
      if case .mend(let mend) = self, mend.movesItem { mended?.destination = .some(mend.draft.item) }
      return Draft.Line(text: line, mended: mended, time: time)
    }
  }

  /// Something that came back.
  struct Returned: Equatable, Sendable {
    let parcel: Parcel
    /// It cannot be stored as it is; else the disk did not take it.
    let isRefused: Bool
  }

  private(set) var waiting: [Parcel] = []
  /// Whether the first of `waiting` has been sent and not answered.
  private(set) var isSending = false
  /// What came back because it could not be stored, in order; it waits for Enter.
  private(set) var returned: [Returned] = []

  init() {}

  var isEmpty: Bool { waiting.isEmpty && returned.isEmpty }

  /// What is neither stored nor on its way, in order.
  var unsent: [Parcel] { returned.map(\.parcel) + waiting.dropFirst(isSending ? 1 : 0) }

  /// Takes what an earlier run could not store; it waits for Enter before everything else.
  mutating func takeBack(_ parcels: [Parcel]) {
    returned = parcels.map { Returned(parcel: $0, isRefused: false) } + returned
  }

  /// Lets go of what came back and mends `entry`: it goes on elsewhere, or is given up.
  mutating func forget(mendsOf entry: Entry.ID) { returned.removeAll { $0.parcel.mending?.entry == entry } }

  /// Puts `parcel` behind everything else; what had come back goes out again before it, so that the order stays.
  mutating func add(_ parcel: Parcel) {
    retry()
    waiting.append(parcel)
  }

  /// The next to send; nil while one is on its way or nothing waits. The caller then says `sent` or `drop`.
  var next: Parcel? { isSending ? nil : waiting.first }

  mutating func sent() { isSending = !waiting.isEmpty }

  /// The first is stored, or there was nothing to store in it.
  ///
  /// - Returns: what it was; nil when nothing was there.
  @discardableResult
  mutating func drop() -> Parcel? {
    isSending = false
    return waiting.isEmpty ? nil : waiting.removeFirst()
  }

  /// The first was not stored and is looked at anew.
  mutating func lookAgain() { isSending = false }

  /// The first cannot be stored as it is: it comes back alone, and the others go on.
  mutating func giveFirstBack() {
    if let first = drop() { returned.append(Returned(parcel: first, isRefused: true)) }
  }

  /// Nothing can be stored now: everything that waits comes back, in order.
  mutating func giveBack() {
    isSending = false
    returned += waiting.map { Returned(parcel: $0, isRefused: false) }
    waiting = []
  }

  /// Lets everything that came back go out again, next after what is on its way.
  mutating func retry() {
    guard !returned.isEmpty else { return }
    waiting.insert(contentsOf: returned.map(\.parcel), at: isSending ? 1 : 0)
    returned = []
  }
}
