import Meeting
import TerminalUI

/// The record: what was captured, newest at the foot, each under the item in which it was said.
///
/// Only what is in sight is laid out, so that the cost of a frame does not grow with the meeting.
struct RecordPane {
  let session: Session
  let waiting: [String]
  let returned: [Outbox.Returned]
  let words: any Language
  /// Made once for all cards in sight; nil while nothing is ranked.
  private let ranking: ProposalRanking?

  init(session: Session, waiting: [String], returned: [Outbox.Returned], words: any Language) {
    self.session = session
    self.waiting = waiting
    self.returned = returned
    self.words = words
    ranking = session.hasRanks ? ProposalRanking(of: session) : nil
  }

  /// Draws the record so that its end is in sight, or around the selected entry when the pane has the focus.
  func draw(into frame: inout Frame, _ rect: Rect, focused: Bool, selected: Int?) {
    var title = words.recordTitle
    if let item = session.runningItem, let index = session.agenda.firstIndex(where: { $0.id == item.id }) {
      title += " · \(index + 1) \(item.title)"
    }
    frame.box(rect, title: title, focused: focused)
    let inside = rect.inset()
    guard !inside.isEmpty else { return }
    if session.entries.isEmpty, waiting.isEmpty, returned.isEmpty {
      for (index, line) in Line(words.emptyRecord, .muted).wrapped(width: inside.columns).enumerated()
      where index < inside.rows {
        frame.put(line, at: Position(row: inside.row + index, column: inside.column))
      }
      return
    }
    let lines = focused ? around(selected ?? session.entries.count - 1, inside) : tail(inside)
    for (index, line) in lines.enumerated() {
      let row = inside.row + index
      if let entry = line.entry {
        frame.link(
          Rect(row: row, column: inside.column, columns: inside.columns, rows: 1),
          LiveLayout.Pane.record.link(row: entry))
      }
      if line.isSelected {
        frame.fill(Rect(row: row, column: inside.column, columns: inside.columns, rows: 1), role: .selected)
      }
      frame.put(
        line.isSelected ? line.line.all(.selected) : line.line, at: Position(row: row, column: inside.column),
        width: inside.columns)
    }
  }

  private struct Row {
    var line: Line
    var isSelected = false
    /// The place of the entry that it is of; nil for what is not recorded yet, and for headings.
    var entry: Int?
  }

  /// The last rows that fit, with what is not durable yet at the very end.
  private func tail(_ inside: Rect) -> [Row] {
    var rows: [Row] = []
    // Each takes a row at least: what is above the last that fit is not laid out.
    let waiting = waiting.suffix(inside.rows)
    for line in returned.suffix(inside.rows - waiting.count) {
      guard let text = line.parcel.line else { continue }
      rows += pending(text, mark: "✗", role: .statusError, line.isRefused ? words.notTaken : words.notSaved, inside)
    }
    for text in waiting { rows += pending(text, mark: "○", role: .statusSaving, words.saving, inside) }
    var index = session.entries.count - 1
    while index >= 0, rows.count < inside.rows {
      rows = self.rows(at: index, inside) + rows
      index -= 1
    }
    return Array(rows.suffix(inside.rows))
  }

  /// The rows around entry `selected`, which is wholly in sight if it fits.
  private func around(_ selected: Int, _ inside: Rect) -> [Row] {
    guard session.entries.indices.contains(selected) else { return tail(inside) }
    var rows = self.rows(at: selected, inside, isSelected: true, numbersNotes: true)
    var above = selected - 1
    var below = selected + 1
    while rows.count < inside.rows, above >= 0 || below < session.entries.count {
      if below < session.entries.count {
        rows += self.rows(at: below, inside, numbersNotes: true)
        below += 1
      }
      if above >= 0, rows.count < inside.rows {
        let more = self.rows(at: above, inside, numbersNotes: true)
        rows = more.suffix(inside.rows - rows.count) + rows
        above -= 1
      }
    }
    return Array(rows.prefix(inside.rows))
  }

  private func pending(_ text: String, mark: String, role: Role, _ note: String, _ inside: Rect) -> [Row] {
    // A pasted megabyte waits as one line here: what could never be in sight is not laid out.
    let shown = String(text.prefix(inside.columns * 4))
    return Line([Span("\(mark) \(note)  ", role), Span(shown, .text)]).wrapped(width: inside.columns, indent: 6).map {
      Row(line: $0)
    }
  }

  /// An entry as it is shown, with the heading of its item above it where the item changes.
  private func rows(
    at index: Int, _ inside: Rect, isSelected: Bool = false, numbersNotes: Bool = false
  ) -> [Row] {
    let entry = session.entries[index]
    var rows: [Row] = []
    let before = index == 0 ? nil : session.entries[index - 1].agendaItem
    if before != entry.agendaItem {
      let number = session.agenda.firstIndex { $0.id == entry.agendaItem }
      let heading = number.map { "── \($0 + 1) \(session.agenda[$0].title) " } ?? "── \(words.underNoItem) "
      let rule = String(repeating: "─", count: max(0, inside.columns - Text.width(heading)))
      rows.append(Row(line: Line(heading + rule, .muted)))
    }
    let card = EntryCard(
      entry: entry, session: session, words: words, numbersNotes: numbersNotes, ranking: ranking)
    return rows
      + card.lines(width: inside.columns, isSelected: isSelected).map {
        Row(line: $0, isSelected: isSelected, entry: index)
      }
  }
}
