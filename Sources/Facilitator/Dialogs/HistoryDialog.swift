import Meeting
import TerminalUI

/// All steps of the meeting, or of one entry, the newest first, with the old and the new value of the chosen one below.
///
/// Only the steps in sight are put in words.
struct HistoryDialog: Dialog {
  /// nil shows the whole meeting.
  private var entry: Entry.ID?
  private var selection = ListSelection()
  /// Where the meeting's list stood when this entry's was opened from it; nil where it was not opened from there.
  private var outer: ListSelection?
  /// Rows that a page moves by.
  private static let page = 10
  /// The rows of the old and the new value, with the rule above them.
  private static let detailRows = 8

  init(of entry: Entry.ID? = nil) { self.entry = entry }

  var helpPlace: HelpPlace? { .history }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    guard case .key(let key) = event else { return .stay }
    let steps = Steps(entry, context.history)
    if let move = ListSelection.move(for: key) {
      selection.move(move, count: steps.count, height: Self.page)
      return .stay
    }
    switch key {
    case .escape:
      guard let outer else { return .dismiss }
      (entry, selection, self.outer) = (nil, outer, nil)
    case .enter:
      guard entry == nil, selection.index < steps.count,
        let id = context.history.entry(changedBy: steps[selection.index])
      else { return .refuse(context.words.nothingBehindStep) }
      (entry, outer, selection) = (id, selection, ListSelection())
    default: return .unused
    }
    return .stay
  }

  // MARK: - View

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let words = context.words
    let steps = Steps(entry, context.history)
    let number = entry.flatMap { context.session.entry($0)?.number }
    let size = Size(columns: min(112, area.columns - 6), rows: max(4, area.rows - 6))
    let inside = DialogBox(
      title: number.map { words.historyTitle(of: $0) } ?? words.historyTitle,
      hint: entry == nil ? words.historyHint : words.entryHistoryHint
    ).draw(into: &frame, area, size)
    let (list, foot) = inside.split(rowsFromBottom: min(Self.detailRows, inside.rows / 2))
    for (line, place) in selection.visible(count: steps.count, height: list.rows).enumerated() {
      let row = Rect(row: list.row + line, column: list.column, columns: list.columns, rows: 1)
      frame.link(row, .row(place, selected: selection.index))
      draw(steps[place], isSelected: place == selection.index, into: &frame, row, context)
    }
    guard selection.index < steps.count, foot.rows > 1 else { return }
    frame.put(
      String(repeating: "─", count: foot.columns), .dialogBorder, at: foot.origin, width: foot.columns)
    let lines = details(of: steps[selection.index], width: foot.columns, context)
    for (row, line) in lines.prefix(foot.rows - 1).enumerated() {
      frame.put(line, at: Position(row: foot.row + 1 + row, column: foot.column), width: foot.columns)
    }
  }

  private func draw(
    _ step: Step, isSelected: Bool, into frame: inout Frame, _ row: Rect, _ context: DialogContext
  ) {
    let words = context.words
    let isTakenBack = context.history.isTakenBack(step.id)
    let role: Role = isSelected ? .selected : isTakenBack ? .dialogHint : .dialog
    frame.fill(row, role: isSelected ? .selected : .dialog)
    let mark = isTakenBack ? words.takenBack : ""
    var left = isSelected ? "▸ " : "  "
    left += Text.padded(step.recordedAt.map { words.shortMoment($0, in: context.session) } ?? "", to: 12)
    if row.columns >= 60 { left += Text.padded(Text.truncated(step.seat, to: 12), to: 13) }
    left += words.deed(of: step, in: context.history)
    let room = row.columns - Text.width(mark) - (mark.isEmpty ? 0 : 2)
    frame.put(Text.truncated(left, to: room), role, at: row.origin)
    frame.put(mark, role, at: Position(row: row.row, column: row.endColumn - Text.width(mark)))
  }

  /// When and who, then the old value above the new one, with the words that differ in brackets.
  private func details(of step: Step, width: Int, _ context: DialogContext) -> [Line] {
    let words = context.words
    let moment = step.recordedAt.map { words.moment($0, in: context.session.details.zone) }
    let head = [moment, step.seat, context.history.isTakenBack(step.id) ? words.takenBack : nil].compactMap { $0 }
    var lines = [Line(head.joined(separator: " · "), .dialogTitle)]
    guard let (before, after) = words.values(of: step, in: context.history) else {
      return lines + Line(words.deed(of: step, in: context.history), .dialog).wrapped(width: width)
    }
    let difference = WordDifference(before ?? "", after ?? "")
    let label = max(Text.width(words.oldValue), Text.width(words.newValue)) + 2
    for (name, value, parts) in [
      (words.oldValue, before, difference.before), (words.newValue, after, difference.after),
    ] {
      var spans = [Span(Text.padded(name, to: label), .dialogHint)]
      // With nothing on the other side, every word would be in brackets and none would stand out.
      spans += before == nil || after == nil ? [Span(value ?? words.noValue, .dialog)] : Self.spans(parts)
      lines += Line(spans).wrapped(width: width, indent: label)
    }
    return lines
  }

  private static func spans(_ parts: [WordDifference.Word]) -> [Span] {
    var spans: [Span] = []
    for (place, part) in parts.bracketed.enumerated() {
      spans.append(Span(place == 0 ? "" : " ", .dialog))
      spans.append(Span(part.text, part.differs ? .accent : .dialog))
    }
    return spans.filter { !$0.text.isEmpty }
  }
}

/// The steps of a history, or those that change one entry, the newest first.
private struct Steps {
  private let history: History
  /// Places in the history's steps, in its order; nil for all of them.
  private let places: [Int]?

  init(_ entry: Entry.ID?, _ history: History) {
    self.history = history
    places = entry.map { entry in
      history.steps.indices.filter { history.change(behind: history.steps[$0])?.entries.contains(entry) == true }
    }
  }

  var count: Int { places?.count ?? history.steps.count }

  subscript(place: Int) -> Step { history.steps[places.map { $0[count - 1 - place] } ?? count - 1 - place] }
}

extension History {
  /// The entry that a step makes or changes, takes back or brings back; nil where it is about none.
  fileprivate func entry(changedBy step: Step) -> Entry.ID? { change(behind: step)?.entries.first }
}
