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
    let room = Self.room(in: context.size)
    switch key {
    case .escape, .enter, .function(1), .character("q"): return .dismiss
    case .up: offset -= 1
    case .down: offset += 1
    case .pageUp: offset -= room.rows - 1
    case .pageDown, .character(" "): offset += room.rows - 1
    case .home: offset = 0
    case .end: offset = .max
    default: break
    }
    offset = max(0, min(offset, lines(context.words, width: room.columns).count - room.rows))
    return .stay
  }

  /// What it can take at most of a window of `size`, without its edges.
  private static func room(in size: Size) -> Size { Size(columns: min(74, size.columns - 6), rows: size.rows - 4) }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let room = Self.room(in: area.size)
    let lines = lines(context.words, width: room.columns)
    let inside = DialogBox(title: context.words.title(of: .help), hint: context.words.helpHint)
      .draw(into: &frame, area, Size(columns: room.columns, rows: min(lines.count, room.rows)))
    let first = max(0, min(offset, lines.count - inside.rows))
    for (row, line) in lines.dropFirst(first).prefix(inside.rows).enumerated() {
      frame.put(line, at: Position(row: inside.row + row, column: inside.column), width: inside.columns)
    }
  }

  private func lines(_ words: any Language, width: Int) -> [Line] {
    var lines: [Line] = []
    let examples = words.captureExamples.filter { matches($0.typed + $0.meaning) }
    if !examples.isEmpty { lines.append(Line(words.inputHeading, .heading)) }
    lines += pairs(examples, width: width)
    let actions = Action.allCases.filter { matches(words.title(of: $0) + words.help(of: $0)) }
    if !actions.isEmpty { lines += gap(lines) + [Line(words.keysHeading, .heading)] }
    for action in actions {
      let keys = action.keys.map(\.name).joined(separator: " ")
      let way = [keys, action.command.map { words.line(of: $0) } ?? ""].filter { !$0.isEmpty }.joined(separator: "  ")
      lines += Line([
        Span("  " + Text.padded(way, to: 22), .hintKey), Span("\(words.title(of: action)): ", .dialogTitle),
        Span(words.help(of: action), .dialog),
      ]).wrapped(width: width, indent: 24)
    }
    let commands = words.commandHelp.filter { matches($0.typed + $0.meaning) }
    if !commands.isEmpty { lines += gap(lines) + [Line(words.commandsHeading, .heading)] }
    lines += pairs(commands, width: width)
    return lines.isEmpty ? [Line(words.noHelp(topic), .dialog)] : lines
  }

  /// An empty line between two parts.
  private func gap(_ above: [Line]) -> [Line] { above.isEmpty ? [] : [Line()] }

  /// What is typed and what it means side by side; below each other where the window is too narrow for both.
  private func pairs(_ examples: [HelpWords.Example], width: Int) -> [Line] {
    let typedWidth = (examples.map { Text.width($0.typed) }.max() ?? 0) + 4
    return examples.flatMap { example -> [Line] in
      let typed = Span("  " + example.typed, .hintKey)
      if typedWidth + 20 > width {
        return Line([typed]).wrapped(width: width, indent: 2)
          + Line("      " + example.meaning, .dialog).wrapped(width: width, indent: 6)
      }
      let padding = Span(String(repeating: " ", count: typedWidth - Text.width(typed.text)))
      return Line([typed, padding, Span(example.meaning, .dialog)]).wrapped(width: width, indent: typedWidth)
    }
  }

  private func matches(_ text: String) -> Bool { topic.isEmpty || text.lowercased().contains(topic) }
}
