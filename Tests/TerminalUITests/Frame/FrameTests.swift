import Testing

@testable import TerminalUI

struct FrameTests {
  private func frame(_ columns: Int = 10, _ rows: Int = 2) -> Frame {
    Frame(size: Size(columns: columns, rows: rows))
  }

  @Test func `A line is written where it belongs and no further than allowed`() {
    var frame = frame()
    let whole = frame.put("Kiram", at: Position(row: 0, column: 2))
    let cut = frame.put("Mandiangin Barat", at: Position(row: 1, column: 1), width: 4)
    #expect(whole == 7 && cut == 5)
    #expect(frame.text == "  Kiram\n Mand")
  }

  @Test func `A wide glyph is never cut at an edge`() {
    var frame = frame()
    frame.put("日本語日本語", at: Position(row: 0, column: 1))
    #expect(frame.text(row: 0) == " 日本語日")
    frame.put("日本", at: Position(row: 1, column: -1))
    #expect(frame.text(row: 1) == " 本")
    frame.put("日本", at: Position(row: 1, column: 4), width: 3)
    #expect(frame.text(row: 1) == " 本 日")
  }

  @Test func `Writing over half of a wide glyph erases the other half`() {
    var frame = frame()
    frame.put("日本語", at: Position(row: 0, column: 0))
    frame.put("x", at: Position(row: 0, column: 1))
    frame.put("y", at: Position(row: 0, column: 4))
    #expect(frame.text(row: 0) == " x本y")
    #expect(frame[row: 0, column: 5].width == 1)
    frame.put("日", at: Position(row: 1, column: 3))
    frame.fill(Rect(row: 1, column: 4, columns: 3, rows: 1), role: .selected)
    #expect(frame[row: 1, column: 3].width == 1)
    #expect(frame.text(row: 1) == "")
  }

  @Test(arguments: [-5, 2, 99])
  func `Nothing is written outside`(row: Int) {
    var frame = frame()
    frame.put("x", at: Position(row: row, column: 0))
    frame.put("x", at: Position(row: 0, column: 10))
    frame.fill(Rect(row: row, column: -4, columns: 3, rows: 99), role: .selected)
    #expect(frame == Frame(size: frame.size))
  }

  @Test func `A frame without cells takes everything`() {
    var frame = frame(0, 0)
    frame.put("x", at: Position(row: 0, column: 0))
    frame.box(Rect(row: 0, column: 0, columns: 5, rows: 5))
    #expect(frame.text == "")
  }

  @Test func `Escape sequences become pictures`() {
    var frame = frame()
    frame.put("\u{1B}[2J\u{7}", at: Position(row: 0, column: 0))
    #expect(frame.text(row: 0) == "␛[2J␇")
  }

  @Test func `Clusters are kept whole and compared by what they are`() {
    var one = frame()
    var other = frame()
    one.put("e\u{301}x👨‍👩‍👧‍👦", at: Position(row: 0, column: 0))
    other.put("👍🏽", at: Position(row: 0, column: 0))
    #expect(one != other)
    other.fill(Rect(other.size), role: .text)
    other.put("e\u{301}x👨‍👩‍👧‍👦", at: Position(row: 0, column: 0))
    #expect(one == other)
    #expect(one.text(row: 0) == "e\u{301}x👨‍👩‍👧‍👦")
    #expect(one[row: 0, column: 2].width == 2)
    #expect(one.scalar(of: one[row: 0, column: 1]) == "x")
    #expect(one.scalar(of: one[row: 0, column: 0]) == nil)
  }

  @Test func `What is put on an area has it as its surface`() {
    var frame = frame()
    frame.fill(Rect(row: 0, column: 0, columns: 10, rows: 1), role: .dialog)
    frame.put("K-1", .commitment, at: Position(row: 0, column: 0))
    #expect(frame[row: 0, column: 0].role == .commitment)
    #expect(frame[row: 0, column: 0].surface == .dialog)
    #expect(frame[row: 0, column: 9].role == .dialog)
  }

  @Test func `Frames differ by role, cursor and size`() {
    var one = frame()
    one.put("x", .error, at: Position(row: 0, column: 0))
    var other = frame()
    other.put("x", .note, at: Position(row: 0, column: 0))
    #expect(one.changes(row: 0, since: other) == 0..<1)
    #expect(one.changes(row: 1, since: other) == nil)
    #expect(one.changes(row: 1, since: frame(11)) == 0..<10)
    #expect(frame() != frame(11))
    var cursor = frame()
    cursor.cursor = Position(row: 0, column: 0)
    #expect(cursor != frame())
  }

  @Test func `A change holds glyphs whole`() {
    var one = frame()
    var other = frame()
    one.put("a日本b", at: Position(row: 0, column: 1))
    other.put("a日語b", at: Position(row: 0, column: 1))
    #expect(one.changes(row: 0, since: other) == 4..<5)
    other = frame()
    other.put("axy本b", at: Position(row: 0, column: 1))
    #expect(one.changes(row: 0, since: other) == 2..<4)
    #expect(other.changes(row: 0, since: one) == 2..<4)
  }

  @Test func `Cells stay small`() {
    #expect(MemoryLayout<Cell>.stride == 8)
  }
}
