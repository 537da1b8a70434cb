/// A meeting as it stands: the sum of its changes. It has no identity, no clock and no file.
package struct Session: Equatable, Sendable {
  package enum Status: String, Sendable {
    /// Nothing has begun yet; the first change must be `begin`.
    case blank
    /// Set up, and no agenda item has run.
    case prepared
    case running
    /// Ended; papers are drafts and everything can still be put right.
    case closed
    /// Signed; only an erratum changes anything.
    case legalised
  }

  package private(set) var status: Status = .blank
  /// The name of the template it began from.
  package private(set) var template = ""
  package private(set) var isSample = false
  package private(set) var details = Details()
  package private(set) var wording = Wording()
  package private(set) var indicators: [Indicator] = []
  package private(set) var groups: [Group] = []
  package private(set) var villages: [Village] = []
  package private(set) var institutions: [Institution] = []
  package private(set) var funds: [String] = []
  package private(set) var namedDates: [NamedDate] = []
  package private(set) var signatories: [Signatory] = []
  package private(set) var floor = Floor()
  /// Who held the offices of the meeting before, in order.
  package private(set) var handovers: [Handover] = []
  /// How long one may hold the floor, in minutes; nil means as long as one likes. Nobody is cut off.
  package private(set) var speakingMinutes: Int?
  package private(set) var scoring = Scoring.usual
  /// How many must be here to decide; nil where nobody set it.
  package private(set) var quorum: Quorum?

  /// The proposals of earlier years that are known.
  package private(set) var pastProposals: [PastProposal] = []
  /// The latest year in which each of them was made.
  private(set) var pastYears: [PastProposal.Key: Int] = [:]
  /// Which offices carry out what kind of work; empty where the template does not say.
  package private(set) var officeRules: [OfficeRule] = []

  /// The corrections since the meeting was legalised first, in order; the last is open while the meeting is closed.
  package private(set) var errata: [Erratum] = []

  private var list = EntryList()
  private var schedule = Schedule()
  private var roster = Roster()

  /// A blank session.
  package init() {}
}

// MARK: - Looking things up

extension Session {
  /// In the order they were made, what was split off right behind what it was split from; struck ones stay.
  package var entries: [Entry] { list.all }

  package func entry(_ id: Entry.ID) -> Entry? { list[id] }
  /// Whether a proposal was ever scored or ranked by hand; before that a ranking need not be worked out.
  package var hasRanks: Bool { list.hasRanks }
  /// Where the entry `id` stands in `entries`; nil when there is none.
  package func place(of id: Entry.ID) -> Int? { list.place(id) }
  /// The entry that people call by this number, or called so while it was of another kind; nil when there is none.
  package func entry(numbered number: Entry.Number) -> Entry? { list.entry(numbered: number) }
  /// In the order of the roster, whoever was added last at its end.
  package var attendees: [Attendee] { roster.all }
  package func attendee(_ id: Attendee.ID) -> Attendee? { roster[id] }
  /// The one for whom `attendee` came and who is not here; nil for one who came for nobody else, or did not come.
  package func principal(of attendee: Attendee) -> Attendee? { roster.principal(of: attendee) }
  package var agenda: [AgendaItem] { schedule.items }
  /// When the meeting stood still, in order; only the last may go on.
  package var suspensions: [Suspension] { schedule.suspensions }
  /// The suspension that goes on; nil when the meeting is not suspended.
  package var suspension: Suspension? { schedule.suspension }
  package func group(_ id: Group.ID) -> Group? { groups.first { $0.id == id } }
  package func village(_ id: Village.ID) -> Village? { villages.first { $0.id == id } }
  package func institution(_ id: Institution.ID) -> Institution? { institutions.first { $0.id == id } }
  package func agendaItem(_ id: AgendaItem.ID) -> AgendaItem? { agenda.first { $0.id == id } }

  /// The item that runs; nil before the first and after the end.
  package var runningItem: AgendaItem? {
    // Found by its place: going through the items themselves copies each of them, at every key.
    agenda.indices.first { agenda[$0].status == .running }.map { agenda[$0] }
  }

