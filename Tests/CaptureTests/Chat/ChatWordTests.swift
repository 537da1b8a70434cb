import Testing

@testable import Capture

@Suite struct ChatWordTests {
  private func read(_ line: String) -> (ChatOpening, String)? {
    ChatOpening.read(Array(line)[...]).map { ($0.opening, String($0.rest)) }
  }

  @Test(arguments: ChatWord.allCases.flatMap { word in word.words.map { (word, $0) } })
  func `each word opens a line, in any case and with a colon`(word: ChatWord, typed: String) throws {
    for line in ["#\(typed) x", "#\(typed.uppercased()) x", "#\(typed): x"] {
      let (opening, rest) = try #require(read(line))
      #expect(opening == .word(word))
      #expect(rest == " x")
    }
    #expect(read("#\(typed)")?.1 == "")
  }

  @Test(arguments: [
    ("#acton kirim", "acton", "action"), ("#actoin x", "actoin", "action"), ("#Topc x", "topc", "topic"),
    ("#agred x", "agred", "agreed"), ("#inof x", "inof", "info"), ("#lnik x", "lnik", "link"),
    ("#startmeting", "startmeting", "startmeeting"), ("#idaa x", "idaa", "idea"), ("#undo", "undo", nil),
  ])
  func `a misspelt word is told with the nearest`(line: String, typed: String, nearest: String?) {
    #expect(read(line)?.0 == .misspelt(typed, nearest: nearest))
  }

  @Test(arguments: [
    "#gizi perlu dibahas", "#koreksi semula:1 menjadi:2", "#saran x", "#1 di daftar", "# action x", "#", "action x",
    "x #action y", "\\#action x", "##action x", "\"#action\" x", "#infrastruktur x", "#stunting x", "#dana x", "",
  ])
  func `any other beginning is no word of a bot`(line: String) {
    #expect(read(line) == nil)
  }
}
