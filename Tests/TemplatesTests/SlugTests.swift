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
