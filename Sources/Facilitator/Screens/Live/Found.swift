import Meeting
import TerminalUI

/// What a search found, while its hits are gone through in the record.
struct Found: Sendable {
  /// What was looked for, as typed.
  let typed: String
  /// In the order of the record.
  let hits: [Entry.ID]
  /// The hit that is shown.
  var index: Int
  /// Where one was before, and comes back to.
  fileprivate var origin: (pane: LiveLayout.Pane, entry: Entry.ID?) = (.input, nil)

  init(typed: String, hits: [Entry.ID], index: Int) {
    self.typed = typed
    self.hits = hits
    self.index = index
  }
}

extension Live {
  /// Goes to the hit of `found` in the record; a search from there still leads back to where the first one began.
  mutating func show(_ found: Found, words: any Language) {
    var found = found
    found.origin = self.found?.origin ?? (focus, selectedEntry)
    self.found = found
    goToHit(words)
  }

  /// Goes so many hits on, and stops at both ends.
  mutating func step(_ count: Int, words: any Language) -> [Intent] {
    guard let found else { return [] }
    self.found?.index = max(0, min(found.index + count, found.hits.count - 1))
    goToHit(words)
    return []
  }

  /// Goes back to where one was before the search.
  mutating func leaveFound() {
    guard let found else { return }
    (focus, selectedEntry) = found.origin
    self.found = nil
    notice = nil
  }

  private mutating func goToHit(_ words: any Language) {
    guard let found, found.hits.indices.contains(found.index) else { return }
    let id = found.hits[found.index]
    focus = .record
    // One that was taken back since the search is told of all the same.
    if session.entry(id) != nil { selectedEntry = id }
    notice = .plain(words.found(session.entry(id)?.number, found.index + 1, of: found.hits.count, for: found.typed))
  }
}
