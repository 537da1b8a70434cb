import Meeting
import Testing

@Suite struct FoldedTextTests {
  static let texts = [
    "", "  ", "Hj. Emma Susanty, S.Sos.", "Bi'ih dan Bi’ih", "kafé Kafe\u{301} KAFÉ", "Rp36.700.000,-", "a\r\nb\tc",
    "“Kami siap”", "Đỗ ß Æ", "日本 2026", "naïve—ya", "👩‍👩‍👧 keluarga", "…",
  ]

  @Test(arguments: texts) func `folds as names are folded`(text: String) {
    let folded = String(decoding: FoldedText(text).bytes, as: UTF8.self)
    #expect(folded == NameKey.fold(text).joined(separator: " "))
  }

  @Test func `texts put behind each other stay apart`() {
    var folded = FoldedText()
    for text in ["", "Desa", "Kiram.", "", "..."] { folded.append(text) }
    folded.append(FoldedText())
    folded.append(FoldedText("Gizi"))
    #expect(String(decoding: folded.bytes, as: UTF8.self) == "desa kiram gizi")
  }

  @Test(arguments: [
    ("biih", "Desa Bi’ih dan Bi'ih", ["Bi’ih", "Bi'ih"]),
    ("damping", "Pendampingan, mendampingi", ["damping", "damping"]),
    ("ibu hamil", "ibu-hamil; Ibu  Hamil; ibu yang hamil", ["ibu-hamil", "Ibu  Hamil"]),
    ("cafe", "Cafe\u{301} dan CAFÉ", ["Cafe\u{301}", "CAFÉ"]),
    ("aa", "aaaa", ["aa", "aa"]), ("x", "gizi", []), ("", "gizi", []), ("gizi", "", []),
  ])
  func `finds where a part stands in the text itself`(part: String, text: String, found: [String]) {
    #expect(FoldedText.places(of: FoldedText(part), in: text).map { String(text[$0]) } == found)
  }
}
