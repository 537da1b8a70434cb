import Testing

@testable import Capture

@Suite struct ForeignTextTests {
  @Test func `lines are taken as they are`() {
    let text = ForeignText("satu\r\n\r\n! dua\n  \n-5 derajat", on: nil)
    #expect(text.form == .lines)
    #expect(text.lines.map(\.text) == ["satu", "! dua", "-5 derajat"])
    #expect(text.lines.map(\.number) == [1, 3, 5])
    #expect(text.whole == "satu ! dua -5 derajat")
  }

  @Test func `plain notes lose their bullets`() {
    let text = ForeignText("Hasil:\n- satu\n- dua\n  1. tiga", on: nil)
    #expect(text.form == .points)
    #expect(text.lines.map(\.text) == ["Hasil:", "satu", "dua", "tiga"])
  }

  @Test func `a chat is recognised`() {
    let text = ForeignText("[21/01/26, 09.15.33] A B: - satu\n[21/01/26, 09.16.00] A B: dua", on: nil)
    guard case .chat(let log) = text.form else {
      Issue.record("\(text)")
      return
    }
    #expect(log.messages == 2)
    #expect(text.lines == log.lines)
    #expect(text.lines.map(\.text) == ["[09.15] @“A B” - satu", "[09.16] @“A B” dua"])
  }

  @Test(arguments: ["", " \n\n"]) func `nothing is no line`(text: String) {
    #expect(ForeignText(text, on: nil).lines.isEmpty)
  }
}
