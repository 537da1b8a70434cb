import Minutes
import Testing

@testable import MinutesRendering

@Suite struct ColumnWidthsTests {
  private func table(_ shares: [Double], rows: [[String]] = [], total: [String]? = nil) -> Document.Table {
    Document.Table(columns: shares.map { .init("K", share: $0) }, rows: rows.map { .cells($0) }, total: total)
  }

  @Test(
    arguments: [
      ([1, 3], [0.25, 0.75]), ([0, 29], [1.0 / 31, 30.0 / 31]), ([-5, .nan, .infinity], [1.0 / 3, 1.0 / 3, 1.0 / 3]),
    ] as [([Double], [Double])])
  func fractionsFollowShares(_ shares: [Double], _ expected: [Double]) {
    for (fraction, expected) in zip(table(shares).columnFractions, expected) {
      #expect(abs(fraction - expected) < 0.002)
    }
  }

  @Test func sharesStandWhereEveryWordFits() {
    #expect(table([1, 1]).columnWidths(in: 100, needs: [40, 10]) == [50, 50])
  }

  @Test func wordsAreKeptWholeAtTheCostOfRoomyColumns() {
    let widths = table([1, 1, 8]).columnWidths(in: 100, needs: [20, 10, 30])
    #expect(widths == [20, 10, 70])
  }

  @Test func aWordThatNeedsTooMuchIsNotWaitedFor() {
    let widths = table([1, 1]).columnWidths(in: 100, needs: [1000, 1])
    #expect(widths == [50, 50])
    #expect(table([1, 9]).columnWidths(in: 100, needs: [1000, 1]) == [40, 60])
  }

  @Test func whereNothingCanBeSparedTheNeediestShareIt() {
    let widths = table([1, 1, 1]).columnWidths(in: 90, needs: [36, 36, 20])
    #expect(widths == [35, 35, 20])
  }

  @Test func longestWordsComeFromTheRows() {
    let table = table([1, 1], rows: [["a bbb", "x"], ["cc\u{A0}d\te", "y"], [], ["dddd"]], total: ["eeeee"])
    // A line is not broken at a no-break space, so it is part of a word.
    #expect(table.longestWords(ofColumn: 0, count: 3) == ["cc\u{A0}d", "dddd", "bbb"])
    #expect(table.longestWords(ofColumn: 5, count: 2) == [])
    #expect(table.boldWords(ofColumn: 0) == ["K", "eeeee"])
    #expect(table.boldWords(ofColumn: 1) == ["K"])
  }
}
