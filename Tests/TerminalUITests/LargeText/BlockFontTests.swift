import Testing

@testable import TerminalUI

struct BlockFontTests {
  private static let letters: [Character] =
    (0x21...0x7E).compactMap { Unicode.Scalar($0).map(Character.init) }.filter { !"{}".contains($0) }
    + Array("’‘“”–—…·×→")

  @Test(arguments: letters) func `A letter has seven rows of the same width, and dots`(letter: Character) throws {
    let rows = try #require(BlockFont.rows(of: letter))
    #expect(rows.count == BlockFont.height)
    #expect(Set(rows.map(\.count)).count == 1)
    #expect((1...5).contains(rows[0].count))
    #expect(rows.joined().contains(true))
  }

  @Test func `No two letters look the same, but those that mean the same`() {
    let looks = Self.letters.filter { !"’‘“”—".contains($0) }.compactMap { BlockFont.rows(of: $0) }
    #expect(Set(looks).count == looks.count)
  }

  @Test func `Small letters stand on the line, and only some go below it`() {
    let below = "abcdefghijklmnopqrstuvwxyz".filter { BlockFont.rows(of: $0)?.last?.contains(true) == true }
    #expect(below == "gjpqy")
  }
}
