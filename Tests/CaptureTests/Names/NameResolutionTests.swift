import Meeting
import Testing

@testable import Capture

@Suite struct NameResolutionTests {
  private let names = KarangIntan.context.names

  @Test(arguments: [
    ("Emma", NameResolution.one(.person("emma"))), ("KPM", .one(.group("kpm"))), ("bid", .one(.group("bidan"))),
    ("Kiram", .one(.village("Kiram"))), ("Nama", .unknown), ("Pambakal Kiram Timur", .unknown),
    (
      "Sungai",
      .several(["Sungai Alang", "Sungai Asam", "Sungai Besar", "Sungai Arfat", "Sungai Landas"].map { .village($0) })
    ),
  ])
  func `words name one, several or nobody`(typed: String, resolution: NameResolution) {
    let found = names.resolve(NameKey.fold(typed), villageFirst: false)
    if case .several(let expected) = resolution, case .several(let parties) = found {
      #expect(expected.allSatisfy { parties.contains(Party.village(Identifier($0.name))) } && parties.count > 1)
    } else {
      #expect(found == resolution)
    }
  }

  @Test func `a whole name is asked for`() {
    #expect(names.resolve(["emma"], villageFirst: false, wholeOnly: true) == .unknown)
    #expect(names.resolve(["emma", "susanty"], villageFirst: false, wholeOnly: true) == .one(.person("emma")))
  }

  @Test(arguments: [
    ("kir", NameResolution.one(.village("Kiram"))), ("biih", .one(.village("Bi'ih"))), ("Emma", .one(.person("emma"))),
    ("bid", .one(.group("bidan"))),
  ])
  func `where villages come first, the only one of that beginning is meant`(typed: String, resolution: NameResolution) {
    #expect(names.resolve(NameKey.fold(typed), villageFirst: true) == resolution)
    #expect(KarangIntan.context.read("$ @\(typed) jamban").proposal?.proposers.count == 1)
  }

  @Test func `of two villages none is guessed`() {
    guard case .several = names.resolve(["mandiangin"], villageFirst: true) else {
      Issue.record("one was guessed")
      return
    }
    guard case .several = names.resolve(["kir"], villageFirst: false) else {
      Issue.record("the village was guessed where no village comes first")
      return
    }
  }

  @Test func `two of one name are not told apart, but by their village`() {
    let twins = ["Kiram", "Lihung"].map { village in
      Change.addAttendee(
        Attendee(id: Identifier("n-\(village)"), name: "Contoh Nama", position: "Kader", village: Identifier(village)))
    }
    let names = KarangIntan.context(twins).names
    #expect(
      names.resolve(["contoh", "nama"], villageFirst: false) == .several([.person("n-Kiram"), .person("n-Lihung")]))
    #expect(names.resolve(["contoh", "nama", "lihung"], villageFirst: false) == .one(.person("n-Lihung")))
  }
}

extension Party {
  fileprivate var name: String { if case .village(let id) = self { id.rawValue } else { "" } }
}
