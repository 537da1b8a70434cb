import Meeting
import Testing

@testable import Capture

@Suite struct TypedYearTests {
  @Test(arguments: [
    (["2027"], 2027, 1), (["2027", "ini"], 2027, 1), (["tahun", "2027"], 2027, 2), (["tahun", "ini"], 2026, 2),
    (["tahun", "depan", "nanti"], 2027, 2),
  ])
  func `a year behind a date`(words: [String], year: Int, wordCount: Int) {
    #expect(TypedYear.read(words[...], today: "2026-01-21") == TypedYear(year: year, wordCount: wordCount))
  }

  @Test(arguments: [(["27"], 2027), (["00"], 2000), (["2027"], 2027)])
  func `two digits are one where nothing follows`(words: [String], year: Int) {
    let read = TypedYear.read(words[...], today: "2026-01-21", takesTwoDigits: true)
    #expect(read == TypedYear(year: year, wordCount: 1))
    let followed = TypedYear.read((words + ["x"])[...], today: "2026-01-21", takesTwoDigits: true)
    #expect(followed == (words[0].count == 4 ? read : nil))
  }

  @Test(arguments: [[], ["27"], ["1899"], ["2200"], ["tahun"], ["tahun", "lalu"], ["tahun", "27"], ["depan"]])
  func `other words are none`(words: [String]) {
    #expect(TypedYear.read(words[...], today: "2026-01-21") == nil)
  }

  @Test func `no year follows the last one`() {
    #expect(TypedYear.read(["tahun", "depan"][...], today: "2199-01-21") == nil)
  }
}
