import Meeting
import Testing

@testable import Capture

@Suite struct PresentCommandTests {
  private static let nine = TimeOfDay(hour: 9, minute: 5)

  @Test(arguments: [
    ("/hadir @Emma", Command.present(["emma"], at: nil)), ("/hadir Emma", .present(["emma"], at: nil)),
    ("/hadir @Emma 09.05", .present(["emma"], at: nine)), ("/hadir @Emma pukul 9:05", .present(["emma"], at: nine)),
    ("/hadir @Emma pukul 9", .present(["emma"], at: TimeOfDay(hour: 9, minute: 0))),
    ("/hadir @Emma @Eka, @Emma 9.05", .present(["emma", "eka"], at: nine)),
    ("/hadir pambakal kiram", .present(["pambakal-Kiram"], at: nil)),
    ("/hadir @\"Hj. Emma Susanty\"", .present(["emma"], at: nil)), ("/present Mahrur", .present(["mahrur"], at: nil)),
    ("/hadir KPM 19", .headCount("kpm", 19)), ("/hadir @KPM 19", .headCount("kpm", 19)),
    ("/hadir Bidan Desa 11 orang", .headCount("bidan", 11)), ("/hadir bidan 0", .headCount("bidan", 0)),
    ("/hadir KPM ?", .uncounted("kpm")), ("/hadir @Bidan Desa ?", .uncounted("bidan")),
    (
      "/hadir Contoh Satu, S.Tr.Keb.; Bidan Desa Lihung",
      .add(
        Newcomer(
          name: "Contoh Satu, S.Tr.Keb.", position: "Bidan Desa Lihung", group: "bidan", village: "Lihung",
          isGuest: false))
    ),
  ])
  func `people, head counts and newcomers`(line: String, command: Command) {
    #expect(KarangIntan.context.read(line).command == command)
  }

  @Test(arguments: [
    ("/hadir @Nama", Refusal.unknownName("Nama")),
    ("/hadir Contoh Satu, S.Tr.Keb.", .unknownName("Contoh Satu, S.Tr.Keb")), ("/hadir KPM", .countMissing("kpm")),
    ("/hadir @", .unknownName("")), ("/hadir Kiram", .unknownName("Kiram")), ("/hadir 19", .unknownName("19")),
    ("/hadir KPM -3", .impossibleCount("kpm", "-3")), ("/hadir KPM -3 orang", .impossibleCount("kpm", "-3")),
    ("/hadir KPM 99999999999999999999", .impossibleCount("kpm", "99999999999999999999")),
    ("/hadir KPM 3,5", .impossibleCount("kpm", "3,5")), ("/hadir Foo 3", .unknownGroup("Foo")),
    ("/hadir @Foo -3", .unknownGroup("Foo")), ("/hadir Foo ?", .unknownGroup("Foo")),
    ("/hadir @Emma 9", .notATime("9")), ("/hadir @Emma @KPM 19", .argumentNotUnderstood(.present, "@KPM 19")),
    ("/hadir @Emma @KPM ?", .countMissing("kpm")), ("/hadir @Emma @Nama", .unknownName("Nama")),
  ])
  func `a slip never adds anybody`(line: String, refusal: Refusal) {
    #expect(KarangIntan.context.read(line).refusal == refusal)
  }

  @Test func `more heads than invited are told and taken`() {
    let context = KarangIntan.context
    let invited = context.session.attendees.count { $0.group == "kpm" }
    #expect(context.read("/hadir KPM \(invited)").warnings == [])
    let reading = context.read("/hadir KPM \(invited + 1)")
    #expect(reading.warnings == [.odd(.moreThanInvited("kpm", present: invited + 1, invited: invited))])
    #expect(reading.command == .headCount("kpm", invited + 1))
  }

  @Test func `several of one name are listed`() {
    guard
      case .ambiguousName("Pambakal Mandiangin", let parties)? =
        KarangIntan.context.read("/hadir @Pambakal Mandiangin").refusal
    else {
      Issue.record("not ambiguous")
      return
    }
    #expect(parties == [.person("pambakal-Mandiangin Barat"), .person("pambakal-Mandiangin Timur")])
  }
}
