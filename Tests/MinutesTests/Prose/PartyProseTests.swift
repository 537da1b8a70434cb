import Meeting
import Testing

@testable import Minutes

@Suite struct PartyProseTests {
  static let names: [(Party, String, String)] = [
    (.person("emma"), "Hj. Emma Susanty (Sekretaris Kecamatan)", "Hj. Emma Susanty (Sekretaris Kecamatan)"),
    (.person("eka"), "Eka Yusnitawati", "Eka Yusnitawati"),
    (.person("kpm-kiram"), "KPM Desa Kiram", "KPM Desa Kiram"),
    (.group("bidan"), "para bidan desa", "Para bidan desa"),
    (.group("kpm"), "para KPM", "Para KPM"),
    (.participant(of: nil), "salah seorang peserta", "Salah seorang peserta"),
    (.participant(of: "kpm"), "salah seorang peserta (unsur KPM)", "Salah seorang peserta (unsur KPM)"),
    (.village("biih"), "Pemerintah Desa Bi'ih", "Pemerintah Desa Bi'ih"),
    (.institution("dinkes"), "Dinas Kesehatan", "Dinas Kesehatan"),
    (.named("dr. mahrur"), "dr. mahrur", "dr. mahrur"),
    (.named("emma"), "emma", "emma"),
  ]

  @Test(arguments: names)
  func partyIsNamedAsTheRosterSpellsIt(party: Party, name: String, opening: String) throws {
    let session = try Fixture.session()
    #expect(session.fullName(of: party) == name)
    #expect(session.openingName(of: party) == opening)
  }

  @Test func aDeputyIsNamedWithWhomTheyCameFor() throws {
    let session = try Fixture.session([
      .represent("kpm-kiram", by: "emma", at: nil), .represent("kpm-biih", by: "eka", at: nil),
      .setPresence(["kpm-biih"], .present(at: nil)),
    ])
    #expect(
      session.fullName(of: .person("emma")) == "Hj. Emma Susanty (Sekretaris Kecamatan, mewakili KPM Desa Kiram)")
    #expect(session.fullName(of: .person("eka")) == "Eka Yusnitawati")
  }

  @Test(
    arguments: [
      (.person("emma"), "Hj. Emma Susanty"), (.person("kpm-kiram"), nil), (.group("kpm"), nil),
      (.named("Emma"), "Emma"), (nil, nil),
    ] as [(Party?, String?)])
  func onlyPersonsByNameSign(party: Party?, name: String?) throws {
    #expect(try Fixture.session().signatureName(of: party) == name)
  }
}
