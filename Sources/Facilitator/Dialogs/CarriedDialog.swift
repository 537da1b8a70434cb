import Capture
import Meeting
import TerminalUI

/// What earlier meetings left open, in a list (Alt-L): one letter says what became of a promise, and the cursor goes on to the next.
struct CarriedDialog: Dialog {
  /// What is asked for before a promise is moved or cancelled.
  private struct Question {
    let command: CommandName
    let entry: Entry.ID
    var answer = TextField()
    var problem: String?
  }

  private var selection: ListSelection
  private var question: Question?

  /// Begins with the first that nothing was said about in this meeting.
  init(_ session: Session) {
    selection = ListSelection(index: session.carried.firstIndex { $0.isUnanswered } ?? 0)
  }

  var helpPlace: HelpPlace? { .carried }
  var takesQuestionMark: Bool { question != nil }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    guard case .key(let key) = event else { return .stay }
    if let question { return answer(question, key, context) }
    let entries = context.session.carried
    selection.select(selection.index, count: entries.count, height: Self.page)
    if let move = ListSelection.move(for: key) {
      selection.move(move, count: entries.count, height: Self.page)
      return .stay
    }
    switch key {
    case .escape: return .dismiss
    case _ where context.keys[.carried].contains(key): return .dismiss
    case _ where context.keys[.undo].contains(key): return .note(.perform(.undo))
    case _ where context.keys[.redo].contains(key): return .note(.perform(.redo))
    default: break
    }
    guard entries.indices.contains(selection.index) else { return key == .enter ? .dismiss : .unused }
    let entry = entries[selection.index]
    switch key {
    case .enter: return .note(.edit(entry.id))
    case .character(let character): return act(character.lowercased(), on: entry, context)
    default: return .unused
    }
  }

  private static let page = 10

  private mutating func act(_ letter: String, on entry: Entry, _ context: DialogContext) -> DialogReply {
    let words = context.words
    guard entry.kind == .commitment,
      let command = Self.commands.first(where: { String(words.carriedAnswer($0).key) == letter })
    else { return .unused }
    // What is about to say something else is read first.
    guard !context.unsettled.contains(entry.id) else { return .refuse(words.isBeingSaved) }
    switch command {
    case .reschedule, .cancel:
      question = Question(command: command, entry: entry.id)
      return .stay
    default:
      let progress: Commitment.Progress = command == .done ? .done : command == .underWay ? .underWay : .pending
      goOn(context)
      let day = context.session.dayOfReport(madeOn: context.today)
      return .note(.make([.noteProgress([entry.id], progress, note: nil, on: day, at: context.now)]))
    }
  }

  private mutating func goOn(_ context: DialogContext) {
    selection.move(.down, count: context.session.carried.count, height: Self.page)
  }

  /// The date or the reason, which goes through the line that says the same.
  private mutating func answer(_ question: Question, _ key: Key, _ context: DialogContext) -> DialogReply {
    var question = question
    switch key {
    case .escape: self.question = nil
    case .enter:
      guard let number = context.session.entry(question.entry)?.number else { return .stay }
      let sign = question.command == .reschedule ? ">" : ""
      let line = "/\(question.command.words[0]) \(number) \(sign)\(question.answer.text)"
      if let date = context.session.details.date,
        case .refused(let refusal) = CaptureContext(session: context.session, today: date).read(line).outcome
      {
        question.problem = context.words.refusal(refusal, in: context.session)
        self.question = question
        return .stay
      }
      self.question = nil
      goOn(context)
      return .note(.record([line]))
    default:
      question.problem = nil
      guard question.answer.take(key) else { return .unused }
      self.question = question
    }
    return .stay
  }

  // MARK: - View

  /// In the order in which the keys are told.
  private static let commands: [CommandName] = [.done, .underWay, .notYet, .reschedule, .cancel]

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let words = context.words
    let entries = context.session.carried
    let inside = DialogBox(title: words.title(of: .carried), hint: words.carriedHint)
      .draw(into: &frame, area, Size(columns: min(96, area.columns - 6), rows: min(area.rows - 4, entries.count + 6)))
    let (list, foot) = inside.split(rowsFromBottom: min(5, max(2, inside.rows / 2)))
    var fitted = selection
    fitted.select(selection.index, count: entries.count, height: list.rows)
    for (line, index) in fitted.visible(count: entries.count, height: list.rows).enumerated() {
      let row = Rect(row: list.row + line, column: list.column, columns: list.columns, rows: 1)
      frame.link(row, .row(index, selected: fitted.index))
      draw(entries[index], isSelected: index == fitted.index, into: &frame, row, context)
    }
    guard entries.indices.contains(fitted.index) else { return }
    drawFoot(entries[fitted.index], into: &frame, foot, context)
  }

  private func draw(_ entry: Entry, isSelected: Bool, into frame: inout Frame, _ row: Rect, _ context: DialogContext) {
    let role: Role = isSelected ? .selected : .dialog
    frame.fill(row, role: role)
    let state = Text.truncatedInMiddle(state(of: entry, context), to: row.columns / 2)
    let width = Text.width(state)
    let mark = isSelected ? "▸" : " "
    let tick = entry.isUnanswered ? "○" : "✓"
    frame.put(
      Text.truncated("\(mark)\(tick) \(entry.number) \(entry.body.text)", to: row.columns - width - 2), role,
      at: row.origin)
    frame.put(state, role, at: Position(row: row.row, column: row.endColumn - width))
  }

  private func state(of entry: Entry, _ context: DialogContext) -> String {
    let words = context.words
    guard entry.kind == .commitment else {
      return entry.kind == .proposal ? words.word(for: entry.standing.status) : words.name(of: entry.kind)
    }
    return words.word(for: entry.progress)
  }

  /// Who, by when and where it comes from, and what can be said; or the question that waits.
  private func drawFoot(_ entry: Entry, into frame: inout Frame, _ foot: Rect, _ context: DialogContext) {
    let (words, session) = (context.words, context.session)
    let (upper, last) = foot.split(rowsFromBottom: 1)
    var parts = [words.recorded(entry, in: session)]
    if let problem = question?.problem { parts = [problem] }
    let lines = Line(parts.joined(separator: " · "), question?.problem == nil ? .dialogHint : .error)
      .wrapped(width: upper.columns, indent: 2)
    for (index, line) in lines.prefix(upper.rows).enumerated() {
      frame.put(line, at: Position(row: upper.row + index, column: upper.column), width: upper.columns)
    }
    if let question {
      let label = words.carriedQuestion(question.command) + " "
      let start = frame.put(label, .dialogTitle, at: last.origin, width: last.columns)
      let field = question.answer.view(width: max(1, last.endColumn - start), role: .dialog)
      frame.put(field.line, at: Position(row: last.row, column: start))
      frame.cursor = Position(row: last.row, column: start + field.cursor)
    } else if entry.kind == .commitment {
      let spans = Self.commands.flatMap { command -> [Span] in
        let answer = words.carriedAnswer(command)
        return [Span(answer.key.uppercased(), .hintKey), Span(" \(answer.label)  ", .dialog)]
      }
      frame.put(Line(spans), at: last.origin, width: last.columns)
    }
  }
}

extension Session {
  /// What earlier meetings left open, in the order of the record.
  package var carried: [Entry] { entries.filter { $0.origin != nil && !$0.isStruck } }
}

extension Entry {
  /// Whether it was carried over and nothing was said about it in this meeting.
  fileprivate var isUnanswered: Bool {
    switch kind {
    case .commitment: reports.isEmpty
    case .proposal: standing.status == .proposed
    case .setAside: true
    case .note, .decision: false
    }
  }
}
