import TerminalUI

/// The words of an answer, and the key that gives it, in small letters.
package typealias AnswerWords = (key: Character, label: String)

/// A question with answers of one key each; the arrows choose, Enter gives the chosen answer, at first the first one.
struct QuestionDialog: Dialog {
  struct Answer: Sendable {
    let words: AnswerWords
    /// What it sets in motion; nil only takes the question away.
    let intent: Intent?

    init(_ words: AnswerWords, _ intent: Intent?) {
      self.words = words
      self.intent = intent
    }
  }

  let title: String
  let question: String
  let answers: [Answer]
  /// What Esc sets in motion; nil only takes the question away.
  var onEscape: Intent?
  /// Whether letters belong to the line below: nobody who is typing when the question comes answers it by accident.
  var leavesLettersToTheLine = false
  private var chosen = 0

  init(
    title: String, question: String, answers: [Answer], onEscape: Intent? = nil, leavesLettersToTheLine: Bool = false
  ) {
    self.title = title
    self.question = question
    self.answers = answers
    self.onEscape = onEscape
    self.leavesLettersToTheLine = leavesLettersToTheLine
  }

  var helpPlace: HelpPlace? { .question }
  var takesQuestionMark: Bool { leavesLettersToTheLine }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    guard case .key(let key) = event else { return leavesLettersToTheLine ? .passOn : .stay }
    switch key {
    case .up, .left: chosen = max(0, chosen - 1)
    case .down, .right, .tab: chosen = min(answers.count - 1, chosen + 1)
    case .escape: return onEscape.map { .intend($0) } ?? .dismiss
    case .enter: return reply(answers[chosen])
    case .character where leavesLettersToTheLine, .backspace where leavesLettersToTheLine: return .passOn
    case .character(let character):
      let typed = character.lowercased()
      guard let answer = answers.first(where: { String($0.words.key) == typed }) else { return .unused }
      return reply(answer)
    default: return .unused
    }
    return .stay
  }

  private func reply(_ answer: Answer?) -> DialogReply {
    answer?.intent.map { .intend($0) } ?? .dismiss
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let width = min(60, area.columns - 6)
    let text = question.split(separator: "\n").flatMap { Line(String($0), .dialog).wrapped(width: width) }
    let inside = DialogBox(title: title, hint: context.words.questionHint)
      .draw(into: &frame, area, Size(columns: width, rows: text.count + 1 + answers.count))
    for (index, line) in text.enumerated() {
      frame.put(line, at: Position(row: inside.row + index, column: inside.column), width: inside.columns)
    }
    for (index, answer) in answers.enumerated() {
      let row = inside.row + text.count + 1 + index
      frame.link(
        Rect(row: row, column: inside.column, columns: inside.columns, rows: 1), .choice(index, selected: chosen))
      frame.put(
        Line([
          Span(index == chosen ? "▸ " : "  ", .dialogTitle),
          Span(leavesLettersToTheLine ? "" : answer.words.key.uppercased() + "  ", .hintKey),
          Span(answer.words.label, .dialog),
        ]), at: Position(row: row, column: inside.column), width: inside.columns)
    }
  }
}
