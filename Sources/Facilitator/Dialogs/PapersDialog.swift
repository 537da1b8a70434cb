import TerminalUI

/// Where the papers are, or why they could not be written.
struct PapersDialog: Dialog {
  enum Outcome: Sendable {
    case written([String], sealCode: String?)
    case failed(String)
  }

  let outcome: Outcome

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    guard case .key(let key) = event else { return .stay }
    switch key {
    case .escape, .enter: return .dismiss
    default: return .stay
    }
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let words = context.words
    let width = min(96, area.columns - 6)
    var lines: [Line] = []
    switch outcome {
    case .written(let paths, let sealCode):
      lines = Line(words.papersWritten(count: paths.count), .dialogTitle).wrapped(width: width) + [Line()]
      // A path is never cut: it is what is typed or clicked next.
      for path in paths { lines += Line(path, .dialog).wrapped(width: width, indent: 2) }
      if let sealCode {
        lines += [Line()] + Line(words.papersAreSealed(code: sealCode), .dialog).wrapped(width: width)
      } else if context.session.status == .closed {
        lines += [Line()] + Line(words.papersAreDrafts, .dialog).wrapped(width: width)
      }
    case .failed(let reason): lines = Line(reason, .error).wrapped(width: width)
    }
    let inside = DialogBox(title: words.title(of: .writePapers), hint: words.dismissHint)
      .draw(into: &frame, area, Size(columns: width, rows: lines.count))
    for (row, line) in lines.prefix(inside.rows).enumerated() {
      frame.put(line, at: Position(row: inside.row + row, column: inside.column), width: inside.columns)
    }
  }
}
