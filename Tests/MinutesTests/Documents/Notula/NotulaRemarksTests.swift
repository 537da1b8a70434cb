import Meeting
import TestKit
import Testing

@testable import Minutes

@Suite struct NotulaRemarksTests {
  static let remarks: [(Change, String)] = [
    (Fixture.note("kader perlu dilibatkan"), "a. Kader perlu dilibatkan."),
    (
      Fixture.note("stunting tugas bersama", by: .person("emma")),
      "a. Hj. Emma Susanty (Sekretaris Kecamatan) menyampaikan: Stunting tugas bersama."
    ),
    (
      Fixture.note("kapan PMT cair", by: .person("kpm-kiram"), .question),
      "a. KPM Desa Kiram menanyakan: Kapan PMT cair?"
    ),
    (
      Fixture.note("Kapan PMT cair.", by: .person("kpm-kiram"), .question, quoted: true),
      "a. KPM Desa Kiram menanyakan: “Kapan PMT cair?”"
    ),
    (
      Fixture.note("kami siap", by: .participant(of: nil), quoted: true),
      "a. Salah seorang peserta menyampaikan: “kami siap”."
    ),
    (
      Fixture.note("kader didahulukan", by: .group("kpm"), .suggestion),
      "a. Para KPM mengusulkan: Kader didahulukan."
    ),
    (Fixture.note("siap", by: .named("emma"), .response), "a. emma memberikan tanggapan: Siap."),
    (Fixture.note("kutipan tanpa nama", quoted: true), "a. “kutipan tanpa nama”."),
    (
      Fixture.note(
        "baduta berisiko.", by: .group("bidan"), .correction, correction: Correction(before: "16", after: "7")),
      "a. Data baduta berisiko semula 16 dikoreksi menjadi 7 oleh para bidan desa."
    ),
    (
      Fixture.note("data balita", .correction, correction: Correction(before: "446", after: "400")),
      "a. Data balita semula 446 dikoreksi menjadi 400."
    ),
    (
      Fixture.note("nama desa keliru", by: .person("eka"), .correction),
      "a. Eka Yusnitawati menyampaikan koreksi: Nama desa keliru."
    ),
  ]

  @Test(arguments: remarks)
  func remarkNamesSpeakerAndManner(change: Change, line: String) throws {
    let blocks = Notula.discussion(Record(of: try Fixture.session([change])))
    #expect(DocumentDump(of: blocks).lines == ["### 1. Diskusi", line])
  }

  @Test func discussionIsToldItemByItem() throws {
    let record = Record(
      of: try Fixture.session([
        Fixture.note("satu", by: .person("eka"), in: "usulan"), Fixture.note("dua", by: .person("eka"), in: "diskusi"),
        Fixture.note("tiga", by: .person("eka"), in: "diskusi"),
      ]))
    #expect(
      DocumentDump(of: Notula.discussion(record)).text == """
        ### 1. Diskusi
        a. Eka Yusnitawati menyampaikan: Dua.
        b. Eka Yusnitawati menyampaikan: Tiga.
        ### 2. Usulan
        a. Eka Yusnitawati menyampaikan: Satu.
        """)
  }

  @Test func openingGathersNeighboursOfOneSpeaker() throws {
    let record = Record(
      of: try Fixture.session([
        Fixture.note("rapat dibuka", in: "buka"), Fixture.note("hadirin berdiri", in: "buka"),
        Fixture.note("satu", by: .person("emma"), .address, in: "buka"),
        Fixture.note("dua", by: .person("emma"), .address, quoted: true, in: "buka"),
        Fixture.note("tiga", by: .person("emma"), .direction, in: "buka"),
        Fixture.note("empat", by: .person("eka"), in: "buka"),
        Fixture.note("lima", by: .person("emma"), in: "buka"),
      ]))
    #expect(
      DocumentDump(of: Notula.opening(record)).text == """
        1. Rapat dibuka.
        2. Hadirin berdiri.
        3. Hj. Emma Susanty (Sekretaris Kecamatan) menyampaikan sambutan:
          a. Satu.
          b. “dua”.
        4. Hj. Emma Susanty (Sekretaris Kecamatan) memberikan arahan: Tiga.
        5. Eka Yusnitawati menyampaikan: Empat.
        6. Hj. Emma Susanty (Sekretaris Kecamatan) menyampaikan: Lima.
        """)
  }

  @Test(arguments: [
    (
      Indicator(name: "target prevalensi", value: "18,8 persen"),
      "– Target prevalensi: 18,8 persen (wilayah: ………; tahun: ………; sumber: ………)."
    ),
    (
      Indicator(
        name: "Target prevalensi", value: "18,8 persen", area: "Kabupaten Banjar", year: 2026,
        source: "sebagaimana disampaikan dalam rapat"),
      "– Target prevalensi: 18,8 persen (wilayah: Kabupaten Banjar; tahun: 2026; sebagaimana disampaikan dalam rapat)."
    ),
    (
      Indicator(name: "prevalensi", value: "21 persen", area: "Kabupaten Banjar", year: 2024, source: "SSGI 2024"),
      "– Prevalensi: 21 persen (wilayah: Kabupaten Banjar; tahun: 2024; sumber: SSGI 2024)."
    ),
  ])
  func indicatorIsNeverPrintedAlone(indicator: Indicator, line: String) throws {
    var setup = Fixture.setup
    setup.indicators = [indicator]
    let blocks = Notula.discussion(Record(of: try Fixture.session(setup: setup)))
    #expect(DocumentDump(of: blocks).lines == ["Indikator yang menjadi acuan:", line])
  }

  @Test func closingTellsWhenTheMeetingEnded() throws {
    let record = Record(
      of: try Fixture.session([
        Fixture.note("terima kasih", by: .person("emma"), in: "tutup"),
        .close(at: Fixture.time(11, 31), signatories: []),
      ]))
    #expect(
      DocumentDump(of: Notula.closing(record)).lines == [
        "1. Hj. Emma Susanty (Sekretaris Kecamatan) menyampaikan: Terima kasih.", "Rapat ditutup pukul 11.31 WITA.",
      ])
  }

  @Test func lettersGoOnBehindZ() throws {
    let record = Record(of: try Fixture.session((1...28).map { Fixture.note("butir \($0)") }))
    let lines = DocumentDump(of: Notula.discussion(record)).lines
    #expect(lines[26...] == ["z. Butir 26.", "aa. Butir 27.", "ab. Butir 28."])
  }
}
