import Meeting
import Testing

@Suite struct SessionTests {
  @Test func `a meeting begins once, and first`() throws {
    var session = Session()
    #expect(session.status == .blank)
    #expect(throws: ChangeRefused.notBegun) { try session.apply(.note("a")) }
    try session.apply(.begin(.small))
    #expect(session.status == .prepared)
    #expect(throws: ChangeRefused.alreadyBegun) { try session.apply(.begin(.small)) }
  }

  /// A template in which one identifier is given twice.
  static let doubles: [(String, @Sendable (inout Setup) -> Void)] = [
    ("sekcam", { $0.attendees.append($0.attendees[0]) }), ("kpm", { $0.groups.append($0.groups[0]) }),
    ("kiram", { $0.villages.append($0.villages[0]) }), ("dinkes", { $0.institutions.append($0.institutions[0]) }),
    ("buka", { $0.agenda.append($0.agenda[0]) }),
  ]

  @Test(arguments: 0..<5) func `everything in a template has an identifier of its own`(index: Int) {
    let (identifier, double) = Self.doubles[index]
    var setup = Setup.small
    double(&setup)
    var session = Session()
    #expect(throws: ChangeRefused.duplicate(identifier: identifier)) { try session.apply(.begin(setup)) }
    #expect(session == Session())
  }

  /// Settings with a number that would make sums overflow.
  static let excesses: [@Sendable (inout Setup) -> Void] = [
    { $0.groups[0].invited = .max }, { $0.groups[0].headCount = -1 }, { $0.agenda[0].plannedMinutes = .max },
  ]

  @Test(arguments: 0..<3) func `a template with an impossible number begins nothing`(index: Int) {
    var setup = Setup.small
    Self.excesses[index](&setup)
    var session = Session()
    #expect(throws: ChangeRefused.self) { try session.apply(.begin(setup)) }
    #expect(session == Session())
  }

  @Test func `each kind of entry has numbers of its own`() throws {
    let session = try Session(
      small: .note("a"), .entry("b", .commitment(Commitment())), .note("c"), .entry("d", .proposal(Proposal())),
      .entry("e", .decision(Decision())), .entry("f", .setAside(by: nil)))
    #expect(session.entries.map(\.number.description) == ["C-1", "K-1", "C-2", "U-1", "P-1", "T-1"])
    #expect(session.entry("c")?.number == Entry.Number(kind: .note, ordinal: 2))
    #expect(session.entry("tiada") == nil)
  }

  @Test func `starting an item ends the one that ran and begins the meeting`() throws {
    var session = try Session(small: .startItem("buka", at: time(9, 0)))
    #expect(session.status == .running)
    #expect(session.details.start == time(9, 0))
    try session.apply(.startItem("bahas", at: time(9, 12)))
    #expect(session.runningItem?.id == "bahas")
    #expect(session.agendaItem("buka")?.status == .done)
    #expect(session.agendaItem("buka")?.intervals.first?.end == time(9, 12))
    #expect(throws: ChangeRefused.alreadyRunning("bahas")) { try session.apply(.startItem("bahas", at: nil)) }
    #expect(throws: ChangeRefused.notRunning("buka")) { try session.apply(.finishItem("buka", at: nil)) }
    try session.apply(.startItem("buka", at: time(10, 0)))
    #expect(session.agendaItem("buka")?.intervals.count == 2)
    #expect(session.details.start == time(9, 0))
  }

  @Test func `closing ends the item that runs, stamps the end and keeps entries open to mending`() throws {
    let chair = Signatory(role: ["Pimpinan Rapat,"], name: "Hj. Emma Susanty")
    var session = try Session(
      small: .startItem("buka", at: time(9, 0)), .note("a"), .close(at: time(11, 30), signatories: [chair]))
    #expect(session.status == .closed)
    #expect(session.runningItem == nil)
    #expect(session.agendaItem("buka")?.intervals.first?.end == time(11, 30))
    #expect(session.details.end == time(11, 30))
    #expect(session.signatories == [chair])
    #expect(throws: ChangeRefused.closed) { try session.apply(.startItem("bahas", at: nil)) }
    try session.apply(.note("b"))
    try session.apply(.close(at: time(11, 45), signatories: []))
    #expect(session.details.end == time(11, 45))
  }

  @Test func `a meeting without title or date cannot close, and a closed one keeps both`() throws {
    var session = try Session(small: .set(.title(nil)))
    #expect(throws: ChangeRefused.titleMissing) { try session.apply(.close(at: nil, signatories: [])) }
    try session.apply(.set(.title("Rapat")))
    try session.apply(.set(.date(nil)))
    #expect(throws: ChangeRefused.dateMissing) { try session.apply(.close(at: nil, signatories: [])) }
    try session.apply(.set(.date(CivilDate(iso: "2026-01-21"))))
    try session.apply(.close(at: nil, signatories: []))
    #expect(throws: ChangeRefused.titleMissing) { try session.apply(.set(.title(""))) }
    #expect(throws: ChangeRefused.dateMissing) { try session.apply(.set(.date(nil))) }
    try session.apply(.set(.title("Rapat Koordinasi")))
  }

