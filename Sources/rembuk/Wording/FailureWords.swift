import Facilitator
import Glibc
import Meeting
import MinutesRendering
import NcursesTerminal
import SessionFile

/// What failed, why, and what to do.
protocol FailureWords {
  /// One or more whole sentences; never empty.
  func failure(_ failure: Failure) -> String
}

extension Indonesian: FailureWords {
  func failure(_ failure: Failure) -> String {
    switch failure {
    case .file(let error, let path): told(error, path: path)
    case .making(.readOnly, let path):
      "\(path) tidak dapat dibuat: folder atau medianya hanya dapat dibaca. Pilih folder lain."
    case .making(.permission, let path):
      "\(path) tidak dapat dibuat: tidak ada izin menulis di foldernya. Pilih folder lain."
    case .making(let error, let path): told(error, path: path)
    case .mistake(let error, let name): "\(place(of: error, in: name)). Perbaiki, lalu ulangi."
    case .key(let mistake, let name): "\(place(of: mistake, in: name)). Baris itu diabaikan."
    case .textMissing(let text, let path): "\(word(text)) \(path) tidak ada. Periksa namanya."
    case .textUnreadable(let text, let path, let code):
      "\(word(text)) \(path) tidak dapat dibaca: \(reason(code))."
    case .textNotUTF8(let text, let path): "\(word(text)) \(path) bukan teks UTF-8. Simpan ulang sebagai UTF-8."
    case .nameUnknown(let text, let name, let known):
      "\(word(text)) \(name) tidak ada. Yang ada: \(known.joined(separator: ", "))"
    case .rendering(let error, let format): told(error, format)
    case .papersStopped(let done): papersStopped(done: done)
    case .formatsUnfit:
      "Tidak ada naskah yang dapat ditulis dalam format itu. Tabel: xlsx, csv; tenggat: ics; arsip: json; naskah lain: pdf, docx, html, md, txt."
    case .folderMissing(let path): "Folder \(path) tidak ada. Buat foldernya dahulu, lalu ulangi."
    case .notAFolder(let path): "\(path) bukan folder. Pilih folder lain dengan --ke."
    case .paper(let path, let code):
      switch PaperObstacle(code) {
      case .folderMissing: "Folder untuk \(path) tidak ada. Buat foldernya dahulu, lalu ulangi."
      case .permission: "Tidak ada izin untuk menulis \(path). Pilih folder lain dengan --ke."
      case .diskFull: "Ruang penyimpanan untuk \(path) habis. Kosongkan sebagian, lalu ulangi."
      case .other: "\(path) tidak dapat ditulis: \(reason(code))."
      }
    case .paperGone(let path): "\(path) tidak ada lagi. Tulis naskahnya lagi, lalu ulangi."
    case .copyDiffers(let path):
      "\(path) terbaca lain daripada yang ditulis; tidak ada yang disimpan. Flashdisk itu mungkin rusak: pakai yang lain."
    case .terminal(let error):
      "\(told(error)) Tanpa layar: \(error.servesLines ? "rembuk buka BERKAS --linear, " : "")"
        + "rembuk catat BERKAS, rembuk tulis BERKAS."
    case .linearNeedsTerminal:
      "--linear perlu terminal; masukan ini bukan terminal. Baris dari berkas atau program lain: rembuk catat BERKAS."
    case .boardNeedsScreen: "Papan hanya dapat ditampilkan di layar. Isi rapat sebagai baris: rembuk daftar BERKAS."
    case .notATime(let text): "REMBUK_SEKARANG=\(text) bukan waktu. Contoh: 2026-01-21T09:00:00+08:00"
    case .sampleIsUsed(let path):
      "\(path) berisi hal yang diketik sendiri dan tidak ditimpa. Pilih folder lain: rembuk contoh FOLDER"
    case .sampleIsForeign(let path):
      "\(path) sudah ada dan bukan buatan contoh. Pilih folder lain: rembuk contoh FOLDER"
    case .sampleFolder(let path): "Folder \(path) tidak dapat dibuat. Pilih folder lain: rembuk contoh FOLDER"
    case .practiceFolder(let path, let code):
      "Folder latihan di \(path) tidak dapat dibuat: \(reason(code)). Setel TMPDIR ke folder lain yang dapat ditulis."
    case .sampleLine(let number, let line): "Baris contoh ke-\(number) tidak dapat dicatat: \(line)"
    case .samplePlace(let path, let code): "\(path) tidak dapat dibuat: \(reason(code))."
    case .unsaved(let lines): ([linesLeftUnsaved] + lines).joined(separator: "\n")
    case .printerMissing(let paths):
      "Komputer ini belum dapat mencetak: program lp (CUPS) tidak ada. Cetak dari komputer lain: \(paths.joined(separator: ", "))"
    case .printerUnknown(let name, let known):
      "Pencetak \(name) tidak ada. Yang ada: \(known.joined(separator: ", "))"
    case .notPrinted(let paths, let answer):
      "Naskah tidak tercetak\(answer.isEmpty ? "" : ": \(answer)"). Periksa pencetaknya, lalu ulangi; PDF-nya di \(paths.joined(separator: ", "))"
    case .listMissing(let name): "Daftar \(name) tidak ada. Periksa namanya."
    case .boardUnwatched(let path):
      "Perubahan pada \(path) tidak dapat diikuti; papan menampilkan rapat seperti saat dibuka."
    case .listUnreadable(let name, let code): "Daftar \(name) tidak dapat dibaca: \(reason(code))."
    case .noTable(let failure, let name):
      "\(name.map { "Daftar \($0)" } ?? "Tabel yang ditempel") tidak dapat diambil. \(self.failure(failure))"
    case .command(let sentence): sentence
    }
  }

