import Meeting
import Minutes
import Testing

@testable import MinutesRendering

@Suite struct SpreadsheetRendererTests {
  private func sheet(_ rows: [[Sheet.Cell]], mark: String? = "KONSEP") -> Sheet {
    Sheet(
      name: "usulan", title: "Daftar Usulan", author: "Kecamatan Karang Intan", mark: mark,
      columns: [
        .init("No", width: 5), .init("Usulan", width: 30), .init("Anggaran", width: 16), .init("Tgl", width: 12),
      ],
      rows: rows)
  }

  private func read(_ sheet: Sheet, _ script: String) throws -> [String] {
    let start = "import sys, openpyxl\nb = openpyxl.load_workbook(open(sys.argv[1], 'rb'))\ns = b.active\n"
    let read = try ReadBack("/usr/bin/python3", ["-c", start + script, "FILE"], of: render(sheet, as: .xlsx))
    #expect(read.status == 0, "\(read.errors)")
    return read.output.split(separator: "\n").map(String.init)
  }

  @Test func cellsAreWhatTheySay() throws {
    let date = try #require(CivilDate(year: 2026, month: 1, day: 21))
    let row: [Sheet.Cell] = [.count(1), .text("=cmd()"), .amount(Rupiah(36_700_000)), .date(date)]
    #expect(
      try read(sheet([row]), "for c in s[5]: print(type(c.value).__name__, c.value, c.data_type, c.number_format)") == [
        "int 1 n 0", "str =cmd() s General", "int 36700000 n \"Rp\"#,##0", "datetime 2026-01-21 00:00:00 d dd/mm/yyyy",
      ])
  }

  @Test func rowsToWriteInAreHighEnough() throws {
    var blank = sheet([[.count(1), .text("x"), .blank, .blank]])
    let script = "print(s.row_dimensions[4].height, s.row_dimensions[5].height)"
    #expect(try read(blank, script) == ["None None"])
    blank.rowHeight = 10
    let heights = try #require(try read(blank, script).first).split(separator: " ")
    #expect(heights.count == 2 && heights[0] == "None" && abs((Double(heights[1]) ?? 0) - 28.35) < 0.2)
  }

  @Test func theHeaderStaysFiltersAndPrintsOnEveryPage() throws {
    let rows = (1...300).map { [Sheet.Cell.count($0), .text("x"), .blank, .blank] }
    #expect(
      try read(
        sheet(rows),
        """
        print(s.title, s['A1'].value, s['A2'].value, s['B4'].value, s.max_row)
        print(s.freeze_panes, s.auto_filter.ref, s.print_title_rows, s.page_setup.orientation, s.page_setup.paperSize)
        print(s.page_setup.fitToWidth or 1, s.page_setup.fitToHeight, b.properties.title, b.properties.creator)
        print(b.properties.created)
        """) == [
          "usulan Daftar Usulan KONSEP Usulan 304", "A5 A4:D304 $4:$4 landscape 14",
          "1 0 Daftar Usulan Kecamatan Karang Intan",
          "1980-01-01 00:00:00",
        ])
  }

  @Test(arguments: ["+1", "-1", "@x", "\u{1B}[31m\0merah", "<&\"]]>", String(repeating: "x", count: 32_000)])
  func textStaysText(_ text: String) throws {
    let cell = try read(
      sheet([[.blank, .text(text), .blank, .blank]]), "print(s['B5'].data_type, len(s['B5'].value or ''))")
    #expect(cell == ["s \(text.printable.unicodeScalars.count)"])
  }

  /// Excel counts what lies beyond the first 65,536 scalars twice.
  @Test(arguments: [("x", 32_001, 32_000), ("𝐱", 16_001, 16_000)])
  func whatACellDoesNotHoldIsCutAndSaysSo(_ letter: String, _ count: Int, _ kept: Int) throws {
    let text = String(repeating: letter, count: count)
    let cell = try read(
      sheet([[.blank, .text(text), .blank, .blank]]), "print(len(s['B5'].value), s['B5'].value[-13:])")
    #expect(cell == ["\(kept + 14) … (terpotong)"])
  }

  @Test func anEmptySheetIsOne() throws {
    #expect(try read(sheet([], mark: nil), "print(s['B3'].value, s.max_row)") == ["Usulan 3"])
    #expect(try render(sheet([]), as: .xlsx) == render(sheet([]), as: .xlsx))
  }
}
