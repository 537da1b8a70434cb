import Capture
import Meeting

/// What a form, or a choice between two, makes of an entry.
struct Mend: Equatable, Sendable {
  /// The entry, and the revision that it was made from.
  var mending: InputLine.Mending
  var draft: EntryDraft
  /// The line that says the same.
  let typed: String

  init(_ draft: EntryDraft, typed: String, mending: InputLine.Mending) {
    self.draft = draft
    self.typed = typed
    self.mending = mending
  }

  /// What the line `typed` makes of the entry that it was to mend; the entry stays under its item.
  init(_ revision: Reading.Revision, typed: String, mending: InputLine.Mending?, in session: Session) {
    self.typed = typed
    let entry = session.entry(revision.entry)
    draft = EntryDraft(body: revision.body, item: entry?.agendaItem)
    self.mending = mending ?? InputLine.Mending(revision)
  }
}
