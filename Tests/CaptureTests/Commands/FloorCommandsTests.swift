import Meeting
import TestKit
import Testing

@testable import Capture

@Suite struct FloorCommandsTests {
  private static let emma = Party.person("emma")
  private static let lihung = Party.person("bidan-Lihung")

  @Test(arguments: [
    ("/bicara @Emma", Command.joinQueue([emma])), ("/antre @Emma", .joinQueue([emma])),
    ("/queue Emma", .joinQueue([emma])), ("/bicara Bidan Desa Lihung", .joinQueue([lihung])),
    ("/bicara @Emma @Bidan Desa Lihung", .joinQueue([emma, lihung])), ("/bicara @Emma, @Emma", .joinQueue([emma])),
    ("/bicara @peserta KPM", .joinQueue([.participant(of: "kpm")])), ("/bicara @Bidan", .joinQueue([.group("bidan")])),
    ("/bicara peserta", .joinQueue([.participant(of: nil)])),
    ("/bicara @Nama Baru", .joinQueue([.named("Nama Baru")])),
    ("/bicara \"Nama Baru\"", .joinQueue([.named("Nama Baru")])),
    ("/bicara", .showSpeakers), ("/persilakan @Emma", .giveFloor(emma)), ("/floor Emma", .giveFloor(emma)),
    ("/selesaibicara", .endFloor), ("/endfloor", .endFloor), ("/batalbicara @Emma", .leaveQueue(emma)),
  ])
  func `a command of the floor is read`(line: String, command: Command) {
    #expect(KarangIntan.context.read(line).command == command)
  }

  @Test(arguments: [
    ("/persilakan", Refusal.nobodyWaits), ("/batalbicara", .argumentMissing(.unqueue)),
    ("/selesaibicara @Emma", .argumentNotUnderstood(.endFloor, "@Emma")),
    ("/bicara @Emma soal PMT", .argumentNotUnderstood(.queue, "@Emma soal PMT")),
    ("/bicara soal @Emma", .argumentNotUnderstood(.queue, "soal @Emma")),
    ("/bicara 12", .argumentNotUnderstood(.queue, "12")),
    ("/persilakan @Emma @Eka", .argumentNotUnderstood(.floor, "@Emma @Eka")),
  ])
  func `nobody is given the floor by a guess`(line: String, refusal: Refusal) {
    #expect(KarangIntan.context.read(line).refusal == refusal)
  }

  @Test func `where several bear the name, none of them is taken`() {
    for line in ["/bicara @Pambakal Mandiangin", "/persilakan @Pambakal Mandiangin"] {
      guard case .ambiguousName("Pambakal Mandiangin", let parties) = KarangIntan.context.read(line).refusal else {
        Issue.record("\(line) was not refused")
        continue
      }
      #expect(parties.count > 1)
    }
  }

  @Test func `the next is the first who waits`() {
    let context = KarangIntan.context(typed: ["/bicara @Bidan Desa Lihung", "/bicara @Emma"])
    #expect(context.read("/persilakan").command == .giveFloor(Self.lihung))
    #expect(context.read("/persilakan").chips == [.commands(.floor), .givesFloor(Self.lihung)])
    let later = KarangIntan.context(typed: ["/bicara @Bidan Desa Lihung", "/bicara @Emma", "/persilakan"])
    #expect(later.session.floor.holder == Self.lihung)
    #expect(later.read("/persilakan").command == .giveFloor(Self.emma))
  }

  /// A name that says little is enough for one who waits.
  @Test(arguments: [
    ("/persilakan @Bidan", Command.giveFloor(lihung)), ("/batalbicara @Lih", .leaveQueue(lihung)),
    ("/batalbicara @Lihung", .leaveQueue(lihung)), ("/persilakan @Lihung", .giveFloor(lihung)),
    ("/batalbicara @Kiram", .leaveQueue(.village("Kiram"))),
    ("/persilakan @peserta", .giveFloor(.participant(of: "kpm"))), ("/batalbicara bidan", .leaveQueue(lihung)),
    // Nobody of that name waits.
    ("/persilakan @Eka", .giveFloor(.person("eka"))), ("/persilakan @KPM", .giveFloor(.group("kpm"))),
  ])
  func `those who wait are meant first`(line: String, command: Command) {
    let context = KarangIntan.context(typed: ["/bicara @Bidan Desa Lihung @Emma @peserta KPM"])
    #expect(context.read(line).command == command)
  }

  @Test func `one who waits under a name that was on no list then is still that one`() {
    let context = KarangIntan.context(typed: ["/bicara @Nama Baru", "/tamu Nama Baru; Kader"])
    for line in ["/persilakan", "/persilakan @Nama Baru", "/persilakan nama baru"] {
      #expect(context.read(line).command == .giveFloor(.named("Nama Baru")))
      #expect(context.read(line).warnings == [])
    }
  }

  @Test func `two who wait bear the name`() {
    let context = KarangIntan.context(typed: ["/bicara @Bidan Desa Lihung @Bidan Desa Kiram"])
    #expect(context.read("/persilakan @Bidan").command == .giveFloor(.group("bidan")))
  }

  @Test func `the chips say who, where, and whether they are known`() {
    let context = KarangIntan.context(typed: ["/bicara @Emma"])
    #expect(
      context.read("/bicara @Eka @Nama Baru").chips == [
        .commands(.queue), .joinsQueue(.person("eka"), place: 2), .joinsQueue(.named("Nama Baru"), place: 3),
        .unknownName("Nama Baru"),
      ])
    #expect(context.read("/batalbicara @Emma").chips == [.commands(.unqueue), .leavesQueue(Self.emma)])
    #expect(
      context.read("/persilakan @Nama Baru").chips
        == [.commands(.floor), .givesFloor(.named("Nama Baru")), .unknownName("Nama Baru")])
  }

  @Test func `the changes have the time typed, else the clock's`() {
    var generator = SeededGenerator(seed: 1)
    let clock = TimeOfDay(hour: 10, minute: 0)
    let typed = TimeOfDay(hour: 10, minute: 2)
    func changes(_ line: String, addingGuests: Bool = false) -> [Change] {
      KarangIntan.context(typed: ["/bicara @Emma"]).read(line)
        .changes(at: clock, using: &generator, addingGuests: addingGuests)
    }
    #expect(
      changes("/bicara @Eka @Mahrur") == [
        .joinQueue(.person("eka"), at: clock), .joinQueue(.person("mahrur"), at: clock),
      ])
    #expect(changes("[10.02] /persilakan") == [.giveFloor(Self.emma, at: typed)])
    #expect(changes("[10.02] /selesaibicara") == [.endFloor(at: typed)])
    #expect(changes("/batalbicara @Emma") == [.leaveQueue(Self.emma)])
    #expect(changes("/bicara").isEmpty)
  }

  @Test func `one on no list becomes one guest when guests are added`() throws {
    var session = KarangIntan.session()
    var generator = SeededGenerator(seed: 1)
    for line in ["/bicara @Nama Baru", "/persilakan", "kami mendukung", "kami siap"] {
      let reading = CaptureContext(session: session, today: KarangIntan.anotherDay).read(line)
      for change in reading.changes(at: nil, using: &generator, addingGuests: true) { try session.apply(change) }
    }
    let guests = session.attendees.filter(\.isGuest)
    #expect(guests.map(\.name) == ["Nama Baru"])
    #expect(session.entries.map(\.body.matter.parties) == [[.person(guests[0].id)], [.person(guests[0].id)]])
  }
}
