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
    ("kami siap", "“kami siap”."), ("Kami siap.", "“Kami siap.”"), ("Siap?", "“Siap?”"), ("siap, ", "“siap, ”."),
  ])
  func quotationIsVerbatim(text: String, quotation: String) {
    #expect(Sentence.quotation(of: text) == quotation)
  }

  @Test(arguments: [("Data balita.", "Data balita"), ("a;", "a"), ("a …", "a …"), (" . ", "")])
  func openDropsTheEnd(text: String, open: String) {
    #expect(Sentence.open(text) == open)
  }
}
