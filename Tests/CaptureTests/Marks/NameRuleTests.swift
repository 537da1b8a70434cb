import Meeting
import Testing

@testable import Capture

@Suite struct NameRuleTests {
  let context = KarangIntan.context

  @Test(arguments: [
    ("@Emma x", Party.person("emma"), "x"), ("@Hj. Emma Susanty, x", .person("emma"), "x"),
    ("@hj emma susanty x", .person("emma"), "x"), ("@Bu Emma x", .person("emma"), "x"),
    ("@Sekcam x", .person("emma"), "x"),
    ("@mahr x", .person("mahrur"), "x"), ("@Kasi Kesejahteraan Sosial x", .person("mahrur"), "x"),
    ("@Eka masyarakat perlu dilibatkan", .person("eka"), "masyarakat perlu dilibatkan"),
    ("@Emma forum ini", .person("emma"), "forum ini"),
    ("@Pambakal Kiram siap", .person("pambakal-Kiram"), "siap"),
    ("@Pambakal Desa Kiram siap", .person("pambakal-Kiram"), "siap"),
    ("@Pambakal Bi’ih siap", .person("pambakal-Bi'ih"), "siap"),
    ("@pambakal biih siap", .person("pambakal-Bi'ih"), "siap"),
    ("@Pambakal Jingah Habang Hulu siap", .person("pambakal-Jingah Habang Ulu"), "siap"),
    ("@Pambakal desa menyiapkan data", .group("pambakal"), "desa menyiapkan data"),
    ("@KPM Mali Mali data balita", .person("kpm-Mali Mali"), "data balita"),
    ("@KPM Mali-Mali data balita", .person("kpm-Mali Mali"), "data balita"),
    ("@KPM data balita", .group("kpm"), "data balita"), ("@Bidan siap", .group("bidan"), "siap"),
    ("@Bidan Desa pendampingan", .group("bidan"), "pendampingan"), ("@Kepala Desa siap", .group("pambakal"), "siap"),
    ("@PKK siap", .group("pkk"), "siap"), ("@para KPM siap", .group("kpm"), "siap"),
    ("@Kiram siap", .village("Kiram"), "siap"), ("@Desa Kiram siap", .village("Kiram"), "siap"),
    ("@Mandi Kapau Barat siap", .village("Mandikapau Barat"), "siap"),
    ("@Puskesmas siap", .institution("puskesmas"), "siap"),
    ("@Puskesmas Karang Intan 1 siap", .institution("puskesmas"), "siap"),
    ("@peserta siap", .participant(of: nil), "siap"), ("@peserta, siap", .participant(of: nil), "siap"),
    ("@peserta dari unsur Bidan Desa siap", .participant(of: "bidan"), "siap"),
    ("@peserta unsur Bidan Desa siap", .participant(of: "bidan"), "siap"),
    ("@peserta lain siap", .participant(of: nil), "lain siap"),
    ("@salah seorang peserta siap", .participant(of: nil), "siap"),
    ("@salah satu peserta KPM siap", .participant(of: "kpm"), "siap"),
    ("@seorang peserta unsur Bidan Desa siap", .participant(of: "bidan"), "siap"),
    ("@Salah seorang peserta, siap", .participant(of: nil), "siap"),
    ("@\"peserta KPM\" siap", .participant(of: "kpm"), "siap"),
    ("@Emma Susanty, S.Sos. siap", .person("emma"), "siap"), ("@Emma, S.Sos., M.M., siap", .person("emma"), "siap"),
    ("@emma, SE siap", .person("emma"), "siap"), ("@Emma, ASI penting", .person("emma"), "ASI penting"),
    ("@drg. Emma siap", .person("emma"), "siap"), ("@Guru Emma siap", .person("emma"), "siap"),
    ("@Ust Emma siap", .person("emma"), "siap"), ("@KH Emma siap", .person("emma"), "siap"),
    ("@\"Hj. Emma Susanty\" siap", .person("emma"), "siap"), ("@\"Emma\", siap", .person("emma"), "siap"),
  ])
  func `a name is the longest run of words that is known`(line: String, party: Party, text: String) {
    let reading = context.read(line)
    #expect(reading.note?.speaker == party)
    #expect(reading.body?.text == text)
    #expect(reading.warnings == [])
  }

