import TerminalUI

/// Labelled lines to fill in, one below the other; Tab, Enter and the arrows go through them.
struct Form: Sendable {
  struct Field: Sendable {
    var label: String
    var field: TextField
    /// What is wrong with it; nil when nothing is.
    var problem: String?

    init(_ label: String, _ text: String = "") {
      self.label = label
      field = TextField(text)
    }
  }

  private(set) var fields: [Field]
  private(set) var index = 0

  init(_ fields: [Field]) {
    self.fields = fields
  }

  /// What stands in the field `number`, without blanks around it; nil when there is nothing.
  func text(_ number: Int) -> String? {
    let text = fields[number].field.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.isEmpty ? nil : text
  }

  /// Says what is wrong with field `number` and goes there.
  mutating func complain(_ problem: String, at number: Int) {
    fields[number].problem = problem
    index = number
  }

  /// What stands in the field `number` as it was typed.
  func typed(_ number: Int) -> String { fields[number].field.text }

  /// Whether the cursor stands behind all that is typed in its field.
  var isAtEnd: Bool { fields[index].field.afterCursor.isEmpty }

  /// Puts `text` in the field with the cursor, which then stands behind it.
  mutating func fill(_ text: String) { fields[index].field.set(text) }

  /// Adds fields below the others.
  mutating func append(_ added: [Field]) { fields += added }

  /// Takes fields away; the cursor goes to what stands in their place, or to the last.
  mutating func remove(_ range: Range<Int>) {
    fields.removeSubrange(range)
    index = min(range.lowerBound, fields.count - 1)
  }

  /// Puts the cursor in field `number`.
  mutating func go(to number: Int) { index = number }

  /// Says what is wrong with field `number`, or that nothing is.
  mutating func mark(_ problem: String?, at number: Int) { fields[number].problem = problem }

  enum Outcome: Equatable {
    /// It is still being filled in.
    case open
    /// Enter was pressed in the last field.
    case done
    /// The key means nothing in it.
    case unused
  }

  /// Takes in a key or a paste.
  mutating func update(_ event: Event) -> Outcome {
    switch event {
    case .paste(let text):
      fields[index].field.insert(text.split(whereSeparator: \.isNewline).joined(separator: " "))
      fields[index].problem = nil
    case .key(.tab), .key(.down): index = (index + 1) % fields.count
    case .key(.backTab), .key(.up): index = (index + fields.count - 1) % fields.count
    case .key(.enter):
      if index == fields.count - 1 { return .done }
      index += 1
    case .key(let key):
      guard fields[index].field.take(key) else { return .unused }
      fields[index].problem = nil
    default: break
    }
    return .open
  }

  /// The rows that it takes.
  var rows: Int { fields.count }

  func draw(into frame: inout Frame, _ inside: Rect) {
    let labelWidth = fields.map { Text.width($0.label) }.max() ?? 0
    // In a low window the field with the cursor stays in sight.
    let first = max(0, min(index - inside.rows + 1, fields.count - inside.rows))
    for (row, number) in (first..<fields.count).prefix(inside.rows).enumerated() {
      let entry = fields[number]
      let position = Position(row: inside.row + row, column: inside.column)
      let isHere = number == index
      frame.put(
        (isHere ? "▸ " : "  ") + Text.padded(entry.label, to: labelWidth) + " : ", isHere ? .dialogTitle : .dialog,
        at: position, width: inside.columns)
      let start = inside.column + labelWidth + 5
      let room = max(1, inside.endColumn - start)
      let view = entry.field.view(width: room, role: .dialog)
      frame.put(view.line, at: Position(row: position.row, column: start), width: room)
      if isHere { frame.cursor = Position(row: position.row, column: min(start + view.cursor, inside.endColumn - 1)) }
      if let problem = entry.problem {
        let width = Text.width(problem)
        frame.put(problem, .error, at: Position(row: position.row, column: max(start, inside.endColumn - width)))
      }
    }
  }
}
