import Meeting
import Testing

@Suite struct CarryOverTests {
  private static let january = CivilDate(year: 2026, month: 1, day: 21)!
  private static let february = CivilDate(year: 2026, month: 2, day: 4)!

  /// A meeting of the small setup on `date` after `changes`, with what `carried` brought.
  private static func meeting(
    _ date: CivilDate?, code: String, template: String? = nil, from carried: CarryOver? = nil, _ changes: Change...
  ) throws -> EarlierMeeting {
    var setup = carried?.setup ?? .small
    if let template { setup.template = template }
    setup.details.date = date
    setup.details.title = "Rapat \(code)"
    var session = Session()
    try session.apply(.begin(setup))
    for entry in carried?.entries ?? [] { try session.apply(.record(entry)) }
    for change in changes { try session.apply(change) }
    return EarlierMeeting(session: session, code: code)
  }

  private static func promise(_ id: Entry.ID, _ text: String = "janji", by owners: [Party] = []) -> Change {
    .entry(id, .commitment(Commitment(owners: owners, due: .date(january))), text)
  }

  private static func proposal(_ id: Entry.ID, _ text: String, of village: Village.ID? = "kiram") -> Change {
    var proposal = Proposal()
    proposal.village = village
    return .entry(id, .proposal(proposal), text)
  }

  private static func proposal(in entry: NewEntry) -> Proposal? {
    if case .proposal(let proposal) = entry.body.matter { proposal } else { nil }
  }

  private static func next(_ date: CivilDate = february, template: String? = nil) -> Setup {
    var setup = Setup.small
    if let template { setup.template = template }
    setup.details.date = date
    return setup
  }

  private static func noted(_ id: Entry.ID, _ progress: Commitment.Progress) -> Change {
    .noteProgress([id], progress, note: nil, on: nil, at: nil)
  }

  @Test func `what is open becomes the first item, promises first, and what is done stays behind`() throws {
    let old = try Self.meeting(
      Self.january, code: "aaaaaaaaaaaa", .note("c"), .entry("t", .setAside(by: nil)), Self.proposal("u", "jamban"),
      Self.proposal("v", "sumur"), Self.promise("k"), Self.promise("l"), Self.promise("m"), Self.promise("n"),
      .entry("p", .decision(Decision())), Self.noted("l", .done), Self.noted("m", .cancelled(reason: "x")),
      Self.noted("n", .underWay), .setStatus(["v"], .agreed))
    let carried = CarryOver(of: [old], into: Self.next())
    #expect(carried.entries.map(\.id) == ["k", "n", "t", "u"])
    let item = try #require(carried.setup.agenda.first)
    #expect(item.title == "Tindak lanjut hasil rapat sebelumnya")
    #expect(carried.entries.allSatisfy { $0.agendaItem == item.id })
    #expect(carried.entries.map { $0.origin?.last.number.description } == ["K-1", "K-4", "T-1", "U-1"])
    #expect(carried.entries.allSatisfy { $0.origin?.last.title == "Rapat aaaaaaaaaaaa" })
    #expect(carried.entries.allSatisfy { $0.origin?.last.date == Self.january })
    #expect(carried.entries[1].origin?.last.reports.map(\.progress) == [.underWay])
  }

