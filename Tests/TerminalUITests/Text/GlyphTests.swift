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
}