  /// The first item that waits behind the one that runs, or where none runs behind all that have run; nil when none waits there. What
  /// was skipped is gone back to only by its name.
  package var nextItem: AgendaItem? {
    let last = agenda.firstIndex { $0.status == .running } ?? agenda.lastIndex { !$0.intervals.isEmpty }
    return agenda[((last ?? -1) + 1)...].first { $0.status == .waiting }
  }
}

// MARK: - Changing

extension Session {
  /// Carries out `change` whole, or not at all.
  ///
  /// - Throws: why it was refused; the session is then as it was.
  package mutating func apply(_ change: Change) throws(ChangeRefused) {
    switch change {
    case .begin(let setup):
      try begin(setup)
      return
    default:
      guard status != .blank else { throw .notBegun }
      if case .openErratum = change { break }
      guard status != .legalised || isFilling(change) else { throw .sealed }
    }
    // What it was before is known only now.
    let subjects = openErratum == nil ? [] : erratumSubjects(of: change)
    try carryOut(change)
    if !subjects.isEmpty { errata[errata.count - 1].note(subjects) }
  }

  private mutating func carryOut(_ change: Change) throws(ChangeRefused) {
    switch change {
    case .begin: throw .alreadyBegun
    case .set(let detail): try set(detail)
    case .addItem(let item, let other): try schedule.add(item, after: other)
    case .moveItem(let id, let other): try schedule.move(id, after: other)
    case .renameItem(let id, let title): try schedule.rename(id, to: title)
    case .removeItem(let id): try remove(id)
    case .reopenItem(let id): try schedule.reopen(id)
    case .startItem(let id, let time): try start(id, at: time)
    case .finishItem(let id, let time):
      try schedule.finish(id, at: time)
      floor.endTurn(at: time)
    case .addAttendee(let attendee): try add(attendee)
    case .setPresence(let ids, let presence): try roster.note(ids, as: presence)
    case .countHeads(let id, let count): try countHeads(of: id, count)
    case .setGroupPresence(let id, let isPresent): try setPresence(ofGroup: id, to: isPresent)
    case .record(let entry): try record(entry)
    case .takeIn(let entries): try takeIn(entries)
    case .revise(let id, let revision, let body, let typed):
      try requireSound(body)
      try list.revise(id, at: revision, to: body, typed: typed)
    case .strike(let id): try list.strike(id)
    case .move(let id, let item): try move(id, to: item)
    case .split(let id, let revision, let body, let typed, let new):
      try requireSound(body)
      try requireSound(new.body)
      try list.split(id, at: revision, to: body, typed: typed, new: new)
    case .join(let id, let revision, let other, let otherRevision, let body, let typed):
      try requireSound(body)
      try list.join(id, at: revision, with: other, at: otherRevision, to: body, typed: typed)
    case .joinQueue(let party, let time):
      try requireSpeaker(party)
      try floor.join(party, at: time)
    case .leaveQueue(let party): try floor.leave(party)
    case .giveFloor(let party, let time):
      try requireSpeaker(party)
      if let suspension { throw .suspended(since: suspension.start) }
      try floor.give(to: party, in: runningItem?.id, at: time)
    case .endFloor(let time): try floor.end(at: time)
    case .close(let time, let signatories): try close(at: time, signatories: signatories)
    case .legalise: try legalise()
    case .openErratum(let reason, let time): try openErratum(reason, at: time)
    case .postponeItem(let id, let time): try postpone(id, at: time)
    case .planItem(let id, let allotment): try schedule.plan(id, allotment)
    case .suspend(let time, let length):
      try requireRunning()
      try schedule.suspend(at: time, for: length)
      floor.endTurn(at: time)
    case .resume(let time): try schedule.resume(at: time)
    case .handOver(let office, let party, let time): try handOver(office, to: party, at: time)
    case .noteIndicator(let indicator): try note(indicator)
    case .removeIndicator(let indicator): try remove(indicator)
    case .represent(let principal, let deputy, let time): try roster.represent(principal, by: deputy, at: time)
    case .setStatus(let ids, let status): try list.setStatus(of: ids, to: status)
    case .rank(let id, let place, let reason): try list.rank(id, at: place, reason: reason)
    case .score(let id, let scores): try score(id, scores)
    case .noteSIPD(let ids, let record): try list.noteSIPD(of: ids, record)
    case .confirm(let id, let revision, let able, let time):
      for party in able { try requireKnown(party) }
      try list.confirm(id, at: revision, Confirmation(time: time, able: able))
    case .noteProgress(let ids, let progress, let note, let date, let time):
      try list.note(Commitment.Report(progress, note: note, date: date, time: time), on: ids)
    case .amendAttendee(let id, let particulars):
      try requireKnown(particulars)
      try roster.amend([Attendee.Amendment(id, particulars)], isEnough: false)
    case .importRoster(let newcomers, let amendments): try take(newcomers, amendments)
    case .correct(let noted): try correct(noted)
    }
  }

