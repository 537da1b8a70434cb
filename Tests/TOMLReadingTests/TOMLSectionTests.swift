import Testing

@testable import TOMLReading

@Suite struct TOMLSectionTests {
  @Test func readsEveryKindOfValue() throws {
    let top = try TOMLSection(
      text: """
        judul = "  Rapat “Pra” Bi'ih  "
        menit = 10
        buka = true
        alias = ["a", 'b']
        [kop]
        kantor = "x"
        [[acara]]
        judul = "satu"
        [[acara]]
        judul = "dua"
        """)
    #expect(try top.requiredText("judul") == "Rapat “Pra” Bi'ih")
    #expect(try top.number("menit", in: 0...10) == 10)
    #expect(try top.flag("buka") == true)
    #expect(try top.texts("alias") == ["a", "b"])
    #expect(try top.section("kop")?.text("kantor") == "x")
    #expect(try top.sections("acara").map { try $0.requiredText("judul") } == ["satu", "dua"])
    #expect(try top.choice("judul", among: ["Rapat “Pra” Bi'ih": 7]) == 7)
    #expect(Set(top.keys) == ["judul", "menit", "buka", "alias", "kop", "acara"])
  }

  @Test func absentKeysAreNilOrEmpty() throws {
    let top = try TOMLSection(text: "")
    #expect(try top.text("a") == nil)
    #expect(try top.number("a", in: 0...1) == nil)
    #expect(try top.flag("a") == nil)
    #expect(try top.texts("a") == [])
    #expect(try top.section("a") == nil)
    #expect(try top.sections("a").isEmpty)
    #expect(try top.choice("a", among: ["b": 1]) == nil)
  }

  static let refusals: [(String, String, Int?, TOMLError.Reason)] = [
    ("\n[kop]\nx = 5", "kop.x", 3, .wrongKind(expected: .text, found: .number)),
    ("\n[kop]\nx = 5.5", "kop.x", 3, .wrongKind(expected: .text, found: .other)),
    ("\n[kop]\nx = [\"a\"]", "kop.x", 3, .wrongKind(expected: .text, found: .list)),
    ("\n[kop]\nx = {}", "kop.x", 3, .wrongKind(expected: .text, found: .section)),
    ("\n[kop]\n", "kop.x", 2, .missing),
    ("[kop]\nx = \"\"", "kop.x", 2, .empty),
    ("[kop]\nx = \"  \"", "kop.x", 2, .empty),
    ("[kop]\nx = \"a\\u001b[31m\"", "kop.x", 2, .controlCharacter(0x1B)),
    ("[kop]\nx = \"\"\"a\nb\"\"\"", "kop.x", 2, .controlCharacter(0x0A)),
    ("[kop]\nx = \"a\\u202eb\"", "kop.x", 2, .controlCharacter(0x202E)),
    ("[kop]\nx = \"a\\u0085b\"", "kop.x", 2, .controlCharacter(0x85)),
    ("kop = 1", "kop", 1, .wrongKind(expected: .section, found: .number)),
    ("[kop]\nx = \"a\"\ny = 1\nz = 2", "kop.y", 3, .unknownKey(known: ["x"])),
    ("[kop]\nx = \"\(String(repeating: "a", count: 501))\"", "kop.x", 2, .textTooLong(limit: 500)),
  ]

  @Test(arguments: refusals)
  func wrongValueIsToldByKeyAndLine(text: String, key: String, line: Int?, reason: TOMLError.Reason) {
    #expect(throws: TOMLError(key: key, line: line, reason: reason)) {
      let section = try #require(try TOMLSection(text: text).section("kop"))
      _ = try section.requiredText("x")
      try section.requireOnly(["x"])
    }
  }

  @Test func numberOutsideItsRangeIsRefused() throws {
    let top = try TOMLSection(text: "a = 11")
    #expect(throws: TOMLError(key: "a", line: 1, reason: .outOfRange(11, 0...10))) { try top.number("a", in: 0...10) }
    #expect(throws: TOMLError(key: "a", line: 1, reason: .wrongKind(expected: .flag, found: .number))) {
      try top.flag("a")
    }
  }

  @Test func unknownWordTellsTheKnownOnes() throws {
    let top = try TOMLSection(text: "a = \"x\"")
    #expect(throws: TOMLError(key: "a", line: 1, reason: .unknownWord("x", known: ["b", "c"]))) {
      try top.choice("a", among: ["b": 1, "c": 2])
    }
  }

  @Test func listTooLongIsRefused() throws {
    let top = try TOMLSection(text: "a = [" + String(repeating: "1,\n", count: 1001) + "]")
    #expect(throws: TOMLError(key: "a", line: 1, reason: .tooMany(limit: 1000))) { try top.texts("a") }
  }

  @Test(arguments: [
    ("a = 1\nb = ", 2), ("a = 1\na = 2", 2), ("[a", 1), ("x = \"abc", 1), ("a = \"\\q\"", 1),
  ])
  func brokenSyntaxTellsItsLine(text: String, line: Int) throws {
    let error = try #require(throws: TOMLError.self) { try TOMLSection(text: text) }
    #expect(error.line == line)
    guard case .syntax(let words) = error.reason else {
      Issue.record("\(error.reason)")
      return
    }
    #expect(!words.isEmpty)
  }

  static let unfit: [(String, Int?, TOMLError.Reason)] = [
    ("a = 1\n# \u{1B}[2J", 2, .controlCharacter(0x1B)),
    ("a = 1\r\nb = \"x\\u0000y\"", 2, .controlCharacter(0)),
    ("a = \"\u{0}\"", 1, .controlCharacter(0)),
    ("a = 1\nb = \"\u{202E}\"", 2, .controlCharacter(0x202E)),
    (String(repeating: "a.", count: 3000) + "a = 1", 1, .lineTooLong(limit: 4096)),
    (String(repeating: "# baris\n", count: 40_000), nil, .fileTooLarge(limit: 262_144)),
  ]

  @Test(arguments: unfit)
  func unfitTextIsRefusedBeforeItIsParsed(text: String, line: Int?, reason: TOMLError.Reason) {
    #expect(throws: TOMLError(key: "", line: line, reason: reason)) { try TOMLSection(text: text) }
  }

  @Test func deepNestingIsNoTrap() throws {
    _ = try TOMLSection(text: String(repeating: "a.", count: 2000) + "a = 1")
    #expect(throws: TOMLError.self) { try TOMLSection(text: "a = " + String(repeating: "[", count: 4000)) }
  }
}
