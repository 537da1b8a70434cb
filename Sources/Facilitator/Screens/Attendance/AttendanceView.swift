import Meeting
import TerminalUI

/// Draws the attendance screen over the whole window: the list, and beside it, or below where there is no room, the figures.
struct AttendanceView {
  let screen: AttendanceScreen
  let rows: AttendanceList.Rows
  let context: DialogContext

  private var words: any Language { context.words }
  private var session: Session { context.session }
  private var attendance: Attendance { context.attendance }

  /// From this width on the groups stand beside the list.
  private static let wide = 100

  func draw(into frame: inout Frame, _ area: Rect) {
    let width = area.columns - 8
    let hint = words.attendanceHints.first { Text.width($0) <= width } ?? words.attendanceHints.last ?? ""
    let inside = DialogBox(title: words.title(of: .attendance), hint: hint)
      .draw(into: &frame, area, Size(columns: max(1, area.columns - 4), rows: max(1, area.rows - 2)))
    let (top, below) = inside.split(rowsFromTop: 1)
    let (middle, said) = below.split(rowsFromBottom: 1)
    drawTop(into: &frame, top)
    context.drawSaid(into: &frame, said)
    let isWide = area.columns >= Self.wide && screen.view != .groups
    if isWide {
      let (list, side) = middle.split(columnsFromRight: 32)
      drawList(into: &frame, list)
      drawSide(into: &frame, Rect(row: side.row, column: side.column + 2, columns: side.columns - 2, rows: side.rows))
    } else {
      let figures = lines(of: figures, width: middle.columns)
      let (list, foot) = middle.split(rowsFromBottom: min(figures.count, max(1, middle.rows / 3)))
      drawList(into: &frame, list)
      for (row, line) in figures.prefix(foot.rows).enumerated() {
        frame.put(line, at: Position(row: foot.row + row, column: foot.column), width: foot.columns)
      }
    }
  }

  /// What is typed, and which view it is.
  private func drawTop(into frame: inout Frame, _ row: Rect) {
    let view = words.name(of: screen.view, count: rows.count)
    let marked = screen.marked.isEmpty ? "" : words.marked(screen.marked.count) + "   "
    let right = Line([Span(marked, .warning), Span("Tab ", .hintKey), Span(view, .dialogTitle)])
    let start = frame.put(words.filterPrompt + " ", .dialogHint, at: row.origin, width: row.columns)
    let room = max(4, row.endColumn - start - right.width - 2)
    let field = screen.filter.view(width: room, role: .dialog)
    frame.put(field.line, at: Position(row: row.row, column: start), width: room)
    frame.put(
      right, at: Position(row: row.row, column: max(start + room, row.endColumn - right.width)),
      width: row.endColumn - start - room)
    frame.cursor = Position(row: row.row, column: start + field.cursor)
  }

  // MARK: - The list

  private func drawList(into frame: inout Frame, _ list: Rect) {
    let index = min(screen.selection.index, max(0, rows.count - 1))
    for (line, place) in screen.selection.visible(count: rows.count, height: list.rows).enumerated() {
      let row = Rect(row: list.row + line, column: list.column, columns: list.columns, rows: 1)
      frame.link(row, .row(place, selected: screen.selection.index))
      let isSelected = place == index
      let (left, state, role) =
        screen.view == .groups
        ? group(attendance.tallies[rows.groups[place]]) : person(session.attendees[rows.people[place]], row.columns)
      frame.fill(row, role: isSelected ? .selected : .dialog)
      let right = Text.truncatedInMiddle(state, to: row.columns / 2)
      let width = Text.width(right)
      frame.put(
        (isSelected ? "▸" : " ") + Text.truncatedInMiddle(left, to: row.columns - width - 2),
        isSelected ? .selected : role, at: row.origin)
      frame.put(
        right, isSelected ? .selected : role, at: Position(row: row.row, column: row.endColumn - width))
    }
    if rows.count == 0 {
      let text = screen.filter.isEmpty ? words.nobodyListed(in: screen.view) : words.nobodyMatches
      for (row, line) in Line(text, .dialog).wrapped(width: max(1, list.columns)).prefix(list.rows).enumerated() {
        frame.put(line, at: Position(row: list.row + row, column: list.column))
      }
    }
  }

