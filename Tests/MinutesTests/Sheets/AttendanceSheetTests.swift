import Meeting
import Testing

@testable import Minutes

@Suite struct AttendanceSheetTests {
  @Test func everybodyInvitedHasARowThatSaysWhetherTheyCame() throws {
    let session = try Fixture.session([
      .setPresence(["emma"], .present(at: nil)), .setPresence(["eka"], .excused("sakit")),
      .represent("kpm-kiram", by: "mahrur", at: nil),
    ])
    let sheet = AttendanceSheet.sheet(of: session)
    #expect(sheet.rows.map { $0[6] } == ["hadir", "izin", "hadir", "diwakili", "tidak hadir"].map { .text($0) })
    #expect(sheet.rows[2][2] == .text("Kepala Seksi, mewakili KPM Desa Kiram"))
    #expect(sheet.columns.allSatisfy { $0.heading != "Telepon" })
  }

  @Test func aBlankOneHasEverybodyInvitedWithCellsToSignAndSpareRows() throws {
    let sheet = AttendanceSheet.blank(of: try Fixture.session([.setPresence(["emma"], .present(at: nil))]))
    #expect(sheet.name == "daftar-hadir-kosong")
    #expect(sheet.rows.count == 5 + DaftarHadir.spareRows)
    #expect(sheet.rowHeight == 10)
    #expect(try AttendanceSheet.sheet(of: Fixture.session()).rowHeight == 0)
    #expect(sheet.rows.map(\.first) == (1...sheet.rows.count).map { .count($0) })
    #expect(sheet.rows[0][1] == .text("Hj. Emma Susanty") && sheet.rows[3][2] == .text("KPM Desa Kiram"))
    #expect(sheet.rows.allSatisfy { $0.count == sheet.columns.count && $0.last == .blank && $0[4] == .blank })
    let reached = AttendanceSheet.blank(of: try Fixture.session(), contacts: ["emma": Contact(phone: "0811")])
    #expect(reached.rows[0][4] == .text("0811"))
  }

  @Test func contactsAreWrittenOnlyWhereTheyAreGiven() throws {
    let sheet = AttendanceSheet.sheet(of: try Fixture.session(), contacts: ["emma": Contact(phone: "0811")])
    #expect(sheet.columns.suffix(2).map(\.heading) == ["Telepon", "Alamat"])
    #expect(sheet.rows[0].suffix(2) == [.text("0811"), .blank] && sheet.rows[1].suffix(2) == [.blank, .blank])
  }
}
