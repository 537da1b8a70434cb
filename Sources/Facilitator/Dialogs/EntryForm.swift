import Capture
import Meeting
import TerminalUI

/// An entry field by field: Tab goes through them, Enter saves from any of them, Esc leaves what was changed in the line. Right at
/// the end of a field takes the name or value that is offered.
///
/// Each field is read as it is typed, by the rules of the line, and says what was understood of it.
struct EntryForm: Dialog {
  private let mending: InputLine.Mending
  private let base: EntryDraft
  /// What another seat made of the entry meanwhile; nil where nobody did.
  private let theirs: EntryDraft?
  private let parts: [EntryPart]
  private let texts: [String]
  private var form: Form

  /// A form filled in with `draft`, of an entry that was at the revision of `mending`.
  init(
    _ draft: EntryDraft, mending: InputLine.Mending, theirs: EntryDraft?, in capture: CaptureContext,
    words: any Language
  ) {
    base = draft
    self.mending = mending
    self.theirs = theirs
    let parts = EntryPart.all(of: draft.body.matter.kind)
    let texts = parts.map { capture.text(of: $0, in: draft) }
    self.parts = parts
    self.texts = texts
    form = Form(zip(parts, texts).map { Form.Field(words.name(of: $0), $1) })
    // Mostly it is the sentence that is mended.
    form.go(to: parts.firstIndex(of: .text) ?? 0)
  }

  var takesPaste: Bool { true }
  var takesQuestionMark: Bool { true }
  var helpPlace: HelpPlace? { .entryForm }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    guard let capture = context.capture else { return .dismiss }
    switch event {
    case .key(.escape): return .dismiss
    case .key(.enter): return save(capture, context.words, in: context.session)
    default: break
    }
    let before = parts.indices.map { form.typed($0) }
    if case .key(.right) = event, form.isAtEnd, let completion = completions(capture).first {
      form.fill(completion)
    } else if form.update(event) == .unused {
      return .unused
    }
    guard parts.indices.contains(where: { form.typed($0) != before[$0] }) else { return .stay }
    let (draft, readings) = read(capture)
    for (index, reading) in readings.enumerated() {
      form.mark(reading.refusal == nil ? nil : "✗", at: index)
    }
    return .note(.keep(line(draft, readings, capture), mending: mending))
  }

  /// What Right would put in the field, and what else is like it.
  private func completions(_ capture: CaptureContext) -> [String] {
    form.typed(form.index) == texts[form.index]
      ? [] : capture.completions(of: parts[form.index], typed: form.typed(form.index))
  }

  private mutating func save(
    _ capture: CaptureContext, _ words: any Language, in session: Session
  ) -> DialogReply {
    let (draft, readings) = read(capture)
    if let wrong = readings.firstIndex(where: { $0.refusal != nil }) {
      form.complain("✗", at: wrong)
      return .stay
    }
    let entry = session.entry(mending.entry)
    // Only what was changed here: another seat may have scored or ranked it meanwhile.
    let decisions = base.standing.changes(to: draft.standing, of: mending.entry).map { change -> Outbox.Parcel in
      capture.line(for: change).map { .line($0, at: nil, mending: nil) } ?? .changes([change])
    }
    let isAsItWas = entry?.revision == mending.revision && entry?.body == draft.body && entry?.agendaItem == draft.item
    if isAsItWas {
      return .intend(decisions.isEmpty ? .leaveMending(mending.entry) : .decide(decisions, about: mending.entry))
    }
    return .intend(
      .mend(Mend(draft, typed: line(draft, readings, capture), mending: mending), decisions: decisions))
  }

  /// The fields as they stand: what was not touched says what it said.
  private func read(_ capture: CaptureContext) -> (draft: EntryDraft, readings: [PartReading]) {
    var draft = base
    var readings = parts.indices.map { index in
      form.typed(index) == texts[index]
        ? PartReading() : capture.read(form.typed(index), as: parts[index], into: &draft)
    }
    if case .note(let note) = draft.body.matter, let correction = note.correction,
      let missing = parts.firstIndex(of: correction.before.isEmpty ? .before : .after),
      correction.before.isEmpty || correction.after.isEmpty
    {
      readings[missing].refusal = .correctionIncomplete
    }
    return (draft, readings)
  }

  private func line(_ draft: EntryDraft, _ readings: [PartReading], _ capture: CaptureContext) -> String {
    let untaken = parts.indices.filter { readings[$0].refusal != nil && !form.typed($0).isEmpty }
      .map { (part: parts[$0], text: form.typed($0)) }
    return capture.line(for: draft.body, replacing: mending.entry, untaken: untaken)
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let words = context.words
    let completions = form.isAtEnd ? context.capture.map { self.completions($0) } ?? [] : []
    let hint = words.formHint(offers: !completions.isEmpty)
    let inside = DialogBox(title: words.formTitle(mending.number), hint: hint)
      .draw(into: &frame, area, Size(columns: 84, rows: form.rows + Self.notes))
    let (fields, notes) = inside.split(rowsFromTop: max(1, inside.rows - Self.notes))
    form.draw(into: &frame, fields)
    guard let capture = context.capture else { return }
    var lines: [Line] = []
    let reading = read(capture).readings[form.index]
    if let refusal = reading.refusal {
      lines = Line(words.refusal(refusal, in: context.session), .error).wrapped(width: notes.columns)
    } else {
      lines = Line(reading.chips.map { words.chip($0, in: context.session) }.joined(separator: "   "), .dialogHint)
        .wrapped(width: notes.columns)
    }
    if !completions.isEmpty {
      lines.insert(Line("→ " + completions.joined(separator: "   "), .hintKey), at: 0)
    }
    if let theirs {
      let text = capture.text(of: parts[form.index], in: theirs)
      if text != form.typed(form.index) { lines.append(Line(words.theirs(text.isEmpty ? "–" : text), .warning)) }
    }
    for (row, line) in lines.prefix(notes.rows).enumerated() {
      frame.put(line, at: Position(row: notes.row + row, column: notes.column), width: notes.columns)
    }
  }

  /// Rows for what was understood of a field, and for what the other seat has in it.
  private static let notes = 3
}
