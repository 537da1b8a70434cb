import Testing

@testable import TerminalUI

struct RectTests {
  private let screen = Rect(row: 2, column: 5, columns: 10, rows: 6)

  @Test func `Both halves of a split make up the whole`() {
    let (left, right) = screen.split(columnsFromLeft: 3)
    #expect(left == Rect(row: 2, column: 5, columns: 3, rows: 6))
    #expect(right == Rect(row: 2, column: 8, columns: 7, rows: 6))
    let (top, bottom) = screen.split(rowsFromBottom: 2)
    #expect(top == Rect(row: 2, column: 5, columns: 10, rows: 4))
    #expect(bottom == Rect(row: 6, column: 5, columns: 10, rows: 2))
  }

  @Test(arguments: [-3, 0, 10, 99])
  func `A split asked for more than there is gives what there is`(count: Int) {
    let (left, right) = screen.split(columnsFromRight: count)
    #expect(left.columns + right.columns == 10)
    #expect(right.columns == min(max(0, count), 10))
  }

  @Test func `An inset of a small rectangle leaves nothing, not a negative`() {
    #expect(Rect(row: 0, column: 0, columns: 1, rows: 1).inset().isEmpty)
    #expect(screen.inset() == Rect(row: 3, column: 6, columns: 8, rows: 4))
  }

  @Test func `Rectangles that do not meet share nothing`() {
    #expect(screen.intersection(Rect(row: 0, column: 0, columns: 5, rows: 99)).isEmpty)
    #expect(
      screen.intersection(Rect(row: 0, column: 0, columns: 7, rows: 3)) == Rect(row: 2, column: 5, columns: 2, rows: 1))
  }

  @Test func `A dialog lies in the middle and never reaches outside`() {
    #expect(screen.centred(Size(columns: 4, rows: 2)) == Rect(row: 4, column: 8, columns: 4, rows: 2))
    #expect(screen.centred(Size(columns: 40, rows: 20)) == screen)
  }

  @Test func `The cell behind the last one is outside`() {
    #expect(screen.contains(Position(row: 7, column: 14)))
    #expect(!screen.contains(Position(row: 7, column: 15)))
    #expect(!screen.contains(Position(row: 8, column: 14)))
  }
}
