import Meeting
import Testing

@testable import Capture

@Suite struct PartyNameTests {
  @Test(arguments: [
    (Party.named("Emma"), "“Emma”"), (.named("Mah"), "“Mah”"), (.named("Nama Baru"), "Nama Baru"),
    (.named("Mandiangin"), "Mandiangin"), (.person("emma"), "Hj. Emma Susanty"),
  ])
  func `a name on no list stands in a field so that it stays one`(party: Party, text: String) {
    #expect(PartyName(KarangIntan.context).field(party) == text)
  }

  @Test(arguments: [
    (Party.person("emma"), "Hj. Emma Susanty"), (.person("pambakal-Kiram"), "Pambakal Desa Kiram"),
    (.group("bidan"), "Bidan Desa"), (.participant(of: nil), "peserta"), (.participant(of: "kpm"), "peserta KPM"),
    (.institution("puskesmas"), "Puskesmas Karang Intan 1"), (.named("Nama Satu"), "Nama Satu"),
  ])
  func `a party is typed by the first of its names that finds it`(party: Party, name: String) {
    #expect(PartyName(KarangIntan.context).text(party) == name)
  }

  @Test func `of two people with one name the village tells which`() {
    let twins = ["Kiram", "Lihung"].map { village in
      Change.addAttendee(
        Attendee(id: Identifier(village), name: "Nama Satu, S.E.", position: "Kader", village: Identifier(village)))
    }
    let names = PartyName(KarangIntan.context(twins))
    #expect(names.text(.person("Lihung")) == "Nama Satu Lihung")
    #expect(names.text(.person("Kiram")) == "Nama Satu Kiram")
  }

  @Test func `what a session does not know is typed as dots`() {
    let names = PartyName(KarangIntan.context)
    for party in [Party.person("tiada"), .group("tiada"), .village("tiada"), .institution("tiada")] {
      #expect(names.text(party) == Session.dots)
    }
  }

  @Test func `a piece of a line has the sign of names`() {
    let piece = PartyName(KarangIntan.context).piece(.person("eka"))
    #expect(piece == EntryLine.Piece(sign: "@", content: "Eka Yusnitawati", role: .name))
  }
}
