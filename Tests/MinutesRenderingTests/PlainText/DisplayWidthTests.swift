import Testing

@testable import MinutesRendering

@Suite struct DisplayWidthTests {
  @Test(
    arguments: [
      ("", 0), ("Kiram", 5), ("e\u{301}", 1), ("……", 2), ("一二", 4), ("👍🏽", 2), ("👩‍👩‍👧‍👦", 2), ("❤\u{FE0F}", 2), ("عبد", 3),
      ("–", 1),
    ])
  func widthIsCountedInColumns(_ text: String, _ width: Int) {
    #expect(text.displayWidth == width)
  }
}
