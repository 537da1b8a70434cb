import Meeting
import Testing

@Suite struct ProgressTests {
  private static let march = CivilDate(year: 2026, month: 3, day: 15)!
  private static let january = CivilDate(year: 2026, month: 1, day: 30)!
  private static let number = Entry.Number(kind: .commitment, ordinal: 1)

  private static func session(_ changes: Change...) throws -> Session {
    var session = try Session(
      small: .entry("k", .commitment(Commitment(owners: [.group("kpm")], due: .date(january)))),
      .entry("l", .commitment(Commitment())), .note("c"))
    for change in changes { try session.apply(change) }
    return session
  }

  private static func noted(
    _ progress: Commitment.Progress, _ note: String? = nil, of ids: [Entry.ID] = ["k"], at time: TimeOfDay? = nil
  ) -> Change {
    .noteProgress(ids, progress, note: note, on: nil, at: time)
  }

  @Test func `a commitment is pending until something is said of it, and keeps all that was said`() throws {
    #expect(try Self.session().entry("k")?.progress == .pending)
    let session = try Self.session(
      Self.noted(.underWay, "menunggu data", at: time(10, 2)), Self.noted(.done, at: time(10, 40)))
    #expect(session.entry("k")?.progress == .done)
    #expect(
      session.entry("k")?.reports == [
        Commitment.Report(.underWay, note: "menunggu data", time: time(10, 2)),
        Commitment.Report(.done, time: time(10, 40)),
      ])
    #expect(session.entry("l")?.reports == [])
  }

  @Test func `a new date takes the place of the old one, which is kept, and what was read back is read again`() throws {
    let session = try Self.session(
      .confirm("k", revision: 0, able: [], at: nil), Self.noted(.rescheduled(to: Self.march), of: ["k", "l"]))
    #expect(session.entry("k")?.due == .date(Self.march))
    #expect(session.entry("k")?.reports.last?.formerDue == .date(Self.january))
    #expect(session.entry("k")?.revision == 1)
    #expect(session.entry("k")?.confirmation == nil)
    #expect(session.entry("l")?.due == .date(Self.march))
    #expect(session.entry("l")?.reports.last?.formerDue == nil)
  }

  @Test func `open are those that are still to be kept, and late whose date has passed`() throws {
    let cases: [(Commitment.Progress?, isOpen: Bool, isLate: Bool)] = [
      (nil, true, true), (.underWay, true, true), (.done, false, false),
      (.rescheduled(to: Self.march), true, false), (.cancelled(reason: "dana habis"), false, false),
    ]
    for (progress, isOpen, isLate) in cases {
      var session = try Self.session()
      if let progress { try session.apply(Self.noted(progress)) }
      let entry = try #require(session.entry("k"))
      #expect(entry.isOpenCommitment == isOpen, "\(progress as Any)")
      #expect(entry.isLate(on: Self.january.adding(days: 1)) == isLate, "\(progress as Any)")
      #expect(!entry.isLate(on: Self.january), "\(progress as Any)")
    }
    #expect(try Self.session(.strike("k")).entry("k")?.isOpenCommitment == false)
    #expect(try Self.session().entry("c")?.isOpenCommitment == false)
    #expect(try Self.session().entry("l")?.isLate(on: CivilDate(year: 2199, month: 12, day: 31)!) == false)
  }

  @Test func `what cannot be is refused whole`() throws {
    let note = Entry.Number(kind: .note, ordinal: 1)
    let cases: [([Change], Change, ChangeRefused)] = [
      ([], Self.noted(.done, of: []), .empty), ([], Self.noted(.done, of: ["x"]), .unknownEntry("x")),
      ([], Self.noted(.done, of: ["k", "c"]), .notACommitment(note)),
      ([.strike("k")], Self.noted(.done), .alreadyStruck(Self.number)),
      ([], Self.noted(.pending), .alreadyOfProgress(Self.number, .pending)),
      ([Self.noted(.done, "rampung")], Self.noted(.done), .alreadyOfProgress(Self.number, .done)),
      (
        [], Self.noted(.cancelled(reason: " \t"), of: ["k", "l"]),
        .cancelledWithoutReason([Self.number, Entry.Number(kind: .commitment, ordinal: 2)])
      ),
      (
        [Self.noted(.rescheduled(to: Self.march))], Self.noted(.rescheduled(to: Self.march)),
        .alreadyOfProgress(Self.number, .rescheduled(to: Self.march))
      ),
      ([.close(at: nil, signatories: []), .legalise], Self.noted(.done), .sealed),
    ]
    for (before, change, refusal) in cases {
      var session = try Self.session()
      for change in before { try session.apply(change) }
      let untouched = session
      #expect(throws: refusal) { try session.apply(change) }
      #expect(session == untouched)
    }
  }

  @Test func `a date that was mended since can be set again`() throws {
    var session = try Self.session(Self.noted(.rescheduled(to: Self.march)))
    try session.apply(
      .revise(
        "k", revision: 1, body: Entry.Body(text: "isi", matter: .commitment(Commitment(due: .date(Self.january)))),
        typed: ""))
    try session.apply(Self.noted(.rescheduled(to: Self.march)))
    #expect(session.entry("k")?.due == .date(Self.march))
  }

  @Test func `undo gives the old date and the old progress back`() throws {
    var history = History()
    for (index, change) in [
      Change.begin(.small), .entry("k", .commitment(Commitment(due: .date(Self.january)))),
      Self.noted(.rescheduled(to: Self.march)),
    ].enumerated() {
      try history.commit(Step(id: Identifier("s\(index)"), seat: "S", deed: .change(change)))
    }
    #expect(
      history.trace(behind: try #require(history.step("s2"))) == .progress([.pending], due: [.date(Self.january)]))
    try history.commit(Step(id: "undo", seat: "S", deed: .takeBack("s2")))
    #expect(history.session.entry("k")?.due == .date(Self.january))
    #expect(history.session.entry("k")?.progress == .pending)
  }

  @Test func `both halves of a split commitment keep what was said, and one that is joined brings it along`() throws {
    let body = Entry.Body(text: "isi", matter: .commitment(Commitment()))
    let split = try Self.session(
      Self.noted(.underWay),
      .split("k", revision: 0, body: body, typed: "", new: NewEntry(id: "m", body: body, typed: "")))
    #expect(split.entry("m")?.progress == .underWay)
    let joined = try Self.session(
      Self.noted(.underWay), .join("l", revision: 0, with: "k", otherRevision: 0, body: body, typed: ""))
    #expect(joined.entry("l")?.progress == .underWay)
  }
}
