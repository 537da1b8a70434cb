import Meeting
import Testing

@Suite struct WordDifferenceTests {
  /// The words with those that differ in brackets.
  private func marked(_ words: [WordDifference.Word]) -> String {
    words.map { $0.differs ? "[\($0.text)]" : $0.text }.joined(separator: " ")
  }

  @Test(arguments: [
    ("data desa Kiran turun", "data desa Kiram turun", "data desa [Kiran] turun", "data desa [Kiram] turun"),
    ("a b c", "a b c", "a b c", "a b c"),
    ("", "baru sekali", "", "[baru] [sekali]"),
    ("lama", "", "[lama]", ""),
    ("a b c d e", "a x c y e", "a [b] c [d] e", "a [x] c [y] e"),
    ("a a", "a", "a [a]", "a"),
    ("satu dua tiga", "dua tiga satu", "[satu] dua tiga", "dua tiga [satu]"),
  ])
  func `marks the words that only one of them has`(before: String, after: String, old: String, new: String) {
    let difference = WordDifference(before, after)
    #expect(marked(difference.before) == old)
    #expect(marked(difference.after) == new)
  }

  @Test(arguments: [
    ("a b c d e f g h", "a b c d X f g h", "… c d e f g …", "… c d X f g …"),
    ("a b c", "X b c", "a b c", "X b c"), ("a b c d e", "a b c d", "… c d e", "a b c …"),
    ("a", "a", "a", "a"), ("", "a", "", "a"),
  ])
  func `of a long text the part round what differs is enough`(
    before: String, after: String, old: String, new: String
  ) {
    let near = WordDifference(before, after).near(2)
    #expect(near.before == old)
    #expect(near.after == new)
  }

  @Test func `very long texts count as different between what they share at the ends`() {
    let many = (0..<500).map { "k\($0)" }.joined(separator: " ")
    let others = (0..<500).map { "b\($0)" }.joined(separator: " ")
    let difference = WordDifference("awal \(many) k1 akhir", "awal \(others) k1 akhir")
    #expect(difference.before.count(where: \.differs) == 500)
    #expect(difference.after.first?.differs == false && difference.after.last?.differs == false)
  }
}
