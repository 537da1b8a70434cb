import Capture
import Meeting

/// What a form, or a choice between two, makes of an entry.
struct Mend: Equatable, Sendable {
  /// The entry as it was opened.
  var mending: InputLine.Mending
  private(set) var draft: EntryDraft
  /// The line that says the same.
  let typed: String
  /// Whether the entry goes under another item than it was under when it was opened; else it stays wherever it is by now.
  let movesItem: Bool

  init(_ draft: EntryDraft, typed: String, mending: InputLine.Mending) {
    self.draft = draft
    self.typed = typed
    self.mending = mending
    movesItem = draft.item != mending.item
  }

  /// What the line `typed` makes of the entry that it was to mend; the entry stays under its item.
  init(_ revision: Reading.Revision, typed: String, mending: InputLine.Mending) {
    self.init(EntryDraft(body: revision.body, item: mending.item), typed: typed, mending: mending)
  }

  /// Whether another has made something else meanwhile of what this changes.
  func isOvertaken(by entry: Entry) -> Bool {
    mending.isOvertaken(by: entry) || movesItem && entry.agendaItem != mending.item
  }

  /// The same as if `entry` had been opened as it is now.
  func reopened(on entry: Entry) -> Mend {
    var mend = self
    mend.mending = InputLine.Mending(entry)
    if !movesItem { mend.draft.item = entry.agendaItem }
    mend.draft.standing = entry.standing
    return mend
  }
}
