import Foundation
import Meeting
import TestKit
import Testing

@testable import Rosters

@Suite struct WorkbookTests {
  private static func fixture(_ name: String) throws -> [UInt8] {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name).xlsx")
    return Array(try Data(contentsOf: url))
  }

  @Test func `a workbook that LibreOffice wrote is read with its merged cells and formulas`() throws {
    let table = try TableReader.read(Self.fixture("libreoffice"))
    #expect(table.rows.map(\.number) == [1, 2, 4, 5, 6, 7, 8, 9, 10])
    #expect(
      table.rows[4...].map { row in (0...6).map { row[$0] } } == [
        ["1", "Contoh Satu, S.Sos.", "√", "", "Pambakal", "Bi’ih", "81234567890"],
        ["2", "Contoh Dua", "", "√", "KPM", "Bi’ih", "0812-3456-7891"],
        ["3", "Contoh Tiga", "", "√", "Bidan Desa", "Bi’ih", ""],
        ["4", "Contoh Empat", "", "", "KPM", "Kiram", ""], ["5", "#DIV/0!", "", "", "KPM", "Kiram", ""],
      ])
    let preview = try RosterImport(table, into: MeetingFixture.history().session)
    #expect(
      preview.rows.map(\.verdict) == [.adds, .adds, .adds, .amends("kpm-kiram"), .fails(.formula(.name))])
    #expect(preview.rows.map(\.particulars.village) == ["biih", "biih", "biih", "kiram", nil])
    #expect(preview.rows.map(\.particulars.sex) == [.male, .female, .female, nil, nil])
    #expect(preview.rows.map(\.particulars.group) == ["pambakal", "kpm", "bidan", "kpm", nil])
    #expect(preview.rows.map(\.contact.phone) == ["081234567890", "0812-3456-7891", nil, nil, nil])
  }

  @Test func `a workbook that libxlsxwriter wrote with its texts in the cells is read, its hidden sheet is not`() throws
  {
    let table = try TableReader.read(Self.fixture("libxlsxwriter"))
    let preview = try RosterImport(table, into: MeetingFixture.history().session)
    #expect(preview.rows.map(\.particulars.name) == ["Contoh Lima", "Contoh Enam", nil])
    #expect(preview.rows.map(\.verdict) == [.adds, .adds, .fails(.formula(.name))])
    let first = try #require(preview.rows.first)
    #expect(first.particulars.institution == "Polsek [2J <&> \"Karang Intan\"")
    #expect(first.contact == Contact(phone: "0812-3456-7892", address: "Jalan Contoh RT 2"))
  }

  // MARK: - Made to harm

  /// A sheet with these rows, and what the reader makes of it.
  private static func sheet(_ rows: String, prolog: String = "") throws -> Table {
    try TableReader.read(Archive.workbook(sheet: "\(prolog)<worksheet><sheetData>\(rows)</sheetData></worksheet>"))
  }

  private static let heading =
    "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nama</t></is></c></row>"

  @Test func `entities that unfold without end, and those that name files, are not read`() throws {
    var bomb = "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\">"
    for (one, next) in zip("abcdefgh", "bcdefghi") {
      bomb += "<!ENTITY \(next) \"\(String(repeating: "&\(one);", count: 10))\">"
    }
    let cell = "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&i;</t></is></c></row>"
    #expect(throws: TableFailure.damagedWorkbook) { try Self.sheet(Self.heading + cell, prolog: bomb + "]>") }
    let file = "<!DOCTYPE worksheet [<!ENTITY i SYSTEM \"file:///etc/passwd\">]>"
    #expect(throws: TableFailure.damagedWorkbook) { try Self.sheet(Self.heading + cell, prolog: file) }
    #expect(throws: TableFailure.damagedWorkbook) { try Self.sheet(Self.heading + cell) }
  }

  @Test func `a part that unfolds into more than a roster ends the reading`() throws {
    let bomb = [UInt8](repeating: UInt8(ascii: " "), count: ZipArchive.mostUnfolded + 1)
    let archive = try Archive.workbook(sheet: "<worksheet>" + String(decoding: bomb, as: UTF8.self) + "</worksheet>")
    #expect(archive.count < 1_000_000)
    #expect(throws: TableFailure.tooLarge) { try TableReader.read(archive) }
    let rows = (1...Table.mostRows + 1).map { "<row r=\"\($0)\"><c t=\"inlineStr\"><is><t>a</t></is></c></row>" }
    #expect(throws: TableFailure.tooLarge) { try Self.sheet(rows.joined()) }
  }

  @Test func `a cell of a megabyte, halves of pairs and controls end as a row that is told`() throws {
    let cells = [
      String(repeating: "a", count: 1_000_000), "Contoh_xD800_Satu", "Contoh_x0000__x001B_[2J Dua",
      "Contoh_x000D_ Tiga",
    ]
    let rows = cells.enumerated().map { place, text in
      "<row r=\"\(place + 2)\"><c r=\"A\(place + 2)\" t=\"inlineStr\"><is><t>\(text)</t></is></c></row>"
    }
    let preview = try RosterImport(
      Self.sheet(Self.heading + rows.joined()), into: MeetingFixture.history().session)
    #expect(
      preview.rows.map(\.verdict) == [.fails(.cellTooLong(.name)), .fails(.notText(.name)), .adds, .adds])
    #expect(preview.rows.map(\.particulars.name) == [nil, nil, "Contoh [2J Dua", "Contoh Tiga"])
    #expect(throws: TableFailure.damagedWorkbook) {
      try Self.sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&#xD800;</t></is></c></row>")
    }
  }

  @Test func `references that lead nowhere are harmless`() throws {
    let table = try Self.sheet(
      Self.heading
        + "<row><c t=\"s\"><v>99</v></c><c r=\"ZZZ1\"><v>1</v></c><c r=\"!!\"><v>2</v></c><c t=\"x\"><v>3</v></c></row>"
        + "<row r=\"-5\"><c r=\"A9\"><v>1.5E3</v></c><c><v>8.1234567890E10</v></c><c><v>0.5</v></c><c><v>1E99</v></c></row>"
    )
    #expect(table.rows.map(\.number) == [1, 3])
    #expect(table.rows.last?.cells == ["1500", "81234567890", "0.5", "1E99"])
  }

  @Test func `an archive that is no workbook, and a workbook without its parts, are told`() throws {
    #expect(throws: TableFailure.notAWorkbook) {
      try TableReader.read(Archive.zip(["mimetype": "application/vnd.oasis.opendocument.spreadsheet"]))
    }
    var parts = Archive.parts(sheet: "<worksheet/>")
    parts["xl/worksheets/sheet1.xml"] = nil
    #expect(throws: TableFailure.damagedWorkbook) { try TableReader.read(Archive.zip(parts)) }
    let whole = try Self.fixture("libreoffice")
    #expect(throws: TableFailure.damagedWorkbook) { try TableReader.read(Array(whole[..<(whole.count / 2)])) }
  }
}
