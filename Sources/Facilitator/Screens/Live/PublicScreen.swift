import Capture
import Meeting
import TerminalUI

/// What a hall may read while the projector shows the same window (F12): the item and the clock in large letters, who is here, who
/// speaks, and what was agreed and promised last.
///
/// Nothing of it is private: no candidates, no chips, no notes, nothing that was put aside, nothing of what is missing.
struct PublicScreen {
  let session: Session
  let roll: AttendeePane.Roll
  /// nil where the meeting's time is not known.
  let now: TimeOfDay?
  /// Whether everything is saved, as the title says it.
  let state: (text: String, role: Role)
  let words: any Language

  func draw(into frame: inout Frame, _ area: Rect) {
    let (head, below) = area.split(rowsFromTop: 1)
    drawTitle(into: &frame, head)
    let room = below.inset(columns: 2, rows: 0)
    let large = room.split(rowsFromTop: max(2, room.rows * 2 / 5)).top
    let end = drawItem(into: &frame, large)
    let rest = Rect(row: end + 1, column: room.column, columns: room.columns, rows: room.endRow - end - 1)
    drawFigures(into: &frame, rest.split(rowsFromTop: 1).top)
    drawNewest(into: &frame, rest.split(rowsFromTop: 2).bottom)
  }

  private func drawTitle(into frame: inout Frame, _ row: Rect) {
    frame.fill(row, role: .titleBar)
    let date = session.details.date.map { words.date($0) } ?? ""
    let right = row.columns >= 80 ? "\(date)  " : ""
    let width = Text.width(right) + Text.width(state.text) + 1
    let title = [session.isSample ? words.sample : "", session.details.title ?? words.noTitle].filter { !$0.isEmpty }
    frame.put(
      Text.truncated(" " + title.joined(separator: " · "), to: row.columns - width - 1), .titleBar, at: row.origin)
    let end = frame.put(right, .titleBar, at: Position(row: row.row, column: row.endColumn - width))
    frame.put(state.text, state.role, at: Position(row: row.row, column: end))
  }

  /// - Returns: the row behind what was drawn.
  private func drawItem(into frame: inout Frame, _ area: Rect) -> Int {
    let clock = now.map { LargeText($0.dotted, in: Size(columns: max(1, area.columns / 3), rows: area.rows - 1)) }
    let clockWidth = clock?.rows.map { Text.width($0) }.max() ?? 0
    let top = area.row + 1
    for (row, text) in (clock?.rows ?? []).enumerated() {
      frame.put(text, .accent, at: Position(row: top + row, column: area.endColumn - clockWidth))
    }
    let room = Size(columns: max(1, area.columns - clockWidth - 3), rows: max(1, area.rows - 1))
    let item = session.runningItem
    let number = item.flatMap { item in session.agenda.firstIndex { $0.id == item.id } }
    let title = number.map { "\($0 + 1) \(session.agenda[$0].title)" } ?? words.publicNoItem
    let large = LargeText(title, in: room)
    for (row, text) in large.rows.enumerated() {
      frame.put(text, item == nil ? .muted : .heading, at: Position(row: top + row, column: area.column))
    }
    return top + max(large.rows.count, clock?.rows.count ?? 0)
  }

  private func drawFigures(into frame: inout Frame, _ row: Rect) {
    var spans: [Span] = []
    if let item = session.runningItem, let used = item.usedSeconds(now: now) {
      let isLate = item.plannedMinutes.map { used > $0 * 60 } ?? false
      let minutes = item.plannedMinutes.map { words.minutesOf(used: used / 60, planned: $0) } ?? "\(used / 60)"
      spans.append(Span(minutes + "   ", isLate ? .agendaLate : .text))
    }
    let attendance = roll.attendance
    if attendance.present > 0 {
      spans.append(Span(words.publicAttendance(attendance.present, of: attendance.invited) + "   ", .text))
    }
    if let holder = session.floor.holder {
      spans.append(Span("▶ " + words.name(of: holder, in: session) + "   ", .speaker))
    }
    let waiting = session.floor.waiting.count
    if waiting > 0 { spans.append(Span(words.publicWaiting(waiting), .muted)) }
    frame.put(Line(spans).truncated(to: row.columns), at: row.origin, width: row.columns)
  }

  /// The newest agreements and commitments that fit, the newest first.
  private func drawNewest(into frame: inout Frame, _ area: Rect) {
    guard area.rows > 1 else { return }
    let newest = session.entries.reversed().lazy.filter(\.isForReadBack)
    guard newest.first != nil else { return }
    frame.put(words.publicNewest, .accent, at: area.origin, width: area.columns)
    var row = area.row + 1
    for entry in newest {
      let lines = lines(of: entry, width: area.columns)
      guard row + lines.count <= area.endRow else { break }
      for line in lines {
        frame.put(line, at: Position(row: row, column: area.column), width: area.columns)
        row += 1
      }
    }
  }

  private func lines(of entry: Entry, width: Int) -> [Line] {
    var spans = [Span("\(entry.number)  ", entry.kind == .decision ? .decision : .commitment), Span(entry.body.text)]
    if case .commitment(let commitment) = entry.body.matter {
      let who = commitment.owners.isEmpty ? [] : [words.names(of: commitment.owners, in: session)]
      let facts = who + (commitment.due.map { [words.due($0)] } ?? [])
      if !facts.isEmpty { spans.append(Span("  (\(facts.joined(separator: ", ")))", .muted)) }
    }
    return Line(spans).wrapped(width: width, indent: 6)
  }
}

extension LiveView {
  /// The window as a mirrored projector may show it: the public view, and at its foot the line alone.
  func publicFrame(_ view: PublicView, _ size: Size) -> Frame {
    var frame = Frame(size: size)
    let (area, foot) = Rect(size).split(rowsFromBottom: 3)
    if view == .open {
      PublicScreen(session: live.session, roll: live.roll, now: now, state: saveState, words: words)
        .draw(into: &frame, area)
    }
    // What was recorded is not said back: it may be what nobody else is to read. What was not taken is.
    if let notice = live.notice, notice.role == .error {
      let lines = Line(notice.text, .error).wrapped(width: max(1, foot.columns - 2)).suffix(3)
      for (index, line) in lines.enumerated() {
        let row = foot.row - lines.count + 1 + index
        frame.fill(Rect(row: row, column: foot.column, columns: foot.columns, rows: 1), role: .text)
        frame.put(line, at: Position(row: row, column: foot.column + 1))
      }
    }
    guard view == .open || !live.input.field.isEmpty else { return frame }
    live.drawInput(into: &frame, Rect(row: foot.row + 1, column: foot.column, columns: foot.columns, rows: 1), words)
    if view == .open, let key = words.keys[.publicView].first?.name {
      let hint = Line([Span(" \(key)", .hintKey), Span(" \(words.publicHint)", .hint)])
      let place = Position(row: foot.endRow - 1, column: foot.column)
      frame.put(hint, at: place, width: foot.columns)
      frame.linkKeys(in: hint.spans.map(\.text).joined(), at: place)
    }
    return frame
  }
}
