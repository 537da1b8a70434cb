/// The words of taking a list into the meeting: of finding its file, and of what is shown of a roster before it is taken in.
package protocol ListWords {
  func importTitle(_ purpose: ListPurpose) -> String
  var listFilePrompt: String { get }
  var listFileHint: String { get }
  var lookingForLists: String { get }
  /// That no file is offered, and what to do; sentences.
  var noListFile: String { get }

  var rosterImportHint: String { get }
  /// Said behind somebody of the meeting who stands below one of the table.
  var inTheMeeting: String { get }
  /// Beside the box that says that both are one.
  var samePerson: String { get }
  /// That the phone numbers or addresses of so many people are kept, and where; the beginning of no sentence.
  func contactsKeptApart(_ count: Int) -> String
}

extension Indonesian: ListWords {
  package func importTitle(_ purpose: ListPurpose) -> String {
    switch purpose {
    case .proposals: "Impor daftar usulan"
    case .roster: "Impor daftar peserta"
    }
  }
  package var listFilePrompt: String { "Berkas:" }
  package var listFileHint: String { "Enter baca (XLSX atau CSV)   ↑↓ pilih   Esc batal" }
  package var lookingForLists: String { "Mencari berkas …" }
  package var noListFile: String {
    "Tidak ada berkas yang cocok di Unduhan, Dokumen, folder rumah, folder rapat, atau flash disk. Ketik letaknya, misalnya ~/Desktop/daftar.xlsx"
  }
  package var rosterImportHint: String { "Enter masukkan   Space orang yang sama   ↑↓ lihat   Esc batal" }
  package var inTheMeeting: String { "sudah di rapat" }
  package var samePerson: String { "orang yang sama" }
  package func contactsKeptApart(_ count: Int) -> String { "telepon atau alamat \(count) orang disimpan terpisah" }
}

extension English: ListWords {
  package func importTitle(_ purpose: ListPurpose) -> String {
    switch purpose {
    case .proposals: "Import a list of proposals"
    case .roster: "Import a roster"
    }
  }
  package var listFilePrompt: String { "File:" }
  package var listFileHint: String { "Enter reads it (XLSX or CSV)   ↑↓ choose   Esc cancel" }
  package var lookingForLists: String { "Looking for files …" }
  package var noListFile: String {
    "No file matches in Downloads, Documents, the home folder, the meeting's folder or a flash disk. Type where it is, such as ~/Desktop/roster.xlsx"
  }
  package var rosterImportHint: String { "Enter takes it in   Space the same person   ↑↓ look   Esc cancel" }
  package var inTheMeeting: String { "in the meeting" }
  package var samePerson: String { "the same person" }
  package func contactsKeptApart(_ count: Int) -> String {
    "phone or address of \(count) \(count == 1 ? "person" : "people") kept apart"
  }
}
