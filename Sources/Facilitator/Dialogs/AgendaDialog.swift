import Meeting
import TerminalUI

/// The agenda as a list (F6): Enter starts an item, N goes on to the next.
struct AgendaDialog: Dialog {
  private var selection: ListSelection

  /// A list whose cursor stands on the item that runs, else on the first that has not run.
  init(_ session: Session) {
    let index =
      session.agenda.firstIndex { $0.status == .running } ?? session.agenda.firstIndex { $0.status == .waiting } ?? 0
    selection = ListSelection(index: index)
  }

  var helpPlace: HelpPlace? { .agendaList }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    guard case .key(let key) = event else { return .stay }
    let agenda = context.session.agenda
    if let move = ListSelection.move(for: key) {
      selection.move(move, count: agenda.count, height: max(1, agenda.count))
      return .stay
    }
    switch key {
    case .escape, .function(6): return .dismiss
    case .enter:
      guard agenda.indices.contains(selection.index) else { return .dismiss }
      return .intend(.make([.startItem(agenda[selection.index].id, at: context.now)]))
    case .character("n"), .character("N"), .alt("n"): return .intend(.perform(.nextItem))
    default: return .stay
    }
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let session = context.session
    let inside = DialogBox(title: context.words.agendaTitle, hint: context.words.agendaHint)
      .draw(into: &frame, area, Size(columns: 64, rows: max(1, session.agenda.count) + 1))
    let (top, list) = inside.split(rowsFromTop: 1)
    frame.put(context.words.agendaColumns, .dialogHint, at: top.origin, width: top.columns)
    for (line, index) in selection.visible(count: session.agenda.count, height: list.rows).enumerated() {
      let item = session.agenda[index]
      let row = Rect(row: list.row + line, column: list.column, columns: list.columns, rows: 1)
      let role: Role = index == selection.index ? .selected : .dialog
      frame.fill(row, role: role)
      let used = item.usedSeconds(now: context.now).map { "\($0 / 60)" } ?? "–"
      let figures =
        "\(Text.paddedLeft(used, to: 4)) /\(Text.paddedLeft(item.plannedMinutes.map { "\($0)" } ?? "–", to: 4))"
      let status = context.words.name(of: item.status)
      let right = Text.padded(status, to: 11) + figures
      frame.put(
        Text.truncated(
          "\(index == selection.index ? "▸" : " ") \(index + 1) \(item.title)", to: row.columns - Text.width(right) - 1),
        role, at: row.origin)
      frame.put(right, role, at: Position(row: row.row, column: row.endColumn - Text.width(right)))
    }
    if session.agenda.isEmpty { frame.put(context.words.noAgenda, .dialog, at: list.origin, width: list.columns) }
  }
}