  /// Keeps the numbers that a change gave although it was taken back, so that they are never given again.
  mutating func keepNumbers(of change: Change) { list.keepNumbers(of: change) }

  private mutating func begin(_ setup: Setup) throws(ChangeRefused) {
    guard status == .blank else { throw .alreadyBegun }
    let roster = try Roster(setup.attendees)
    try Self.requireDistinct(setup.groups.map(\.id))
    try Self.requireDistinct(setup.villages.map(\.id))
    try Self.requireDistinct(setup.institutions.map(\.id))
    try Self.requireDistinct(setup.agenda.map(\.id))
    for group in setup.groups {
      for count in [group.invited, group.headCount] { try Self.requirePossible(count ?? 0) }
    }
    for item in setup.agenda { try Self.requirePossible(item.plannedMinutes ?? 0) }
    try Self.requirePossible(setup.speakingMinutes ?? 0)
    if let scoring = setup.scoring { try Self.requirePossible(scoring) }
    if let quorum = setup.quorum { try Self.requirePossible(quorum) }
    self.roster = roster
    schedule = Schedule(setup.agenda)
    template = setup.template
    isSample = setup.isSample
    details = setup.details
    wording = setup.wording
    indicators = setup.indicators
    groups = setup.groups
    villages = setup.villages
    institutions = setup.institutions
    funds = setup.funds
    speakingMinutes = setup.speakingMinutes
    namedDates = setup.namedDates
    scoring = setup.scoring ?? .usual
    pastProposals = setup.pastProposals ?? []
    for proposal in pastProposals {
      guard let key = PastProposal.Key(proposal.village, proposal.text) else { continue }
      pastYears[key] = max(proposal.year, pastYears[key] ?? proposal.year)
    }
    quorum = setup.quorum
    officeRules = setup.officeRules ?? []
    status = .prepared
  }

  /// How many people, votes or minutes there may be: more is a slip or a file that somebody else made, and sums stay in their range.
  package static let counts = 0...1_000_000

  static func requirePossible(_ count: Int) throws(ChangeRefused) {
    guard counts.contains(count) else { throw .impossibleCount(count) }
  }

  /// The ranks that may be given by hand.
  package static let ranks = 1...10_000

  /// Sums of points stay small.
  private static func requirePossible(_ scoring: Scoring) throws(ChangeRefused) {
    try requireDistinct(scoring.criteria.map(\.id))
    guard !scoring.criteria.isEmpty else { throw .empty }
    guard Scoring.scales.contains(scoring.highest) else { throw .impossibleCount(scoring.highest) }
    for criterion in scoring.criteria where !Scoring.weights.contains(criterion.weight) {
      throw .impossibleCount(criterion.weight)
    }
  }

  private static func requirePossible(_ quorum: Quorum) throws(ChangeRefused) {
    guard !quorum.isPossible else { return }
    switch quorum {
    case .people(let count): throw .impossibleCount(count)
    case .share(let part, _), .moreThan(let part, _): throw .impossibleCount(part)
    }
  }

  private static func requireDistinct<Subject>(_ ids: [Identifier<Subject>]) throws(ChangeRefused) {
    var seen: Set<Identifier<Subject>> = []
    for id in ids where !seen.insert(id).inserted { throw .duplicate(identifier: id.rawValue) }
  }

