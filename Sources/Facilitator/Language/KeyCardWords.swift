/// The words of the card of keys and of the section of settings that binds them.
package protocol KeyCardWords {
  /// The language, as a tag of BCP 47.
  var tag: String { get }
  var keyCardTitle: String { get }
  var keyHeading: String { get }
  var actionHeading: String { get }
  var signsHeading: String { get }
  /// What opens a line, and what that makes of it.
  var keyCardSigns: [HelpWords.Example] { get }
  func name(of group: ActionGroup) -> String
  /// What stands above the section of settings, line by line.
  var keySettingsExplanation: [String] { get }
}

extension Indonesian: KeyCardWords {
  package var tag: String { "id" }
  package var keyCardTitle: String { "Rembuk: tombol dan tanda" }
  package var keyHeading: String { "Tombol" }
  package var actionHeading: String { "Tindakan" }
  package var signsHeading: String { "Tanda di baris ketik" }
  package var keyCardSigns: [HelpWords.Example] {
    [
      ("@nama …", "catatan si pembicara"), ("! @nama >tanggal", "komitmen"),
      ("$ desa:nama Rp", "usulan"), ("= …", "kesepakatan"), ("? …", "pertanyaan"),
      ("~ …", "ditampung"), ("+ …", "melengkapi butir terakhir"), ("s/salah/benar/", "membetulkan kata"),
      ("#label", "memberi label"), ("/perintah", "perintah; /bantuan"),
    ]
  }
  package func name(of group: ActionGroup) -> String {
    switch group {
    case .capture: "Mencatat dan memperbaiki"
    case .hall: "Jalannya rapat"
    case .record: "Melihat yang tercatat"
    case .papers: "Penutupan dan naskah"
    case .screen: "Layar dan program"
    }
  }
  package var keySettingsExplanation: [String] {
    [
      "Tombol tindakan Rembuk. Salin baris yang hendak diubah ke setelan.toml (letaknya: rembuk setelan --bantuan).",
      "Satu tombol: \"Alt-V\"; beberapa: [\"F1\", \"Alt-H\"], yang pertama ditampilkan; tanpa tombol: [].",
      "Nama tombol: F1 sampai F12, Ctrl-G, Alt-5. Enter, Esc, Tab, panah, huruf, Ctrl-C, Ctrl-S, dan tombol penyunting tetap.",
      "Bantuan, menu, dan keluar harus punya tombol. Yang keliru disebutkan barisnya lalu diabaikan.",
    ]
  }
}

extension English: KeyCardWords {
  package var tag: String { "en" }
  package var keyCardTitle: String { "Rembuk: keys and signs" }
  package var keyHeading: String { "Key" }
  package var actionHeading: String { "Action" }
  package var signsHeading: String { "Signs in the line" }
  package var keyCardSigns: [HelpWords.Example] {
    [
      ("@name …", "a note, with who spoke"), ("! @name >date", "a commitment"),
      ("$ desa:name Rp", "a proposal"), ("= …", "a decision"), ("? …", "a question"),
      ("~ …", "put aside"), ("+ …", "adds to the newest"), ("s/wrong/right/", "puts a word right"),
      ("#label", "puts a label on it"), ("/command", "a command; /help"),
    ]
  }
  package func name(of group: ActionGroup) -> String {
    switch group {
    case .capture: "Recording and mending"
    case .hall: "In the hall"
    case .record: "Looking at the record"
    case .papers: "The end and the papers"
    case .screen: "Screen and program"
    }
  }
  package var keySettingsExplanation: [String] {
    [
      "Keys of Rembuk's actions. Copy the lines to be changed into setelan.toml (rembuk setelan --bantuan says where it is).",
      "One key: \"Alt-V\"; several: [\"F1\", \"Alt-H\"], of which the first is shown; none: [].",
      "Names of keys: F1 to F12, Ctrl-G, Alt-5. Enter, Esc, Tab, arrows, letters, Ctrl-C, Ctrl-S and editing keys stay as they are.",
      "Help, menu and leaving must have a key. What is wrong is told by its line and passed over.",
    ]
  }
}
