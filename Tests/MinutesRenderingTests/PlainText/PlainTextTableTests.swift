import Minutes
import Testing

@testable import MinutesRendering

@Suite struct PlainTextTableTests {
  private func text(_ table: Document.Table, columns: Int = 62) -> [String] {
    renderPlainText(Document(name: "t", title: "t", blocks: [.table(table)]), columns: columns)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func aTableOfManyColumnsIsWrittenRowAfterRow() {
    let columns = ["No", "Kegiatan", "1", "2", "3", "4", "Batas Waktu", "Keterangan"].map {
      Document.Column($0, share: 1)
    }
    let row = ["1", "Pendampingan", "", "x", "", "", "25 Juni 2026", "………"]
    #expect(
      text(.init(columns: columns, rows: [.cells(row)], total: ["", "Jumlah", "", "4"])).prefix(13) == [
        String(repeating: "-", count: 62), "No          : 1", "Kegiatan    : Pendampingan", "1           :",
        "2           : x", "3           :", "4           :", "Batas Waktu : 25 Juni 2026", "Keterangan  : ………",
        String(repeating: "-", count: 62), "Kegiatan    : Jumlah",
        "2           : 4", String(repeating: "-", count: 62),
      ])
  }

  @Test func aTableWithoutRowsIsItsHeader() {
    #expect(
      text(.init(columns: [.init("No", share: 1), .init("Nama", share: 2)], rows: []), columns: 32).prefix(3) == [
        "+-----------+------------------+", "|    No     |       Nama       |", "+===========+==================+",
      ])
  }

  @Test func wordsAreKeptWhole() {
    let table = Document.Table(
      columns: [.init("Kegiatan", share: 9), .init("Penanggung Jawab", share: 1)], rows: [["Kelas gizi", "Bidan"]])
    #expect(text(table).contains { $0.contains("| Penanggung |") })
  }
}
