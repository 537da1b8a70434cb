import Minutes
import Testing

@testable import MinutesRendering

@Suite struct WordTableTests {
  private let columns = [
    Document.Column("No", share: 1, alignment: .centre), Document.Column("1", share: 1, under: ["Minggu"]),
    Document.Column("2", share: 1, alignment: .right, under: ["Minggu"]),
  ]

  private func count(_ part: String, _ xml: String) -> Int { xml.ranges(of: part).count }

  @Test func theHeaderRepeatsAndItsCellsSpan() {
    let xml = wordTable(Document.Table(columns: columns, rows: [["1", "a", "b"]], isNumbered: true), width: 400)
    // Two rows of headings and the row of numbers.
    #expect(count("<w:tblHeader/>", xml) == 3 && count("<w:tr>", xml) == 4 && count("<w:cantSplit/>", xml) == 4)
    #expect(count("<w:gridSpan w:val=\"2\"/>", xml) == 1)
    #expect(count("<w:vMerge w:val=\"restart\"/>", xml) == 1 && count("<w:vMerge/>", xml) == 1)
    #expect(xml.contains(">(3)</w:t>"))
  }

  @Test func everyRowFillsTheWidth() {
    let xml = wordTable(
      Document.Table(columns: columns, rows: [["1"], .heading("A. Dinas"), ["2", "x", "y"]]), width: 400)
    let grid = xml.matches(of: /<w:gridCol w:w="(\d+)"/).compactMap { Int($0.1) }
    #expect(grid.count == 3 && abs(grid.reduce(0, +) - 8000) <= 2)
    for row in xml.split(separator: "<w:tr>").dropFirst() {
      let widths = row.matches(of: /<w:tcW w:w="(\d+)"/).compactMap { Int($0.1) }
      #expect(abs(widths.reduce(0, +) - 8000) <= 3, "\(row)")
    }
  }

  @Test func aTotalIsBoldAndNeverAlone() {
    let table = Document.Table(columns: columns, rows: [["1", "a", "b"]], total: ["", "Jumlah", "2"])
    let rows = wordTable(table, width: 400).split(separator: "<w:tr>").dropFirst(3)
    #expect(rows.first?.contains("<w:keepNext/>") == true && rows.last?.contains("<w:b/>") == true)
    #expect(rows.first?.contains("<w:b/>") == false)
  }

  @Test func roomToSignIsTheLeastHeightAndNothingIsNothing() {
    let xml = wordTable(Document.Table(columns: columns, rows: [["1"]], rowHeight: 10), width: 400)
    #expect(count("<w:trHeight w:val=\"567\" w:hRule=\"atLeast\"/>", xml) == 1)
    #expect(wordTable(Document.Table(columns: [], rows: [["1"]]), width: 400) == "")
  }
}
