import Testing

@testable import Rosters

@Suite struct HeaderTests {
  private func table(_ rows: [String]...) -> Table {
    Table(rows: rows.enumerated().map { Table.Row(number: $0 + 1, cells: $1) })
  }

  @Test func `titles above the headings are passed over`() throws {
    let header = try #require(
      Header(
        in: table(
          ["PEMERINTAH KABUPATEN BANJAR"], ["DAFTAR UNDANGAN"], ["Desa", ": Kiram"], ["", "", ""],
          ["No", "Jabatan", "NAMA", "Desa"], ["1", "KPM", "A", "Kiram"])))
    #expect(header.columns == [.position: 1, .name: 2, .village: 3])
    #expect(header.end == 5)
  }

  @Test func `a second row of headings and a row of numbers belong to them`() throws {
    let header = try #require(
      Header(
        in: table(
          ["No", "Nama", "Jenis Kelamin", "", "Jabatan"], ["", "", "L", "P", ""], ["1", "2", "3", "4", "5"],
          ["1", "A", "√", "", "KPM"])))
    #expect(header.columns == [.name: 1, .male: 2, .female: 3, .position: 4])
    #expect(header.end == 3)
  }

  @Test func `the first people are no headings`() throws {
    let people = table(["Nama", "Jabatan"], ["1", "Kader"], ["2", "Kader"])
    #expect(Header(in: people)?.end == 1)
    #expect(Header(in: table(["Nama"], ["1"], ["A"]))?.end == 1)
  }

  @Test func `a plain list needs its heading too`() {
    #expect(Header(in: table(["Nama"], ["A"]))?.columns == [.name: 0])
    #expect(Header(in: table(["A"], ["B"])) == nil)
    #expect(Header(in: table(["Desa", "Alamat"], ["Kiram", "x"])) == nil)
    #expect(Header(in: Table(rows: [])) == nil)
  }

  @Test func `nobody looks for headings below the first rows`() {
    let filler = (1...Header.reach).map { _ in ["x"] }
    let rows = (filler + [["Nama", "Jabatan"]]).enumerated().map { Table.Row(number: $0 + 1, cells: $1) }
    #expect(Header(in: Table(rows: rows)) == nil)
  }
}
