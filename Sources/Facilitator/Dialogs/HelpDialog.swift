import TerminalUI

/// What can be done here and how the line is typed (F1), made from the table of actions.
struct HelpDialog: Dialog {
  private var offset = 0
  private let topic: String

  /// Help on everything, or only on what holds `topic`.
  init(topic: String = "") {
    self.topic = topic.lowercased()
  }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    guard case .key(let key) = event else { return .stay }
    switch key {
    case .escape, .enter, .function(1), .character("q"): return .dismiss
    case .up: offset -= 1
    case .down: offset += 1
    case .pageUp: offset -= 10
    case .pageDown, .character(" "): offset += 10
    case .home: offset = 0
    default: break
    }
    offset = max(0, min(offset, lines(context.words, width: 70).count - 5))
    return .stay
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let width = min(74, area.columns - 6)
    let lines = lines(context.words, width: width)
    let inside = DialogBox(title: context.words.title(of: .help), hint: context.words.helpHint)
      .draw(into: &frame, area, Size(columns: width, rows: min(lines.count, area.rows - 4)))
    let first = max(0, min(offset, lines.count - inside.rows))
    for (row, line) in lines.dropFirst(first).prefix(inside.rows).enumerated() {
      frame.put(line, at: Position(row: inside.row + row, column: inside.column), width: inside.columns)
    }
  }

  private func lines(_ words: any Language, width: Int) -> [Line] {
    var lines: [Line] = []
    let examples = words.captureExamples.filter { matches($0.typed + $0.meaning) }
    if !examples.isEmpty { lines.append(Line(words.inputHeading, .heading)) }
    for example in examples {
      lines.append(Line([Span("  " + Text.padded(example.typed, to: 34), .hintKey), Span(example.meaning, .dialog)]))
    }
    let actions = Action.allCases.filter { matches(words.title(of: $0) + words.help(of: $0)) }
    if !actions.isEmpty { lines += [Line(), Line(words.keysHeading, .heading)] }
    for action in actions {
      let keys = action.keys.map(\.name).joined(separator: " ")
      let way = [keys, action.command.map { words.line(of: $0) } ?? ""].filter { !$0.isEmpty }.joined(separator: "  ")
      lines += Line([
        Span("  " + Text.padded(way, to: 22), .hintKey), Span("\(words.title(of: action)): ", .dialogTitle),
        Span(words.help(of: action), .dialog),
      ]).wrapped(width: width, indent: 24)
    }
    let commands = words.commandHelp.filter { matches($0.typed + $0.meaning) }
    if !commands.isEmpty { lines += [Line(), Line(words.commandsHeading, .heading)] }
    for command in commands {
      lines += Line([
        Span("  " + Text.padded(command.typed, to: 34), .hintKey), Span(command.meaning, .dialog),
      ]).wrapped(width: width, indent: 36)
    }
    return lines.isEmpty ? [Line(words.noHelp(topic), .dialog)] : lines
  }

  private func matches(_ text: String) -> Bool { topic.isEmpty || text.lowercased().contains(topic) }
}
