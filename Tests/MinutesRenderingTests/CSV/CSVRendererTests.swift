import Meeting
import Minutes
import Testing

@testable import MinutesRendering

@Suite struct CSVRendererTests {
  private func text(_ rows: [[Sheet.Cell]], separator: Character = ",") throws -> String {
    let sheet = Sheet(name: "t", title: "t", columns: [.init("A", width: 5), .init("B, C", width: 5)], rows: rows)
    return String(decoding: try render(sheet, as: .csv, separator: separator), as: UTF8.self)
  }

  @Test func linesEndAsTheStandardHasItBehindAByteOrderMark() throws {
    #expect(try text([[.count(1), .text("x")]]) == "\u{FEFF}A,\"B, C\"\r\n1,x\r\n")
    #expect(try text([[.count(1), .text("x")]], separator: ";") == "\u{FEFF}A;B, C\r\n1;x\r\n")
  }

  @Test(
    arguments: [
      (.text("=cmd()"), "'=cmd()"), (.text("+62"), "'+62"), (.text("-1"), "'-1"), (.text("@x"), "'@x"),
      (.text(" =1"), "'=1"), (.text("a\"b"), "\"a\"\"b\""), (.text("a,b"), "\"a,b\""), (.text("a\nb"), "a b"),
      (.text("\u{1B}[31mx\0"), "[31mx"), (.amount(Rupiah(36_700_000)), "36700000"), (.amount(Rupiah(-5)), "-5"),
      (.count(-3), "-3"), (.blank, ""), (.text("Bi'ih"), "Bi'ih"),
    ] as [(Sheet.Cell, String)])
  func cellsAreHarmlessAndWhole(_ cell: Sheet.Cell, _ written: String) throws {
    #expect(try text([[cell, .blank]]) == "\u{FEFF}A,\"B, C\"\r\n\(written),\r\n")
  }

  @Test func datesAreThoseOfTheForms() throws {
    let date = try #require(CivilDate(year: 2026, month: 1, day: 5))
    #expect(try text([[.date(date), .blank]]).hasSuffix("05/01/2026,\r\n"))
  }
}
