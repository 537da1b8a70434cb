import Meeting
import Testing

@Suite struct SetupTests {
  private static let date = CivilDate(year: 2026, month: 2, day: 5).map {
    NamedDate(name: "Musrenbang Kecamatan", date: $0, aliases: ["Musrenbangcam"])
  }

  @Test func `a setup is stored whole`() throws {
    var setup = Setup.small
    setup.namedDates = [try #require(Self.date)]
    setup.speakingMinutes = 3
    setup.scoring = Scoring(
      criteria: [Criterion(id: "manfaat", name: "Manfaat", weight: 3, aliases: ["guna"])], highest: 9)
    setup.quorum = .share(2, of: 3)
    setup.agenda[1].questions = ["Apa yang kurang?"]
    setup.attendees[0].sex = .female
    setup.attendees[0].institution = "Kecamatan Karang Intan"
    let again: Setup = try restored(stored(setup))
    #expect(again == setup)
  }

  @Test func `a file from before there were named dates and a limit for speakers has none`() throws {
    let setup = Setup.small
    let text = try stored(setup)
    #expect(!text.contains("speakingMinutes") && !text.contains("scoring"))
    let old = text.replacing(#""namedDates":[],"#, with: "").replacing(#","namedDates":[]"#, with: "")
    #expect(old.count < text.count)
    let again: Setup = try restored(old)
    #expect(again == setup)
  }

  @Test func `a file from before there were quorums, questions, L and P and offices of attendees has none`() throws {
    let text = try stored(Setup.small)
    for member in ["quorum", "sex", #""institution":"#] { #expect(!text.contains(member)) }
    let old = text.replacing(#""questions":[],"#, with: "").replacing(#","questions":[]"#, with: "")
    #expect(old.count < text.count)
    let again: Setup = try restored(old)
    #expect(again == .small)
  }

  @Test func `the quorum is the session's, and an impossible one begins nothing`() throws {
    var setup = Setup.small
    setup.quorum = .people(20)
    var session = Session()
    try session.apply(.begin(setup))
    #expect(session.quorum == .people(20))
    setup.quorum = .share(3, of: 2)
    var other = Session()
    #expect(throws: ChangeRefused.impossibleCount(3)) { try other.apply(.begin(setup)) }
  }

  @Test func `a meeting begins with the named dates of its setup`() throws {
    var setup = Setup.small
    setup.namedDates = [try #require(Self.date)]
    var session = Session()
    #expect(session.namedDates.isEmpty)
    try session.apply(.begin(setup))
    #expect(session.namedDates == [try #require(Self.date)])
  }

  @Test func `the limit of speakers is the session's`() throws {
    var setup = Setup.small
    setup.speakingMinutes = 3
    var session = Session()
    try session.apply(.begin(setup))
    #expect(session.speakingMinutes == 3)
    #expect(try Session(small: .note("a")).speakingMinutes == nil)
  }

  @Test func `the criteria are the session's, and where there are none the usual ones`() throws {
    var setup = Setup.small
    setup.scoring = Scoring(criteria: [Criterion(id: "manfaat", name: "Manfaat", weight: 3)], highest: 9)
    var session = Session()
    try session.apply(.begin(setup))
    #expect(session.scoring == setup.scoring)
    #expect(try Session(small: .note("a")).scoring == .usual)
  }

  @Test(arguments: [-1, .max]) func `an impossible limit begins nothing`(minutes: Int) {
    var setup = Setup.small
    setup.speakingMinutes = minutes
    var session = Session()
    #expect(throws: ChangeRefused.impossibleCount(minutes)) { try session.apply(.begin(setup)) }
  }
}
