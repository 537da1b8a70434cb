/// What stands in the way of a file or a paper, as data; whoever meets it says which.
package enum Obstacle: Equatable, Sendable {
  case missing, exists, folderMissing, notASession, readOnly, vanished, diskFull, busy, permission
  /// What is wrong inside the file, in the language of the sentence and without a full stop; nil where it is not said.
  case damaged(finding: String?)
  /// A newer program wrote the file.
  case newerVersion(found: Int, known: Int)
  /// A file's name may have so many bytes.
  case nameTooLong(limit: Int)
  /// The system's own words and number.
  case inputOutput(code: Int, message: String)
  /// A paper needs a library that is not installed.
  case libraryMissing(String)
  case fontMissing
  case drawing(String)
}

/// What failed, why, and what to do.
package protocol ObstacleWords {
  /// One or more sentences about `obstacle`; `path` is the file, or the format of the paper.
  func obstacle(_ obstacle: Obstacle, path: String) -> String
}

extension Indonesian: ObstacleWords {
  package func obstacle(_ obstacle: Obstacle, path: String) -> String {
    let others = "Naskah lain tetap dapat ditulis: --format html,md,txt"
    return switch obstacle {
    case .missing:
      "Berkas rapat \(path) tidak ada. Periksa namanya, atau buat rapat baru: rembuk baru \(path.shellWord)"
    case .exists: "\(path) sudah ada dan tidak ditimpa. Pilih nama lain."
    case .folderMissing: "Folder untuk \(path) tidak ada. Buat foldernya dahulu, lalu ulangi."
    case .notASession: "\(path) bukan berkas rapat Rembuk. Berkas rapat dibuat dengan: rembuk baru NAMA.rembuk"
    case .readOnly:
      "\(path) tidak dapat ditulisi: berkas, folder, atau medianya hanya dapat dibaca. "
        + "Salin ke folder lain: rembuk salin \(path.shellWord) TUJUAN"
    case .vanished:
      "\(path) dipindahkan, dihapus, atau diganti sejak dibuka; tidak ada lagi yang ditulis. Kembalikan berkasnya, lalu ulangi."
    case .diskFull: "Ruang penyimpanan untuk \(path) habis. Kosongkan sebagian, lalu ulangi."
    case .busy: "\(path) dikunci program lain lebih dari lima detik. Tutup program itu, lalu ulangi."
    case .permission: "Tidak ada izin untuk \(path). Periksa pemilik dan izin berkas serta foldernya (ls -l)."
    case .newerVersion(let found, let known):
      "\(path) ditulis oleh Rembuk yang lebih baru (skema \(found); program ini mengenal sampai \(known)). "
        + "Perbarui Rembuk, lalu ulangi."
    case .damaged(let finding):
      "\(path) rusak\(finding.map { ": \($0)" } ?? ""). Jangan lanjutkan dengan berkas ini; pakai salinannya, atau selamatkan isinya: rembuk pulihkan \(path.shellWord) TUJUAN; "
        + "lihat rincinya dengan: rembuk periksa \(path.shellWord)"
    case .nameTooLong(let limit):
      "Nama berkas \(path) terlalu panjang; paling panjang \(limit) bita. Pilih nama yang lebih pendek."
    case .inputOutput(let code, let message):
      "\(path) tidak dapat dibaca atau ditulis: \(message) (\(code)). Periksa penyimpanannya, lalu ulangi."
    case .libraryMissing(let name): "\(path) tidak dapat dibuat: pustaka \(name) belum terpasang. \(others)"
    case .fontMissing: "\(path) tidak dapat dibuat: belum ada huruf (font). Pasang fonts-liberation. \(others)"
    case .drawing(let words): "\(path) tidak dapat dibuat: \(words). \(others)"
    }
  }
}

extension English: ObstacleWords {
  package func obstacle(_ obstacle: Obstacle, path: String) -> String {
    let others = "The other papers can be written all the same: --format html,md,txt"
    return switch obstacle {
    case .missing:
      "There is no meeting file \(path). Check its name, or make a new meeting: rembuk new \(path.shellWord)"
    case .exists: "\(path) is there already and is not overwritten. Choose another name."
    case .folderMissing: "The folder of \(path) is not there. Make it first, then try again."
    case .notASession: "\(path) is no meeting file of Rembuk. Meeting files are made with: rembuk new NAME.rembuk"
    case .readOnly:
      "\(path) cannot be written to: the file, its folder or its medium is read-only. "
        + "Copy it to another folder: rembuk copy \(path.shellWord) TARGET"
    case .vanished:
      "\(path) was moved, deleted or replaced since it was opened; nothing more is written. Put it back, then try again."
    case .diskFull: "There is no room left for \(path). Free some, then try again."
    case .busy: "Another program kept \(path) locked for more than five seconds. Close it, then try again."
    case .permission: "You may not use \(path). Check the owner and the rights of the file and its folder (ls -l)."
    case .newerVersion(let found, let known):
      "A newer Rembuk wrote \(path) (schema \(found); this program knows up to \(known)). Update Rembuk, then try again."
    case .damaged(let finding):
      "\(path) is damaged\(finding.map { ": \($0)" } ?? ""). Do not go on with this file; use a copy of it, or save what is in it: rembuk recover \(path.shellWord) TARGET; see what is wrong with: rembuk check \(path.shellWord)"
    case .nameTooLong(let limit): "The name of \(path) is too long; \(limit) bytes at most. Choose a shorter one."
    case .inputOutput(let code, let message):
      "\(path) cannot be read or written: \(message) (\(code)). Check the disk, then try again."
    case .libraryMissing(let name): "\(path) cannot be made: the library \(name) is not installed. \(others)"
    case .fontMissing: "\(path) cannot be made: there is no font. Install fonts-liberation. \(others)"
    case .drawing(let words): "\(path) cannot be made: \(words). \(others)"
    }
  }
}
