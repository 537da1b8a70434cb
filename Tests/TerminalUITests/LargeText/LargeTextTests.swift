import Testing

@testable import TerminalUI

struct LargeTextTests {
  @Test func `Letters of blocks are four rows high`() {
    let large = LargeText("Ibu", in: Size(columns: 20, rows: 4))
    #expect(large.form == .blocks)
    #expect(
      large.rows == [
        "▀█▀ █",
        " █  █▀▀▄ █  █",
        "▄█▄ █▄▄▀ ▀▄▄█",
        "",
      ])
  }

  @Test func `Lines break between words, and a word is never cut`() {
    let large = LargeText("ibu hamil", in: Size(columns: 28, rows: 20))
    #expect(large.form == .blocks)
    #expect(large.rows.count == 8)
    #expect(LargeText("ibu hamil", in: Size(columns: 60, rows: 20)).rows.count == 4)
  }

  @Test func `Where blocks have no room the letters stand far apart`() {
    let large = LargeText("ibu hamil sehat", in: Size(columns: 20, rows: 3))
    #expect(large.form == .spaced)
    #expect(large.rows == ["i b u   h a m i l", "", "s e h a t"])
  }

  @Test func `Where those have none either it is plain, and what does not go in is marked`() {
    #expect(LargeText("ibu hamil", in: Size(columns: 9, rows: 1)).rows == ["ibu hamil"])
    let cut = LargeText("ibu hamil dan balita sehat", in: Size(columns: 10, rows: 2))
    #expect(cut.form == .plain)
    #expect(cut.rows.count == 2)
    #expect(cut.rows[0] == "ibu hamil")
    #expect(cut.rows[1].hasSuffix("…"))
  }

  @Test(arguments: ["Siti Ḥāmidah", "日本", "👶 sehat", "{x}"])
  func `A text with a letter that has no blocks is set in plain ones, as it is written`(text: String) {
    let large = LargeText(text, in: Size(columns: 80, rows: 20))
    #expect(large.form == .spaced)
    #expect(large.rows.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test(arguments: [(1, 1), (5, 2), (40, 3), (80, 12), (200, 40)])
  func `No row is wider than the room, and there are no more than go in`(columns: Int, rows: Int) {
    let text = "Pendampingan ibu hamil dan balita di tiap desa, Rp36.700.000 (24 balita x 90 hari) – s.d. 30 Juni!"
    for count in [1, 3, 20] {
      let text = Array(repeating: text, count: count).joined(separator: " ")
      let large = LargeText(text, in: Size(columns: columns, rows: rows))
      #expect(large.rows.count <= rows)
      #expect(large.rows.allSatisfy { Text.width($0) <= columns }, "\(large.rows)")
    }
  }

  @Test func `Nothing to say takes no rows`() {
    #expect(LargeText("", in: Size(columns: 10, rows: 3)).rows.isEmpty)
  }

  @Test func `For those who listen the letters stay as they are`() {
    let large = LargeText("ibu hamil", in: Size(columns: 60, rows: 20), isEnlarged: false)
    #expect(large.form == .plain)
    #expect(large.rows == ["ibu hamil"])
  }
}
