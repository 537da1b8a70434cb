import Capture
import TerminalUI

/// Everything a person can do by key or menu. This is the one table: keys, hints, the help page and the menu are read from it.
///
/// An action's words are in the language table; what it does is in `App.perform`; the keys that do it here are in a `KeyMap`.
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

  /// The keys that the program comes with for it, the first one being the one that hints show; empty where only the menu or a command
  /// leads to it.
  package var shippedKeys: [Key] {
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
    case .search: [.control("f"), .function(3), .alt("3")]
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

  /// Its name in files of settings, which never changes; nil where its keys cannot be others, since every line and list needs them.
  package var identifier: String? {
    switch self {
    case .record, .complete, .nextPane, .back, .mendNewest, .strike, .clearLine, .saved: nil
    case .form: "formulir"
    case .undo: "urungkan"
    case .redo: "ulangi"
    case .tidy: "rapikan"
    case .search: "cari"
    case .history: "riwayat"
    case .help: "bantuan"
    case .agenda: "agenda"
    case .nextItem: "acara-berikut"
    case .speakers: "giliran-bicara"
    case .menu: "menu"
    case .close: "tutup"
    case .legalise: "sahkan"
    case .openErratum: "ralat"
    case .signatories: "penanda-tangan"
    case .writePapers: "tulis-naskah"
    case .saveElsewhere: "simpan-ke-tempat-lain"
    case .redraw: "gambar-ulang"
    case .leave: "keluar"
    case .guest: "tamu"
    case .readBack: "bacakan"
    case .carried: "tindak-lanjut"
    case .preview: "pratinjau"
    case .publicView: "layar-hadirin"
    case .print: "cetak"
    case .theme: "tampilan"
    case .attendance: "daftar-hadir"
    case .commitments: "komitmen"
    case .proposals: "usulan"
    case .times: "betulkan-waktu"
    case .attention: "perlu-perhatian"
    }
  }

  /// Whether some key has to lead to it, whatever is changed: nobody is to be caught in a screen.
  package var mustBeWithinReach: Bool { self == .help || self == .menu || self == .leave }

  /// Whether its keys do something in lists and dialogs too, so that they must not be those of the rows.
  var worksInLists: Bool {
    switch self {
    case .help, .menu, .leave, .redraw, .undo, .redo, .attendance, .proposals, .commitments, .agenda, .close, .search,
      .print, .saved:
      true
    case .record, .complete, .nextPane, .back, .mendNewest, .form, .strike, .clearLine, .tidy, .history, .nextItem,
      .speakers, .legalise, .openErratum, .signatories, .writePapers, .saveElsewhere, .guest, .readBack, .carried,
      .preview, .publicView, .theme, .times, .attention:
      false
    }
  }
}