  @Test(arguments: [
    ("? kapan cair @pambakal bi'i", Party.person("pambakal-Bi'ih"), "kapan cair"),
    ("? kapan cair @KPM Desa Ki", .person("kpm-Kiram"), "kapan cair"),
    // Behind it the sentence has begun, and what was shown stays what is meant.
    ("@pambakal bi'i kapan cair", .group("pambakal"), "bi'i kapan cair"),
    ("@pambakal pada rapat", .group("pambakal"), "pada rapat"),
    ("@Eka y", .person("eka"), "y"), ("@Kiram s", .village("Kiram"), "s"),
  ])
  func `at the end of the line the last word of a name may still be growing, as in the list of names`(
    line: String, party: Party, text: String
  ) {
    let reading = context.read(line)
    #expect(reading.body?.matter.parties == [party])
    #expect(reading.body?.text == text)
  }

  @Test func `several whose names begin so are told, and none is guessed`() throws {
    let reading = context.read("? kapan cair @pambakal mandiang")
    #expect(reading.body?.matter.parties == [.named("pambakal mandiang")])
    #expect(reading.chips.contains { if case .ambiguousName = $0 { true } else { false } }, "\(reading.chips)")
  }

  @Test(arguments: [
    ("@Nama siap", "Nama", "siap"), ("@nama satu siap", "nama", "satu siap"),
    ("@Nama Satu siap", "Nama Satu", "siap"), ("@Pak Nama siap", "Pak Nama", "siap"),
    ("@pak nama siap", "pak nama", "siap"), ("@H. Nama Satu, siap", "H. Nama Satu", "siap"),
    ("@Nama, Satu siap", "Nama", "Satu siap"),
    ("@Nama Satu, S.Tr.Keb. siap", "Nama Satu, S.Tr.Keb.", "siap"),
    ("@Nama, S.E., M.M., siap", "Nama, S.E., M.M.", "siap"),
    ("@Nama, S.E.: siap", "Nama, S.E.", "siap"), ("@Nama, SKM siap", "Nama, SKM", "siap"),
    ("@\"kader nama\" siap", "kader nama", "siap"),
    ("@Nama #gizi siap", "Nama", "siap"), ("@Nama \"kata\"", "Nama", "kata"),
  ])
  func `an unknown name is kept as typed`(line: String, name: String, text: String) {
    let reading = context.read(line)
    #expect(reading.note?.speaker == .named(name))
    #expect(reading.body?.text == text)
    #expect(reading.warnings == [.unknownName(name)])
  }

  @Test(arguments: [
    "24 paket @Rp17.000", "@Rp 17.000 x".replacing(" 17", with: "17"), "@ Emma x", "@1 x", "@", "@@Emma x", "x@Emma y",
    "\\@Emma x", "@\" \" x", "@\"\" x", "(@Emma) x",
  ])
  func `other signs are text`(line: String) {
    #expect(context.read(line).note?.speaker == nil)
  }

  @Test func `several are left where the last word belongs to their name`() {
    let twins = ["Kiram", "Lihung"].map { village in
      Change.addAttendee(
        Attendee(id: Identifier(village), name: "Contoh Nama", position: "Kader", village: Identifier(village)))
    }
    let context = KarangIntan.context(twins)
    let cases: [(String, String, [Party])] = [
      ("@Contoh Nama siap", "Contoh Nama", [.person("Kiram"), .person("Lihung")]),
      (
        "@Pambakal Mandiangin siap", "Pambakal Mandiangin",
        [.person("pambakal-Mandiangin Barat"), .person("pambakal-Mandiangin Timur")]
      ),
    ]
    for (line, name, parties) in cases {
      let reading = context.read(line)
      #expect(reading.warnings == [.ambiguousName(name, parties)])
      #expect(reading.note?.speaker == .named(name))
      #expect(reading.body?.text == "siap")
    }
    #expect(context.read("@Contoh Nama Lihung siap").note?.speaker == .person("Lihung"))
  }

