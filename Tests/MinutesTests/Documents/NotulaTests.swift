import Meeting
import Minutes
import TestKit
import Testing

@Suite struct NotulaTests {
  private static let signed: [Change] = [.close(at: nil, signatories: []), .legalise]

  @Test(
    arguments: [
      ([], false, "KONSEP", nil), ([.close(at: nil, signatories: [])], false, "KONSEP", nil),
      (signed, false, nil, "0123456789ab"), ([], true, "CONTOH – BUKAN DOKUMEN RESMI", nil),
      (signed, true, "CONTOH – BUKAN DOKUMEN RESMI", "0123456789ab"),
    ] as [([Change], Bool, String?, String?)])
  func markTellsWhatThePaperIsWorth(changes: [Change], isSample: Bool, mark: String?, code: String?) throws {
    var setup = Fixture.setup
    setup.isSample = isSample
    let document = Notula.document(of: try Fixture.session(changes, setup: setup), verificationCode: "0123456789ab")
    #expect(document.mark == mark)
    #expect(document.verificationCode == code)
  }

  @Test func emptyMeetingPrintsDotsAndNihil() throws {
    let setup = Setup(template: "uji")
    let dump = DocumentDump(of: Notula.document(of: try Fixture.session(setup: setup)))
    #expect(
      dump.text == """
        == notula | Notula |\u{20}
        mark: KONSEP
        # NOTULA
        Rapat: ………
        Penyelenggara: ………
        Hari/Tanggal: ………
        Surat Undangan: Nomor ……… tanggal ………
        Waktu: pukul ……… s.d. ……… WITA
        Tempat: ………
        Acara: ………
        Pimpinan Rapat: Ketua: ………
          Sekretaris: ………
          Pencatat: ………
        Peserta: ……… orang (daftar hadir terlampir)
        ## I. KATA PEMBUKAAN
        Nihil
        ## II. PEMBAHASAN
        Nihil
        ## III. KESIMPULAN DAN KESEPAKATAN
        Nihil
        ## IV. KOMITMEN DAN TINDAK LANJUT
        Nihil
        ## V. USULAN PRIORITAS
        Nihil
        ## VI. HAL-HAL YANG PERLU DIBAHAS LEBIH LANJUT
        Nihil
        ## VII. PENUTUP
        Rapat ditutup pukul ……… WITA.
        --- ………, ………
        Mengetahui, / Pimpinan Rapat, / ……………………………… / NIP ………………
        Notulis, / ……………………………… / NIP ………………
        """)
  }

  @Test func wordsOfTheRegionHeadThePaper() throws {
    var setup = Fixture.setup
    setup.wording.minutes = "NOTULEN"
    setup.wording.conclusions = "KEPUTUSAN"
    let document = Notula.document(of: try Fixture.session(setup: setup))
    #expect(document.title == "Notulen Rapat Uji")
    #expect(document.blocks.first == .title(["NOTULEN"]))
    #expect(document.blocks.contains(.heading(level: 1, number: "III.", text: "KEPUTUSAN")))
  }

  @Test(
    arguments: [
      ([.organiser("Seksi"), .noteTaker(.person("emma"))], "Seksi"),
      ([.noteTaker(.person("emma"))], "Hj. Emma Susanty"),
      ([.noteTaker(.person("kpm-kiram"))], ""), ([], ""),
    ] as [([Detail], String)])
  func authorIsWhoCallsOrWrites(details: [Detail], author: String) throws {
    #expect(Notula.document(of: try Fixture.session(details.map { .set($0) })).author == author)
  }

  @Test func letterheadWithoutAddressLeavesRoomForIt() throws {
    let letterhead = Letterhead(government: "PEMERINTAH KABUPATEN BANJAR", office: "KECAMATAN KARANG INTAN")
    var session = try Fixture.session([.set(.letterhead(letterhead))])
    #expect(
      Notula.document(of: session).letterhead
        == Letterhead(
          government: letterhead.government, office: letterhead.office,
          address: ["Alamat ……… Telepon ……… Laman ……… Pos-el ………"]))
    try session.apply(.set(.letterhead(Letterhead(government: "A", office: "B", address: ["C"]))))
    #expect(Notula.document(of: session).letterhead?.address == ["C"])
    #expect(Notula.document(of: try Fixture.session()).letterhead == nil)
  }
}
