import Meeting
import Testing

@Suite struct SpellingTests {
  @Test(arguments: [
    ("", "", 0), ("", "ab", 2), ("hadri", "hadir", 1), ("hadr", "hadir", 1), ("hadirr", "hadir", 1),
    ("hafir", "hadir", 1),
    ("kiran", "kiram", 1), ("abcd", "badc", 2), ("x", "abc", 3),
  ])
  func `slips are counted`(from: String, to: String, distance: Int) {
    #expect(Spelling.distance(Array(from), Array(to)) == distance)
    #expect(Spelling.distance(Array(to), Array(from)) == distance)
  }

  @Test(arguments: [
    ("hadri", "hadir"), ("lanjt", "lanjut"), ("tmau", "tamu"), ("xyz", nil as String?), ("h", nil), ("tutupkan", nil),
    ("urungkn", "urungkan"),
  ])
  func `the nearest word is found if one is near`(typed: String, nearest: String?) {
    let words = ["hadir", "lanjut", "tamu", "tutup", "urungkan"]
    #expect(Spelling.nearest(to: typed, among: words).map { words[$0] } == nearest)
  }
}