  @Test func `what is called by a title alone is found by it`() {
    let teacher = Attendee(id: "guru", position: "Guru")
    let context = KarangIntan.context([.addAttendee(teacher)])
    #expect(context.read("@Guru siap").note?.speaker == .person("guru"))
    #expect(KarangIntan.context.read("@Guru siap hadir").note?.speaker == .named("Guru siap"))
  }

  @Test func `names are shown as the roster spells them, whatever was typed`() {
    let guest = Attendee(id: "s", name: "dr. H. CONTOH nama, Sp.A", position: "Dokter")
    let context = KarangIntan.context([.addAttendee(guest)])
    #expect(context.read("@Contoh Nama siap").note?.speaker == .person("s"))
    #expect(context.session.name(of: .person("s")) == "dr. H. CONTOH nama, Sp.A")
    #expect(KarangIntan.context.read("@iBu NAMA siap").note?.speaker == .named("iBu NAMA"))
  }

  @Test func `on a proposal a village comes before a person of its name`() {
    let changes: [Change] = [.addAttendee(Attendee(id: "kiram", name: "Kiram", position: "Kader"))]
    let context = KarangIntan.context(changes)
    #expect(context.read("@Kiram siap").note?.speaker == .person("kiram"))
    #expect(context.read("$ @Kiram jamban").proposal?.proposer == .village("Kiram"))
  }

  @Test func `a name with its degrees as the roster spells them`() {
    let guest = Attendee(id: "s", name: "Contoh Satu, S.Tr.Keb., M.M.", position: "Bidan")
    let context = KarangIntan.context([.addAttendee(guest)])
    #expect(context.read("@Contoh Satu, S.Tr.Keb., M.M. menyampaikan hal").body?.text == "menyampaikan hal")
    #expect(context.read("@Contoh Satu, menyampaikan hal").body?.text == "menyampaikan hal")
    #expect(context.read("@Contoh Satu menyampaikan hal").note?.speaker == .person("s"))
  }

  @Test(arguments: [
    ("@“Emma” siap", Party.named("Emma")), ("@\"Emma\" siap", .person("emma")),
    ("@“Hj. Emma Susanty” siap", .person("emma")), ("@“Emma Susanty”, siap", .person("emma")),
    ("@“Mahr” siap", .named("Mahr")), ("@“peserta KPM” siap", .participant(of: "kpm")),
  ])
  func `in the quotes of print only a whole name counts`(line: String, speaker: Party) {
    let reading = KarangIntan.context.read(line)
    #expect(reading.note?.speaker == speaker)
    #expect(reading.body?.text == "siap")
  }

  @Test(
    arguments: [
      ("! @Emma; @Mahrur kirim data", ["emma", "mahrur"], []),
      ("! @Emma; @Mahrur; @Eka x", ["emma", "mahrur", "eka"], []),
      ("! @Emma; @Mahrur @Eka kirim data", ["emma", "mahrur"], ["eka"]),
      ("! @Emma @Mahrur; @Eka kirim data", ["emma"], ["mahrur", "eka"]),
      ("! @\"Emma\"; @\"Mahrur Ruyani\" kirim data", ["emma", "mahrur"], []),
      ("! @Emma, @Mahrur kirim data", ["emma"], ["mahrur"]), ("! @Emma; kirim data @Mahrur", ["emma"], ["mahrur"]),
      ("! @Emma; @Emma @Mahrur kirim data", ["emma"], ["mahrur"]),
    ] as [(String, [Attendee.ID], [Attendee.ID])])
  func `those with semicolons between them answer together`(
    line: String, owners: [Attendee.ID], supporters: [Attendee.ID]
  ) {
    let commitment = KarangIntan.context.read(line).commitment
    #expect(commitment?.owners == owners.map { .person($0) })
    #expect(commitment?.supporters == supporters.map { .person($0) })
  }
}
