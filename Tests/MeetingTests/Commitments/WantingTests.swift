import Meeting
import Testing

@Suite struct WantingTests {
  static let promises: [(String, [Party], String?, Commitment.Due?, [Commitment.Wanting])] = [
    ("data balita dikirim", [], nil, nil, [.owner, .measure, .due]),
    ("data 24 balita dikirim", [.person("sekcam")], nil, .routine("setiap bulan"), []),
    ("data balita dikirim", [.person("sekcam")], "24 balita", CivilDate(iso: "2026-03-01").map { .date($0) }, []),
    ("data seluruh balita dikirim", [.group("kpm")], nil, nil, [.ownerByName, .due]),
    ("pemantauan", [.village("kiram"), .group("kpm")], nil, .routine("setiap bulan"), []),
    ("pelayanan ditingkatkan", [.named("Dinkes")], nil, nil, [.visibleWork("ditingkatkan"), .measure, .due]),
  ]

  @Test(arguments: promises)
  func `a promise says who, what, how much and by when, or lacks it`(
    text: String, owners: [Party], target: String?, due: Commitment.Due?, wanting: [Commitment.Wanting]
  ) throws {
    let commitment = Commitment(owners: owners, due: due, target: target)
    let session = try Session(small: .entry("a", .commitment(commitment), text))
    #expect(session.entry("a")?.wanting == wanting)
  }

  @Test func `nothing else is a promise`() throws {
    #expect(try Session(small: .note("n")).entry("n")?.wanting == [])
  }
}
