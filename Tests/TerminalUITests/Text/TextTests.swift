import Testing

@testable import TerminalUI

struct TextTests {
  @Test(arguments: [
    ("", 0), ("Kiram", 5), ("├─┤", 3), ("日本", 4), ("한글", 4), ("é", 1), ("e\u{301}", 1), ("السلام", 6), ("لَا", 2),
    ("ﷲ", 1),
    ("👍", 2), ("👍🏽", 2), ("👨‍👩‍👧‍👦", 2), ("❤\u{FE0F}", 2), ("❤", 1), ("🇮🇩", 2), ("1\u{FE0F}\u{20E3}", 2), ("क्षि", 3), ("…", 1),
    ("✓▶●○", 4), ("ＡＢ", 4), ("\u{1100}\u{1161}\u{11A8}", 2), ("a\u{FE0F}", 1),
  ])
  func `Width is what a terminal gives`(text: String, width: Int) {
    #expect(Text.width(text) == width)
  }

  @Test func `A chain of conjuncts takes four columns at most`() {
    #expect(Text.width(String(repeating: "क\u{94D}", count: 500) + "क") <= 4)
  }

  @Test(arguments: [
    ("Kiram", 5, "Kiram"), ("Kiram", 4, "Kir…"), ("Kiram", 1, "…"), ("Kiram", 0, ""), ("日本語", 5, "日本…"),
    ("日本語", 4, "日…"),
    ("ab👨‍👩‍👧‍👦cd", 4, "ab…"), ("", 3, ""), ("\u{1B}\u{1B}\u{1B}", 2, "\u{1B}…"),
  ])
  func `What does not fit ends in an ellipsis`(text: String, width: Int, shown: String) {
    #expect(Text.truncated(text, to: width) == shown)
    #expect(Text.width(shown) <= width)
  }

  @Test(arguments: [
    ("Mandiangin Barat", 16, "Mandiangin Barat"), ("Mandiangin Barat", 12, "Mandi… Barat"),
    ("Mandiangin Barat", 9, "Ma… Barat"),
    ("Mandiangin Timur", 8, "Man…imur"), ("Mandiangin", 6, "Ma…gin"), ("abc", 2, "a…"), ("abc", 0, ""),
  ])
  func `What is cut in the middle keeps its last word`(text: String, width: Int, shown: String) {
    let result = Text.truncatedInMiddle(text, to: width)
    #expect(result == shown)
    #expect(Text.width(result) <= width)
  }

  @Test func `Padding fills up to a width and cuts nothing`() {
    #expect(Text.padded("日", to: 4) == "日  ")
    #expect(Text.paddedLeft("7", to: 3) == "  7")
    #expect(Text.padded("panjang", to: 3) == "panjang")
  }
}
