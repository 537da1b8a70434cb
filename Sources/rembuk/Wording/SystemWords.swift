import Foundation

/// Why the operating system would not do something.
enum SystemWords {
  private static let reasons: [Int32: String] = [
    EACCES: "tidak ada izin", EPERM: "tidak diizinkan", ENOENT: "tidak ada", ENOTDIR: "bagian jalurnya bukan folder",
    EISDIR: "itu folder, bukan berkas", EROFS: "medianya hanya dapat dibaca", ENOSPC: "ruang penyimpanan habis",
    EDQUOT: "jatah ruang penyimpanan habis", EIO: "perangkatnya gagal dibaca atau ditulis",
    EPIPE: "penerimanya sudah berhenti", EMFILE: "terlalu banyak berkas terbuka",
    ENFILE: "terlalu banyak berkas terbuka",
    ENAMETOOLONG: "namanya terlalu panjang", EFBIG: "berkasnya terlalu besar", EBUSY: "sedang dipakai",
    ENOMEM: "memori habis", ELOOP: "tautannya berputar-putar", EBADF: "salurannya tertutup",
    ETXTBSY: "sedang dipakai", ENXIO: "perangkatnya tidak ada", ENODEV: "perangkatnya tidak ada",
    EAGAIN: "belum siap", EINVAL: "tidak dapat dibaca atau ditulis begitu saja",
  ]

  /// The reason that the errno `code` stands for, without a full stop; the number where it is none of the common ones.
  static func reason(_ code: Int32) -> String { reasons[code] ?? "galat sistem nomor \(code)" }
}
