import Testing

@testable import Minutes

@Suite struct SentenceTests {
  @Test(arguments: [
    ("kader perlu dilibatkan", "Kader perlu dilibatkan."),
    ("Kader perlu dilibatkan.", "Kader perlu dilibatkan."),
    ("apakah cukup?", "Apakah cukup?"),
    ("segera!", "Segera!"),
    ("menunggu data…", "Menunggu data…"),
    ("PMT, ASI, dll.", "PMT, ASI, dll."),
    ("data balita,", "Data balita."),
    ("data balita :", "Data balita."),
    ("a", "A."),
    ("é satu", "É satu."),
    ("12 unit jamban", "12 unit jamban."),
    ("dr. Widya hadir", "dr. Widya hadir."),
    ("drg. Widya hadir", "drg. Widya hadir."),
    ("e-PPGBM diisi", "e-PPGBM diisi."),
    ("ePPGBM diisi", "ePPGBM diisi."),
    ("program \"Bangga Kencana\"", "Program \"Bangga Kencana\"."),
    ("katanya “siap.”", "Katanya “siap.”"),
    ("(lihat lampiran)", "(lihat lampiran)."),
    ("Bi'ih", "Bi'ih."),
  ])
  func typedTextBecomesASentence(text: String, sentence: String) {
    #expect(Sentence.make(of: text) == sentence)
  }

  @Test(arguments: [
    ("kami siap", "“kami siap”."), ("kami siap.", "“kami siap.”"), ("siap, ", "“siap”."), ("Kami siap", "“Kami siap.”"),
    ("Kami siap.", "“Kami siap.”"), ("Siap?", "“Siap?”"), ("Siap…", "“Siap…”"), ("12 unit,", "“12 unit.”"),
  ])
  func aWholeSentenceIsQuotedWithItsLastSign(text: String, quotation: String) {
    #expect(Sentence.quotation(of: text) == quotation)
  }

  @Test(arguments: [
    ("Kapan cair", "“Kapan cair?”"), ("Kapan cair.", "“Kapan cair?”"), ("kapan cair", "“kapan cair”?"),
    ("kapan cair.", "“kapan cair”?"), ("kapan cair?", "“kapan cair?”"),
  ])
  func aQuotedQuestionIsAsked(text: String, quotation: String) {
    #expect(Sentence.quotation(of: text, isQuestion: true) == quotation)
  }

  @Test(arguments: [
    ("kapan PMT cair", "Kapan PMT cair?"), ("kapan PMT cair.", "Kapan PMT cair?"), ("Kapan cair?", "Kapan cair?"),
    ("kapan cair ?", "Kapan cair ?"), ("masa tidak!", "Masa tidak!"), ("kalau begitu…", "Kalau begitu…?"),
    ("apa arti “baduta.”", "Apa arti “baduta.”?"),
  ])
  func aQuestionEndsWithAQuestionMark(text: String, question: String) {
    #expect(Sentence.question(of: text) == question)
  }

  @Test(arguments: [("Data balita.", "Data balita"), ("a;", "a"), ("a …", "a …"), (" . ", "")])
  func openDropsTheEnd(text: String, open: String) {
    #expect(Sentence.open(text) == open)
  }
}
