import Meeting
import Testing

@testable import Capture

@Suite struct NameReuseTests {
  private static let guest = Attendee(id: "z", name: "Contoh Nama", position: "Kader", group: "kpm", village: "Kiram")
  private static let words = [
    ["emma"], ["kpm"], ["kpm", "kiram"], ["contoh"], ["contoh", "nama"], ["contoh", "nama", "pkk"], ["desa", "lihung"],
    ["kampung", "lihung"], ["mahr"], ["zzz"],
  ]

  /// Both find the same for everything that may be typed here.
  private func areAlike(_ one: NameIndex, _ other: NameIndex) -> Bool {
    Self.words.allSatisfy { words in
      one.resolve(words, villageFirst: false) == other.resolve(words, villageFirst: false)
        && one.named(withPrefixes: words).map { one.all[$0.named].party }
          == other.named(withPrefixes: words).map { other.all[$0.named].party }
    }
  }

  @Test(
    arguments: [
      [.setPresence(["kpm-Balau"], .present(at: nil))], [.countHeads("kpm", 3)],
      [.setGroupPresence("kpm", isPresent: true)],
      [.addAttendee(guest)],
      [.addAttendee(guest), .addAttendee(Attendee(id: "y", name: "Contoh Nama", position: "Staf", group: "pkk"))],
    ] as [[Change]])
  func `what is kept from an earlier state finds what would be found anew`(changes: [Change]) {
    let before = KarangIntan.session()
    let after = KarangIntan.session(changes)
    let reused = NameIndex(of: after, reusing: NameIndex(of: before), of: before)
    #expect(areAlike(reused, NameIndex(of: after)))
  }

  @Test func `who is no longer on the roster is no longer found`() {
    let before = KarangIntan.session([.addAttendee(Self.guest)])
    let after = KarangIntan.session()
    let reused = NameIndex(of: after, reusing: NameIndex(of: before), of: before)
    #expect(areAlike(reused, NameIndex(of: after)))
    #expect(reused.resolve(["contoh"], villageFirst: false) == .unknown)
  }

  @Test func `another one in the same place of the roster is found`() {
    let before = KarangIntan.session([.addAttendee(Self.guest)])
    let after = KarangIntan.session([.addAttendee(Attendee(id: "z", name: "Lain Sekali", position: "Kader"))])
    let reused = NameIndex(of: after, reusing: NameIndex(of: before), of: before)
    #expect(areAlike(reused, NameIndex(of: after)))
    #expect(reused.resolve(["lain", "sekali"], villageFirst: false) == .one(.person("z")))
  }

  @Test func `another word for a village counts`() throws {
    let before = KarangIntan.session()
    var setup = KarangIntan.setup
    setup.wording.village = "Kampung"
    var after = Session()
    try after.apply(.begin(setup))
    let reused = NameIndex(of: after, reusing: NameIndex(of: before), of: before)
    #expect(reused.resolve(["kampung", "lihung"], villageFirst: false) == .one(.village("Lihung")))
    #expect(reused.named(exactly: ["desa", "lihung"]).isEmpty)
  }
}
