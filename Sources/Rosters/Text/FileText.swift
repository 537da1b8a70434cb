/// The text of a file whose encoding nobody told.
enum FileText {
  /// UTF-8 with or without its mark, UTF-16 with its mark (Excel's "Teks Unicode"), else Windows-1252, which Excel in Indonesia writes.
  ///
  /// What no encoding reads becomes a replacement character (U+FFFD), and never an error: the rows in which it stands are told.
  static func decode(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes, high: 1) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes, high: 0) }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return isMostlyUTF8(bytes) ? String(decoding: bytes, as: UTF8.self) : windows1252(bytes)
  }

  private static func utf16(_ bytes: [UInt8], high: Int) -> String {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
      UInt16(bytes[place + high]) << 8 | UInt16(bytes[place + 1 - high])
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// Whether more characters beyond ASCII are sound UTF-8 than not: one slip in a file does not spoil the names in it.
  private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
    var (sound, broken) = (0, 0)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where !scalar.isASCII {
      if scalar == "\u{FFFD}" { broken += 1 } else { sound += 1 }
    }
    return sound > broken
  }

  private static func windows1252(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let scalar = (0x80..<0xA0).contains(byte) ? Self.marks[Int(byte) - 0x80] : UInt16(byte)
      text.append(Unicode.Scalar(scalar) ?? "\u{FFFD}")
    }
    return String(text)
  }

  /// What Windows-1252 has where Latin-1 has controls; five of them stand for nothing.
  private static let marks: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
