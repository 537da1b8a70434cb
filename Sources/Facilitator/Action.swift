import Capture
import TerminalUI

/// Everything a person can do by key or menu. This is the one table: keys, hints, the help page and the menu are read from it.
///
/// An action's words are in the language table; what it does is in `App.perform`.
package enum Action: String, CaseIterable, Sendable {
  case record, complete, nextPane, back, mendNewest, form, strike
  case undo, redo, clearLine, tidy
  case search, history
  case help, agenda, nextItem, speakers, menu, close, legalise, openErratum, signatories, writePapers
  case saved, saveElsewhere, redraw, leave
  case guest
  case readBack, carried, preview, publicView, print, theme
  case attendance, commitments, proposals, times, attention

  /// Where an action can be reached.
  package enum Place: Sendable {
    /// While a line is typed; the key means something else in lists and dialogs.
    case inputLine
    /// In the record, while it has the keys.
    case record
    /// Anywhere on the live screen.
    case live
    /// On every screen.
    case everywhere
  }

  package var place: Place {
    switch self {
    case .record, .complete, .mendNewest, .clearLine: .inputLine
    case .strike: .record
    case .form, .nextPane, .undo, .redo, .tidy, .search, .history, .agenda, .nextItem, .speakers, .guest, .close,
      .legalise, .openErratum, .signatories, .writePapers, .readBack, .carried, .preview, .publicView, .print,
      .attendance,
      .commitments, .proposals, .times, .attention,
      .saveElsewhere:
      .live
    case .back, .help, .menu, .saved, .redraw, .leave, .theme: .everywhere
    }
  }

  /// The keys that do it, the first one being the one that hints show; empty where only the menu or a command leads to it.
  package var keys: [Key] {
    switch self {
    case .record: [.enter]
    case .complete: [.tab]
    case .nextPane: [.tab, .backTab]
    case .back: [.escape]
    case .mendNewest: [.up]
    case .form: [.control("o")]
    case .strike: [.delete]
    case .undo: [.control("z")]
    case .redo: [.control("y")]
    case .clearLine: [.control("u")]
    case .search: [.control("f")]
    case .history: []
    case .help: [.function(1), .control("g")]
    case .agenda: [.function(6), .alt("6")]
    case .nextItem: [.alt("n")]
    case .speakers: [.alt("b")]
    case .menu: [.function(9), .alt("9")]
    case .guest: [.alt("t")]
    case .close: [.function(10), .alt("0")]
    case .attendance: [.function(2), .alt("2")]
    case .attention: [.alt("r")]
    case .tidy, .legalise, .openErratum, .signatories, .writePapers, .theme, .times, .saveElsewhere: []
    case .commitments: [.function(4), .alt("4")]
    case .proposals: [.function(5), .alt("5")]
    case .readBack: [.function(8), .alt("8")]
    case .carried: [.alt("l")]
    case .preview: [.function(7), .alt("7")]
    case .publicView: [.function(12)]
    case .print: [.control("p")]
    case .saved: [.control("s")]
    case .redraw: [.control("l")]
    case .leave: [.control("q")]
    }
  }

  /// The command that does the same when typed; nil where there is none.
  package var command: CommandName? {
    switch self {
    case .form: .edit
    case .strike: .strike
    case .tidy: .tidy
    case .undo: .undo
    case .redo: .redo
    case .search: .find
    case .history: .history
    case .help: .help
    case .agenda: .item
    case .nextItem: .next
    case .close: .close
    case .guest: .guest
    case .legalise: .legalise
    case .openErratum: .erratum
    case .signatories: .signatories
    case .readBack: .readBack
    case .carried: .carried
    case .preview: .preview
    case .publicView: .publicView
    case .print: .print
    case .theme: .theme
    case .attendance: .present
    case .times: .clock
    case .attention: .attention
    default: nil
    }
  }

  /// Whether the menu offers it: what only makes sense in the line under the hands does not stand there.
  package var isInMenu: Bool {
    switch self {
    case .record, .complete, .nextPane, .back, .mendNewest, .saved: false
    default: true
    }
  }

  /// Whether it can be done where nothing may be changed.
  package var isReading: Bool {
    switch self {
    case .record, .complete, .mendNewest, .form, .strike, .undo, .redo, .clearLine, .tidy, .nextItem, .guest, .close,
      .legalise, .readBack, .carried:
      false
    case .openErratum, .signatories, .nextPane, .back, .search, .history, .help, .agenda, .speakers, .menu,
      .writePapers, .saved,
      .redraw, .leave, .preview, .publicView, .print, .theme, .attendance, .commitments, .proposals, .times, .attention,
      .saveElsewhere:
      true
    }
  }

  /// The action that `key` does wherever the cursor is; nil for keys that belong to the line, a list or nothing.
  package static func global(for key: Key) -> Action? {
    // Letters are for the line; to ask every action at each of them would take longer than the rest of the key.
    if case .character = key { return nil }
    return allCases.first {
      $0.place != .inputLine && $0.place != .record && $0 != .nextPane && $0 != .back && $0.keys.contains(key)
    }
  }
}
