import Testing

@testable import Rosters

@Suite struct TableTests {
  @Test func `nothing but blanks is no table`() {
    for bytes in [[], Array(" \n\t\n\r\n".utf8), [0, 0, 0]] as [[UInt8]] {
      #expect(throws: TableFailure.empty) { try TableReader.read(bytes) }
    }
  }

  @Test func `what is no table is told by its bytes`() {
    #expect(throws: TableFailure.oldWorkbook) {
      try TableReader.read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
    }
    #expect(throws: TableFailure.damagedWorkbook) { try TableReader.read(Array("PK\u{3}\u{4}".utf8)) }
    #expect(throws: TableFailure.tooLarge) {
      try TableReader.read([UInt8](repeating: 0x61, count: TableReader.mostBytes + 1))
    }
    #expect(throws: TableFailure.tooLarge) {
      try TableReader.read(Array(String(repeating: "a\n", count: Table.mostRows + 1).utf8))
    }
  }

  @Test func `a table copied from a spreadsheet has tabs, and cells of several lines in marks`() throws {
    let table = try TableReader.read(
      pasted: "No\tNama\tAlamat\n1\tHj. Emma Susanty, S.Sos.\t\"Jalan Satu\nRT 2\"\n\n2\tMahrur Ruyani\t\n")
    #expect(
      table.rows == [
        Table.Row(number: 1, cells: ["No", "Nama", "Alamat"]),
        Table.Row(number: 2, cells: ["1", "Hj. Emma Susanty, S.Sos.", "Jalan Satu RT 2"]),
        Table.Row(number: 4, cells: ["2", "Mahrur Ruyani", ""]),
      ])
  }
}
