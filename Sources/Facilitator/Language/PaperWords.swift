/// The words of choosing papers, and of what is done with them once they are written.
package protocol PaperWords {
  /// What a paper is called, by its name on a command line.
  func name(ofPaper name: String) -> String
  var paperChoiceHeading: String { get }
  var noPaperChosen: String { get }
  var closePapersHint: String { get }
  /// The row of the formats that are usual for each paper.
  var usualFormats: String { get }
  func format(_ ending: String) -> String
  /// Beside a paper that has none of the formats that are marked.
  var noSuchFormat: String { get }
  var papersBegin: String { get }
  var printPapers: AnswerWords { get }
  var copySummary: AnswerWords { get }
  var takePapers: AnswerWords { get }
  /// The number of the letter, as a label.
  var letterNumber: String { get }
  func rank(of name: String) -> String
  func employeeNumber(of name: String) -> String
  /// Below what may be filled in at any time.
  var signatoriesNote: String { get }
  /// Said when the message for a chat group was sent to the terminal.
  var summaryCopied: String { get }
  var noClipboard: String { get }
  func takePapersTitle(count: Int) -> String
  var folderHint: String { get }
  var folderPrompt: String { get }
  var lookingForFolders: String { get }
  var noFolder: String { get }
  var papersAreBeingSaved: String { get }
  func papersSaved(count: Int, in folder: String) -> String
}

extension Indonesian: PaperWords {
  package func name(ofPaper name: String) -> String {
    switch name {
    case "notula": "Notula"
    case "berita-acara": "Berita acara"
    case "daftar-hadir": "Daftar hadir"
    case "rtl": "Rencana tindak lanjut"
    case "usulan": "Daftar usulan"
    case "komitmen": "Tabel komitmen"
    case "kartu": "Kartu komitmen"
    case "susunan-acara": "Susunan acara"
    case "lampiran-undangan": "Lampiran undangan"
    case "surat-pengantar": "Surat pengantar"
    case "laporan": "Laporan"
    case "ringkasan": "Ringkasan untuk grup obrolan"
    case "rilis": "Rilis berita"
    case "tenggat": "Tenggat untuk kalender"
    case "arsip": "Arsip"
    case "sipd": "Lembar input SIPD"
    default: name
    }
  }
  package var paperChoiceHeading: String { "Naskah yang ditulis, dan formatnya:" }
  package var noPaperChosen: String { "Belum ada naskah yang dapat ditulis. Tandai dengan spasi." }
  package var closePapersHint: String { "Spasi tandai   Enter tutup rapat dan tulis   Esc kembali" }
  package var usualFormats: String { "format yang lazim bagi tiap naskah" }
  package func format(_ ending: String) -> String { "format \(ending)" }
  package var noSuchFormat: String { "tidak dalam format itu" }
  package var papersBegin: String { "Menulis naskah …" }
  package var printPapers: AnswerWords { ("c", "Cetak") }
  package var copySummary: AnswerWords { ("s", "Salin ringkasan untuk grup obrolan") }
  package var takePapers: AnswerWords { ("f", "Simpan ke flashdisk") }
  package var letterNumber: String { "Nomor surat" }
  package func rank(of name: String) -> String { "Pangkat \(name)" }
  package func employeeNumber(of name: String) -> String { "NIP \(name)" }
  package var signatoriesNote: String {
    "Boleh diisi kapan pun, juga sesudah disahkan, tanpa ralat. Nama dan jabatan yang keliru diperbaiki dengan \(way(to: .close)), atau dengan ralat sesudah disahkan."
  }
  package var summaryCopied: String {
    "Ringkasan dikirim ke papan klip. Bila tidak dapat ditempel, terminal ini tidak mengizinkannya: rembuk tulis --dokumen ringkasan."
  }
  package var noClipboard: String {
    "Terminal ini tidak punya papan klip. Sebagai berkas: rembuk tulis --dokumen ringkasan."
  }
  package func takePapersTitle(count: Int) -> String { "simpan \(count) naskah ke flashdisk" }
  package var folderHint: String { "ketik menyaring, atau jalur folder   Enter simpan   Esc kembali" }
  package var folderPrompt: String { "Ke:" }
  package var lookingForFolders: String { "Mencari flashdisk …" }
  package var noFolder: String {
    "Tidak ada flashdisk yang terpasang. Pasang, lalu buka lagi; atau ketik jalur foldernya."
  }
  package var papersAreBeingSaved: String { "Menyalin naskah …" }
  package func papersSaved(count: Int, in folder: String) -> String {
    "\(count) naskah disalin ke \(folder) dan sudah diperiksa. Flashdisk boleh dilepas dengan aman."
  }
}

extension English: PaperWords {
  package func name(ofPaper name: String) -> String {
    switch name {
    case "notula": "Minutes"
    case "berita-acara": "Record of agreement"
    case "daftar-hadir": "Attendance list"
    case "rtl": "Follow-up plan"
    case "usulan": "Proposals"
    case "komitmen": "Table of commitments"
    case "kartu": "Commitment cards"
    case "susunan-acara": "Running order"
    case "lampiran-undangan": "Addressees of the invitation"
    case "surat-pengantar": "Cover letter"
    case "laporan": "Report"
    case "ringkasan": "Summary for a chat group"
    case "rilis": "Press release"
    case "tenggat": "Deadlines for a calendar"
    case "arsip": "Archive"
    case "sipd": "Sheet for typing into SIPD"
    default: name
    }
  }
  package var paperChoiceHeading: String { "The papers to write, and their formats:" }
  package var noPaperChosen: String { "No paper can be written yet. Mark one with the space bar." }
  package var closePapersHint: String { "Space marks   Enter closes the meeting and writes   Esc back" }
  package var usualFormats: String { "what is usual for each paper" }
  package func format(_ ending: String) -> String { "as \(ending)" }
  package var noSuchFormat: String { "not in that format" }
  package var papersBegin: String { "Writing the papers …" }
  package var printPapers: AnswerWords { ("p", "Print") }
  package var copySummary: AnswerWords { ("c", "Copy the summary for a chat group") }
  package var takePapers: AnswerWords { ("s", "Save to a flash disk") }
  package var letterNumber: String { "Number of the letter" }
  package func rank(of name: String) -> String { "Rank of \(name)" }
  package func employeeNumber(of name: String) -> String { "NIP of \(name)" }
  package var signatoriesNote: String {
    "This may be filled in at any time, without an erratum too. A wrong name or role is put right with \(way(to: .close)), or by an erratum once sealed."
  }
  package var summaryCopied: String {
    "The summary was sent to the clipboard. If it cannot be pasted, this terminal does not allow it: rembuk write --dokumen ringkasan."
  }
  package var noClipboard: String { "This terminal has no clipboard. As a file: rembuk write --dokumen ringkasan." }
  package func takePapersTitle(count: Int) -> String {
    "save \(count == 1 ? "1 paper" : "\(count) papers") to a flash disk"
  }
  package var folderHint: String { "type to filter, or a path   Enter saves   Esc back" }
  package var folderPrompt: String { "To:" }
  package var lookingForFolders: String { "Looking for flash disks …" }
  package var noFolder: String {
    "No flash disk is plugged in. Plug one in and open this again; or type the path of a folder."
  }
  package var papersAreBeingSaved: String { "Copying the papers …" }
  package func papersSaved(count: Int, in folder: String) -> String {
    "\(count == 1 ? "1 paper is" : "\(count) papers are") in \(folder), and were read back. The disk can be removed safely."
  }
}
