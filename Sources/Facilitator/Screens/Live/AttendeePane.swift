import Meeting
import TerminalUI

/// Who is here: each group with how many of those invited are present, and the people below when there is room.
struct AttendeePane {
  let session: Session
  let roll: Roll
  let words: any Language

  /// What the pane counts: made once for each state of the meeting, since a roster may have thousands.
  struct Roll: Sendable {
    let attendance: Attendance
    /// Who is here, as indices of the roster.
    let present: [Int]

    init(of session: Session) {
      attendance = Attendance(of: session)
      present = session.attendees.indices.filter { session.attendees[$0].isPresent }
    }

    /// How many rows there are to move over.
    var rowCount: Int { attendance.tallies.count + present.count }
  }

  func draw(into frame: inout Frame, _ rect: Rect, focused: Bool, selected: ListSelection) {
    let attendance = roll.attendance
    frame.box(
      rect, title: words.attendeesTitle, note: "\(attendance.present)/\(attendance.invited)", focused: focused)
    let inside = rect.inset()
    for (line, index) in selected.visible(count: roll.rowCount, height: inside.rows).enumerated() {
      let row = inside.row + line
      let isSelected = focused && index == selected.index
      if isSelected {
        frame.fill(Rect(row: row, column: inside.column, columns: inside.columns, rows: 1), role: .selected)
      }
      let (text, figure, role) = self.row(index)
      let figureWidth = Text.width(figure)
      let room = inside.columns - figureWidth - (figure.isEmpty ? 0 : 1)
      frame.put(
        Text.truncatedInMiddle((isSelected ? "▸ " : "") + text, to: room), isSelected ? .selected : role,
        at: Position(row: row, column: inside.column))
      frame.put(
        figure, isSelected ? .selected : role, at: Position(row: row, column: inside.endColumn - figureWidth))
    }
    if roll.rowCount == 0 { frame.put(words.noAttendees, .muted, at: inside.origin, width: inside.columns) }
  }

  /// The groups with their figures first, then who is present by name.
  private func row(_ index: Int) -> (text: String, figure: String, role: Role) {
    let tallies = roll.attendance.tallies
    guard index >= tallies.count else {
      let tally = tallies[index]
      let name = tally.group.flatMap { session.group($0)?.name } ?? words.otherAttendees
      let present = tally.isCounted ? "\(tally.present)" : "?"
      return (name, tally.invited > 0 ? "\(present)/\(tally.invited)" : present, .text)
    }
    let attendee = session.attendees[roll.present[index - tallies.count]]
    var time = ""
    if case .present(let at) = attendee.presence, let at { time = at.dotted }
    return ("● " + attendee.displayName, time, .muted)
  }
}
