import Testing

@testable import TerminalUI

struct GlyphTests {
  @Test(arguments: [
    ("abc", 99, 3), ("abc", 2, 2), ("", 5, 0), ("ab\u{301}c", 99, 1), ("abé", 99, 1), ("a\tb", 99, 1),
    ("\u{1B}", 99, 0), ("日", 99, 0),
    ("a\u{7F}", 99, 1),
  ])
  func `A run of ASCII leaves out a letter that may carry a mark`(text: String, limit: Int, count: Int) {
    #expect(Glyph.asciiRun(in: text, at: text.startIndex, limit: limit) == count)
  }

  @Test func `A run may begin anywhere`() {
    let text = "é ok"
    #expect(Glyph.asciiRun(in: text, at: text.index(after: text.startIndex), limit: 99) == 3)
  }

  @Test func `Plain letters side by side are the same glyphs as one by one`() {
    let text = "├─ é…✓▶ñ\u{301}─\u{301}▶\u{FE0F}x"
    var glyphs: [Glyph] = []
    var index = text.startIndex
    while index < text.endIndex { glyphs.append(Glyph.next(in: text, at: &index)) }
    #expect(glyphs == text.map { Glyph($0) })
    #expect(glyphs.map(\.width) == [1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1])
  }

  /// What a screen shows of `text`, glyph by glyph.
  private func shown(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var index = text.startIndex
    while index < text.endIndex {
      let glyph = Glyph.next(in: text, at: &index)
      result.append(contentsOf: glyph.cluster.map { Array($0.unicodeScalars) } ?? [glyph.base])
    }
    return String(result)
  }

  @Test(arguments: [
    ("\u{1B}[31mmerah", "␛[31mmerah"), ("a\tb\u{7F}", "a␉b␡"), ("\u{9B}2J", "\u{FFFD}2J"), ("a\u{202E}b", "a\u{FFFD}b"),
    ("\u{2066}x\u{2069}", "\u{FFFD}x\u{FFFD}"), ("a\u{200B}b", "a\u{FFFD}b"), ("\u{FEFF}a", "\u{FFFD}a"),
    ("a\u{200D}b", "a\u{FFFD}b"),
    ("\r\n", "␍␊"), ("\u{301}", "\u{FFFD}"), ("\u{2028}", "\u{FFFD}"), ("\u{E0041}", "\u{FFFD}"),
    ("soft\u{AD}hyphen", "soft\u{FFFD}hyphen"),
    ("Musrenbang é 日本 السلام 👨‍👩‍👧‍👦", "Musrenbang é 日本 السلام 👨‍👩‍👧‍👦"), ("a\u{E0100}", "a"), ("\u{0}", "␀"),
  ])
  func `Nothing that commands a terminal is shown as itself`(text: String, harmless: String) {
    #expect(shown(text) == harmless)
    #expect(Text.width(text) == Text.width(harmless))
  }

  @Test func `No scalar of Unicode below the private planes gets through that must not`() {
    for value in UInt32(0)..<0x30000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let result = shown("a" + String(Character(scalar)) + "b")
      for scalar in result.unicodeScalars {
        let category = scalar.properties.generalCategory
        #expect(category != .control && category != .unassigned && category != .lineSeparator)
        #expect(category != .format || ScalarWidth.kind(scalar) == .columns(1))
      }
    }
  }

  @Test func `A letter carries eight marks at most`() {
    let result = shown("Z" + String(repeating: "\u{335}", count: 1000) + "k")
    #expect(result.unicodeScalars.count == 10)
    #expect(Text.width(result) == 2)
  }
}
