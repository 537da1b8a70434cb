import TerminalUI

/// Why a key did nothing, in a short sentence.
package protocol UnusedKeyWords {
  /// A key that means nothing where it was pressed.
  ///
  /// - Parameters:
  ///   - action: what it does elsewhere; nil for nothing.
  ///   - isOnTop: whether something lies on the screen that takes the keys.
  ///   - hasMeeting: whether a meeting is open.
  func unused(_ key: Key, of action: Action?, isOnTop: Bool, hasMeeting: Bool) -> String
  /// An action that is about a meeting, while none is open.
  func needsMeeting(_ action: Action) -> String
  /// Enter, or a key that edits, on an empty line.
  var nothingTyped: String { get }
  var nothingToComplete: String { get }
  /// Enter on a step of the history that is about no entry.
  var nothingBehindStep: String { get }
  /// Enter while no paper or no format is marked.
  var nothingMarked: String { get }
  /// Asking to leave while that is asked.
  var leavingIsAsked: String { get }
  /// An entry whose change is not durable yet.
  var isBeingSaved: String { get }
}

extension Indonesian: UnusedKeyWords {
  package func unused(_ key: Key, of action: Action?, isOnTop: Bool, hasMeeting: Bool) -> String {
    if let action, isOnTop { return "\(key.name) (\(title(of: action))) tidak dapat dari sini; Esc dahulu." }
    if let action, !hasMeeting { return needsMeeting(action) }
    // What Word and other programs have these keys for.
    switch key {
    case .control("v"): return "Menempel lewat terminal: Ctrl-Shift-V, Shift-Insert, atau klik kanan."
    case .control("x"):
      return "Memotong tidak ada; \(way(to: .clearLine)) mengosongkan baris, \(way(to: .undo)) mengembalikan."
    case .control("a"): return "Menandai semua tidak ada di sini."
    case .control("b"): return "Huruf tebal tidak diketik; naskah menatanya sendiri."
    case .control("n"): return "Rapat baru dimulai dari layar awal: \(way(to: .leave)), lalu rembuk."
    case .control("w"), .control("d"), .function(52): return "Kembali dengan Esc; keluar dengan \(way(to: .leave))."
    default: return "\(name(of: key)) tidak berarti apa-apa di sini; \(way(to: .help)) menampilkan yang berlaku."
    }
  }
  private func name(of key: Key) -> String {
    if case .character(let character) = key, character != " " { "“\(character)”" } else { key.name }
  }
  package func needsMeeting(_ action: Action) -> String { "Untuk \(title(of: action)), buka rapat dahulu." }
  package var nothingTyped: String { "Baris masih kosong." }
  package var nothingToComplete: String { "Tidak ada yang dapat dilengkapi di sini." }
  package var nothingBehindStep: String { "Perubahan ini bukan tentang satu butir." }
  package var nothingMarked: String { "Tandai dahulu naskah dan formatnya dengan Space." }
  package var leavingIsAsked: String { "Enter menjawab, Esc kembali ke rapat." }
  package var isBeingSaved: String { "Perubahan butir ini sedang disimpan; ulangi sebentar lagi." }
}

extension English: UnusedKeyWords {
  package func unused(_ key: Key, of action: Action?, isOnTop: Bool, hasMeeting: Bool) -> String {
    if let action, isOnTop { return "\(key.name) (\(title(of: action))) does not work from here; Esc first." }
    if let action, !hasMeeting { return needsMeeting(action) }
    switch key {
    case .control("v"): return "The terminal pastes: Ctrl-Shift-V, Shift-Insert or the right mouse button."
    case .control("x"):
      return "There is no cutting; \(way(to: .clearLine)) clears the line, \(way(to: .undo)) brings it back."
    case .control("a"): return "There is no marking of everything here."
    case .control("b"): return "Bold is not typed; the papers set themselves."
    case .control("n"): return "A new meeting begins on the start screen: \(way(to: .leave)), then rembuk."
    case .control("w"), .control("d"), .function(52): return "Esc goes back; \(way(to: .leave)) leaves."
    default: return "\(name(of: key)) means nothing here; \(way(to: .help)) shows what does."
    }
  }
  private func name(of key: Key) -> String {
    if case .character(let character) = key, character != " " { "“\(character)”" } else { key.name }
  }
  package func needsMeeting(_ action: Action) -> String { "Open a meeting first for this: \(title(of: action))." }
  package var nothingTyped: String { "The line is empty." }
  package var nothingToComplete: String { "There is nothing to complete here." }
  package var nothingBehindStep: String { "This change is not about a single entry." }
  package var nothingMarked: String { "Mark papers and formats with Space first." }
  package var leavingIsAsked: String { "Enter answers, Esc goes back to the meeting." }
  package var isBeingSaved: String { "The change of this entry is being saved; try again in a moment." }
}
