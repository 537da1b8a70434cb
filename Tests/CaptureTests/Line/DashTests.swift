import Testing

@testable import Capture

@Suite struct DashTests {
  @Test(
    arguments: ["-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}", "\u{FF0D}"] as [Character])
  func `every stroke for a hyphen`(character: Character) {
    #expect(character.isDash)
  }

  @Test(arguments: ["+", "_", "~", "a", " ", ".", "-\u{301}", "é"] as [Character]) func `no other sign`(
    character: Character
  ) {
    #expect(!character.isDash)
  }
}