  private mutating func set(_ detail: Detail) throws(ChangeRefused) {
    switch detail {
    case .chair(let party), .secretary(let party), .moderator(let party), .noteTaker(let party):
      if let party { try requireKnown(party) }
    case .resourcePersons(let parties):
      for party in parties { try requireKnown(party) }
    case .title(let title): if status == .closed, (title ?? "").isEmpty { throw .titleMissing }
    case .date(nil): if status == .closed { throw .dateMissing }
    default: break
    }
    details.set(detail)
  }

  private mutating func start(_ id: AgendaItem.ID, at time: TimeOfDay?) throws(ChangeRefused) {
    guard status != .closed else { throw .closed }
    try schedule.start(id, at: time)
    floor.endTurn(at: time)
    if status == .prepared {
      status = .running
      if details.start == nil { details.start = time }
    }
  }

  private mutating func postpone(_ id: AgendaItem.ID, at time: TimeOfDay?) throws(ChangeRefused) {
    let isRunning = runningItem?.id == id
    try schedule.postpone(id, at: time)
    if isRunning { floor.endTurn(at: time) }
  }

  private mutating func remove(_ id: AgendaItem.ID) throws(ChangeRefused) {
    guard !entries.contains(where: { $0.agendaItem == id }) else { throw .itemHasEntries(id) }
    try schedule.remove(id)
  }

  private mutating func correct(_ noted: NotedTime) throws(ChangeRefused) {
    switch noted {
    case .item(let id, let stretch, let start, let end):
      try schedule.correct(id, stretch: stretch, start: start, end: end)
    case .suspension(let place, let start, let end):
      try schedule.correct(suspension: place, start: start, end: end)
    case .handover(let place, let time):
      guard handovers.indices.contains(place) else { throw .unknownTime }
      handovers[place].time = time
    case .attendee(let id, let arrival, let departure):
      try roster.correct(id, arrival: arrival, departure: departure)
    }
  }

  private mutating func handOver(
    _ office: Handover.Office, to party: Party, at time: TimeOfDay?
  ) throws(ChangeRefused) {
    try requireRunning()
    try requireKnown(party)
    let holder = details.holder(of: office)
    guard holder != party else { throw .alreadyInOffice(office, party) }
    handovers.append(Handover(office: office, from: holder, time: time))
    details.set(office.detail(party))
  }

  private mutating func note(_ indicator: Indicator) throws(ChangeRefused) {
    guard [indicator.name, indicator.value].allSatisfy({ $0.contains { !$0.isWhitespace } }) else { throw .empty }
    if let index = indicators.firstIndex(where: { $0.isSameMeasure(as: indicator) }) {
      indicators[index] = indicator
    } else {
      indicators.append(indicator)
    }
  }

  private mutating func remove(_ indicator: Indicator) throws(ChangeRefused) {
    guard let index = indicators.firstIndex(of: indicator) else { throw .unknownIndicator(indicator.name) }
    indicators.remove(at: index)
  }

  private mutating func add(_ attendee: Attendee) throws(ChangeRefused) {
    try requireKnown(attendee.particulars)
    try roster.add(attendee)
  }

  private mutating func take(
    _ newcomers: [Attendee], _ amendments: [Attendee.Amendment]
  ) throws(ChangeRefused) {
    guard !newcomers.isEmpty || !amendments.isEmpty else { throw .empty }
    for newcomer in newcomers { try requireKnown(newcomer.particulars) }
    for amendment in amendments { try requireKnown(amendment.particulars) }
    var roster = self.roster
    for newcomer in newcomers { try roster.add(newcomer) }
    try roster.amend(amendments, isEnough: !newcomers.isEmpty)
    self.roster = roster
  }

  private mutating func countHeads(of id: Group.ID, _ count: Int?) throws(ChangeRefused) {
    guard let index = groups.firstIndex(where: { $0.id == id }) else { throw .unknownGroup(id) }
    if let count { try Self.requirePossible(count) }
    groups[index].headCount = count
  }

  private mutating func setPresence(ofGroup id: Group.ID, to isPresent: Bool) throws(ChangeRefused) {
    guard let index = groups.firstIndex(where: { $0.id == id }) else { throw .unknownGroup(id) }
    groups[index].isPresent = isPresent
  }

