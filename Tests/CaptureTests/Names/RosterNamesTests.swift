import Meeting
import Testing

@testable import Capture

@Suite struct RosterNamesTests {
  /// Five of one name: two groups, two villages, and two whom nothing tells apart.
  private static let twins: [Change] = [
    Attendee(id: "kpm-kiram", name: "Hj. Contoh Nama, S.E.", position: "Kader", group: "kpm", village: "Kiram"),
    Attendee(id: "kpm-lihung", name: "Contoh Nama", position: "Kader", group: "kpm", village: "Lihung"),
    Attendee(id: "pkk-kiram", name: "contoh nama", position: "Anggota", group: "pkk", village: "Kiram"),
    Attendee(id: "satu", name: "Contoh Nama", position: "Staf", group: "camat"),
    Attendee(id: "dua", name: "Contoh Nama", position: "Staf", group: "camat"),
  ].map { .addAttendee($0) }
  private static let context = KarangIntan.context(twins)

  @Test(arguments: [
    ("Contoh Nama Lihung", "kpm-lihung"), ("Contoh Nama PKK", "pkk-kiram"), ("Contoh Nama TP PKK", "pkk-kiram"),
    ("Contoh Nama Kiram KPM", "kpm-kiram"), ("Contoh Nama KPM Kiram", "kpm-kiram"), ("Contoh Nama 1", "satu"),
    ("Contoh Nama 2", "dua"),
  ])
  func `like names are told apart by village, group and at last by their order`(typed: String, id: String) {
    #expect(Self.context.names.resolve(NameKey.fold(typed), villageFirst: false) == .one(.person(Identifier(id))))
  }

  @Test(arguments: [("Contoh Nama", 5), ("Contoh Nama Kiram", 2), ("Contoh Nama KPM", 2), ("Contoh Nama Kecamatan", 2)])
  func `what tells them not apart is not guessed`(typed: String, count: Int) {
    guard case .several(let parties) = Self.context.names.resolve(NameKey.fold(typed), villageFirst: false) else {
      Issue.record("\(typed) was guessed")
      return
    }
    #expect(parties.count == count)
  }

  @Test(arguments: ["kpm-kiram", "kpm-lihung", "pkk-kiram", "satu", "dua"])
  func `each has a way to be typed`(id: String) throws {
    let party = Party.person(Identifier(id))
    let candidate = try #require(
      Self.context.completions(for: "! @cont", cursor: 7).first { $0.subject == .party(party) })
    #expect(Self.context.read("! \(candidate.replacement) kirim data").commitment?.owners == [party])
  }

  @Test func `one who bears a name alone is not numbered`() {
    #expect(KarangIntan.context.names.telling("emma") == [])
    let names = KarangIntan.context.names
    #expect(names.resolve(["emma", "susanty", "kecamatan"], villageFirst: false) == .unknown)
  }

  @Test func `an office is found by its village, whether it names it or not, and by the village's other names`() {
    let guest = Attendee(id: "k", name: "Contoh", position: "Kader", village: "Jingah Habang Ulu")
    let names = KarangIntan.context([.addAttendee(guest)]).names
    for words in [["kader", "jingah", "habang", "ulu"], ["kader", "jingah", "habang", "hulu"], ["contoh", "jingah"]] {
      #expect(names.resolve(words, villageFirst: false) == .one(.person("k")))
    }
  }

  @Test func `a name borne by thousands is prepared in time`() {
    var setup = KarangIntan.setup
    setup.attendees = (0..<5000).map {
      Attendee(id: Identifier("a\($0)"), name: "Nama", position: "Kader", group: "kpm")
    }
    var session = Session()
    #expect(throws: Never.self) { try session.apply(.begin(setup)) }
    let names = NameIndex(of: session)
    #expect(names.resolve(["nama", "4711"], villageFirst: false) == .one(.person("a4710")))
  }
}
