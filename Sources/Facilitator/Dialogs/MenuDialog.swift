import Capture
import Meeting
import TerminalUI

/// Every action with its key, and every command that no action stands for, filtered by typing (F9).
struct MenuDialog: Dialog {
  private enum Row {
    case action(Action)
    /// Put in the line to go on with.
    case command(CommandName)
  }

  private var list = ListDialog()
  private let rows: [Row]

  /// A menu of the actions that can be done now; commands only where something can be changed.
  init(_ actions: [Action], withCommands: Bool) {
    let covered = Set(Action.allCases.compactMap(\.command))
    rows =
      actions.filter(\.isInMenu).map { .action($0) }
      + (withCommands ? CommandName.allCases.filter { !covered.contains($0) }.map { .command($0) } : [])
  }

  private func text(of row: Row, _ context: DialogContext) -> (left: String, right: String) {
    let words = context.words
    return switch row {
    case .action(let action):
      (title(of: action, context), words.keys[action].first?.name ?? action.command.map { words.line(of: $0) } ?? "")
    case .command(let command): (words.menuTitle(of: command), words.line(of: command))
    }
  }

  /// Undo and redo say what they are about to change.
  private func title(of action: Action, _ context: DialogContext) -> String {
    let step: Step? =
      switch action {
      case .undo: context.history.nextUndo(at: context.seat)
      case .redo: context.history.nextRedo(at: context.seat)
      default: nil
      }
    let title = context.words.title(of: action)
    guard let what = step.flatMap({ context.words.name(of: $0, in: context.history) }) else { return title }
    return "\(title): \(what)"
  }

  private func matching(_ filter: String, _ context: DialogContext) -> [Row] {
    let wanted = filter.lowercased()
    return rows.filter { row in
      let text = text(of: row, context)
      return wanted.isEmpty || text.left.lowercased().contains(wanted) || text.right.lowercased().contains(wanted)
    }
  }

  var helpPlace: HelpPlace? { .menu }
  var takesQuestionMark: Bool { !list.filter.isEmpty }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    guard case .key(let key) = event else { return .stay }
    switch key {
    case .escape: return .dismiss
    case _ where context.keys[.menu].contains(key): return .dismiss
    case .enter:
      let rows = matching(list.filter.text, context)
      guard rows.indices.contains(list.selection.index) else { return .refuse(context.words.nothingChosen) }
      switch rows[list.selection.index] {
      case .action(let action): return .intend(.perform(action))
      case .command(let command): return .intend(.type(context.words.line(of: command) + " "))
      }
    default:
      var list = list
      let isUsed = list.take(key) { matching($0, context).count }
      self.list = list
      return isUsed ? .stay : .unused
    }
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let words = context.words
    let inside = DialogBox(title: words.title(of: .menu), hint: words.menuHint)
      .draw(into: &frame, area, Size(columns: 56, rows: rows.count + 1))
    list.draw(
      matching(list.filter.text, context).map { text(of: $0, context) }, prompt: words.filterPrompt, isMenu: true,
      into: &frame,
      inside)
  }
}
