import TerminalUI

/// The themes to choose from (`/tampilan`); each is worn while the cursor stands on it, so that one sees before one takes it.
struct ThemeDialog: Dialog {
  private let names: [String]
  /// What was worn when it was opened, and comes back with Esc.
  private let worn: String
  private var selection: ListSelection

  /// A list whose cursor stands on the theme that is worn.
  init(_ names: [String], worn: String) {
    self.names = names
    self.worn = worn
    selection = ListSelection(index: names.firstIndex(of: worn) ?? 0)
  }

  var helpPlace: HelpPlace? { .themes }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    guard case .key(let key) = event else { return .stay }
    if let move = ListSelection.move(for: key) {
      let before = selection.index
      selection.move(move, count: names.count, height: Self.page)
      return selection.index == before ? .stay : .note(.wear(names[selection.index], kept: false))
    }
    switch key {
    case .enter:
      return names.indices.contains(selection.index) ? .intend(.wear(names[selection.index], kept: true)) : .dismiss
    case .escape:
      let isOther = names.indices.contains(selection.index) && names[selection.index] != worn && !worn.isEmpty
      return isOther ? .intend(.wear(worn, kept: false)) : .dismiss
    default: return .unused
    }
  }

  /// Rows that a page moves by.
  private static let page = 10

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let words = context.words
    let inside = DialogBox(title: words.title(of: .theme), hint: words.themeHint)
      .draw(into: &frame, area, Size(columns: 44, rows: max(1, names.count)))
    for (line, index) in selection.visible(count: names.count, height: inside.rows).enumerated() {
      let row = Rect(row: inside.row + line, column: inside.column, columns: inside.columns, rows: 1)
      let isSelected = index == selection.index
      frame.fill(row, role: isSelected ? .selected : .dialog)
      frame.link(row, .row(index, selected: selection.index))
      let mark = names[index] == worn ? words.isWorn : ""
      let width = Text.width(mark)
      frame.put(
        (isSelected ? "▸ " : "  ") + Text.truncated(names[index], to: row.columns - width - 3),
        isSelected ? .selected : .dialog, at: row.origin)
      frame.put(mark, isSelected ? .selected : .dialogHint, at: Position(row: row.row, column: row.endColumn - width))
    }
  }
}