  @Test func `the next meeting records them with numbers of its own and knows how they stood`() throws {
    let old = try Self.meeting(
      Self.january, code: "aaaaaaaaaaaa", Self.promise("x"), Self.promise("k"), Self.noted("k", .underWay), .strike("x")
    )
    let next = try Self.meeting(Self.february, code: "b", from: CarryOver(of: [old], into: Self.next()))
    let entry = try #require(next.session.entry("k"))
    #expect(entry.number.description == "K-1")
    #expect(entry.origin?.last.number.description == "K-2")
    #expect(entry.progress == .underWay)
    #expect(entry.reports == [])
    // What was heard before may be said again here.
    var session = next.session
    try session.apply(Self.noted("k", .underWay))
    #expect(session.entry("k")?.reports.count == 1)
    #expect(throws: ChangeRefused.alreadyOfProgress(entry.number, .underWay)) {
      try session.apply(Self.noted("k", .underWay))
    }
  }

  @Test func `a chain over three meetings is one entry with all its stations`() throws {
    let first = try Self.meeting(Self.january, code: "aaaaaaaaaaaa", Self.promise("k"))
    let second = try Self.meeting(
      Self.february, code: "bbbbbbbbbbbb", from: CarryOver(of: [first], into: Self.next()), Self.noted("k", .underWay))
    for given in [[second], [first, second], [second, first, second]] {
      let carried = CarryOver(of: given, into: Self.next(CivilDate(year: 2026, month: 3, day: 1)!))
      #expect(carried.entries.map(\.id) == ["k"])
      #expect(carried.entries[0].origin?.stations.map(\.code) == ["aaaaaaaaaaaa", "bbbbbbbbbbbb"])
      #expect(carried.entries[0].origin?.lastReport?.progress == .underWay)
    }
  }

  @Test func `what a later meeting finished is not taken from the earlier one`() throws {
    let first = try Self.meeting(Self.january, code: "a", Self.promise("k"), Self.promise("l"))
    let second = try Self.meeting(
      Self.february, code: "b", from: CarryOver(of: [first], into: Self.next()), Self.noted("k", .done), .strike("l"))
    let carried = CarryOver(of: [first, second], into: Self.next())
    #expect(carried.entries == [])
    #expect(carried.setup.agenda == Setup.small.agenda)
  }

  @Test func `a meeting of the same kind hands its roster on, with nobody present`() throws {
    let guest = Attendee(id: "tamu", name: "Nama", position: "Kader", isGuest: true, presence: .present(at: nil))
    let old = try Self.meeting(
      Self.january, code: "a", .addAttendee(guest), .countHeads("kpm", 7), Self.promise("k", by: [.person("tamu")]))
    let carried = CarryOver(of: [old], into: Self.next())
    #expect(carried.setup.attendees.map(\.id) == old.session.attendees.map(\.id))
    #expect(carried.setup.attendees.allSatisfy { $0.presence == .awaited })
    #expect(carried.setup.groups.allSatisfy { $0.headCount == nil && !$0.isPresent })
    #expect(carried.entries[0].body.matter.parties == [.person("tamu")])
  }

  @Test func `in a meeting of another kind everybody keeps a name, and what was agreed on is a proposal again`() throws
  {
    let old = try Self.meeting(
      Self.january, code: "a", Self.promise("k", by: [.person("sekcam"), .group("kpm"), .village("kiram")]),
      Self.proposal("u", "jamban"), Self.proposal("v", "sumur"), .setStatus(["u", "v"], .agreed),
      .rank("v", 1, reason: nil))
    var other = Setup(template: "musrenbang-kecamatan")
    other.details.date = Self.february
    other.villages = [Village(id: "63.03", name: old.session.village("kiram")?.name ?? "")]
    let carried = CarryOver(of: [old], into: other)
    #expect(carried.setup.attendees == [])
    #expect(carried.entries.map(\.id) == ["k", "u", "v"])
    let names: [Party] = [.person("sekcam"), .group("kpm")].map { .named(old.session.name(of: $0)) }
    #expect(carried.entries[0].body.matter.parties == names + [.village("63.03")])
    let proposal = try #require(Self.proposal(in: carried.entries[1]))
    #expect(proposal.village == "63.03")
    #expect(carried.entries[2].origin?.last.status == .agreed)
    #expect(carried.entries[2].origin?.last.rank == 1)
    let next = try Self.meeting(Self.february, code: "b", template: other.template, from: carried)
    #expect(next.session.entry("v")?.standing.status == .proposed)
  }

  @Test func `a village that is not on the next list goes into the place`() throws {
    let old = try Self.meeting(Self.january, code: "a", Self.proposal("u", "jamban"))
    let carried = CarryOver(of: [old], into: Setup(template: "lain"))
    let proposal = try #require(Self.proposal(in: carried.entries[0]))
    #expect(proposal.village == nil)
    #expect(proposal.location == "Desa \(old.session.village("kiram")?.name ?? "")")
  }

  @Test func `a proposal of an earlier year is known again by its village and its words`() throws {
    let old = try Self.meeting(
      CivilDate(year: 2025, month: 1, day: 20), code: "a", Self.proposal("u", "Jamban sehat"),
      Self.proposal("v", "sumur"),
      .setStatus(["u"], .agreed))
    var next = try Self.meeting(
      Self.february, code: "b", from: CarryOver(of: [old], into: Self.next()), Self.proposal("n", "sehat, jamban"),
      Self.proposal("o", "jamban sehat", of: "lihung"), Self.proposal("q", "jamban"))
    func years(_ session: Session) -> [Int?] {
      ["v", "n", "o", "q"].map { session.entry($0).flatMap(session.earlierYear) }
    }
    #expect(years(next.session) == [2025, 2025, nil, nil])
    // In the same year it is no repetition, and the next meeting still knows.
    next = try Self.meeting(
      Self.february.adding(days: 30), code: "c", from: CarryOver(of: [next], into: Self.next()),
      Self.proposal("r", "jamban sehat"))
    #expect(next.session.entry("r").flatMap(next.session.earlierYear) == 2025)
  }

  @Test func `meetings without a date come first, and an agenda that has such an item gets another identifier`() throws
  {
    let undated = try Self.meeting(nil, code: "b", Self.promise("l"))
    let dated = try Self.meeting(Self.january, code: "a", Self.promise("k"))
    var setup = Self.next()
    setup.agenda.append(AgendaItem(id: "tindak-lanjut", title: "Tindak lanjut"))
    let carried = CarryOver(of: [dated, undated], into: setup)
    #expect(carried.entries.map(\.id) == ["l", "k"])
    #expect(Set(carried.setup.agenda.map(\.id)).count == setup.agenda.count + 1)
  }
}
