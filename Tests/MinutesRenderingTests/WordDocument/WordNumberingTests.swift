import Testing

@testable import MinutesRendering

@Suite struct WordNumberingTests {
  @Test(
    arguments: [
      (["1.", "2.", "3."], true), (["a.", "b."], true), (["–", "–"], true), (["1."], true), (["2.", "3."], false),
      (["1.", "3."], false), (["1)", "2)"], false), (["I.", "II."], false), ([], false), ([""], false),
    ])
  func onlyMarkersThatWordWouldCountAreCounted(_ markers: [String], _ isCounted: Bool) {
    var numbering = WordNumbering()
    #expect((numbering.add(markers) != nil) == isCounted)
  }

  @Test func everyListBeginsAnew() {
    var numbering = WordNumbering()
    #expect(numbering.add(["1.", "2."]) == 1 && numbering.add(["1."]) == 2)
    #expect(numbering.xml.components(separatedBy: "<w:startOverride w:val=\"1\"/>").count == 3)
  }
}
