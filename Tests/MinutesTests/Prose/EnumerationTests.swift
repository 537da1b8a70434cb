import Testing

@testable import Minutes

@Suite struct EnumerationTests {
  @Test(
    arguments: [
      ([], ""), (["a"], "a"), (["a", "b"], "a dan b"), (["a", "b", "c"], "a, b, dan c"),
      (["a", "b", "c", "d"], "a, b, c, dan d"),
    ] as [([String], String)])
  func wordsAreListed(words: [String], text: String) { #expect(Enumeration.joined(words) == text) }

  @Test(
    arguments: [
      (1, "satu usulan"), (12, "dua belas usulan"), (20, "dua puluh usulan"), (21, "21 usulan"),
      (100, "seratus usulan"),
      (120, "120 usulan"), (1200, "1.200 usulan"), (1234, "1.234 usulan"),
    ])
  func countsOfOneOrTwoWordsAreWords(count: Int, text: String) {
    #expect(Enumeration.counted(count, "usulan") == text)
  }

  @Test(arguments: [(1, "a."), (26, "z."), (27, "aa."), (52, "az."), (53, "ba."), (703, "aaa.")])
  func lettersGoOnBehindZ(number: Int, letter: String) { #expect(Enumeration.letter(number) == letter) }
}
