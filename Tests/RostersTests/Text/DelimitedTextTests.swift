import Testing

@testable import Rosters

@Suite struct DelimitedTextTests {
  /// A text, and the cells of its rows.
  static let texts: [(String, [[String]])] = [
    ("Nama,Jabatan\nA,B\n", [["Nama", "Jabatan"], ["A", "B"]]),
    ("Nama;Jabatan\r\n\"Emma, S.Sos.\";B\r\n", [["Nama", "Jabatan"], ["Emma, S.Sos.", "B"]]),
    // Degrees have commas, which are more than the semicolons.
    ("Nama;Jabatan\nA, S.E., M.M.;B, C, D\n", [["Nama", "Jabatan"], ["A, S.E., M.M.", "B, C, D"]]),
    // No columns of a roster, and sentences with more commas than the table has semicolons.
    (
      "Desa;Kegiatan\nKiram;pipa, bak, dan kran, tahap dua, di RT 3\nBi'ih;jamban\n",
      [["Desa", "Kegiatan"], ["Kiram", "pipa, bak, dan kran, tahap dua, di RT 3"], ["Bi'ih", "jamban"]]
    ),
    ("Nama\tJabatan\nA\tB;C,D\n", [["Nama", "Jabatan"], ["A", "B;C,D"]]),
    ("sep=;\nNama;Jabatan\nA;B", [["Nama", "Jabatan"], ["A", "B"]]),
    ("\"Nama\",\"Jabatan \"\"baru\"\"\"\n\"A\",\"B\"", [["Nama", "Jabatan \"baru\""], ["A", "B"]]),
    ("Nama,Telepon\nA,=\"081234\"", [["Nama", "Telepon"], ["A", "081234"]]),
    ("Nama,Jabatan\rA,B\r", [["Nama", "Jabatan"], ["A", "B"]]),
    ("Nama,Jabatan\nA,\"B\nC\"\n", [["Nama", "Jabatan"], ["A", "B C"]]),
    // A mark inside a cell, and one that nothing closes, are signs like others.
    ("Nama,Jabatan\nA 5\" B,C\n", [["Nama", "Jabatan"], ["A 5\" B", "C"]]),
    ("Nama,Jabatan\n\"A,B\nC,D\n", [["Nama", "Jabatan"], ["\"A", "B"], ["C", "D"]]),
    ("Nama,Jabatan\n\"A\" B,C\n", [["Nama", "Jabatan"], ["A B", "C"]]),
    ("a,b\u{1B}[2J\u{0}c,\u{202E}d\n", [["a", "b [2J c", "d"]]), (",,\n ,a\n", [["", "a"]]),
  ]

  @Test(arguments: texts) func `cells are told apart as offices write them`(text: String, cells: [[String]]) throws {
    #expect(try DelimitedText.table(text).rows.map(\.cells) == cells)
  }

  @Test func `rows are counted as a spreadsheet counts them`() throws {
    let table = try DelimitedText.table("sep=,\n\nNama,Alamat\nA,\"x\ny\"\nB,z\n")
    #expect(table.rows.map(\.number) == [3, 4, 5])
  }

  @Test func `columns without end are cut, and marks without end cost no time`() throws {
    let wide = try DelimitedText.table(String(repeating: "a,", count: 5000))
    #expect(wide.rows.first?.cells.count == Table.mostColumns)
    let marks = try DelimitedText.table(String(repeating: ",\"a\n", count: 20_001))
    #expect(marks.rows.count > 0)
  }
}