  @Test func `a legalised meeting changes no more`() throws {
    var session = try Session(small: .note("a"))
    #expect(throws: ChangeRefused.notClosed) { try session.apply(.legalise) }
    try session.apply(.close(at: nil, signatories: []))
    try session.apply(.legalise)
    let sealed = session
    let changes: [Change] = [
      .note("b"), .strike("a"), .set(.title("x")), .close(at: nil, signatories: []), .legalise,
      .countHeads("kpm", 3), .setPresence(["sekcam"], .present(at: nil)),
    ]
    for change in changes { #expect(throws: ChangeRefused.sealed) { try session.apply(change) } }
    #expect(session == sealed)
  }

  @Test func `an entry is mended at the revision it was read at`() throws {
    var session = try Session(small: .note("a", "lama"))
    let body = Entry.Body(text: "baru", matter: .note(Note()))
    try session.apply(.revise("a", revision: 0, body: body, typed: "baru"))
    #expect(session.entry("a")?.body.text == "baru")
    #expect(session.entry("a")?.revision == 1)
    let number = Entry.Number(kind: .note, ordinal: 1)
    #expect(throws: ChangeRefused.changedMeanwhile(number)) {
      try session.apply(.revise("a", revision: 0, body: body, typed: "x"))
    }
    try session.apply(.strike("a"))
    #expect(session.entries.count == 1 && session.entries[0].isStruck)
    #expect(throws: ChangeRefused.alreadyStruck(number)) { try session.apply(.strike("a")) }
    #expect(throws: ChangeRefused.alreadyStruck(number)) {
      try session.apply(.revise("a", revision: 1, body: body, typed: "x"))
    }
  }

  /// What the small meeting does not take, and why.
  static let refusals: [(Change, ChangeRefused)] = [
    (.note("a", " \n "), .empty),
    (.note("a", ""), .empty),
    (.note("a", by: .person("tiada")), .unknownAttendee("tiada")),
    (.note("a", by: .group("tiada")), .unknownGroup("tiada")),
    (.note("a", by: .participant(of: "tiada")), .unknownGroup("tiada")),
    (.note("a", by: .village("tiada")), .unknownVillage("tiada")),
    (.note("a", by: .institution("tiada")), .unknownInstitution("tiada")),
    (.note("a", by: .named("")), .empty),
    (.entry("a", .commitment(Commitment(owners: [.named("x")], supporters: [.group("x")]))), .unknownGroup("x")),
    (.entry("a", .decision(Decision(method: .vote(inFavour: 1, against: -2, abstained: 0)))), .impossibleCount(-2)),
    (.entry("a", .setAside(by: .person("tiada"))), .unknownAttendee("tiada")),
    (.startItem("tiada", at: nil), .unknownAgendaItem("tiada")),
    (.finishItem("tiada", at: nil), .unknownAgendaItem("tiada")),
    (.addItem(AgendaItem(id: "buka", title: "x"), after: nil), .duplicate(identifier: "buka")),
    (.addItem(AgendaItem(id: "x", title: " "), after: "buka"), .empty),
    (.addItem(AgendaItem(id: "x", title: "x"), after: "tiada"), .unknownAgendaItem("tiada")),
    (.addItem(AgendaItem(id: "x", title: "x", plannedMinutes: -1), after: nil), .impossibleCount(-1)),
    (.setPresence(["tiada"], .awaited), .unknownAttendee("tiada")),
    (.setPresence(["sekcam", "tiada"], .present(at: nil)), .unknownAttendee("tiada")),
    (.setPresence([], .awaited), .empty),
    (.countHeads("tiada", 1), .unknownGroup("tiada")),
    (.countHeads("kpm", -1), .impossibleCount(-1)),
    (.countHeads("kpm", .max), .impossibleCount(.max)),
    (.entry("a", .decision(Decision(present: .max))), .impossibleCount(.max)),
    (.setGroupPresence("tiada", isPresent: true), .unknownGroup("tiada")),
    (.strike("tiada"), .unknownEntry("tiada")),
    (.set(.chair(.person("tiada"))), .unknownAttendee("tiada")),
    (.set(.resourcePersons([.group("kpm"), .group("tiada")])), .unknownGroup("tiada")),
    (.addAttendee(Attendee(id: "sekcam", position: "x")), .duplicate(identifier: "sekcam")),
    (.addAttendee(Attendee(id: "x", position: "")), .empty),
    (.addAttendee(Attendee(id: "x", position: "x", group: "tiada")), .unknownGroup("tiada")),
    (.addAttendee(Attendee(id: "x", position: "x", village: "tiada")), .unknownVillage("tiada")),
  ]

  @Test(arguments: refusals) func `a refused change leaves everything as it was`(
    change: Change, reason: ChangeRefused
  ) throws {
    var session = try Session(small: .note("n"))
    let before = session
    #expect(throws: reason) { try session.apply(change) }
    #expect(session == before)
    try session.apply(.note("a"))
    #expect(session.entry("a")?.number.ordinal == 2)
  }

  @Test func `a proposal names a village that is known, and an entry an item that is known`() throws {
    var session = try Session(small: .note("n"))
    var proposal = Proposal()
    proposal.village = "tiada"
    #expect(throws: ChangeRefused.unknownVillage("tiada")) { try session.apply(.entry("a", .proposal(proposal))) }
    let body = Entry.Body(text: "isi", matter: .note(Note()))
    let elsewhere = NewEntry(id: "a", body: body, agendaItem: "tiada", typed: "isi")
    #expect(throws: ChangeRefused.unknownAgendaItem("tiada")) { try session.apply(.record(elsewhere)) }
    #expect(throws: ChangeRefused.duplicate(identifier: "n")) { try session.apply(.note("n")) }
  }

  @Test func `somebody is noted as present once, but a time may be added`() throws {
    var session = try Session(small: .setPresence(["sekcam"], .present(at: nil)))
    #expect(throws: ChangeRefused.alreadyPresent("sekcam", since: nil)) {
      try session.apply(.setPresence(["sekcam"], .present(at: nil)))
    }
    try session.apply(.setPresence(["sekcam"], .present(at: time(9, 5))))
    #expect(throws: ChangeRefused.alreadyPresent("sekcam", since: time(9, 5))) {
      try session.apply(.setPresence(["sekcam"], .present(at: time(9, 30))))
    }
    try session.apply(.setPresence(["sekcam"], .awaited))
    try session.apply(.setPresence(["sekcam"], .present(at: time(9, 30))))
    #expect(session.attendee("sekcam")?.presence == .present(at: time(9, 30)))
  }

  @Test func `several are noted at once, and who was here before keeps the time`() throws {
    let nine = time(9, 0)
    let later = time(9, 30)
    var session = try Session(small: .setPresence(["kpm-kiram"], .present(at: nine)))
    try session.apply(.setPresence(["sekcam", "kpm-kiram", "sekcam"], .present(at: later)))
    #expect(session.attendees.map(\.presence) == [.present(at: later), .present(at: nine), .awaited])
    #expect(throws: ChangeRefused.alreadyPresent("kpm-kiram", since: nine)) {
      try session.apply(.setPresence(["kpm-kiram", "sekcam"], .present(at: later)))
    }
    try session.apply(.setPresence(["kpm-kiram", "sekcam"], .awaited))
    #expect(session.attendees.allSatisfy { $0.presence == .awaited })
  }

  /// What ran before, and the item that comes next.
  @Test(
    arguments: [
      ([], "buka"), (["buka"], "bahas"), (["bahas"], "tutup"), (["tutup"], nil), (["bahas", "tutup", "bahas"], nil),
      (["buka", "bahas", "buka"], "tutup"),
    ] as [([AgendaItem.ID], AgendaItem.ID?)])
  func `the next item is the first that waits behind the one that runs`(started: [AgendaItem.ID], next: AgendaItem.ID?)
    throws
  {
    var session = try Session(small: .note("n"))
    for item in started { try session.apply(.startItem(item, at: nil)) }
    #expect(session.nextItem?.id == next)
  }

  @Test(
    arguments: [
      (nil, ["baru", "buka", "bahas", "tutup"]), ("buka", ["buka", "baru", "bahas", "tutup"]),
      ("tutup", ["buka", "bahas", "tutup", "baru"]),
    ] as [(AgendaItem.ID?, [AgendaItem.ID])])
  func `an item that is added waits behind the one that is named`(other: AgendaItem.ID?, agenda: [AgendaItem.ID]) throws
  {
    var session = try Session(small: .startItem("buka", at: nil))
    try session.apply(.addItem(AgendaItem(id: "baru", title: "Lain-lain"), after: other))
    #expect(session.agenda.map(\.id) == agenda)
    #expect(session.agendaItem("baru")?.status == .waiting)
    #expect(session.runningItem?.id == "buka")
    try session.apply(.startItem("baru", at: nil))
    #expect(session.runningItem?.id == "baru")
  }

  @Test func `when nothing runs, nobody goes back to what was skipped`() throws {
    var session = try Session(small: .startItem("bahas", at: nil), .finishItem("bahas", at: nil))
    #expect(session.nextItem?.id == "tutup")
    try session.apply(.startItem("tutup", at: nil))
    try session.apply(.finishItem("tutup", at: nil))
    #expect(session.nextItem == nil)
  }
}
