import Meeting
import TerminalUI

/// Closing the meeting (F10): first what is still missing, then the end and who signs.
struct CloseDialog: Dialog {
  private enum Stage: Sendable {
    case gaps(ListSelection)
    case form(Form)
  }

  private var stage = Stage.gaps(ListSelection())
  private static let visibleGaps = 12
  /// How many abbreviations could be written out before the papers are; 0 while that is not known.
  var abbreviations = 0

  init() {}

  var takesPaste: Bool { if case .form = stage { true } else { false } }
  var helpPlace: HelpPlace? {
    switch stage {
    case .gaps: .gaps
    case .form: .closing
    }
  }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    if case .key(.escape) = event { return leave() }
    switch stage {
    case .gaps(var selection):
      guard case .key(let key) = event else { return .stay }
      let gaps = context.session.gaps
      // Another seat may have filled some meanwhile.
      selection.select(selection.index, count: gaps.count, height: Self.visibleGaps)
      if let move = ListSelection.move(for: key) {
        selection.move(move, count: gaps.count, height: Self.visibleGaps)
        stage = .gaps(selection)
      } else if key == .tab, gaps.indices.contains(selection.index) {
        return .intend(.fill(gaps[selection.index]))
      } else if abbreviations > 0, case .character(let typed) = key,
        typed.lowercased() == String(context.words.tidyFirst(count: 0).key)
      {
        return .intend(.perform(.tidy))
      } else if key == .enter, !gaps.contains(where: \.isBlocking) {
        stage = .form(Self.form(context))
      }
      return .stay
    case .form(var form):
      let before = form.index
      let isDone = form.update(event)
      if before == 0, form.index != 0, let typed = form.text(0), TimeOfDay(typed) == nil {
        form.complain(context.words.notATime, at: 0)
      }
      stage = .form(form)
      return isDone ? submit(form, context) : .stay
    }
  }

  /// What was typed in the form stands there again when the meeting is closed after all.
  private func leave() -> DialogReply {
    guard case .form(let form) = stage else { return .dismiss }
    return .intend(.keepClosing(form.fields.indices.map(form.typed)))
  }

  /// The end, then three fields for each signatory.
  private static func form(_ context: DialogContext) -> Form {
    let words = context.words
    let end = Form.Field(words.endTime, (context.session.details.end ?? context.now)?.dotted ?? "")
    var signatories = context.session.usualSignatories.flatMap { signatory in
      [
        Form.Field(words.signatory(signatory.role), signatory.name ?? ""),
        Form.Field(words.rank, signatory.rank ?? ""),
        Form.Field(words.employeeNumber, signatory.employeeNumber ?? ""),
      ]
    }
    // The end is proposed anew: by now it is another one.
    if context.closing.count == signatories.count + 1 {
      for (index, text) in context.closing.dropFirst().enumerated() { signatories[index].field.set(text) }
    }
    return Form([end] + signatories)
  }

  private mutating func submit(_ form: Form, _ context: DialogContext) -> DialogReply {
    var end: TimeOfDay?
    if let typed = form.text(0) {
      guard let time = TimeOfDay(typed) else {
        var form = form
        form.complain(context.words.notATime, at: 0)
        stage = .form(form)
        return .stay
      }
      end = time
    }
    let signatories = context.session.usualSignatories.enumerated().map { index, usual in
      Signatory(
        role: usual.role, name: form.text(3 * index + 1), rank: form.text(3 * index + 2),
        employeeNumber: form.text(3 * index + 3))
    }
    return .intend(.make([.close(at: end, signatories: signatories)]))
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let words = context.words
    switch stage {
    case .gaps(var selection):
      let gaps = context.session.gaps
      selection.select(selection.index, count: gaps.count, height: Self.visibleGaps)
      let isBlocked = gaps.contains(where: \.isBlocking)
      let inside = DialogBox(
        title: words.title(of: .close), hint: isBlocked ? words.closeBlockedHint : words.closeGapsHint
      ).draw(
        into: &frame, area,
        Size(columns: 72, rows: min(Self.visibleGaps, max(1, gaps.count)) + 2 + (abbreviations > 0 ? 1 : 0)))
      let heading = gaps.isEmpty ? words.noGaps : words.gaps(count: gaps.count)
      var list = inside.split(rowsFromTop: 2).bottom
      if abbreviations > 0, list.rows > 1 {
        list = Rect(row: list.row, column: list.column, columns: list.columns, rows: list.rows - 1)
        let answer = words.tidyFirst(count: abbreviations)
        frame.put(
          Line([Span("\(answer.key.uppercased())  ", .hintKey), Span(answer.label, .dialog)]),
          at: Position(row: list.endRow, column: list.column), width: list.columns)
      }
      let place = gaps.count > list.rows ? "\(selection.index + 1)/\(gaps.count) ↑↓" : ""
      frame.put(place, .dialogHint, at: Position(row: inside.row, column: inside.endColumn - Text.width(place)))
      let room = inside.columns - (place.isEmpty ? 0 : Text.width(place) + 1)
      frame.put(Text.truncated(heading, to: room), .dialogTitle, at: inside.origin)
      for (row, index) in selection.visible(count: gaps.count, height: list.rows).enumerated() {
        let line = Rect(row: list.row + row, column: list.column, columns: list.columns, rows: 1)
        let role: Role = index == selection.index ? .selected : gaps[index].isBlocking ? .error : .dialog
        frame.fill(line, role: index == selection.index ? .selected : .dialog)
        let mark = (index == selection.index ? "▸" : " ") + (gaps[index].isBlocking ? "✗ " : "! ")
        frame.put(
          Text.truncated(mark + words.gap(gaps[index], in: context.session), to: line.columns), role, at: line.origin)
      }
    case .form(let form):
      let columns = min(72, area.columns - 4)
      let odd = oddities(form, context).flatMap { Line("! " + $0, .warning).wrapped(width: columns, indent: 2) }
      let inside = DialogBox(title: words.title(of: .close), hint: words.closeFormHint)
        .draw(into: &frame, area, Size(columns: columns, rows: form.rows + 2 + odd.count))
      frame.put(words.closeFormHeading, .dialogTitle, at: inside.origin, width: inside.columns)
      // In a low window the warnings stay and the form scrolls below them.
      let shown = odd.prefix(max(0, inside.rows - 2))
      for (index, line) in shown.enumerated() {
        frame.put(line, at: Position(row: inside.row + 1 + index, column: inside.column), width: inside.columns)
      }
      form.draw(into: &frame, inside.split(rowsFromTop: 2 + shown.count).bottom)
    }
  }

  /// What can hardly be meant about the end that is typed so far; it is told while it stands there, and taken all the same.
  private func oddities(_ form: Form, _ context: DialogContext) -> [String] {
    guard let end = form.text(0).flatMap({ TimeOfDay($0) }) else { return [] }
    let session = context.session
    return session.oddities(of: .close(at: end, signatories: [])).map { context.words.oddity($0, in: session) }
  }
}
