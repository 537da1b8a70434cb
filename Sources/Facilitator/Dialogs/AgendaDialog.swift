import Capture
import Meeting
import TerminalUI

/// The agenda as a list (F6): what is started, put off, arranged and planned, and what of its time is used.
struct AgendaDialog: Dialog {
  private var selection: ListSelection
  /// The item that the cursor stands on, wherever it is moved to; nil in an empty agenda.
  private var selected: AgendaItem.ID?

  /// A list whose cursor stands on the item that runs, else on the first that has not run.
  init(_ session: Session) {
    let index =
      session.agenda.firstIndex { $0.status == .running } ?? session.agenda.firstIndex { $0.status == .waiting } ?? 0
    selection = ListSelection(index: index)
    selected = session.agenda.indices.contains(index) ? session.agenda[index].id : nil
  }

  var helpPlace: HelpPlace? { .agendaList }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    guard case .key(let key) = event else { return .stay }
    let agenda = context.session.agenda
    follow(agenda)
    if let move = ListSelection.move(for: key) {
      selection.move(move, count: agenda.count, height: max(1, agenda.count))
      selected = agenda.indices.contains(selection.index) ? agenda[selection.index].id : nil
      return .stay
    }
    let item = agenda.indices.contains(selection.index) ? agenda[selection.index] : nil
    switch key {
    case .escape: return .dismiss
    case _ where context.keys[.agenda].contains(key): return .dismiss
    case .enter: return item.map { .intend(.make([.startItem($0.id, at: context.now)])) } ?? .dismiss
    case _ where context.keys[.nextItem].contains(key): return .intend(.perform(.nextItem))
    case _ where context.keys[.undo].contains(key): return .note(.undo)
    case _ where context.keys[.redo].contains(key): return .note(.redo)
    case .altUp where selection.index > 0: return shift(item, to: selection.index - 1, agenda)
    case .altDown where selection.index + 1 < agenda.count: return shift(item, to: selection.index + 1, agenda)
    case .altUp, .altDown: return .stay
    case .delete: return item.map { .note(.make([.removeItem($0.id)])) } ?? nothingChosen(context)
    case .character("+"), .character("="): return plan(item, more: 5, context)
    case .character("-"): return plan(item, more: -5, context)
    case .character(let letter): return act(Character(letter.lowercased()), item, context)
    default: return .unused
    }
  }

  /// The cursor goes along with its item, and stays where it is when that is gone.
  private mutating func follow(_ agenda: [AgendaItem]) {
    let index = selected.flatMap { id in agenda.firstIndex { $0.id == id } } ?? min(selection.index, agenda.count - 1)
    selection.select(max(0, index), count: agenda.count, height: max(1, agenda.count))
    selected = agenda.indices.contains(selection.index) ? agenda[selection.index].id : nil
  }

  private func act(_ letter: Character, _ item: AgendaItem?, _ context: DialogContext) -> DialogReply {
    let words = context.words
    switch (letter, item) {
    case ("n", _): return .intend(.perform(.nextItem))
    case ("a", _): return .note(.open(addition(behind: item, words)))
    case ("j", _): return .note(.open(TimesDialog(context.session, on: item?.id)))
    case ("t", let item?): return .note(.make([.postponeItem(item.id, at: context.now)]))
    // What has run begins again; what was put off only waits again.
    case ("b", let item?):
      let change: Change = item.status == .done ? .startItem(item.id, at: context.now) : .reopenItem(item.id)
      return .note(.make([change]))
    case ("g", let item?): return .note(.open(renaming(item, words)))
    case ("m", let item?): return .note(.open(planning(item, words)))
    case ("t", nil), ("b", nil), ("g", nil), ("m", nil): return nothingChosen(context)
    default: return .unused
    }
  }

  private func nothingChosen(_ context: DialogContext) -> DialogReply {
    .refuse(context.words.nothingChosen)
  }

  private func shift(_ item: AgendaItem?, to place: Int, _ agenda: [AgendaItem]) -> DialogReply {
    guard let item else { return .stay }
    let others = agenda.map(\.id).filter { $0 != item.id }
    return .note(.make([.moveItem(item.id, after: place == 0 ? nil : others[place - 1])]))
  }

  private func plan(_ item: AgendaItem?, more minutes: Int, _ context: DialogContext) -> DialogReply {
    guard let item else { return nothingChosen(context) }
    guard (item.plannedMinutes ?? 0) + minutes >= 0 else {
      let refusal = RoomRefusal.tooFewMinutes(item.id, planned: item.plannedMinutes)
      return .note(.say(.failed(context.words.refusal(refusal, in: context.session))))
    }
    return .note(.make([.planItem(item.id, .more(minutes))]))
  }

  // MARK: - Forms

  private func addition(behind item: AgendaItem?, _ words: any Language) -> FormDialog {
    FormDialog(
      title: words.addItem, [Form.Field(words.itemTitle), Form.Field(words.itemMinutes)],
      note: item.map { words.stands(behind: $0.title) } ?? ""
    ) { form, context in
      guard let title = form.text(0) else { return .wrong(context.words.titleOfItemMissing, field: 0) }
      guard let minutes = Self.minutes(form.text(1)) else { return .wrong(context.words.notMinutesShort, field: 1) }
      return .intend(.addItem(title: title, minutes: minutes.minutes(from: nil), after: item?.id))
    }
  }

  private func renaming(_ item: AgendaItem, _ words: any Language) -> FormDialog {
    FormDialog(title: words.renameItem, [Form.Field(words.itemTitle, item.title)]) { form, context in
      guard let title = form.text(0) else { return .wrong(context.words.titleOfItemMissing, field: 0) }
      return title == item.title ? .nothing : .intend(.make([.renameItem(item.id, title)]))
    }
  }

  private func planning(_ item: AgendaItem, _ words: any Language) -> FormDialog {
    FormDialog(
      title: item.title, [Form.Field(words.itemMinutes, item.plannedMinutes.map { "\($0)" } ?? "")],
      note: words.minutesNote
    ) { form, context in
      let plan = Self.minutes(form.text(0))
      let minutes = plan.flatMap { $0.minutes(from: item.plannedMinutes) }
      guard let plan, minutes.map(Session.counts.contains) ?? true else {
        return .wrong(context.words.notMinutesShort, field: 0)
      }
      return minutes == item.plannedMinutes ? .nothing : .intend(.make([.planItem(item.id, plan)]))
    }
  }

  /// What a field plans: "20", "+5", "-5", and nothing for no plan; nil for what is no number of minutes.
  private static func minutes(_ typed: String?) -> AgendaItem.Allotment? {
    guard let typed, typed != "-" else { return .exactly(nil) }
    guard let number = Int(typed), abs(number) <= Session.counts.upperBound else { return nil }
    return typed.first == "+" || typed.first == "-" ? .more(number) : .exactly(number)
  }

  // MARK: - View

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let (session, words) = (context.session, context.words)
    var shown = self
    shown.follow(session.agenda)
    let width = min(76, area.columns - 6)
    let questions = shown.questions(context, width: max(1, width))
    let hint = words.agendaHints.first { Text.width($0) <= width } ?? words.agendaHints.last ?? ""
    let inside = DialogBox(title: words.agendaTitle, hint: hint)
      .draw(into: &frame, area, Size(columns: width, rows: max(1, session.agenda.count) + 3 + questions.count))
    let (top, below) = inside.split(rowsFromTop: 1)
    let (middle, foot) = below.split(rowsFromBottom: min(2, below.rows / 4))
    frame.put(words.agendaColumns, .dialogHint, at: top.origin, width: top.columns)
    let room = max(0, min(questions.count, middle.rows - min(session.agenda.count, 4)))
    let (list, asked) = middle.split(rowsFromBottom: room)
    shown.drawItems(into: &frame, list, context)
    for (row, line) in questions.prefix(room).enumerated() {
      frame.put(line, at: Position(row: asked.row + row, column: asked.column), width: asked.columns)
    }
    guard foot.rows > 0 else { return }
    frame.put(total(context), .dialogTitle, at: foot.origin, width: foot.columns)
    if foot.rows > 1 { context.drawSaid(into: &frame, foot.split(rowsFromTop: 1).bottom) }
  }

  private func drawItems(into frame: inout Frame, _ list: Rect, _ context: DialogContext) {
    let agenda = context.session.agenda
    for (line, index) in selection.visible(count: agenda.count, height: list.rows).enumerated() {
      let item = agenda[index]
      let row = Rect(row: list.row + line, column: list.column, columns: list.columns, rows: 1)
      frame.link(row, .row(index, selected: selection.index))
      let role: Role = index == selection.index ? .selected : .dialog
      frame.fill(row, role: role)
      let seconds = item.usedSeconds(now: context.now)
      let used = seconds.map { "\($0 / 60)" } ?? "–"
      let figures =
        "\(Text.paddedLeft(used, to: 4)) /\(Text.paddedLeft(item.plannedMinutes.map { "\($0)" } ?? "–", to: 4))"
      let over = item.minutesOver(now: context.now)
      let status =
        item.status == .running && over > 0 ? context.words.over(minutes: over) : context.words.name(of: item.status)
      let right = Text.padded(status, to: 11) + figures
      frame.put(
        Text.truncated(
          "\(index == selection.index ? "▸" : " ") \(index + 1) \(item.title)", to: row.columns - Text.width(right) - 1),
        role, at: row.origin)
      frame.put(right, role, at: Position(row: row.row, column: row.endColumn - Text.width(right)))
    }
    if agenda.isEmpty { frame.put(context.words.noAgenda, .dialog, at: list.origin, width: list.columns) }
  }

  /// What may be asked in the item that the cursor stands on, with a heading; empty where nothing is set.
  private func questions(_ context: DialogContext, width: Int) -> [Line] {
    let agenda = context.session.agenda
    guard agenda.indices.contains(selection.index), !agenda[selection.index].questions.isEmpty else { return [] }
    return [Line(), Line(context.words.guidingQuestions, .dialogTitle)]
      + agenda[selection.index].questions.flatMap { Line("• " + $0, .dialog).wrapped(width: width, indent: 2) }
  }

  /// The time of the whole meeting in one row.
  private func total(_ context: DialogContext) -> String {
    let (timetable, words) = (Timetable(of: context.session, now: context.now), context.words)
    var parts: [String] = []
    if timetable.plannedMinutes > 0 {
      parts.append(
        words.minutesOf(used: context.now == nil ? nil : timetable.usedMinutes, planned: timetable.plannedMinutes))
    }
    if let end = timetable.predictedEnd { parts.append(words.predictedEnd(end.dotted)) }
    if let delay = timetable.delayMinutes { parts.append(words.delay(minutes: delay)) }
    return parts.joined(separator: " · ")
  }
}

extension AgendaItem {
  /// By how many minutes, begun ones counted, it has taken longer than planned; 0 while it has not, and where either is not known.
  func minutesOver(now: TimeOfDay?) -> Int {
    guard let plannedMinutes, let used = usedSeconds(now: now) else { return 0 }
    return max(0, (used - plannedMinutes * 60 + 59) / 60)
  }
}
