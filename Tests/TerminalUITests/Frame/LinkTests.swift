import Testing

@testable import TerminalUI

struct LinkTests {
  private func frame() -> Frame { Frame(size: Size(columns: 80, rows: 3)) }

  @Test func `What is linked later lies above, and nothing lies outside`() {
    var frame = frame()
    frame.link(Rect(row: 0, column: 0, columns: 80, rows: 3), .area(1, row: nil))
    frame.link(Rect(row: 1, column: 2, columns: 4, rows: 1), .row(3, selected: 0))
    #expect(frame.link(at: Position(row: 1, column: 2)) == .row(3, selected: 0))
    #expect(frame.link(at: Position(row: 1, column: 6)) == .area(1, row: nil))
    #expect(frame.link(at: Position(row: 3, column: 0)) == nil)
    frame.unlink()
    #expect(frame.link(at: Position(row: 1, column: 2)) == nil)
  }

  @Test func `Links change nothing of how a frame looks`() {
    var linked = frame()
    linked.link(Rect(row: 0, column: 0, columns: 1, rows: 1), .key(.enter))
    #expect(linked == frame())
  }

  @Test(
    arguments: [
      // The hint, a column in it, the key that stands there.
      ("Enter pakai   Esc batal", 0, Key.enter), ("Enter pakai   Esc batal", 10, .enter),
      ("Enter pakai   Esc batal", 12, nil), ("Enter pakai   Esc batal", 14, .escape),
      ("Enter pakai   Esc batal", 22, .escape), ("Enter pakai   Esc batal", 23, nil),
      ("↑↓ PgUp PgDn gulir", 1, nil), ("↑↓ PgUp PgDn gulir", 3, .pageUp), ("↑↓ PgUp PgDn gulir", 8, .pageDown),
      ("← → halaman", 0, .left), ("← → halaman", 2, .right), (" F9 menu ", 1, .function(9)),
      (" F9 menu ", 7, .function(9)),
      ("S ganti semua", 0, .character("s")), ("ketik S di sini", 6, nil), ("! komitmen  $ usulan", 3, nil),
      ("Alt-J jumlah", 3, .alt("j")), ("", 0, nil),
    ] as [(String, Int, Key?)])
  func `A hint's keys stand for themselves, with what is said of them`(hint: String, column: Int, key: Key?) {
    var frame = frame()
    frame.linkKeys(in: hint, at: Position(row: 2, column: 3))
    #expect(frame.link(at: Position(row: 2, column: 3 + column)) == key.map { .key($0) })
    #expect(frame.link(at: Position(row: 1, column: 3 + column)) == nil)
  }

  @Test func `What is selected is found by its link, else by its mark`() {
    var frame = frame()
    #expect(frame.selection == nil)
    frame.put("▸ satu", at: Position(row: 1, column: 4))
    #expect(frame.selection == Position(row: 1, column: 4))
    frame.link(Rect(row: 0, column: 2, columns: 4, rows: 1), .row(0, selected: 0))
    frame.link(Rect(row: 2, column: 2, columns: 4, rows: 1), .row(1, selected: 0))
    #expect(frame.selection == Position(row: 0, column: 2))
  }
}
