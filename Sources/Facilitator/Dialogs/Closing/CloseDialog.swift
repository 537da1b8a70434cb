import Meeting
import TerminalUI

/// Closing the meeting (F10): first what is still missing, then the end and who signs, then which papers are written.
struct CloseDialog: Dialog {
  private enum Stage: Sendable {
    case gaps
    case form(ClosingForm)
    case papers(ClosingForm, PaperChoice)
  }

  private var stage = Stage.gaps
  private var gaps: GapList
  /// How many abbreviations could be written out before the papers are; 0 while that is not known.
  var abbreviations: Int {
    get { gaps.abbreviations }
    set { gaps.abbreviations = newValue }
  }

  /// - Parameter place: where the cursor stood when the list was left to fill something; nil for the first time.
  init(at place: Int? = nil) { gaps = GapList(at: place) }

  var takesPaste: Bool { if case .form = stage { true } else { false } }
  var takesQuestionMark: Bool { takesPaste }
  var helpPlace: HelpPlace? {
    switch stage {
    case .gaps: .gaps
    case .form: .closing
    case .papers: .paperChoice
    }
  }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    switch stage {
    case .gaps:
      if case .key(.escape) = event { return .intend(.leaveClosing) }
      guard case .key(let key) = event else { return .stay }
      switch gaps.update(key, context) {
      case .stay: return .stay
      case .unused: return .unused
      case .fill(.end): openForm(at: .end, context)
      case .fill(.signatories): openForm(at: .signatories, context)
      case .fill(let gap): return .intend(.fill(gap, closingAt: gaps.place))
      case .tidy: return .intend(.perform(.tidy))
      case .goOn: openForm(at: .end, context)
      }
    case .form(var form):
      // What was typed stands there again when the meeting is closed after all.
      if case .key(.escape) = event { return .intend(.keepClosing(form.signatories)) }
      let outcome = form.update(event, context)
      stage = outcome == .done ? .papers(form, PaperChoice(context)) : .form(form)
      if outcome == .unused { return .unused }
    case .papers(let form, var choice):
      if case .key(.escape) = event {
        stage = .form(form)
        return .stay
      }
      guard case .key(let key) = event else { return .stay }
      if key == .enter, let order = choice.order {
        return .intend(.close(at: form.end, signatories: form.signatories, papers: order))
      }
      if key == .enter { return .refuse(context.words.nothingMarked) }
      guard choice.update(key) else { return .unused }
      stage = .papers(form, choice)
    }
    return .stay
  }

  private mutating func openForm(at part: ClosingForm.Part, _ context: DialogContext) {
    stage = .form(ClosingForm(context, at: part))
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    switch stage {
    case .gaps: gaps.draw(into: &frame, area, context)
    case .form(let form): form.draw(into: &frame, area, context)
    case .papers(_, let choice):
      choice.draw(
        into: &frame, area, context, title: context.words.title(of: .close), hint: context.words.closePapersHint)
    }
  }
}
