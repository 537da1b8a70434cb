/// The words of a meeting that is run line by line, without a screen.
package protocol LinearWords {
  /// Before the line that is recorded, before a field that is filled in, and before a choice; each with a blank at its end.
  var linearPrompt: String { get }
  var linearFieldPrompt: String { get }
  var linearChoicePrompt: String { get }
  var linearWelcome: String { get }
  /// Behind a row that is selected.
  var linearSelected: String { get }
  func linearUnderstood(_ chips: String) -> String
  func linearSaved(_ what: String) -> String
  /// Something that another seat stored.
  func linearOther(_ seat: String, _ what: String) -> String
  func linearItemOver(_ title: String) -> String
  func linearWho(_ name: String) -> String
  var linearAsTyped: String { get }
  /// Said behind a list of names that is not whole.
  var linearMoreLetters: String { get }
  var linearNothingOffered: String { get }
  /// Said when a candidate was taken and the line goes on behind it.
  var linearGoOn: String { get }
  var linearChoiceHelp: String { get }
  /// Said when a dialog is gone and the line has the keys again.
  var linearBack: String { get }
  /// Why Ctrl-C does not end the program.
  var linearLeaving: String { get }
}

extension Indonesian: LinearWords {
  package var linearPrompt: String { "catat> " }
  package var linearFieldPrompt: String { "isi> " }
  package var linearChoicePrompt: String { "pilih> " }
  package var linearWelcome: String {
    "Ketik catatan lalu Enter. Tab di ujung baris menawarkan nama. Nama tombol, misalnya F2 atau Ctrl-Z, menjalankannya. "
      + "? bantuan, F9 menu, Ctrl-D keluar."
  }
  package var linearSelected: String { ", dipilih" }
  package func linearUnderstood(_ chips: String) -> String { "Dipahami: \(chips)" }
  package func linearSaved(_ what: String) -> String { "Tersimpan: \(what)" }
  package func linearOther(_ seat: String, _ what: String) -> String { "Dari \(seat): \(what)" }
  package func linearItemOver(_ title: String) -> String { "Acara \(title) melewati waktunya." }
  package func linearWho(_ name: String) -> String { "Siapa yang dimaksud “\(name)”? Jawab dengan nomor." }
  package var linearAsTyped: String { "catat seperti yang diketik" }
  package var linearMoreLetters: String { "Tambah huruf, lalu Tab lagi." }
  package var linearNothingOffered: String { "Tidak ada tawaran. Lanjutkan barisnya." }
  package var linearGoOn: String { "Lanjutkan barisnya, lalu Enter." }
  package var linearChoiceHelp: String {
    "Ketik nomor, satu huruf, atau nama tombol (Enter, Esc, Down, PgDn, Alt-W). Enter kosong menjalankan yang dipilih."
  }
  package var linearBack: String { "Kembali ke baris catatan." }
  package var linearLeaving: String { "Ctrl-D keluar; rapat tetap tersimpan seperti adanya." }
}

extension English: LinearWords {
  package var linearPrompt: String { "record> " }
  package var linearFieldPrompt: String { "fill in> " }
  package var linearChoicePrompt: String { "choose> " }
  package var linearWelcome: String {
    "Type a note and press Enter. Tab at the end of a line offers names. The name of a key, such as F2 or Ctrl-Z, presses it. "
      + "? help, F9 menu, Ctrl-D leaves."
  }
  package var linearSelected: String { ", selected" }
  package func linearUnderstood(_ chips: String) -> String { "Understood: \(chips)" }
  package func linearSaved(_ what: String) -> String { "Saved: \(what)" }
  package func linearOther(_ seat: String, _ what: String) -> String { "From \(seat): \(what)" }
  package func linearItemOver(_ title: String) -> String { "The item \(title) takes longer than planned." }
  package func linearWho(_ name: String) -> String { "Who is “\(name)”? Answer with a number." }
  package var linearAsTyped: String { "record it as typed" }
  package var linearMoreLetters: String { "Add letters, then Tab again." }
  package var linearNothingOffered: String { "Nothing to offer. Go on with the line." }
  package var linearGoOn: String { "Go on with the line, then press Enter." }
  package var linearChoiceHelp: String {
    "Type a number, a letter, or the name of a key (Enter, Esc, Down, PgDn, Alt-W). An empty Enter does what is selected."
  }
  package var linearBack: String { "Back to the line." }
  package var linearLeaving: String { "Ctrl-D leaves; the meeting stays saved as it is." }
}
