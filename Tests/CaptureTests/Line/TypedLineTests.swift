import Meeting
import Testing

@testable import Capture

@Suite struct TypedLineTests {
  @Test(arguments: [
    ("kata", "kata"), ("  kata ", "kata "), ("a\tb", "a b"), ("a\u{1B}]0;x\u{7}b", "a ]0;x b"), ("a\r\nb\nc", "a b c"),
    ("a\u{85}b\u{9B}c\u{7F}d\0e", "a b c d e"), ("\u{FEFF}! x", "! x"), ("a\u{2028}b\u{2029}c\u{A0}d", "a b c d"),
    ("\u{301}x", "x"), ("a \u{301} b", "a b"), ("a \u{200D}b", "a b"), ("a\u{301}", "a\u{301}"), ("👩‍👧 x", "👩‍👧 x"),
    ("a  b", "a  b"), ("\u{1}\u{301}x", "x"),
  ])
  func `control characters are blanks and stray marks are dropped`(line: String, text: String) {
    #expect(TypedLine(line).text == text)
  }

  @Test(arguments: [
    ("[10.02] ! x", "10:02:00", "! x"), (" [9:05]  x", "09:05:00", "x"), ("[10.02.30] /tutup", "10:02:30", "/tutup"),
  ])
  func `a time before the line is set apart`(line: String, time: String, text: String) {
    #expect(TypedLine(line).time?.iso == time)
    #expect(TypedLine(line).text == text)
  }

  @Test(arguments: ["[10.02]", "[10.02] ", "[10.02]x", "[25.00] x", "[x] y", "[10.02 x", "x [10.02] y", "[] x"])
  func `other brackets are text`(line: String) {
    #expect(TypedLine(line).time == nil)
    #expect(TypedLine(line).text == line)
  }
}
