import Testing

@testable import Rosters

@Suite struct CellTextTests {
  @Test(arguments: [
    ("Kiram", "Kiram"), ("  Hj.  Emma\u{A0}Susanty \n", "Hj. Emma Susanty"), ("a\u{1B}[31mb", "a [31mb"),
    ("a\u{0}b\u{7}", "a b"), ("a\u{202E}b\u{200B}c\u{FEFF}", "abc"), ("a\u{9B}31mb", "a 31mb"),
    ("\u{2028}a\u{2029}", "a"),
    ("Bi’ih", "Bi’ih"), ("", ""), ("\r\n\t", ""), ("👨‍👩‍👧", "👨👩👧"),
  ])
  func `nothing in a cell steers or hides`(text: String, cleaned: String) {
    #expect(CellText.clean(text) == cleaned)
    #expect(CellText.clean(cleaned) == cleaned)
  }
}
