import TerminalUI

/// What can be done here and how the line is typed (F1), made from the table of actions and filtered by typing.
struct HelpDialog: Dialog {
  private var offset = 0
  /// Where it was asked for, which is told first.
  private let place: HelpPlace
  /// What it was opened to look for, which Esc comes back to; empty for everything.
  private let topic: String
  private var filter: TextField

  /// Help on everything, with what can be done in `place` first.
  init(at place: HelpPlace) { self.init(at: place, topic: "") }

  /// Help on what holds `topic`, wherever it can be done.
  init(topic: String) { self.init(at: .line, topic: topic) }

  private init(at place: HelpPlace, topic: String) {
    (self.place, self.topic, filter) = (place, topic, TextField(topic))
  }

  var takesQuestionMark: Bool { true }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    guard case .key(let key) = event else { return .stay }
    let room = Self.room(in: context.size)
    let page = max(1, room.rows - 2)
    switch key {
    case .escape where filter.text != topic:
      filter.set(topic)
      offset = 0
    case .escape, .enter: return .dismiss
    case _ where context.keys[.help].contains(key): return .dismiss
    case .up: offset -= 1
    case .down: offset += 1
    case .pageUp: offset -= page
    case .pageDown: offset += page
    case .character(" ") where filter.isEmpty: offset += page
    case .home: offset = 0
    case .end: offset = .max
    default:
      guard filter.take(key) else { return .unused }
      offset = 0
    }
    offset = max(0, min(offset, lines(context.words, width: room.columns).count - room.rows + 1))
    return .stay
  }

  /// What it can take at most of a window of `size`, without its edges; the filter is its first row.
  private static func room(in size: Size) -> Size { Size(columns: min(74, size.columns - 6), rows: size.rows - 3) }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let (room, words) = (Self.room(in: area.size), context.words)
    let lines = lines(words, width: room.columns)
    let inside = DialogBox(title: words.title(of: .help), hint: words.helpHint)
      .draw(into: &frame, area, Size(columns: room.columns, rows: min(lines.count + 1, room.rows)))
    let (top, text) = inside.split(rowsFromTop: 1)
    let start = frame.put(words.filterPrompt + " ", .dialogHint, at: top.origin, width: top.columns)
    let field = filter.view(width: max(1, top.endColumn - start), role: .dialog)
    frame.put(field.line, at: Position(row: top.row, column: start))
    frame.cursor = Position(row: top.row, column: start + field.cursor)
    let first = max(0, min(offset, lines.count - text.rows))
    for (row, line) in lines.dropFirst(first).prefix(text.rows).enumerated() {
      frame.put(line, at: Position(row: text.row + row, column: text.column), width: text.columns)
    }
  }

  private func lines(_ words: any Language, width: Int) -> [Line] {
    let wanted = filter.text.lowercased().split(separator: " ").joined(separator: " ")
    let parts = wanted.isEmpty ? everything(words, width) : found(wanted, words, width)
    guard !parts.isEmpty else { return [Line(words.noHelp(wanted), .dialog)] }
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

  /// What holds `wanted`, with the headings above it: the place where help was asked for first.
  private func found(_ wanted: String, _ words: any Language, _ width: Int) -> [[Line]] {
    func matches(_ text: String) -> Bool { text.lowercased().contains(wanted) }
    func matching(_ examples: [HelpWords.Example]) -> [Line] {
      pairs(examples.filter { matches($0.typed + " " + $0.meaning) }, width: width)
    }
    let others = HelpPlace.allCases.filter { $0 != place }
    let places = ([place] + others).map { part(words.name(of: $0), matching(words.keys(in: $0))) }
    let actions = Action.allCases.filter {
      matches([words.ways(to: $0), words.title(of: $0), words.help(of: $0)].joined(separator: " "))
    }
    let parts = [
      part(words.name(of: .line), matching(words.captureExamples)),
      part(words.keysHeading, actions.flatMap { line(of: $0, words, width) }),
      part(words.commandsHeading, matching(words.commandHelp)),
    ]
    return (places.prefix(1) + parts + places.dropFirst()).filter { !$0.isEmpty }
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
}
