import Minutes
import Testing

@testable import MinutesRendering

@Suite struct AttributedTextTests {
  private func text(_ runs: Document.Run..., style: TextStyle = .label) -> AttributedText {
    AttributedText(runs, style)
  }

  @Test(
    arguments: [
      ("satu dua tiga", 0, 9, "satu dua"), ("satu dua tiga", 0, 8, "satu"), ("satu dua tiga", 5, 5, "dua"),
      ("satu dua tiga", 5, 8, "dua tiga"), ("satudua tiga", 0, 4, "satu"), ("", 0, 4, ""),
      // A space that begins a piece does not end it; a character of several bytes stays whole.
      ("a bbbbbb", 1, 3, " bb"), ("éééé", 0, 3, "é"), ("👍👍", 0, 5, "👍"), ("👍👍", 0, 2, "👍👍"),
    ])
  func aPieceEndsWhereAWordDoes(_ whole: String, _ start: Int, _ length: Int, _ piece: String) {
    let text = text(.init(whole))
    let end = text.end(ofPieceAt: start, length: length)
    #expect(String(Substring(text.text(in: start..<end))) == piece)
  }

  @Test func marksCoverTheirRunsAndTheSpaceBefore() {
    let text = text(.init("é "), .init("dua", bold: true), .init(" tiga", italic: true))
    #expect(text.count == 11)
    #expect(text.spans.map(\.mark) == [.bold, .italic])
    #expect(text.spans.map(\.range) == [2..<6, 6..<11])
  }

  @Test func theStyleMarksEveryRun() {
    let text = text(.init("a"), .init("b", italic: true), style: .mark)
    #expect(text.spans.map(\.mark) == [.bold, .bold, .italic])
  }
}
