/// What actions have in common, which is how a card of keys is laid out.
package enum ActionGroup: CaseIterable, Sendable {
  /// Typing, and mending what was typed.
  case capture
  /// What happens in the hall.
  case hall
  /// Looking at what was recorded.
  case record
  /// The end, and what is printed.
  case papers
  /// The program itself.
  case screen

  /// Its actions in the order of their table; every action is in one group.
  package var actions: [Action] { Action.allCases.filter { $0.group == self } }
}

extension Action {
  /// The group that it is in.
  package var group: ActionGroup {
    switch self {
    case .record, .complete, .back, .mendNewest, .form, .strike, .undo, .redo, .clearLine, .tidy: .capture
    case .agenda, .nextItem, .speakers, .attendance, .guest, .times, .attention: .hall
    case .search, .history, .commitments, .proposals, .carried, .readBack: .record
    case .close, .legalise, .openErratum, .signatories, .writePapers, .preview, .print: .papers
    case .help, .menu, .nextPane, .publicView, .theme, .saved, .saveElsewhere, .redraw, .leave: .screen
    }
  }
}
