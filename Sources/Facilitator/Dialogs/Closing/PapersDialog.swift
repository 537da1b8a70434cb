import TerminalUI

/// Where the papers are, or why they could not be written; from here they are printed, sent on and taken along.
struct PapersDialog: Dialog {
  enum Outcome: Sendable {
    /// So many of how many are there; 0 of 0 before the first.
    case writing(done: Int, of: Int)
    case written([String], sealCode: String?)
    case failed(String)
    /// They were to be printed; the sentence says what there is instead.
    case notPrinted(String)
    /// They were to be taken along; the sentence says why they are not.
    case notSaved(String)
  }

  var outcome: Outcome
  /// The first line in sight, in a window that does not show them all.
  private var offset = 0

  init(outcome: Outcome) { self.outcome = outcome }

  var helpPlace: HelpPlace? { .papers }
  /// Whether the papers are still being written.
  var isWaiting: Bool { if case .writing = outcome { true } else { false } }

  var takesQuestionMark: Bool { isWaiting }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    guard case .key(let key) = event else { return .stay }
    if key == .escape || key == .enter { return .dismiss }
    // Nobody has to wait for the papers: whoever types goes on with the line, and is only told when they are there.
    if isWaiting {
      guard case .character(let typed) = key else { return .passOn }
      return .intend(.type(String(typed)))
    }
    if case .written(let paths, _) = outcome, case .character(let typed) = key {
      let words = context.words
      switch typed.lowercased() {
      case String(words.printPapers.key): return .note(.perform(.print))
      case String(words.copySummary.key): return .note(.copySummary)
      case String(words.takePapers.key): return .note(.chooseFolder(for: paths))
      default: return .unused
      }
    }
    switch key {
    case .up: offset -= 1
    case .down: offset += 1
    default: return .unused
    }
    let room = Self.room(in: context.size)
    offset = max(0, min(offset, lines(context, width: room.columns).count - room.rows))
    return .stay
  }

  /// What it can take at most of a window of `size`, without its edges.
  private static func room(in size: Size) -> Size { Size(columns: min(96, size.columns - 6), rows: size.rows - 2) }

  private func lines(_ context: DialogContext, width: Int) -> [Line] {
    let words = context.words
    var lines: [Line] = []
    switch outcome {
    case .writing(let done, let total):
      lines = Line(total == 0 ? words.papersBegin : words.papersProgress(done: done, of: total), .dialogTitle)
        .wrapped(width: width)
      if total > 0 {
        let bar = max(1, min(width, 40))
        let full = bar * done / total
        lines.append(Line(String(repeating: "█", count: full) + String(repeating: "░", count: bar - full), .dialog))
      }
    case .written(let paths, let sealCode):
      lines = Line(words.papersWritten(count: paths.count), .dialogTitle).wrapped(width: width)
      if let sealCode {
        lines += [Line()] + Line(words.papersAreSealed(code: sealCode), .dialog).wrapped(width: width)
      } else if context.session.status == .closed {
        lines += [Line()] + Line(words.papersAreDrafts, .dialog).wrapped(width: width)
      }
      let answers = [words.printPapers, words.copySummary, words.takePapers]
      lines += [Line()]
      for answer in answers {
        lines += Line([Span("\(answer.key.uppercased())  ", .hintKey), Span(answer.label, .dialog)])
          .wrapped(width: width)
      }
      if let notice = context.notice, notice.text != words.papersWritten(count: paths.count) {
        lines += [Line()] + Line(notice.text, notice.role == .error ? .error : .dialogTitle).wrapped(width: width)
      }
      // What can be done comes before the paths, of which a whole set has more than a window has rows.
      lines += [Line()]
      // A path is never cut: it is what is typed or clicked next.
      for path in paths { lines += Line(path, .dialog).wrapped(width: width, indent: 2) }
    case .failed(let reason), .notPrinted(let reason), .notSaved(let reason):
      lines = Line(reason, .error).wrapped(width: width)
    }
    return lines
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let words = context.words
    let room = Self.room(in: area.size)
    let lines = lines(context, width: room.columns)
    let hint = lines.count > room.rows ? "↑↓   \(words.dismissHint)" : words.dismissHint
    var action = Action.writePapers
    if case .notPrinted = outcome { action = .print }
    let inside = DialogBox(title: words.title(of: action), hint: hint)
      .draw(into: &frame, area, Size(columns: room.columns, rows: lines.count))
    let first = max(0, min(offset, lines.count - inside.rows))
    for (row, line) in lines.dropFirst(first).prefix(inside.rows).enumerated() {
      let place = Rect(row: inside.row + row, column: inside.column, columns: inside.columns, rows: 1)
      if let answer = line.spans.first, answer.role == .hintKey, let letter = answer.text.lowercased().first {
        frame.link(place, .key(.character(letter)))
      }
      frame.put(line, at: place.origin, width: place.columns)
    }
  }
}
