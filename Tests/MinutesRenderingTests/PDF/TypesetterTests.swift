import Minutes
import MinutesRendering
import Testing

@Suite struct TypesetterTests {
  @Test func everyFontIsEmbedded() throws {
    let fonts = try ReadBack("pdffonts", ["FILE"], of: render(sampleDocument, as: .pdf)).output.split(separator: "\n")
    #expect(fonts.count >= 4)
    for font in fonts.dropFirst(2) {
      let cells = font.split(separator: " ")
      #expect(cells.suffix(5).prefix(3) == ["yes", "yes", "yes"], "embedded, subset and readable: \(font)")
      #expect(font.contains("LiberationSans") || font.contains("Arial"))
    }
  }

  @Test(arguments: ["prevalensi", "dalam"])
  func proseEndsAtTheRightMargin(_ word: String) throws {
    let words = try placedWords(of: render(sampleDocument, as: .pdf))
    let margin = (215 - 25) * 72 / 25.4
    #expect(abs(try #require(words.first { $0.text == word }).right - margin) < 0.5)
  }
}
