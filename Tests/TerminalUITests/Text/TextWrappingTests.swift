import Testing

@testable import TerminalUI

struct TextWrappingTests {
  @Test(arguments: [
    ("", 10, [""]), ("satu dua", 10, ["satu dua"]), ("satu dua tiga", 8, ["satu dua", "tiga"]),
    ("satu dua tiga", 7, ["satu", "dua", "tiga"]),
    ("pendampingan", 5, ["penda", "mping", "an"]), ("ke pendampingan", 5, ["ke", "penda", "mping", "an"]),
    ("a\nb\r\n\nc", 5, ["a", "b", "", "c"]),
    ("satu     dua", 6, ["satu", "dua"]), ("  satu dua", 6, ["  satu", "dua"]), ("日本語 日本", 5, ["日本", "語", "日本"]),
    ("日本", 1, ["日", "本"]), ("abc", 0, ["a", "b", "c"]), ("satu dua   ", 8, ["satu dua"]),
    ("a b c d", 3, ["a b", "c d"]),
    ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
  ])
  func `Lines break between words`(text: String, width: Int, lines: [String]) {
    #expect(Text.wrapped(text, width: width) == lines)
  }

  @Test(arguments: 1...40)
  func `No line is too wide and no word is lost`(width: Int) {
    let text = "Keterlibatan desa dan kader menentukan pendampingan keluarga berisiko stunting 日本語 di 26 desa."
    let lines = Text.wrapped(text, width: width)
    for line in lines { #expect(Text.width(line) <= max(width, 2)) }
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test func `A megabyte without a space is wrapped at once`() {
    let lines = Text.wrapped(String(repeating: "x", count: 1 << 20), width: 64)
    #expect(lines.count == 1 << 14)
  }
}
