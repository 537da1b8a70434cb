import Meeting
import Minutes
import Testing

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

  @Test func contactsAreWrittenOnlyWhereTheyAreGiven() throws {
    let sheet = AttendanceSheet.sheet(of: try Fixture.session(), contacts: ["emma": Contact(phone: "0811")])
    #expect(sheet.columns.suffix(2).map(\.heading) == ["Telepon", "Alamat"])
    #expect(sheet.rows[0].suffix(2) == [.text("0811"), .blank] && sheet.rows[1].suffix(2) == [.blank, .blank])
  }
}
