import Testing

@testable import TerminalUI

struct ColorTests {
  @Test(arguments: [
    ("#000000", Color.rgb(0, 0, 0)), ("#a0B1c2", .rgb(0xA0, 0xB1, 0xC2)), ("#ffffff", .rgb(255, 255, 255)),
  ])
  func `Six hexadecimal digits are a colour`(hex: String, color: Color) {
    #expect(Color(hex: hex) == color)
  }

  @Test(arguments: ["", "#", "#fff", "ffffff", "#gggggg", "#+fffff", "#1234567", "#12345é"])
  func `Anything else is not`(hex: String) {
    #expect(Color(hex: hex) == nil)
  }

  // The pairs and their ratios are those that the contrast checkers of WCAG agree on.
  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#767676", "#ffffff", 4.54),
    ("#ff0000", "#ffffff", 4.0),
    ("#0000ff", "#ffffff", 8.59),
  ])
  func `Contrast is that of WCAG`(one: String, other: String, ratio: Double) throws {
    let background = try #require(Color(hex: other))
    let contrast = try #require(Color(hex: one)?.contrast(with: background))
    #expect(abs(contrast - ratio) < 0.01)
  }

  @Test func `Nothing can be said about the terminal's own colour`() {
    #expect(Color.terminalDefault.contrast(with: .rgb(0, 0, 0)) == nil)
  }
}
