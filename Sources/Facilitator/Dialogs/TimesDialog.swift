import Meeting
import TerminalUI

/// Every time that the meeting noted, to be put right (`/jam`, J in the agenda).
struct TimesDialog: Dialog {
  private enum Row: Equatable {
    case start(TimeOfDay?)
    case end(TimeOfDay?)
    case noted(NotedTime)
  }

  private var selection = ListSelection()

  /// A list whose cursor stands on the last stretch of `item`; nil puts it on the first time.
  init(_ session: Session, on item: AgendaItem.ID? = nil) {
    let place = Self.rows(session).lastIndex { row in
      if case .noted(.item(let id, _, _, _)) = row { id == item } else { false }
    }
    selection = ListSelection(index: place ?? 0)
  }

  var helpPlace: HelpPlace? { .times }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    guard case .key(let key) = event else { return .stay }
    let rows = Self.rows(context.session)
    if let move = ListSelection.move(for: key) {
      selection.move(move, count: rows.count, height: Self.page)
      return .stay
    }
    switch key {
    case .escape: return .dismiss
    case _ where context.keys[.undo].contains(key): return .note(.undo)
    case _ where context.keys[.redo].contains(key): return .note(.redo)
    case .enter:
      guard rows.indices.contains(selection.index) else { return .dismiss }
      switch rows[selection.index] {
      case .start(let time):
        let title = context.words.meetingStarted
        return .note(.open(FormDialog(correcting: title, at: time, words: context.words) { .start($0) }))
      case .end(let time):
        let title = context.words.meetingEnded
        return .note(.open(FormDialog(correcting: title, at: time, words: context.words) { .end($0) }))
      case .noted(let noted):
        return .note(.open(FormDialog(correcting: noted, in: context.session, words: context.words)))
      }
    default: return .unused
    }
  }

  private static let page = 12

  private static func rows(_ session: Session) -> [Row] {
    guard session.status != .prepared, session.status != .blank else { return [] }
    let stretches = session.agenda.flatMap { item in
      item.intervals.enumerated().map { Row.noted(.item(item.id, stretch: $0, start: $1.start, end: $1.end)) }
    }
    let suspensions = session.suspensions.enumerated().map {
      Row.noted(.suspension($0, start: $1.start, end: $1.end))
    }
    let handovers = session.handovers.enumerated().map { Row.noted(.handover($0, at: $1.time)) }
    let end: [Row] = session.status == .running ? [] : [.end(session.details.end)]
    return [.start(session.details.start)] + stretches + suspensions + handovers + end
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let words = context.words
    let rows = Self.rows(context.session)
    let inside = DialogBox(title: words.timesTitle, hint: words.timesHint)
      .draw(into: &frame, area, Size(columns: min(72, area.columns - 6), rows: max(1, rows.count) + 1))
    let (list, foot) = inside.split(rowsFromBottom: 1)
    if rows.isEmpty { frame.put(words.noTimes, .dialog, at: list.origin, width: list.columns) }
    for (line, index) in selection.visible(count: rows.count, height: list.rows).enumerated() {
      let row = Rect(row: list.row + line, column: list.column, columns: list.columns, rows: 1)
      frame.link(row, .row(index, selected: selection.index))
      let isSelected = index == min(selection.index, rows.count - 1)
      let role: Role = isSelected ? .selected : .dialog
      frame.fill(row, role: role)
      let (left, right) = text(of: rows[index], context)
      let width = Text.width(right)
      frame.put(
        (isSelected ? "▸ " : "  ") + Text.truncatedInMiddle(left, to: row.columns - width - 3), role, at: row.origin)
      frame.put(right, role, at: Position(row: row.row, column: row.endColumn - width))
    }
    context.drawSaid(into: &frame, foot)
  }

  private func text(of row: Row, _ context: DialogContext) -> (left: String, right: String) {
    let words = context.words
    switch row {
    case .start(let time): return (words.meetingStarted, time?.dotted ?? Session.dots)
    case .end(let time): return (words.meetingEnded, time?.dotted ?? Session.dots)
    case .noted(let noted):
      var goesOn = false
      if case .item(let id, let stretch, _, _) = noted {
        goesOn = context.session.agendaItem(id)?.isRunning(stretch) ?? false
      }
      return (words.name(of: noted, in: context.session), words.times(noted) + (goesOn ? "–" : ""))
    }
  }
}

extension DialogContext {
  /// What was said back last, or else what undo would take back: for a list that covers the status row and the hints.
  func drawSaid(into frame: inout Frame, _ row: Rect) {
    if let notice {
      let role: Role = notice.role == .error ? .error : .dialogTitle
      frame.put(Text.truncated(notice.text, to: row.columns), role, at: row.origin)
    } else if let what = history.nextUndo(at: seat).flatMap({ words.name(of: $0, in: history) }) {
      let key = keys[.undo].first?.name ?? ""
      frame.put(
        Line([Span("\(key) ", .hintKey), Span("\(words.title(of: .undo)): \(what)", .dialogHint)])
          .truncated(to: row.columns), at: row.origin)
    }
  }
}