  private mutating func record(_ new: NewEntry) throws(ChangeRefused) {
    if let item = new.agendaItem, agendaItem(item) == nil { throw .unknownAgendaItem(item) }
    try requireSound(new.body)
    try list.record(new)
  }

  private mutating func takeIn(_ entries: [NewEntry]) throws(ChangeRefused) {
    guard !entries.isEmpty else { throw .empty }
    let list = list
    do {
      for entry in entries { try record(entry) }
    } catch {
      self.list = list
      throw error
    }
  }

  private mutating func move(_ id: Entry.ID, to item: AgendaItem.ID?) throws(ChangeRefused) {
    if let item, agendaItem(item) == nil { throw .unknownAgendaItem(item) }
    try list.move(id, to: item)
  }

  private mutating func score(_ id: Entry.ID, _ scores: [Proposal.Score]) throws(ChangeRefused) {
    guard !scores.isEmpty else { throw .empty }
    for score in scores {
      guard scoring.criterion(score.criterion) != nil else { throw .unknownCriterion(score.criterion) }
      if let points = score.points, !scoring.points.contains(points) { throw .impossibleScore(points, scoring.points) }
    }
    try list.score(id, scores)
  }

  private mutating func close(at time: TimeOfDay?, signatories: [Signatory]) throws(ChangeRefused) {
    guard let title = details.title, !title.isEmpty else { throw .titleMissing }
    guard details.date != nil else { throw .dateMissing }
    schedule.close(at: time)
    floor.close(at: time)
    details.end = time
    self.signatories = signatories
    // What may be filled in at any time opens nothing.
    if status != .legalised { status = .closed }
  }

  private mutating func openErratum(_ reason: String, at time: TimeOfDay?) throws(ChangeRefused) {
    guard status == .legalised else { throw .notLegalised }
    guard reason.contains(where: { !$0.isWhitespace }) else { throw .empty }
    errata.append(Erratum(reason: reason, time: time))
    status = .closed
  }

  private mutating func legalise() throws(ChangeRefused) {
    guard status == .closed else { throw .notClosed }
    status = .legalised
  }

  /// Refuses a body that says nothing or names somebody or something that the session does not know.
  private func requireSound(_ body: Entry.Body) throws(ChangeRefused) {
    guard body.text.contains(where: { !$0.isWhitespace }) else { throw .empty }
    for party in body.matter.parties { try requireKnown(party) }
    switch body.matter {
    case .proposal(let proposal):
      if let village = proposal.village, self.village(village) == nil { throw .unknownVillage(village) }
    case .decision(let decision):
      try Self.requirePossible(decision.present ?? 0)
      for case let reason? in decision.dissents.map(\.reason) where !reason.contains(where: { !$0.isWhitespace }) {
        throw .empty
      }
      if case .vote(let inFavour, let against, let abstained) = decision.method {
        for count in [inFavour, against, abstained] { try Self.requirePossible(count) }
      }
    case .note, .commitment, .setAside: break
    }
  }

  /// Refuses somebody who cannot speak: the meeting is over, or does not know them.
  private func requireSpeaker(_ party: Party) throws(ChangeRefused) {
    guard status != .closed else { throw .closed }
    try requireKnown(party)
  }

  /// Refuses what happens only between the first item and the end.
  private func requireRunning() throws(ChangeRefused) {
    switch status {
    case .running: break
    case .blank, .prepared: throw .notStarted
    case .closed, .legalised: throw .closed
    }
  }

  private func requireKnown(_ particulars: Attendee.Particulars) throws(ChangeRefused) {
    if let group = particulars.group, self.group(group) == nil { throw .unknownGroup(group) }
    if let village = particulars.village, self.village(village) == nil { throw .unknownVillage(village) }
  }

  private func requireKnown(_ party: Party) throws(ChangeRefused) {
    switch party {
    case .person(let id): if attendee(id) == nil { throw .unknownAttendee(id) }
    case .group(let id), .participant(of: .some(let id)): if group(id) == nil { throw .unknownGroup(id) }
    case .village(let id): if village(id) == nil { throw .unknownVillage(id) }
    case .institution(let id): if institution(id) == nil { throw .unknownInstitution(id) }
    case .participant(of: nil): break
    case .named(let name): if name.isEmpty { throw .empty }
    }
  }
}
