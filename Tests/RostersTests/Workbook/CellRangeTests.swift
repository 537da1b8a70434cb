import Testing

@testable import Rosters

@Suite struct CellRangeTests {
  @Test(arguments: [("A1", 0...0, 1...1), ("B3", 1...1, 3...3), ("AA10", 26...26, 10...10), ("F6:F8", 5...5, 6...8)])
  func `cells are counted from the letters`(reference: String, columns: ClosedRange<Int>, rows: ClosedRange<Int>) {
    let range = CellRange(reference: reference)
    #expect(range?.columns == columns && range?.rows == rows)
    #expect(CellRange(reference: "F8:F6")?.rows == 6...8)
  }

  @Test(arguments: ["", "A", "1", "A0", "AAAA1", "a1", "A1:", "A1:B2:C3", "A-1", "A99999999999999999999", "Ä1"])
  func `anything else is none`(reference: String) {
    #expect(CellRange(reference: reference) == nil)
  }
}
