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
    /// Of whom anything is noted, as indices of the roster: who is here, then who is represented, excused or has left.
    let noted: [Int]
    /// Those who are not here and for whom another is.
    let represented: Set<Attendee.ID>

    init(of session: Session) {
      let attendees = session.attendees
      attendance = Attendance(of: session)
      let represented = Set(
        attendees.filter { $0.represents != nil && $0.isPresent }.compactMap { session.principal(of: $0)?.id })
      let others = attendees.indices.filter { index in
        !attendees[index].isPresent
          && (attendees[index].presence != .awaited || represented.contains(attendees[index].id))
      }
      noted = attendees.indices.filter { attendees[$0].isPresent } + others
      self.represented = represented
    }

    /// How many rows there are to move over.
    var rowCount: Int { attendance.tallies.count + noted.count }
  }

  func draw(into frame: inout Frame, _ rect: Rect, focused: Bool, selected: ListSelection) {
    let attendance = roll.attendance
    frame.box(
      rect, title: words.attendeesTitle, note: "\(attendance.here)/\(attendance.invited)", focused: focused)
    let inside = rect.inset()
    for (line, index) in selected.visible(count: roll.rowCount, height: inside.rows).enumerated() {
      let row = inside.row + line
      let isSelected = focused && index == selected.index
      frame.link(
        Rect(row: row, column: inside.column, columns: inside.columns, rows: 1),
        LiveLayout.Pane.attendees.link(row: index))
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

  /// The groups with how many of them are here first, then everybody of whom something is noted.
  private func row(_ index: Int) -> (text: String, figure: String, role: Role) {
    let tallies = roll.attendance.tallies
    guard index >= tallies.count else {
      let tally = tallies[index]
      let name = tally.group.flatMap { session.group($0)?.name } ?? words.otherAttendees
      let present = tally.isCounted ? "\(tally.present - tally.left)" : "?"
      return (name, tally.invited > 0 ? "\(present)/\(tally.invited)" : present, .text)
    }
    let attendee = session.attendees[roll.noted[index - tallies.count]]
    if case .present(let time) = attendee.presence {
      let principal = session.principal(of: attendee).map { ", " + words.representing($0.displayName) } ?? ""
      return ("● " + attendee.displayName + principal, time?.dotted ?? "", .muted)
    }
    return ("○ " + attendee.displayName, state(of: attendee), .muted)
  }

  /// How one is noted who is not here.
  private func state(of attendee: Attendee) -> String {
    if roll.represented.contains(attendee.id) { return words.represented }
    switch attendee.presence {
    case .excused(let reason): return words.excused(reason)
    case .left(let time, _): return words.left(at: time)
    case .awaited, .present: return ""
    }
  }
}
