import TerminalUI

/// A short form on top of a list: Enter, in whatever field, makes of it what is to be done, or says what is wrong.
struct FormDialog: Dialog {
  enum Outcome {
    /// It goes away, and this is done.
    case intend(Intent)
    /// It goes away: nothing was changed.
    case nothing
    /// It stays, with a word beside the field of this number.
    case wrong(String, field: Int)
  }

  let title: String
  private var form: Form
  /// What may help to fill it in, below the fields; empty for nothing.
  private let note: String
  /// What comes of it when Enter is pressed.
  private let finish: @Sendable (Form, DialogContext) -> Outcome

  init(
    title: String, _ fields: [Form.Field], note: String = "",
    finish: @escaping @Sendable (Form, DialogContext) -> Outcome
  ) {
    self.title = title
    form = Form(fields)
    self.note = note
    self.finish = finish
  }

  var takesPaste: Bool { true }
  var takesQuestionMark: Bool { true }
  var helpPlace: HelpPlace? { .shortForm }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    switch event {
    case .key(.escape): return .dismiss
    case .key(.enter):
      switch finish(form, context) {
      case .intend(let intent): return .intend(intent)
      case .nothing: return .dismiss
      case .wrong(let problem, let field):
        form.complain(problem, at: field)
        return .stay
      }
    default:
      return form.update(event) == .unused ? .unused : .stay
    }
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let width = min(64, area.columns - 6)
    let notes = note.isEmpty ? [] : Line(note, .dialogHint).wrapped(width: max(1, width)).prefix(3)
    let inside = DialogBox(title: title, hint: context.words.guestHint)
      .draw(into: &frame, area, Size(columns: width, rows: form.rows + (notes.isEmpty ? 0 : notes.count + 1)))
    form.draw(into: &frame, inside.split(rowsFromTop: form.rows).top)
    for (index, line) in notes.enumerated() where form.rows + 1 + index < inside.rows {
      frame.put(
        line, at: Position(row: inside.row + form.rows + 1 + index, column: inside.column), width: inside.columns)
    }
  }
}
