import Meeting
import Rosters
import TerminalUI

/// What a roster would make of the list of attendees, row by row, before anything is stored: Space takes one who resembles somebody
/// for the same person, Enter takes all of it in at once. What a phone number or an address says is never shown.
struct RosterImportDialog: Dialog {
  private let table: Table
  private var selection = ListSelection()
  /// Numbers of the rows whose person is the one of the meeting whom they resemble.
  private var same: Set<Int> = []
  /// Worked out for the state and the width that it was last looked at in.
  private var shown: Shown?
  /// Rows that a page moves by.
  private static let page = 10

  private struct Shown {
    let state: StateMark
    let width: Int
    /// nil where no row names the columns.
    let roster: RosterImport?
    var lines: [RosterImportLine]
  }

  init(_ table: Table, _ context: DialogContext) {
    self.table = table
    shown = shown(in: context)
  }

  var helpPlace: HelpPlace? { .rosterImport }

  private static func size(in area: Size) -> Size {
    Size(columns: min(112, area.columns - 6), rows: max(4, area.rows - 6))
  }

  private func shown(in context: DialogContext) -> Shown {
    let width = Self.size(in: context.size).columns
    if let shown, shown.state == context.state, shown.width == width { return shown }
    let roster: RosterImport? =
      shown?.state == context.state ? shown?.roster : try? RosterImport(table, into: context.session)
    return Shown(state: context.state, width: width, roster: roster, lines: lines(of: roster, width, context))
  }

  private func lines(of roster: RosterImport?, _ width: Int, _ context: DialogContext) -> [RosterImportLine] {
    roster.map {
      RosterImportLine.lines(of: $0, takingAsSame: same, width: width, in: context.session, words: context.words)
    } ?? []
  }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    guard case .key(let key) = event else { return .stay }
    var current = shown(in: context)
    defer { shown = current }
    if let move = ListSelection.move(for: key) {
      selection.move(move, count: current.lines.count, height: Self.page)
      return .stay
    }
    switch key {
    case .escape: return .dismiss
    case .enter:
      guard let roster = current.roster, roster.takesSomething else { return .dismiss }
      return .intend(.enrol(roster, takingAsSame: same))
    case .character(" "):
      guard let roster = current.roster, current.lines.indices.contains(selection.index) else { return .stay }
      toggle(roster.rows[current.lines[selection.index].row], in: roster)
      current.lines = lines(of: roster, current.width, context)
      return .stay
    default: return .unused
    }
  }

  private mutating func toggle(_ row: RosterImport.Row, in roster: RosterImport) {
    guard row.verdict == .adds, let resembled = row.resembled, same.remove(row.number) == nil else { return }
    // One person of the meeting is not two of the table.
    for other in roster.rows where other.resembled == resembled { same.remove(other.number) }
    same.insert(row.number)
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let words = context.words
    let current = shown(in: context)
    let takes = current.roster?.takesSomething ?? false
    let inside = DialogBox(
      title: words.importTitle(.roster), hint: takes ? words.rosterImportHint : words.importDoneHint
    ).draw(into: &frame, area, Self.size(in: Size(columns: area.columns, rows: area.rows)))
    guard let roster = current.roster else {
      let lines = Line(words.headerMissing, .warning).wrapped(width: inside.columns)
      for (row, line) in lines.prefix(inside.rows).enumerated() {
        frame.put(line, at: Position(row: inside.row + row, column: inside.column), width: inside.columns)
      }
      return
    }
    let (top, list) = inside.split(rowsFromTop: 1)
    let summary = [words.summary(roster.count(takingAsSame: same)), roster.contacts.map(words.contactsKeptApart)]
    frame.put(
      Text.truncated(summary.compactMap { $0 }.joined(separator: " · "), to: top.columns), .dialogTitle, at: top.origin)
    for (line, place) in selection.visible(count: current.lines.count, height: list.rows).enumerated() {
      let row = Rect(row: list.row + line, column: list.column, columns: list.columns, rows: 1)
      frame.link(row, .row(place, selected: selection.index))
      let shown = current.lines[place]
      let role: Role = place == selection.index ? .selected : shown.role
      if place == selection.index { frame.fill(row, role: .selected) }
      let right = Text.truncatedInMiddle(shown.right, to: row.columns / 2)
      let width = Text.width(right)
      frame.put(Text.truncated(shown.left, to: row.columns - width - (width > 0 ? 2 : 0)), role, at: row.origin)
      frame.put(right, role, at: Position(row: row.row, column: row.endColumn - width))
    }
  }
}

extension RosterImport {
  /// Whether anything of it is to be stored.
  fileprivate var takesSomething: Bool { count.added + count.amended > 0 || contacts != nil }

  /// Of how many people it says how to reach them; nil for nobody.
  fileprivate var contacts: Int? {
    let count = rows.filter { row in
      switch row.verdict {
      case .adds, .amends, .stays: !row.contact.isEmpty
      case .repeats, .fails: false
      }
    }.count
    return count > 0 ? count : nil
  }

  /// How many rows become what, when those of `same` are the people whom they resemble.
  fileprivate func count(takingAsSame same: Set<Int>) -> Count {
    var count = count
    let amends = rows.filter { $0.verdict == .adds && $0.resembled != nil && same.contains($0.number) }.count
    count.added -= amends
    count.amended += amends
    return count
  }
}
