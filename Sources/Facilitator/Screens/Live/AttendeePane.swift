import Meeting
import TerminalUI

/// Who is here: each group with how many of those invited are present, and the people below when there is room.
struct AttendeePane {
  let session: Session
  let words: any Language

  /// How many rows there are to move over.
  static func rowCount(_ session: Session) -> Int {
    Attendance(of: session).tallies.count + session.attendees.count(where: \.isPresent)
  }

  func draw(into frame: inout Frame, _ rect: Rect, focused: Bool, selected: ListSelection) {
    let attendance = Attendance(of: session)
    frame.box(
      rect, title: words.attendeesTitle, note: "\(attendance.present)/\(attendance.invited)", focused: focused)
    let inside = rect.inset()
    let rows = rows
    for (line, index) in selected.visible(count: rows.count, height: inside.rows).enumerated() {
      let row = inside.row + line
      let isSelected = focused && index == selected.index
      if isSelected {
        frame.fill(Rect(row: row, column: inside.column, columns: inside.columns, rows: 1), role: .selected)
      }
      let (text, figure, role) = rows[index]
      let figureWidth = Text.width(figure)
      let room = inside.columns - figureWidth - (figure.isEmpty ? 0 : 1)
      frame.put(
        Text.truncatedInMiddle((isSelected ? "▸ " : "") + text, to: room), isSelected ? .selected : role,
        at: Position(row: row, column: inside.column))
      frame.put(
        figure, isSelected ? .selected : role, at: Position(row: row, column: inside.endColumn - figureWidth))
    }
    if rows.isEmpty { frame.put(words.noAttendees, .muted, at: inside.origin, width: inside.columns) }
  }

  /// The groups with their figures first, then who is present by name.
  private var rows: [(text: String, figure: String, role: Role)] {
    var rows: [(String, String, Role)] = Attendance(of: session).tallies.map { tally in
      let name = tally.group.flatMap { session.group($0)?.name } ?? words.otherAttendees
      let present = tally.isCounted ? "\(tally.present)" : "?"
      return (name, tally.invited > 0 ? "\(present)/\(tally.invited)" : present, .text)
    }
    for attendee in session.attendees where attendee.isPresent {
      var time = ""
      if case .present(let at) = attendee.presence, let at { time = at.dotted }
      rows.append(("● " + attendee.displayName, time, .muted))
    }
    return rows
  }
}
