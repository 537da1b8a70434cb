import Testing

@testable import Rosters

@Suite struct FileTextTests {
  /// Bytes, and what is read from them.
  static let files: [([UInt8], String)] = [
    (Array("Bi’ih".utf8), "Bi’ih"), ([0xEF, 0xBB, 0xBF] + Array("Nama".utf8), "Nama"),
    // Windows-1252: the apostrophe of Word, an e with its accent, and a byte that stands for nothing.
    (Array("Bi".utf8) + [0x92] + Array("ih caf".utf8) + [0xE9, 0x81], "Bi’ih café\u{FFFD}"),
    ([0x80, 0x9F, 0xA0, 0xFF], "€Ÿ\u{A0}ÿ"),
    ([0xFF, 0xFE, 0x4E, 0, 0x19, 0x20], "N’"), ([0xFE, 0xFF, 0, 0x4E, 0x20, 0x19], "N’"),
    // Half of a pair, an odd byte at the end.
    ([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00, 0x42], "\u{FFFD}A"),
    // One slip does not make mojibake of the other names.
    (Array("é’ü".utf8) + [0xFF], "é’ü\u{FFFD}"), ([0xEF, 0xBB, 0xBF, 0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ([], ""),
  ]

  @Test(arguments: files) func `every encoding of an office is read`(bytes: [UInt8], text: String) {
    #expect(FileText.decode(bytes) == text)
  }
}