  private func word(_ text: Failure.Text) -> String {
    switch text {
    case .template: "Templat"
    case .theme: "Tampilan"
    case .abbreviations: "Tabel singkatan"
    case .settings: "Setelan"
    }
  }

  private func told(_ error: TerminalError) -> String {
    switch error {
    case .notATerminal: "Layar perlu terminal; masukan atau keluaran ini bukan terminal."
    case .terminalNotNamed:
      "Jenis terminal tidak diketahui karena TERM kosong. Setel, misalnya TERM=xterm-256color, lalu ulangi."
    case .terminalTooSimple(let name): "Terminal \(name) tidak dapat menampilkan layar. Pakai terminal lain."
    case .terminalUnknown(let name):
      "Terminal \(name) tidak dikenal di komputer ini. Pasang ncurses-term, atau setel TERM=xterm-256color, lalu ulangi."
    case .refused(let code): "Sistem menolak menyiapkan layar (\(code))."
    }
  }
}

extension English: FailureWords {
  func failure(_ failure: Failure) -> String {
    switch failure {
    case .file(let error, let path): told(error, path: path)
    case .making(.readOnly, let path):
      "\(path) cannot be made: its folder or medium is read-only. Choose another folder."
    case .making(.permission, let path):
      "\(path) cannot be made: you may not write in its folder. Choose another folder."
    case .making(let error, let path): told(error, path: path)
    case .mistake(let error, let name): "\(place(of: error, in: name)). Mend it, then try again."
    case .key(let mistake, let name): "\(place(of: mistake, in: name)). That line is passed over."
    case .textMissing(let text, let path): "There is no \(word(text)) \(path). Check its name."
    case .textUnreadable(let text, let path, let code): "The \(word(text)) \(path) cannot be read: \(reason(code))."
    case .textNotUTF8(let text, let path): "The \(word(text)) \(path) is no UTF-8 text. Save it again as UTF-8."
    case .nameUnknown(let text, let name, let known):
      "There is no \(word(text)) \(name). There are: \(known.joined(separator: ", "))"
    case .rendering(let error, let format): told(error, format)
    case .papersStopped(let done): papersStopped(done: done)
    case .formatsUnfit:
      "None of the papers can be written in that format. Tables: xlsx, csv; deadlines: ics; archive: json; other papers: pdf, docx, html, md, txt."
    case .folderMissing(let path): "There is no folder \(path). Make it first, then try again."
    case .notAFolder(let path): "\(path) is no folder. Choose another one with --ke."
    case .paper(let path, let code):
      switch PaperObstacle(code) {
      case .folderMissing: "There is no folder for \(path). Make it first, then try again."
      case .permission: "You may not write \(path). Choose another folder with --ke."
      case .diskFull: "There is no room left for \(path). Free some, then try again."
      case .other: "\(path) cannot be written: \(reason(code))."
      }
    case .paperGone(let path): "\(path) is not there any more. Write the papers again, then try again."
    case .copyDiffers(let path):
      "\(path) reads other than it was written; nothing was saved. The disk may be broken: use another one."
    case .terminal(let error):
      "\(told(error)) Without a screen: \(error.servesLines ? "rembuk open FILE --linear, " : "")"
        + "rembuk record FILE, rembuk write FILE."
    case .linearNeedsTerminal:
      "--linear needs a terminal; this input is none. Lines from a file or another program: rembuk record FILE."
    case .boardNeedsScreen: "The board can only be shown on a screen. What is in a meeting, as lines: rembuk list FILE."
    case .notATime(let text): "REMBUK_SEKARANG=\(text) is no time. Example: 2026-01-21T09:00:00+08:00"
    case .sampleIsUsed(let path):
      "\(path) holds things that somebody typed and is not overwritten. Choose another folder: rembuk demo FOLDER"
    case .sampleIsForeign(let path):
      "\(path) is there already and no sample made it. Choose another folder: rembuk demo FOLDER"
    case .sampleFolder(let path): "The folder \(path) cannot be made. Choose another one: rembuk demo FOLDER"
    case .practiceFolder(let path, let code):
      "A folder to practise in cannot be made in \(path): \(reason(code)). Set TMPDIR to another one that can be written to."
    case .sampleLine(let number, let line): "Line \(number) of the sample cannot be recorded: \(line)"
    case .samplePlace(let path, let code): "\(path) cannot be made: \(reason(code))."
    case .unsaved(let lines): ([linesLeftUnsaved] + lines).joined(separator: "\n")
    case .printerMissing(let paths):
      "This computer cannot print: there is no program lp (CUPS). Print on another one: \(paths.joined(separator: ", "))"
    case .printerUnknown(let name, let known):
      "There is no printer \(name). There are: \(known.joined(separator: ", "))"
    case .notPrinted(let paths, let answer):
      "The papers were not printed\(answer.isEmpty ? "" : ": \(answer)"). Check the printer, then try again; the PDF is at \(paths.joined(separator: ", "))"
    case .listMissing(let name): "There is no list \(name). Check its name."
    case .boardUnwatched(let path):
      "Changes of \(path) cannot be followed; the board shows the meeting as it was when it was opened."
    case .listUnreadable(let name, let code): "The list \(name) cannot be read: \(reason(code))."
    case .noTable(let failure, let name):
      "\(name.map { "The list \($0)" } ?? "The pasted table") cannot be taken. \(self.failure(failure))"
    case .command(let sentence): sentence
    }
  }

