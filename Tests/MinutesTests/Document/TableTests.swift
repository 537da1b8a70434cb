import Testing

@testable import Minutes

@Suite struct TableTests {
  private typealias Cell = Document.Table.HeaderCell

  @Test func headingsSpanWhatTheyStandOver() {
    let table = Document.Table(
      columns: [
        .init("No", share: 1), .init("Bulan", share: 1, under: ["Waktu"]),
        .init("1", share: 1, under: ["Waktu", "Minggu ke-"]), .init("2", share: 1, under: ["Waktu", "Minggu ke-"]),
        .init("Keterangan", share: 1),
      ], rows: [])
    #expect(table.headerDepth == 3)
    #expect(
      table.header == [
        [
          Cell(text: "No", columns: 0..<1, rows: 0..<3), Cell(text: "Waktu", columns: 1..<4, rows: 0..<1),
          Cell(text: "Keterangan", columns: 4..<5, rows: 0..<3),
        ],
        [
          Cell(text: "Bulan", columns: 1..<2, rows: 1..<3), Cell(text: "Minggu ke-", columns: 2..<4, rows: 1..<2),
        ],
        [Cell(text: "1", columns: 2..<3, rows: 2..<3), Cell(text: "2", columns: 3..<4, rows: 2..<3)],
      ])
    #expect(
      table.columns.map(\.wholeHeading) == [
        "No", "Waktu Bulan", "Waktu Minggu ke- 1", "Waktu Minggu ke- 2", "Keterangan",
      ])
  }

  @Test func everyPlaceOfAHeaderIsFilledOnce() {
    let groups: [[String]] = [["A"], [], ["A"], ["A", "B"], ["B", "B"], ["B"]]
    let table = Document.Table(columns: groups.map { .init("K", share: 1, under: $0) }, rows: [])
    let places = table.header.flatMap(\.self).flatMap { cell in
      cell.columns.flatMap { column in cell.rows.map { [column, $0] } }
    }
    #expect(places.count == Set(places).count && places.count == groups.count * table.headerDepth)
  }

  @Test func aTableWithoutColumnsHasNoHeader() {
    #expect(Document.Table(columns: [], rows: []).header.isEmpty)
  }
}
