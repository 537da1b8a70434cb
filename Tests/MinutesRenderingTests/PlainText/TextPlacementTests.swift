import Testing

@testable import MinutesRendering

@Suite struct TextPlacementTests {
  @Test(
    arguments: [
      ("", 10, [""]), ("satu dua tiga", 8, ["satu dua", "tiga"]), ("  satu \n dua ", 20, ["satu dua"]),
      ("abcdefghij", 4, ["abcd", "efgh", "ij"]), ("一二三", 4, ["一二", "三"]), ("ab", 0, ["ab"]),
      ("\u{1B}[31m👍🏽", 5, ["[31m", "👍🏽"]),
    ])
  func linesAreFilledWithPrintableText(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test func textIsPlacedInColumns() {
    #expect("ab".centred(in: 7) == "  ab")
    #expect("一二".centred(in: 7) == " 一二")
    #expect("abc".centred(in: 2) == "abc")
    #expect("ab  ".trimmedAtEnd == "ab")
  }
}
