import Testing

@testable import Capture

@Suite struct TidyWordsTests {
  private static let table = TidyTable(["yg": "yang", "dgn": "dengan", "krn": "karena", "pd": "pada", "tdk": "tidak"])

  private func tidied(_ text: String) -> String {
    let words = TidyWords(text)
    var characters = words.characters
    for word in words.find(by: Self.table).reversed() { characters.replaceSubrange(word.place, with: word.full) }
    return String(characters)
  }

  @Test(arguments: [
    ("anak yg sakit", "anak yang sakit"), ("Yg hadir", "Yang hadir"), ("krn itu, yg lain.", "karena itu, yang lain."),
    ("(yg lain)", "(yang lain)"), ("kader yg, krn itu", "kader yang, karena itu"), ("pd.", "pada."),
    ("TDK ADA YG HADIR", "TIDAK ADA YANG HADIR"), ("kata \"x\" yg lain", "kata \"x\" yang lain"),
    ("yg 5\" panjang", "yang 5\" panjang"), ("yg", "yang"), ("👶 yg sakit", "👶 yang sakit"),
    ("é yg “tak ditutup", "é yang “tak ditutup"), ("S.Pd. yg hadir", "S.Pd. yang hadir"),
  ])
  func `whole words are written out`(text: String, tidy: String) {
    #expect(tidied(text) == tidy)
  }

  @Test(arguments: [
    "ygg", "xyg", "yg-nya", "yg/dgn", "yg2", "S.Pd.", "S. Pd. hadir", "Siti, S. Pd, hadir", "a.n. yg.lain",
    "PD terkait hadir",
    "pd:DPRKPLH", "@pd x", "#yg", "ia berkata \"yg ini\"", "“anak yg sakit”", "‘yg’ saja", "nama_yg", "yg@surel.id", "",
    "   ", "yang dengan",
  ])
  func `what is part of something else stays`(text: String) {
    #expect(tidied(text) == text)
  }
}
