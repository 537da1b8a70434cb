import Testing

@testable import rembuk

@Suite struct OptionTextTests {
  @Test func `a text of an option is one line that steers nothing`() throws {
    #expect(try OptionText.line(" Rapat \u{1B}[2J\nUji\u{202E} ", of: "--judul") == "Rapat [2J Uji")
  }

  @Test func `an empty one and one that is too long are refused, and the longest is taken`() throws {
    let longest = String(repeating: "é", count: OptionText.longest)
    #expect(try OptionText.line(longest, of: "--judul") == longest)
    let refusals = [
      ("", "Isi --sebagai masih kosong."), ("\u{7} \u{9B}", "Isi --sebagai masih kosong."),
      (longest + "x", "Isi --sebagai terlalu panjang; paling banyak 500 karakter."),
    ]
    for (text, sentence) in refusals {
      #expect(throws: ErrorMessage(sentence, .usage)) { try OptionText.line(text, of: "--sebagai") }
    }
  }
}