  private func person(_ attendee: Attendee, _ width: Int) -> (left: String, right: String, role: Role) {
    let mark = screen.marked.contains(attendee.id) ? "*" : " "
    let sign = attendee.isPresent ? "●" : attendee.presence == .awaited ? " " : "○"
    var left = "\(mark)\(sign) \(attendee.displayName)"
    // In a narrow window the name is all there is room for.
    if width >= 60, attendee.name != nil, !attendee.position.isEmpty { left += ", \(attendee.position)" }
    if attendee.isPresent, let principal = session.principal(of: attendee) {
      left += ", \(words.representing(principal.displayName))"
    }
    return (left, state(of: attendee), attendee.isPresent ? .dialogTitle : .dialog)
  }

  private func state(of attendee: Attendee) -> String {
    if let deputy = rows.deputies[attendee.id] {
      return words.represented(by: session.attendee(deputy)?.displayName ?? Session.dots)
    }
    return attendee.presence == .awaited ? "" : words.name(of: attendee.presence)
  }

  private func group(_ tally: Attendance.Tally) -> (left: String, right: String, role: Role) {
    let group = tally.group.flatMap { session.group($0) }
    let counted = group?.headCount.map { words.counted($0) + "   " } ?? ""
    return ("  " + (group?.name ?? words.otherAttendees), counted + figure(of: tally), .dialog)
  }

  private func figure(of tally: Attendance.Tally) -> String {
    let present = tally.isCounted ? "\(tally.present - tally.left)" : "?"
    return tally.invited > 0 ? "\(present)/\(tally.invited)" : present
  }

  // MARK: - Figures

  /// Each group with how many are here, and the figures below.
  private func drawSide(into frame: inout Frame, _ side: Rect) {
    let lines = figures.flatMap { Line($0, .dialog).wrapped(width: side.columns) }
    let room = max(1, side.rows - lines.count - 1)
    let tallies = attendance.tallies
    for (row, tally) in tallies.prefix(tallies.count > room ? room - 1 : room).enumerated() {
      let figure = figure(of: tally)
      let name = tally.group.flatMap { session.group($0)?.name } ?? words.otherAttendees
      let width = Text.width(figure)
      frame.put(
        Text.truncatedInMiddle(name, to: side.columns - width - 1), .dialog,
        at: Position(row: side.row + row, column: side.column))
      frame.put(figure, .dialogTitle, at: Position(row: side.row + row, column: side.endColumn - width))
    }
    if tallies.count > room {
      frame.put(
        words.moreGroups(tallies.count - room + 1), .dialogHint,
        at: Position(row: side.row + room - 1, column: side.column), width: side.columns)
    }
    for (row, line) in lines.prefix(side.rows).enumerated() {
      frame.put(
        line, at: Position(row: side.endRow - min(lines.count, side.rows) + row, column: side.column),
        width: side.columns)
    }
  }

  /// As many of `figures` in each row as fit.
  private func lines(of figures: [String], width: Int) -> [Line] {
    figures.reduce(into: [String]()) { rows, figure in
      if let last = rows.last, Text.width(last) + Text.width(figure) + 3 <= width {
        rows[rows.count - 1] = "\(last) · \(figure)"
      } else {
        rows.append(figure)
      }
    }
    .map { Line($0, .dialogTitle) }
  }

  /// What there is to say of the whole hall, the most important first.
  private var figures: [String] {
    var figures = [words.presentOf(attendance.here, attendance.invited)]
    if !session.villages.isEmpty, session.attendees.contains(where: { $0.village != nil }) {
      figures.append(words.villages(attendance.villages, of: session.villages.count, called: session.wording.village))
    }
    if attendance.men + attendance.women > 0 {
      let unknown = attendance.present - attendance.men - attendance.women
      figures.append(words.sexes(men: attendance.men, women: attendance.women, unknown: max(0, unknown)))
    }
    if let quorum = session.quorum {
      figures.append(words.quorum(attendance.needed(for: quorum), isReached: attendance.reaches(quorum)))
    }
    if attendance.guests > 0 { figures.append(words.guests(attendance.guests)) }
    if attendance.deputies > 0 { figures.append(words.deputies(attendance.deputies)) }
    if attendance.left > 0 { figures.append(words.leftEarly(attendance.left)) }
    if !attendance.isCounted { figures.append(words.uncounted) }
    return figures
  }
}
