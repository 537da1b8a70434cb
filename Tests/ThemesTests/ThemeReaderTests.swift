import TOMLReading
import TerminalUI
import Testing

@testable import Themes

@Suite struct ThemeReaderTests {
  static let head = "nama = \"uji\"\n"

  @Test func everyKeyIsRead() throws {
    let theme = try ThemeReader.read(
      text: """
        nama = "uji-1"
        judul = "Uji"
        [warna]
        biru = "#0000FF"
        [peran]
        text = { huruf = "biru", latar = "#010203" }
        heading = { huruf = "terminal", tebal = true, garis_bawah = true, miring = true, balik = true }
        error = { tebal = false }
        """)
    let expected = Theme(
      name: "uji-1", title: "Uji",
      appearances: [
        .text: Appearance(foreground: .rgb(0, 0, 255), background: .rgb(1, 2, 3)),
        .heading: Appearance(
          foreground: .terminalDefault, bold: true, underline: true, italic: true, reverse: true),
        .error: Appearance(),
      ])
    #expect(theme == expected)
  }

  @Test func titleIsTheNameUnlessGiven() throws {
    #expect(try ThemeReader.read(text: Self.head + "[peran]").title == "uji")
  }

  static let refusals: [(String, String, Int?, TOMLError.Reason)] = [
    ("[peran]", "nama", nil, .missing),
    ("nama = \"Uji\"\n[peran]", "nama", 1, .malformed("Uji")),
    ("nama = \"../uji\"\n[peran]", "nama", 1, .malformed("../uji")),
    (head, "peran", nil, .missing),
    (head + "judul = 1\n[peran]", "judul", 2, .wrongKind(expected: .text, found: .number)),
    (head + "warna2 = 1\n[peran]", "warna2", 2, .unknownKey(known: ["nama", "judul", "warna", "peran"])),
    (head + "[warna]\na = \"biru\"\n[peran]", "warna.a", 3, .malformed("biru")),
    (head + "[warna]\na = \"#12345\"\n[peran]", "warna.a", 3, .malformed("#12345")),
    (head + "[warna]\na = 1\n[peran]", "warna.a", 3, .wrongKind(expected: .text, found: .number)),
    (head + "[warna]\nterminal = \"#000000\"\n[peran]", "warna.terminal", 3, .duplicate("terminal")),
    (
      head + "[peran]\ntext = { huruf = \"biru\" }", "peran.text.huruf", 3,
      .unknownWord("biru", known: ["terminal"])
    ),
    (head + "[peran]\ntext = { latar = \"#12\" }", "peran.text.latar", 3, .malformed("#12")),
    (
      head + "[peran]\ntext = {}\nwarning = { tebal = \"ya\" }", "peran.warning.tebal", 4,
      .wrongKind(expected: .flag, found: .text)
    ),
    (
      head + "[peran]\ntext = { kedip = true }", "peran.text.kedip", 3,
      .unknownKey(known: ["huruf", "latar", "tebal", "garis_bawah", "miring", "balik"])
    ),
    (head + "[peran]\ntext = 1", "peran.text", 3, .wrongKind(expected: .section, found: .number)),
    (head + "[peran]\nteks = {}", "peran.teks", 3, .unknownKey(known: Role.allCases.map(\.rawValue))),
    (head + "judul = \"\\u001b]0;x\"\n[peran]", "judul", 2, .controlCharacter(0x1B)),
  ]

  @Test(arguments: refusals)
  func wrongThemeIsToldByKeyAndLine(text: String, key: String, line: Int?, reason: TOMLError.Reason) {
    #expect(throws: TOMLError(key: key, line: line, reason: reason)) { try ThemeReader.read(text: text) }
  }
}
