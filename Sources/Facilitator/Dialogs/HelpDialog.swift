import TerminalUI

/// What can be done here and how the line is typed (F1), made from the table of actions.
struct HelpDialog: Dialog {
  private var offset = 0
  /// Where it was asked for, which is told first.
  private let place: HelpPlace
  private let topic: String

  /// Help on everything, with what can be done in `place` first.
  init(at place: HelpPlace) {
    self.place = place
    topic = ""
  }

  /// Help on what holds `topic`, wherever it can be done.
  init(topic: String) {
    place = .line
    self.topic = topic.lowercased()
  }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    guard case .key(let key) = event else { return .stay }
    let room = Self.room(in: context.size)
    switch key {
    case .escape, .enter, .character("q"): return .dismiss
    case _ where context.keys[.help].contains(key): return .dismiss
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
    let parts = topic.isEmpty ? everything(words, width) : found(words, width)
    guard !parts.isEmpty else { return [Line(words.noHelp(topic), .dialog)] }
    return Array(parts.joined(separator: [Line()]))
  }

  /// The place first, then the line, then the keys and the commands that work elsewhere too.
  private func everything(_ words: any Language, _ width: Int) -> [[Line]] {
    let here: [HelpPlace] = place == .line ? [.line] : [place, .line]
    let told = Set(here.flatMap(\.actions))
    return here.map { other in
      let heading = other == place ? words.here(other) : words.name(of: other)
      return part(
        heading, pairs(other == .line ? words.captureExamples : words.keys(in: other), width: width),
        other.actions.flatMap { line(of: $0, words, width) })
    }
      + [
        part(words.keysHeading, Action.allCases.filter { !told.contains($0) }.flatMap { line(of: $0, words, width) }),
        part(words.commandsHeading, pairs(words.commandHelp, width: width)),
      ]
  }

  /// What holds the topic, with the headings above it.
  private func found(_ words: any Language, _ width: Int) -> [[Line]] {
    let places = HelpPlace.allCases.map { place in
      part(words.name(of: place), pairs(words.keys(in: place).filter(matches), width: width))
    }
    let actions = Action.allCases.filter { matches(words.title(of: $0) + words.help(of: $0)) }
    let parts = [
      part(words.name(of: .line), pairs(words.captureExamples.filter(matches), width: width)),
      part(words.keysHeading, actions.flatMap { line(of: $0, words, width) }),
      part(words.commandsHeading, pairs(words.commandHelp.filter(matches), width: width)),
    ]
    return (parts + places).filter { !$0.isEmpty }
  }

  /// A heading and what stands below it; nothing where nothing does.
  private func part(_ heading: String, _ lines: [Line]...) -> [Line] {
    let lines = lines.flatMap { $0 }
    return lines.isEmpty ? [] : [Line(heading, .heading)] + lines
  }

  private func line(of action: Action, _ words: any Language, _ width: Int) -> [Line] {
    let keys = words.keys[action].map(\.name).joined(separator: " ")
    let way = [keys, action.command.map { words.line(of: $0) } ?? ""].filter { !$0.isEmpty }.joined(separator: "  ")
    return Line([
      Span("  " + Text.padded(way, to: 22), .hintKey), Span("\(words.title(of: action)): ", .dialogTitle),
      Span(words.help(of: action), .dialog),
    ]).wrapped(width: width, indent: 24)
  }

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

  private func matches(_ example: HelpWords.Example) -> Bool { matches(example.typed + " " + example.meaning) }

  private func matches(_ text: String) -> Bool { text.lowercased().contains(topic) }
}
