import Meeting
import Testing

@testable import Templates

@Test(arguments: [
  ("Kiram", "kiram"), ("Bi'ih", "biih"), ("Bi’ih", "biih"), ("Mali-Mali", "mali-mali"), ("TP PKK", "tp-pkk"),
  ("Diskusi dan tanya jawab", "diskusi-dan-tanya-jawab"), ("CSR/TJSL", "csr-tjsl"), ("…", ""), ("Café 2", "cafe-2"),
  ("中文 a", "a"),
])
func slugIsReadable(name: String, expected: String) {
  #expect(slug(name) == expected)
}

@Test(arguments: [
  ("Doa", [], "doa"), ("Doa", ["doa"], "doa-2"), ("Doa", ["doa", "doa-2"], "doa-3"), ("…", [], "acara"),
  ("…", ["acara"], "acara-2"), ("Doa", ["doa-2"], "doa"),
])
func identifiersAreReadableAndDistinct(words: String, taken: [AgendaItem.ID], expected: AgendaItem.ID) {
  #expect(AgendaItem.ID(words, else: "acara", avoiding: taken) == expected)
}
