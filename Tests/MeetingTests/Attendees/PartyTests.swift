import Meeting
import Testing

@Suite struct PartyTests {
  @Test(arguments: [
    (Party.person("sekcam"), "Hj. Emma Susanty"), (.person("kpm-kiram"), "KPM Desa Kiram"), (.group("kpm"), "para KPM"),
    (.participant(of: nil), "salah seorang peserta"), (.participant(of: "kpm"), "salah seorang peserta (unsur KPM)"),
    (.village("kiram"), "Pemerintah Desa Kiram"), (.institution("dinkes"), "Dinas Kesehatan"),
    (.named("Kader"), "Kader"), (.person("tiada"), "………"),
    (.participant(of: "tiada"), "salah seorang peserta (unsur ………)"),
  ])
  func `everyone is named as the papers name them`(party: Party, name: String) throws {
    #expect(try Session(small: .set(.theme("x"))).name(of: party) == name)
  }

  static let offices: [(Party, String?)] = [
    (.person("sekcam"), "Sekretaris Camat"), (.person("kpm-kiram"), nil), (.group("kpm"), nil),
    (.person("tiada"), nil), (.named("Kader"), nil),
  ]

  @Test(arguments: offices)
  func `an office stands beside a name and not alone`(party: Party, position: String?) throws {
    #expect(try Session(small: .set(.theme("x"))).position(of: party) == position)
  }
}