  private func word(_ text: Failure.Text) -> String {
    switch text {
    case .template: "template"
    case .theme: "theme"
    case .abbreviations: "table of abbreviations"
    case .settings: "file of settings"
    }
  }

  private func told(_ error: TerminalError) -> String {
    switch error {
    case .notATerminal: "The screen needs a terminal; this input or output is none."
    case .terminalNotNamed:
      "The kind of terminal is not known, since TERM is empty. Set it, such as TERM=xterm-256color, and try again."
    case .terminalTooSimple(let name): "The terminal \(name) cannot show a screen. Use another one."
    case .terminalUnknown(let name):
      "The terminal \(name) is not known on this computer. Install ncurses-term, or set TERM=xterm-256color, and try again."
    case .refused(let code): "The system refused to set up the screen (\(code))."
    }
  }
}

/// Why a paper could not be written, as far as it makes a difference to what is to be done.
private enum PaperObstacle {
  case folderMissing, permission, diskFull, other

  init(_ code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .folderMissing
    case EACCES, EPERM, EROFS: self = .permission
    case ENOSPC, EDQUOT: self = .diskFull
    default: self = .other
    }
  }
}

extension ProgramLanguage {
  /// What stands in the way of a meeting's file.
  fileprivate func told(_ error: SessionFileError, path: String) -> String {
    let obstacle: Obstacle
    switch error {
    case .refused(let refusal): return self.refusal(refusal, in: Session())
    case .missing: obstacle = .missing
    case .exists: obstacle = .exists
    case .folderMissing: obstacle = .folderMissing
    case .nameTooLong(let limit): obstacle = .nameTooLong(limit: limit)
    case .notASession: obstacle = .notASession
    case .newerVersion(let found, let known): obstacle = .newerVersion(found: found, known: known)
    case .damaged(let damage): obstacle = .damaged(finding: finding(damage))
    case .readOnly: obstacle = .readOnly
    case .vanished: obstacle = .vanished
    case .diskFull: obstacle = .diskFull
    case .busy: obstacle = .busy
    case .permission: obstacle = .permission
    // The database's own words are English, and its number says the same.
    case .inputOutput(let code, _):
      obstacle = .inputOutput(code: code, message: code < 0 ? reason(Int32(clamping: -code)) : databaseError)
    }
    return self.obstacle(obstacle, path: path)
  }

  fileprivate func told(_ error: RenderingFailure, _ format: PaperFormat) -> String {
    switch error {
    case .missingLibrary(let library): obstacle(.libraryMissing(library), path: format.rawValue)
    case .noFont: obstacle(.fontMissing, path: format.rawValue)
    case .drawing: obstacle(.drawing(drawingFailed), path: format.rawValue)
    case .stopped: papersStopped(done: 0)
    }
  }
}

extension TerminalError {
  /// Whether there is a terminal, only one of which no screen can be asked: line by line it serves.
  fileprivate var servesLines: Bool {
    switch self {
    case .terminalNotNamed, .terminalTooSimple, .terminalUnknown: true
    case .notATerminal, .refused: false
    }
  }
}
