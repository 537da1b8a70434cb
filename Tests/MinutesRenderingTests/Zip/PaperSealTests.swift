import Testing

@testable import MinutesRendering

@Suite struct PaperSealTests {
  @Test(arguments: [(nil, "konsep dari Rembuk"), ("0a1b2c3d4e5f", "kode: 0a1b2c3d4e5f")] as [(String?, String)])
  func aFileSaysWhatItWasWrittenAs(_ code: String?, _ words: String) throws {
    var document = sampleDocument
    document.verificationCode = code
    let text = String(decoding: try render(document, as: .docx), as: UTF8.self)
    #expect(text.contains(words))
    #expect(text.contains(PaperSeal.draft) == (code == nil))
  }
}
