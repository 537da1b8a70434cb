import Meeting
import TerminalUI

/// The agenda with its clock: what is done, what runs, what is left, and when it will end.
struct AgendaPane {
  let session: Session
  /// nil where the meeting's time is not known; used minutes are then not shown.
  let now: TimeOfDay?
  let words: any Language

  private var timetable: Timetable { Timetable(of: session, now: now) }

  /// Draws into `rect`, box and all; `selected` is the row that a cursor stands on, nil without one.
  func draw(into frame: inout Frame, _ rect: Rect, focused: Bool, selected: ListSelection) {
    let timetable = timetable
    frame.box(
      rect, title: words.agendaTitle,
      note: timetable.plannedMinutes > 0
        ? words.minutesOf(used: now == nil ? nil : timetable.usedMinutes, planned: timetable.plannedMinutes) : "",
      focused: focused)
    let inside = rect.inset()
    let foot = footLines(timetable)
    let showsFoot = inside.rows > foot.count + 3
    let list = showsFoot ? inside.split(rowsFromBottom: foot.count).top : inside
    var selection = selected
    if !focused {
      // Without a cursor the list follows the item that runs.
      let running = session.agenda.firstIndex { $0.status == .running } ?? 0
      selection.select(running, count: session.agenda.count, height: list.rows)
    }
    for (line, index) in selection.visible(count: session.agenda.count, height: list.rows).enumerated() {
      frame.link(
        Rect(row: list.row + line, column: list.column, columns: list.columns, rows: 1),
        LiveLayout.Pane.agenda.link(row: index))
      draw(
        session.agenda[index], number: index + 1, isSelected: focused && index == selection.index, into: &frame,
        row: list.row + line, list)
    }
    drawQuestions(into: &frame, list)
    if session.agenda.isEmpty { frame.put(words.noAgenda, .muted, at: list.origin, width: list.columns) }
    guard showsFoot else { return }
    for (index, line) in foot.enumerated() {
      frame.put(
        line, at: Position(row: inside.endRow - foot.count + index, column: inside.column), width: inside.columns)
    }
  }

  /// What may be asked in the running item, where the list leaves room for all of one question at least.
  private func drawQuestions(into frame: inout Frame, _ list: Rect) {
    guard let questions = session.runningItem?.questions, !questions.isEmpty else { return }
    let room = list.rows - session.agenda.count - 2
    let asked = questions.map { Line("• " + $0, .muted).wrapped(width: list.columns, indent: 2) }
    var lines: [Line] = []
    for question in asked where lines.count + question.count <= room { lines += question }
    guard !lines.isEmpty else { return }
    let top = list.row + session.agenda.count + 1
    frame.put(words.guidingQuestions, .accent, at: Position(row: top, column: list.column), width: list.columns)
    for (row, line) in lines.enumerated() {
      frame.put(line, at: Position(row: top + 1 + row, column: list.column), width: list.columns)
    }
  }

  private func draw(
    _ item: AgendaItem, number: Int, isSelected: Bool, into frame: inout Frame, row: Int, _ list: Rect
  ) {
    let used = item.usedSeconds(now: now)
    let isLate = (used ?? 0) > (item.plannedMinutes ?? .max / 60) * 60
    let role: Role =
      switch item.status {
      case .waiting: .agendaPlanned
      case .running: isLate ? .agendaLate : .agendaCurrent
      case .done, .postponed: .agendaDone
      }
    let mark =
      switch item.status {
      case .waiting: " "
      case .running: item.isHeld ? "║" : "▶"
      case .done: "✓"
      case .postponed: "»"
      }
    let time = minutes(of: item, used: used)
    let timeWidth = Text.width(time)
    let room = max(0, list.columns - timeWidth - 2)
    if isSelected { frame.fill(Rect(row: row, column: list.column, columns: list.columns, rows: 1), role: .selected) }
    let left = "\(mark)\(isSelected ? "▸" : " ")\(number) "
    let title = Text.truncated(item.title, to: room - Text.width(left) + 1)
    frame.put(left + title, isSelected ? .selected : role, at: Position(row: row, column: list.column))
    frame.put(
      time, isSelected ? .selected : isLate ? .agendaLate : role,
      at: Position(row: row, column: list.endColumn - timeWidth))
  }

  /// "13/40", "30" before it runs; in the last planned minute the seconds that are left.
  private func minutes(of item: AgendaItem, used: Int?) -> String {
    if item.status == .postponed { return words.name(of: item.status) }
    guard let used else { return item.plannedMinutes.map { "\($0)" } ?? "" }
    guard let planned = item.plannedMinutes else { return "\(used / 60)" }
    if item.status == .running, !item.isHeld, AgendaPane.isInLastMinute(used: used, planned: planned) {
      return words.secondsLeft(planned * 60 - used)
    }
    return "\(used / 60)/\(planned)"
  }

  private func footLines(_ timetable: Timetable) -> [Line] {
    var lines: [Line] = []
    if let suspension = session.suspension {
      let (start, end) = (suspension.start?.dotted, suspension.plannedEnd?.dotted)
      lines.append(Line(words.suspended(since: start, until: end), .warning))
    }
    guard let end = timetable.predictedEnd else { return lines }
    lines.append(Line(words.predictedEnd(end.dotted), .muted))
    if let delay = timetable.delayMinutes {
      lines.append(Line(words.delay(minutes: delay), delay > 0 ? .agendaLate : .muted))
    }
    return lines
  }

  private static func isInLastMinute(used: Int, planned: Int) -> Bool {
    used < planned * 60 && used >= (planned - 1) * 60
  }

  /// Whether the clock must go by seconds: the running item is in the last minute of its planned time.
  static func showsSeconds(_ session: Session, now: TimeOfDay?) -> Bool {
    guard let item = session.runningItem, !item.isHeld, let planned = item.plannedMinutes,
      let used = item.usedSeconds(now: now)
    else { return false }
    return isInLastMinute(used: used, planned: planned)
  }

  /// How long it is until the running item is in the last minute of its planned time; nil where that is over or never comes.
  static func secondsToLastMinute(_ session: Session, now: TimeOfDay?) -> Int? {
    guard let item = session.runningItem, !item.isHeld, let planned = item.plannedMinutes,
      let used = item.usedSeconds(now: now)
    else { return nil }
    let left = (planned - 1) * 60 - used
    return left > 0 ? left : nil
  }
}
