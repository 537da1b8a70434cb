import Testing

@testable import MinutesRendering

@Suite struct TextWrappingTests {
  @Test(
    arguments: [
      ("", 10, [""]), ("satu dua tiga", 8, ["satu dua", "tiga"]), ("satu dua tiga", 13, ["satu dua tiga"]),
      ("  satu \n dua ", 20, ["satu dua"]), ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
      ("ab cdefgh", 4, ["ab", "cdef", "gh"]),
      ("一二三", 4, ["一二", "三"]), ("ab", 0, ["ab"]), ("👍🏽👍🏽", 2, ["👍🏽", "👍🏽"]),
    ])
  func linesAreFilled(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(text.wrapped(to: width) == lines)
  }

  @Test func textIsPlacedInColumns() {
    #expect("ab".padded(to: 4) == "ab  ")
    #expect("abcde".padded(to: 4) == "abcde")
    #expect("ab".centred(in: 7) == "  ab")
    #expect("一".rightAligned(in: 4) == "  一")
    #expect("ab  ".trimmedAtEnd == "ab")
  }
}
