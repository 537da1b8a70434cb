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

  @Test(arguments: [
    ("\u{1B}[31mmerah", "␛[31mmerah"), ("a\tb\u{7F}", "a␉b␡"), ("\u{9B}2J", "\u{FFFD}2J"), ("a\u{202E}b", "a\u{FFFD}b"),
    ("\u{2066}x\u{2069}", "\u{FFFD}x\u{FFFD}"), ("a\u{200B}b", "a\u{FFFD}b"), ("\u{FEFF}a", "\u{FFFD}a"),
    ("a\u{200D}b", "a\u{FFFD}b"),
    ("\r\n", "␍␊"), ("\u{301}", "\u{FFFD}"), ("\u{2028}", "\u{FFFD}"), ("\u{E0041}", "\u{FFFD}"),
    ("soft\u{AD}hyphen", "soft\u{FFFD}hyphen"),
    ("Musrenbang é 日本 السلام 👨‍👩‍👧‍👦", "Musrenbang é 日本 السلام 👨‍👩‍👧‍👦"), ("a\u{E0100}", "a"), ("\u{0}", "␀"),
  ])
  func `Nothing that commands a terminal is shown as itself`(text: String, shown: String) {
    #expect(Text.harmless(text) == shown)
    #expect(Text.width(text) == Text.width(shown))
  }

  @Test func `No scalar of Unicode below the private planes gets through that must not`() {
    for value in UInt32(0)..<0x30000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = Text.harmless("a" + String(Character(scalar)) + "b")
      for result in shown.unicodeScalars {
        let category = result.properties.generalCategory
        #expect(category != .control && category != .unassigned && category != .lineSeparator)
        #expect(category != .format || ScalarWidth.kind(result) == .columns(1))
      }
    }
  }

  @Test func `A letter carries eight marks at most`() {
    let shown = Text.harmless("Z" + String(repeating: "\u{335}", count: 1000) + "k")
    #expect(shown.unicodeScalars.count == 10)
    #expect(Text.width(shown) == 2)
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
