import Minutes
import Testing

@testable import MinutesRendering

@Suite struct PrintableTextTests {
  @Test(
    arguments: [
      ("", ""), (" a \t\n b ", "a b"), ("a\u{1B}[31mb\0", "a[31mb"), ("\u{202E}abc\u{202C}", "abc"),
      ("\u{2067}x\u{2069}", "x"), ("\u{FEFF}a\u{FFFE}", "a"), ("a\u{2028}b\u{85}c", "a b c"),
      ("5\u{A0}kg", "5\u{A0}kg"),
      ("عبد الله", "عبد الله"), ("👩‍👧", "👩‍👧"), ("e\u{301}", "e\u{301}"), ("\u{7F}\u{9B}", ""),
    ])
  func onlyWhatPaperCanShowIsLeft(_ text: String, _ expected: String) {
    #expect(text.printable == expected)
  }

  @Test func aSpaceBetweenRunsIsKeptOnce() {
    let runs: [Document.Run] = [.init(" a "), .init("\u{1B}"), .init(" b ", bold: true), .init(" c ")]
    #expect(runs.printable == [.init("a "), .init("b", bold: true), .init(" c")])
    #expect(runs.plainText == "a b c")
  }

  @Test func aTableCanDoWithoutNoBreakSpaces() {
    let cell = "Selasa, 30\u{A0}Juni\u{A0}2026"
    let table = Document.Table(columns: [.init("K", share: 1)], rows: [[cell]], total: [cell])
    #expect(table.withPlainSpaces.rows == [["Selasa, 30 Juni 2026"]])
    #expect(table.withPlainSpaces.total == ["Selasa, 30 Juni 2026"])
  }
}
