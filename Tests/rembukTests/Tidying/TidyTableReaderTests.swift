import Capture
import TOMLReading
import Testing

@testable import rembuk

@Suite struct TidyTableReaderTests {
  @Test(arguments: [
    ("yg", "yang"), ("dgn", "dengan"), ("utk", "untuk"), ("tdk", "tidak"), ("sdh", "sudah"), ("blm", "belum"),
    ("krn", "karena"), ("thd", "terhadap"), ("pd", "pada"),
  ])
  func `the shipped table writes out what it promises`(short: String, full: String) throws {
    #expect(try TidyTableReader.read(TidyTableFile.shipped).full(for: short) == full)
  }

  @Test func `keys are words in any case, values any text`() throws {
    let table = try TidyTableReader.read("[kata]\nDLL = \" dan lain-lain \"\n\"é\" = \"e\"\n")
    #expect(table.full(for: "dll") == "dan lain-lain")
    #expect(table.full(for: "É") == "E")
  }

  /// A text, and where and why it is refused.
  static let refusals: [(String, String, Int?, TOMLError.Reason)] = [
    ("", "kata", nil, .missing), ("kata = 1\n", "kata", 1, .wrongKind(expected: .section, found: .number)),
    ("[kata]\nyg = 1\n", "kata.yg", 2, .wrongKind(expected: .text, found: .number)),
    ("[kata]\nyg = \" \"\n", "kata.yg", 2, .empty), ("[kata]\n\"y g\" = \"x\"\n", "kata.y g", 2, .malformed("y g")),
    ("[kata]\n\"S.Pd\" = \"x\"\n", "kata.S.Pd", 2, .malformed("S.Pd")),
    ("[kata]\nd2 = \"x\"\nyg = 1\n", "kata.d2", 2, .malformed("d2")),
    ("[kata]\nyg = \"yang\"\n[lain]\n", "lain", 3, .unknownKey(known: ["kata"])),
  ]

  @Test(arguments: refusals)
  func `the first mistake is told by key and line`(text: String, key: String, line: Int?, reason: TOMLError.Reason) {
    #expect(throws: TOMLError(key: key, line: line, reason: reason)) { try TidyTableReader.read(text) }
  }

  @Test func `one word in two spellings is there twice`() {
    #expect(throws: TOMLError.self) { try TidyTableReader.read("[kata]\nyg = \"yang\"\nYg = \"yang\"\n") }
  }
}
