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

  private func words(of paragraph: String) throws -> [PlacedWord] {
    let document = Document(name: "t", title: "t", blocks: [.paragraph([.init(paragraph)])])
    // Below stands the number of the page.
    return try placedWords(of: render(document, as: .pdf)).filter { $0.top < (330 - 25) * 72 / 25.4 }
  }

  /// A line that a long word cuts short is not stretched, and neither is one of a single word.
  @Test func noLineIsTornApart() throws {
    let long = String(repeating: "panjang", count: 10)
    let words = try words(
      of: "Hj. Emma Susanty (Sekretaris Kecamatan) menyampaikan: Forum ini \(long) \(long) siap mendukung dan "
        + "menjalankan program yang telah direncanakan")
    let gaps = zip(words, words.dropFirst()).filter { abs($0.top - $1.top) < 1 }.map { $1.left - $0.right }
    // A space of the font is 0.278 of 12 points.
    #expect(gaps.count > 10 && gaps.allSatisfy { $0 > 3 && $0 <= 1.8 * 0.278 * 12 + 0.05 })
    #expect(words.filter { $0.text == long }.allSatisfy { abs($0.left - 30 * 72 / 25.4) < 0.5 })
  }

  /// A text is handed to Pango in pieces of some thousand bytes; where they meet, nothing shows.
  @Test func aSeamBetweenPiecesIsNotSeen() throws {
    let words = try words(of: String(repeating: "kata ", count: 4000))
    let margin = (215 - 25) * 72 / 25.4
    #expect(words.count == 4000)
    var previous = words[0]
    for word in words.dropFirst() {
      if word.top != previous.top { #expect(abs(previous.right - margin) < 0.5, "\(previous)") }
      previous = word
    }
  }
}
