import Testing

@testable import Capture

@Suite struct TokenTests {
  private func tokens(_ line: String) -> [Token] { Token.all(in: Array(line)[...]) }

  @Test(arguments: [
    ("", []), ("satu", ["satu"]), ("satu  dua", ["satu", "dua"]),
    ("@\"dua kata\" tiga", ["@", "\"dua kata\"", "tiga"]),
    ("desa:\"Bi'ih\".", ["desa:", "\"Bi'ih\"", "."]), ("(\"x\")", ["(", "\"x\"", ")"]),
    ("“miring” \"lurus\"", ["“miring”", "\"lurus\""]), ("5\" pipa 3\"", ["5\"", "pipa", "3\""]),
    ("\"tak tertutup", ["\"tak", "tertutup"]), ("\"\" kosong", ["\"\"", "kosong"]), ("a\"b c\"", ["a\"b", "c\""]),
    ("“tak \"dua\"", ["“tak", "\"dua\""]),
  ])
  func `a line is split at blanks and around literals`(line: String, written: [String]) {
    #expect(tokens(line).map(\.written) == written)
  }

  @Test(arguments: [
    ("\\@Emma", "@Emma", true), ("\\!", "!", true), ("\\\\", "\\", true), ("C:\\berkas", "C:\\berkas", false),
    ("a\\:b", "a:b", true), ("\\", "\\", false), ("\\\"x", "\"x", true), ("tengah\\>", "tengah>", true),
  ])
  func `a backslash takes a sign out of the grammar`(line: String, text: String, isEscaped: Bool) {
    #expect(tokens(line).map(\.text) == [text])
    #expect(tokens(line).map(\.isEscaped) == [isEscaped])
  }

  @Test(arguments: Array("!$=~?+/@#>\"“”:\\")) func `a backslash before every sign of the grammar makes it a letter`(
    sign: Character
  ) {
    for text in ["\\\(sign)kata", "ka\\\(sign)ta", "kata\\\(sign)"] {
      #expect(tokens(text).map(\.text) == [text.replacing("\\\(sign)", with: "\(sign)")])
      #expect(tokens(text).map(\.isEscaped) == [true])
    }
  }

  @Test(arguments: Array("ab1.,;()-_&%")) func `a backslash before anything else is a backslash`(letter: Character) {
    #expect(tokens("\\\(letter)kata").map(\.text) == ["\\\(letter)kata"])
  }

  @Test func `words of a literal stand one blank apart`() {
    #expect(tokens("\"dua   kata\" tiga").map(\.text) == ["dua kata", "tiga"])
  }

  @Test func `a literal may hold its own quote behind a backslash`() {
    let tokens = tokens("\"kata \\\"siap\\\" itu\" lalu")
    #expect(tokens.map(\.text) == ["kata \"siap\" itu", "lalu"])
    #expect(tokens.map(\.isLiteral) == [true, false])
  }

  @Test func `tokens know whether they touch`() {
    let tokens = tokens("@\"a b\", c")
    #expect(tokens.map(\.isGlued) == [false, true, true, false])
  }

  @Test(arguments: [("kata,", "kata", ","), ("Hj.", "Hj", "."), ("...", "", "..."), ("a.b", "a.b", ""), ("", "", "")])
  func `punctuation behind a word is no part of it`(text: String, word: String, punctuation: String) {
    #expect(text.punctuationSplit == (word, punctuation))
  }
}
