import Minutes
import Testing

@testable import MinutesRendering

@Suite struct PagePreviewTests {
  private func words(_ text: String) -> [Substring] {
    text.split { $0.isWhitespace || "│─├┼┤═".contains($0) }
  }

  /// Poppler reads tables cell by cell, so that words are compared and not their order.
  @Test(arguments: [SamplePaper.sample, .long])
  func everyPageHoldsTheWordsThatThePDFHasThere(paper: SamplePaper) throws {
    let printed = try pageTexts(of: render(paper.document, as: .pdf))
    let shown = try previewPages(of: paper.document)
    #expect(shown.count == printed.count)
    for (rows, text) in zip(shown, printed) {
      #expect(words(rows.joined(separator: "\n")).sorted() == words(text).sorted())
    }
  }

  @Test func aPageBeginsWithTheMarkAndEndsWithItsNumber() throws {
    let pages = try previewPages(of: SamplePaper.long.document)
    #expect(pages.count > 1)
    for (index, rows) in pages.enumerated() {
      #expect(rows.last?.hasSuffix("Halaman \(index + 1) dari \(pages.count)") == true)
    }
    let rows = try #require(try previewPages(of: sampleDocument).first)
    #expect(rows.first?.split(separator: " ") == ["KONSEP"])
  }

  @Test func linesStandAboutWhereThePDFHasThem() throws {
    let rows = try #require(try previewPages(of: sampleDocument).first)
    let width = rows.map(\.displayWidth).max() ?? 0
    #expect((70...110).contains(width))
    let title = try #require(rows.first { $0.hasSuffix(" NOTULA") })
    #expect(abs(title.displayWidth - 6 - width / 2 + 3) < 6)
    // Both signers stand in one row, the second right of the middle.
    let roles = try #require(rows.first { $0.contains("Pimpinan Rapat,") })
    #expect(roles.contains("Notulis,"))
    let fields = rows.filter { $0.contains(" : ") }
    #expect(fields.count == 4)
    #expect(rows.contains { $0.contains("═══") })
    #expect(rows.contains { $0.filter { $0 != " " }.hasPrefix("│1│Pendampingan") })
  }

  @Test(arguments: SamplePaper.allCases)
  func anyPaperHasPages(paper: SamplePaper) throws {
    #expect(try !previewPages(of: paper.document).isEmpty)
    #expect(!plainTextPages(of: paper.document).isEmpty)
  }

  @Test func thePagesOfThePlainTextAreThoseOfItsFile() {
    let pages = plainTextPages(of: SamplePaper.long.document)
    #expect(pages.count > 1)
    for (index, rows) in pages.enumerated() {
      #expect(rows.last?.hasSuffix("Halaman \(index + 1) dari \(pages.count)") == true)
    }
  }
}
