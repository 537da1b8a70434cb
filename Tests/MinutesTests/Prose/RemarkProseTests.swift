import Meeting
import Testing

@testable import Minutes

@Suite struct RemarkProseTests {
  static let remarks: [(String, Note, String)] = [
    ("jalan licin", Note(), "Jalan licin."),
    ("jalan licin", Note(speaker: .group("kpm"), speech: .input), "Para KPM memberikan masukan: Jalan licin."),
    ("kapan cair", Note(speaker: .group("kpm"), speech: .question), "Para KPM menanyakan: Kapan cair?"),
    (
      "prevalensi", Note(speaker: .person("eka"), correction: Correction(before: "18,9", after: "18,8")),
      "Data prevalensi semula 18,9 dikoreksi menjadi 18,8 oleh Eka Yusnitawati."
    ),
    (
      "Data balita", Note(correction: Correction(before: "16", after: "7")),
      "Data balita semula 16 dikoreksi menjadi 7."
    ),
  ]

  @Test(arguments: remarks) func aRemarkIsASentence(text: String, note: Note, sentence: String) throws {
    #expect(try Fixture.session().sentence(of: Record.Remark(text: text, note: note)) == sentence)
  }

  @Test func wordsOfOthersStayAsTheyWereSaid() {
    let remark = Record.Remark(text: "kami siap", note: Note(isQuotation: true))
    #expect(
      remark.words == Sentence.quotation(of: "kami siap", isQuestion: false) && remark.words.contains("kami siap"))
  }
}
