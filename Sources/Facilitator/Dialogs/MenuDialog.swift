import TerminalUI

/// Every action with its key, filtered by typing (F9).
struct MenuDialog: Dialog {
  private var list = ListDialog()
  private let actions: [Action]

  /// A menu of the actions that can be done now.
  init(_ actions: [Action]) {
    self.actions = actions.filter(\.isInMenu)
  }

  private func matching(_ filter: String, _ words: any Language) -> [Action] {
    let wanted = filter.lowercased()
    return actions.filter {
      wanted.isEmpty || words.title(of: $0).lowercased().contains(wanted)
        || ($0.command.map { words.line(of: $0).contains(wanted) } ?? false)
    }
  }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    guard case .key(let key) = event else { return .stay }
    switch key {
    case .escape, .function(9): return .dismiss
    case .enter:
      let rows = matching(list.filter.text, context.words)
      guard rows.indices.contains(list.selection.index) else { return .stay }
      return .intend(.perform(rows[list.selection.index]))
    default:
      var list = list
      _ = list.take(key) { matching($0, context.words).count }
      self.list = list
      return .stay
    }
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let words = context.words
    let rows = matching(list.filter.text, words).map { action in
      (words.title(of: action), action.keys.first?.name ?? action.command.map { words.line(of: $0) } ?? "")
    }
    let inside = DialogBox(title: words.title(of: .menu), hint: words.menuHint)
      .draw(into: &frame, area, Size(columns: 56, rows: actions.count + 1))
    list.draw(rows, prompt: words.filterPrompt, into: &frame, inside)
  }
}
