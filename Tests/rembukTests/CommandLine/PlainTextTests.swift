import Testing

@testable import rembuk

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("", ""), ("a\tb\n", "a\tb\n"), ("\u{1B}[31mmerah\u{7}", "\u{FFFD}[31mmerah\u{FFFD}"), ("\u{9B}2J", "\u{FFFD}2J"),
    ("\r\n", "\u{FFFD}\n"), ("\u{202E}cba", "\u{FFFD}cba"),
    ("é “gizi” \u{1F476}\u{1F3FD}", "é “gizi” \u{1F476}\u{1F3FD}"),
  ])
  func `nothing that steers a terminal is left`(text: String, harmless: String) { #expect(text.harmless == harmless) }

  @Test(
    arguments: [
      (" Rapat  Uji\n", "Rapat Uji"), ("\u{1B}[31mRapat", "[31mRapat"), ("a\u{A0}b", "a b"), ("", nil),
      (" \n\u{7}", nil),
    ] as [(String, String?)])
  func `a line is one line`(text: String, line: String?) { #expect(text.oneLine == line) }
}
