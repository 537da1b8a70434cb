import Meeting
import Minutes
import TestKit
import Testing

@Suite struct DaftarHadirTests {
  private func lines(_ session: Session, _ form: DaftarHadir.Form) -> [String] {
    DocumentDump(of: DaftarHadir.document(of: session, form)).lines
  }

  @Test func aBlankListHasEverybodyInvitedByGroupAndFiveSpareRows() throws {
    let document = DaftarHadir.document(of: try Fixture.session(), .init(isBlank: true))
    #expect(document.name == "daftar-hadir-kosong" && document.mark == nil && document.parts.count == 1)
    #expect(
      DocumentDump(of: document).lines.filter { $0.hasPrefix("|") } == [
        "| No | Nama | Jabatan / Lembaga / Instansi | Alamat & No. Telp. | Tanda Tangan", "|| A. Perangkat Kecamatan",
        "| 1 | Hj. Emma Susanty | Sekretaris Kecamatan |  | 1.", "| 2 | Eka Yusnitawati |  |  | 2.",
        "| 3 | Mahrur Ruyani | Kepala Seksi |  | 3.", "|| B. KPM", "| 4 |  | KPM Desa Kiram |  | 4.",
        "| 5 |  | KPM Desa Bi'ih |  | 5.", "| 6 |  |  |  | 6.", "| 7 |  |  |  | 7.", "| 8 |  |  |  | 8.",
        "| 9 |  |  |  | 9.", "| 10 |  |  |  | 10.",
      ])
  }

  @Test func eachGroupCanHaveASheetOfItsOwn() throws {
    let document = DaftarHadir.document(of: try Fixture.session(), .init(isBlank: true, isByGroup: true))
    let titles = document.parts.map(\.blocks.first)
    #expect(
      titles == [.title(["DAFTAR HADIR", "UNSUR PERANGKAT KECAMATAN"]), .title(["DAFTAR HADIR", "UNSUR KPM"])])
    let rows = document.parts.map { part in
      part.blocks.reduce(0) { count, block in
        if case .table(let table) = block { count + table.rows.count } else { count }
      }
    }
    #expect(rows == [3 + 5, 2 + 5])
  }

  @Test func rowsAreLeftForThoseInvitedWithoutAName() throws {
    var setup = Fixture.setup
    setup.groups[2].invited = 3
    let session = try Fixture.session(setup: setup)
    let list = lines(session, .init(isBlank: true))
    #expect(list.contains("|| C. Bidan Desa") && list.contains("| 13 |  |  |  | 13."))
  }

  @Test func aFilledListHasThoseWhoCameAndForWhom() throws {
    let session = try Fixture.session([
      .addAttendee(Attendee(id: "tamu", name: "Sekretaris Desa Kiram", position: "Sekretaris Desa", isGuest: true)),
      .represent("kpm-kiram", by: "tamu", at: Fixture.time(9, 5)),
      .setPresence(["emma"], .present(at: Fixture.time(9, 1))),
      .countHeads("kpm", 4),
    ])
    let list = lines(session, .init())
    #expect(
      list.filter { $0.hasPrefix("|") }.dropFirst() == [
        "|| A. Perangkat Kecamatan", "| 1 | Hj. Emma Susanty | Sekretaris Kecamatan |  | 1.", "|| B. KPM",
        "|| 4 orang hadir tanpa tercatat namanya", "|| C. Lainnya",
        "| 2 | Sekretaris Desa Kiram | Sekretaris Desa, mewakili KPM Desa Kiram |  | 2.",
      ])
    #expect(!list.joined().contains("09.0"), "times of arrival shame the late")
    #expect(list.contains("mark: KONSEP"))
  }

  @Test func nobodyCame() throws {
    #expect(lines(try Fixture.session(), .init()).contains("|| Nihil"))
  }

  @Test func contactsAndSexesArePrintedWhereTheyAreGiven() throws {
    var setup = Fixture.setup
    setup.attendees[0].sex = .female
    let session = try Fixture.session([.setPresence(["emma"], .present(at: nil))], setup: setup)
    let contact = Contact(phone: "0811-0000-0000", address: "Karang Intan")
    let asked = lines(session, .init(contacts: ["emma": contact]))
    #expect(asked.contains("| 1 | Hj. Emma Susanty | Sekretaris Kecamatan | P | Karang Intan, 0811-0000-0000 | 1."))
    #expect(!lines(session, .init()).joined().contains("0811"))
  }
}
