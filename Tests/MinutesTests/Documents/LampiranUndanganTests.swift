import Meeting
import Minutes
import TestKit
import Testing

@Suite struct LampiranUndanganTests {
  @Test func addresseesAreNumberedInProtocolOrderAndGuestsAreNone() throws {
    var setup = Fixture.setup
    setup.groups[1].invited = 26
    setup.groups[2].invited = 26
    setup.details.invitation = Invitation(number: "005/12", date: CivilDate(year: 2026, month: 1, day: 14))
    setup.attendees.append(Attendee(id: "tamu", position: "Tamu", group: "kpm", isGuest: true))
    let dump = DocumentDump(of: LampiranUndangan.document(of: try Fixture.session(setup: setup)))
    #expect(
      dump.lines.prefix(16).dropFirst(2) == [
        "LAMPIRAN: SURAT UNDANGAN", "NOMOR: 005/12", "TANGGAL: 14 Januari 2026", "# DAFTAR UNDANGAN", "left> Yth.",
        "1. Hj. Emma Susanty (Sekretaris Kecamatan)", "2. Eka Yusnitawati", "3. Mahrur Ruyani (Kepala Seksi)",
        "4. KPM Desa Kiram", "5. KPM Desa Bi'ih", "6. KPM (24 orang lainnya)", "7. Bidan Desa (26 orang)",
        "--- ………, 21 Januari 2026", "Mengetahui, / Pimpinan Rapat, / ……………………………… / NIP ………………",
      ])
  }

  @Test func nobodyIsInvited() throws {
    let dump = DocumentDump(of: LampiranUndangan.document(of: try Fixture.session(setup: Setup(template: "uji"))))
    #expect(dump.lines.contains("Nihil") && dump.lines.contains("NOMOR: ………"))
  }
}
