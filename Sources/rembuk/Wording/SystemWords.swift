import Facilitator
import Foundation

/// Why the operating system, or a library, would not do something.
protocol SystemWords {
  /// The reason that the errno `code` stands for, without a full stop; the number where it is none of the common ones.
  func reason(_ code: Int32) -> String
  /// The database failed; its number is told beside this.
  var databaseError: String { get }
  /// A paper could not be drawn.
  var drawingFailed: String { get }
}

extension Indonesian: SystemWords {
  func reason(_ code: Int32) -> String { reasons[code]?.indonesian ?? "galat sistem nomor \(code)" }
  var databaseError: String { "galat basis data" }
  var drawingFailed: String { "naskahnya gagal digambar" }
}

extension English: SystemWords {
  func reason(_ code: Int32) -> String { reasons[code]?.english ?? "system error number \(code)" }
  var databaseError: String { "database error" }
  var drawingFailed: String { "drawing it failed" }
}

private let reasons: [Int32: (indonesian: String, english: String)] = [
  EACCES: ("tidak ada izin", "you have no right to"), EPERM: ("tidak diizinkan", "it is not allowed"),
  ENOENT: ("tidak ada", "it is not there"), ENOTDIR: ("bagian jalurnya bukan folder", "part of its path is no folder"),
  EISDIR: ("itu folder, bukan berkas", "it is a folder, not a file"),
  EROFS: ("medianya hanya dapat dibaca", "its medium is read-only"),
  ENOSPC: ("ruang penyimpanan habis", "there is no room left"),
  EDQUOT: ("jatah ruang penyimpanan habis", "your share of the room is used up"),
  EIO: ("perangkatnya gagal dibaca atau ditulis", "its device cannot be read or written"),
  EPIPE: ("penerimanya sudah berhenti", "its receiver has stopped"),
  EMFILE: ("terlalu banyak berkas terbuka", "too many files are open"),
  ENFILE: ("terlalu banyak berkas terbuka", "too many files are open"),
  ENAMETOOLONG: ("namanya terlalu panjang", "its name is too long"),
  EFBIG: ("berkasnya terlalu besar", "the file is too large"), EBUSY: ("sedang dipakai", "it is in use"),
  ENOMEM: ("memori habis", "there is no memory left"), ELOOP: ("tautannya berputar-putar", "its links go in a circle"),
  EBADF: ("salurannya tertutup", "its channel is closed"), ETXTBSY: ("sedang dipakai", "it is in use"),
  ENXIO: ("perangkatnya tidak ada", "its device is not there"),
  ENODEV: ("perangkatnya tidak ada", "its device is not there"), EAGAIN: ("belum siap", "it is not ready"),
  EINVAL: ("tidak dapat dibaca atau ditulis begitu saja", "it cannot be read or written just like that"),
]
