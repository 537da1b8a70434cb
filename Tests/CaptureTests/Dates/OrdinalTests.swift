import Testing

@testable import Capture

@Suite struct OrdinalTests {
  private func read(_ text: String, takesBareNumber: Bool = false) -> Ordinal? {
    let words = text.split(separator: " ").map { DateWords.fold(String($0)) }
    return Ordinal.read(words[...], takesBareNumber: takesBareNumber)
  }

  @Test(arguments: [
    ("ke-3", 3 as Int?, 1), ("ke 3", 3, 2), ("Ketiga", 3, 1), ("pertama", 1, 1), ("kesatu", 1, 1), ("III", 3, 1),
    ("iv Mei", 4, 1), ("terakhir", nil, 1), ("ke-0", 0, 1), ("kelima", 5, 1),
  ])
  func `a place in a row`(text: String, number: Int?, wordCount: Int) {
    #expect(read(text) == Ordinal(number: number, wordCount: wordCount))
  }

  @Test(arguments: ["", "ke", "ke-", "ke-x", "keenam", "VI", "3", "satu", "ke tiga", "ke-99999"])
  func `other words are none`(text: String) {
    #expect(read(text) == nil)
  }

  @Test func `a bare number only where it may be one`() {
    #expect(read("3", takesBareNumber: true) == Ordinal(number: 3, wordCount: 1))
    #expect(read("x", takesBareNumber: true) == nil)
  }
}
