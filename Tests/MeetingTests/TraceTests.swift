import Meeting
import Testing

@Suite struct TraceTests {
  private static let mended = Entry.Body(text: "isi baru", matter: .note(Note()))

  @Test func `a new entry leaves its number, also when it is taken back`() throws {
    let history = try history(.note("a"), .note("b"))
    #expect(history.trace(behind: try step("s1", of: history)) == .recorded(.init(kind: .note, ordinal: 2)))
    var undone = history
    try undone.commit(Step(id: "u", seat: "S", deed: .takeBack("s1")))
    #expect(undone.isTakenBack("s1"))
    #expect(!undone.isTakenBack("s0"))
    #expect(undone.trace(behind: try step("u", of: undone)) == .recorded(.init(kind: .note, ordinal: 2)))
    try undone.commit(Step(id: "r", seat: "S", deed: .takeBack("u")))
    #expect(!undone.isTakenBack("s1"))
    #expect(undone.isTakenBack("u"))
  }

  @Test func `a mended and a struck entry leave what they were`() throws {
    let history = try history(
      .note("a"), .revise("a", revision: 0, body: Self.mended, typed: "isi baru"), .strike("a"))
    guard case .mended(let before, let after) = history.trace(behind: try step("s1", of: history)) else {
      Issue.record("no trace")
      return
    }
    #expect(before.body.text == "isi" && after.body.text == "isi baru")
    guard case .mended(let whole, let struck) = history.trace(behind: try step("s2", of: history)) else {
      Issue.record("no trace")
      return
    }
    #expect(!whole.isStruck && struck.isStruck)
  }

  @Test(
    arguments: [
      (.set(.title("Baru")), .detail(.title("Rapat Pra Musrenbang"))),
      (.set(.place("Aula")), .detail(.place(nil))),
      (.set(.chair(.person("sekcam"))), .detail(.chair(nil))),
      (.setPresence(["sekcam", "kpm-kiram"], .present(at: nil)), .presence([.awaited, .awaited])),
      (.countHeads("kpm", 19), .headCount(nil)),
      (.setGroupPresence("kpm", isPresent: true), .groupPresence(false)),
      (
        .amendAttendee("kpm-kiram", Attendee.Particulars(position: "Kader")),
        .particulars([Attendee.Particulars(position: "KPM Desa Kiram", group: "kpm", village: "kiram")])
      ),
      (.startItem("buka", at: nil), nil), (.planItem("buka", .more(5)), .plannedMinutes(10)),
      (.noteIndicator(Indicator(name: "a", value: "1")), .indicator(nil)),
      (.setPresence(["sekcam"], .excused("sakit")), .presence([.awaited])),
      (.startItem("buka", at: nil), nil),
      (.setStatus(["u", "v"], .agreed), .statuses([.proposed, .reserve])),
      (.noteSIPD(["u", "v"], SIPDRecord()), .sipd([nil, nil])),
      (.rank("u", 1, reason: "x"), .handRank(nil)), (.rank("v", 3, reason: nil), .handRank(.init(2, reason: "y"))),
      (
        .score("v", [Proposal.Score("urgensi", nil), Proposal.Score("dukungan-data", 1)]),
        .scores([Proposal.Score("urgensi", 4), Proposal.Score("dukungan-data", nil)])
      ),
    ] as [(Change, Trace?)])
  func `what a change took the place of is kept`(change: Change, trace: Trace?) throws {
    let proposals: [Change] = [
      .entry("u", .proposal(Proposal())), .entry("v", .proposal(Proposal())), .setStatus(["v"], .reserve),
      .rank("v", 2, reason: "y"), .score("v", [Proposal.Score("urgensi", 4)]),
    ]
    var history = try history()
    for (index, change) in (proposals + [change]).enumerated() {
      try history.commit(Step(id: Identifier("s\(index)"), seat: "S", deed: .change(change)))
    }
    let last = Step.ID("s\(proposals.count)")
    #expect(history.trace(behind: try step(last, of: history)) == trace)
  }

  @Test func `who held an office and which figure stood there are kept`() throws {
    let figure = Indicator(name: "a", value: "1")
    let history = try history(
      .set(.chair(.person("sekcam"))), .startItem("buka", at: nil), .handOver(.chair, to: .named("x"), at: nil),
      .noteIndicator(figure), .noteIndicator(Indicator(name: "A", value: "2")))
    #expect(history.trace(behind: try step("s2", of: history)) == .detail(.chair(.person("sekcam"))))
    #expect(history.trace(behind: try step("s4", of: history)) == .indicator(figure))
  }

  @Test func `every field of the head is kept as the same field`() throws {
    let details: [Detail] = [
      .title(nil), .theme(nil), .organiser(nil), .place(nil), .date(nil), .zone(.wib), .plannedStart(nil),
      .plannedEnd(nil), .start(nil), .end(nil), .meetingYear(nil), .planYear(nil), .letterhead(nil), .chair(nil),
      .secretary(nil), .moderator(nil), .resourcePersons([]), .noteTaker(nil), .invitation(nil), .letterNumber(nil),
    ]
    for detail in details {
      var history = try history(.set(detail))
      // Setting the old value again leaves the head as it was before.
      guard case .detail(let old) = history.trace(behind: try step("s0", of: history)) else {
        Issue.record("no trace of \(detail)")
        continue
      }
      try history.commit(Step(id: "back", seat: "S", deed: .change(.set(old))))
      #expect(history.session.details == (try self.history()).session.details)
    }
  }

  private func step(_ id: Step.ID, of history: History) throws -> Step { try #require(history.step(id)) }

  private func history(_ changes: Change...) throws -> History {
    var history = History()
    try history.commit(Step(id: "awal", seat: "S", deed: .change(.begin(.small))))
    for (index, change) in changes.enumerated() {
      try history.commit(Step(id: Identifier("s\(index)"), seat: "S", deed: .change(change)))
    }
    return history
  }
}
