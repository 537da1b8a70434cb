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
    /// Signed; nothing changes any more.
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
  package private(set) var attendees: [Attendee] = []
  package private(set) var agenda: [AgendaItem] = []
  package private(set) var funds: [String] = []
  package private(set) var namedDates: [NamedDate] = []
  package private(set) var signatories: [Signatory] = []
  package private(set) var floor = Floor()
  /// How long one may hold the floor, in minutes; nil means as long as one likes. Nobody is cut off.
  package private(set) var speakingMinutes: Int?

  private var list = EntryList()
  private var attendeeIndex: [Attendee.ID: Int] = [:]

  /// A blank session.
  package init() {}
}

// MARK: - Looking things up

extension Session {
  /// In the order they were made, what was split off right behind what it was split from; struck ones stay.
  package var entries: [Entry] { list.all }

  package func entry(_ id: Entry.ID) -> Entry? { list[id] }
  /// Where the entry `id` stands in `entries`; nil when there is none.
  package func place(of id: Entry.ID) -> Int? { list.place(id) }
  /// The entry that people call by this number, or called so while it was of another kind; nil when there is none.
  package func entry(numbered number: Entry.Number) -> Entry? { list.entry(numbered: number) }
  package func attendee(_ id: Attendee.ID) -> Attendee? { attendeeIndex[id].map { attendees[$0] } }
  package func group(_ id: Group.ID) -> Group? { groups.first { $0.id == id } }
  package func village(_ id: Village.ID) -> Village? { villages.first { $0.id == id } }
  package func institution(_ id: Institution.ID) -> Institution? { institutions.first { $0.id == id } }
  package func agendaItem(_ id: AgendaItem.ID) -> AgendaItem? { agenda.first { $0.id == id } }

  /// The item that runs; nil before the first and after the end.
  package var runningItem: AgendaItem? {
    // Found by its place: going through the items themselves copies each of them, at every key.
    agenda.indices.first { agenda[$0].status == .running }.map { agenda[$0] }
  }

  /// The first item that waits behind the one that runs, or of all when none runs; nil when none waits there.
  package var nextItem: AgendaItem? {
    guard let running = agenda.firstIndex(where: { $0.status == .running }) else {
      return agenda.first { $0.status == .waiting }
    }
    return agenda[(running + 1)...].first { $0.status == .waiting }
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
      guard status != .legalised else { throw .sealed }
    }
    switch change {
    case .begin: throw .alreadyBegun
    case .set(let detail): try set(detail)
    case .addItem(let item, let other): try add(item, after: other)
    case .startItem(let id, let time): try start(id, at: time)
    case .finishItem(let id, let time): try finish(id, at: time)
    case .addAttendee(let attendee): try add(attendee)
    case .setPresence(let ids, let presence): try setPresence(of: ids, to: presence)
    case .countHeads(let id, let count): try countHeads(of: id, count)
    case .setGroupPresence(let id, let isPresent): try setPresence(ofGroup: id, to: isPresent)
    case .record(let entry): try record(entry)
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
      try floor.give(to: party, in: runningItem?.id, at: time)
    case .endFloor(let time): try floor.end(at: time)
    case .close(let time, let signatories): try close(at: time, signatories: signatories)
    case .legalise: try legalise()
    case .confirm(let id, let revision, let able, let time):
      for party in able { try requireKnown(party) }
      try list.confirm(id, at: revision, Confirmation(time: time, able: able))
    }
  }

  /// Keeps the numbers that a change gave although it was taken back, so that they are never given again.
  mutating func keepNumbers(of change: Change) { list.keepNumbers(of: change) }

  private mutating func begin(_ setup: Setup) throws(ChangeRefused) {
    guard status == .blank else { throw .alreadyBegun }
    var attendeeIndex: [Attendee.ID: Int] = [:]
    for (index, attendee) in setup.attendees.enumerated()
    where attendeeIndex.updateValue(index, forKey: attendee.id) != nil {
      throw .duplicate(identifier: attendee.id.rawValue)
    }
    try Self.requireDistinct(setup.groups.map(\.id))
    try Self.requireDistinct(setup.villages.map(\.id))
    try Self.requireDistinct(setup.institutions.map(\.id))
    try Self.requireDistinct(setup.agenda.map(\.id))
    for group in setup.groups {
      for count in [group.invited, group.headCount] { try Self.requirePossible(count ?? 0) }
    }
    for item in setup.agenda { try Self.requirePossible(item.plannedMinutes ?? 0) }
    try Self.requirePossible(setup.speakingMinutes ?? 0)
    self.attendeeIndex = attendeeIndex
    template = setup.template
    isSample = setup.isSample
    details = setup.details
    wording = setup.wording
    indicators = setup.indicators
    groups = setup.groups
    villages = setup.villages
    institutions = setup.institutions
    attendees = setup.attendees
    agenda = setup.agenda
    funds = setup.funds
    speakingMinutes = setup.speakingMinutes
    namedDates = setup.namedDates
    status = .prepared
  }

  /// How many people, votes or minutes there may be: more is a slip or a file that somebody else made, and sums stay in their range.
  package static let counts = 0...1_000_000

  private static func requirePossible(_ count: Int) throws(ChangeRefused) {
    guard counts.contains(count) else { throw .impossibleCount(count) }
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

  private mutating func add(_ item: AgendaItem, after other: AgendaItem.ID?) throws(ChangeRefused) {
    guard agendaItem(item.id) == nil else { throw .duplicate(identifier: item.id.rawValue) }
    guard item.title.contains(where: { !$0.isWhitespace }) else { throw .empty }
    try Self.requirePossible(item.plannedMinutes ?? 0)
    guard let other else { return agenda.insert(item, at: 0) }
    guard let index = agenda.firstIndex(where: { $0.id == other }) else { throw .unknownAgendaItem(other) }
    agenda.insert(item, at: index + 1)
  }

  private mutating func start(_ id: AgendaItem.ID, at time: TimeOfDay?) throws(ChangeRefused) {
    guard status != .closed else { throw .closed }
    guard let index = agenda.firstIndex(where: { $0.id == id }) else { throw .unknownAgendaItem(id) }
    guard agenda[index].status != .running else { throw .alreadyRunning(id) }
    if let running = agenda.firstIndex(where: { $0.status == .running }) { agenda[running].finish(at: time) }
    floor.endTurn(at: time)
    agenda[index].start(at: time)
    if status == .prepared {
      status = .running
      if details.start == nil { details.start = time }
    }
  }

  private mutating func finish(_ id: AgendaItem.ID, at time: TimeOfDay?) throws(ChangeRefused) {
    guard let index = agenda.firstIndex(where: { $0.id == id }) else { throw .unknownAgendaItem(id) }
    guard agenda[index].status == .running else { throw .notRunning(id) }
    agenda[index].finish(at: time)
    floor.endTurn(at: time)
  }

  private mutating func add(_ attendee: Attendee) throws(ChangeRefused) {
    guard attendeeIndex[attendee.id] == nil else { throw .duplicate(identifier: attendee.id.rawValue) }
    guard !attendee.displayName.isEmpty else { throw .empty }
    if let group = attendee.group, self.group(group) == nil { throw .unknownGroup(group) }
    if let village = attendee.village, self.village(village) == nil { throw .unknownVillage(village) }
    attendeeIndex[attendee.id] = attendees.count
    attendees.append(attendee)
  }

  private mutating func setPresence(of ids: [Attendee.ID], to presence: Attendee.Presence) throws(ChangeRefused) {
    guard let first = ids.first else { throw .empty }
    var indices: [Int] = []
    for id in ids {
      guard let index = attendeeIndex[id] else { throw .unknownAttendee(id) }
      indices.append(index)
    }
    let changing = indices.filter { !attendees[$0].isAlready(presence) }
    if changing.isEmpty, case .present(let since) = attendees[indices[0]].presence {
      throw .alreadyPresent(first, since: since)
    }
    for index in changing { attendees[index].presence = presence }
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

  private mutating func move(_ id: Entry.ID, to item: AgendaItem.ID?) throws(ChangeRefused) {
    if let item, agendaItem(item) == nil { throw .unknownAgendaItem(item) }
    try list.move(id, to: item)
  }

  private mutating func close(at time: TimeOfDay?, signatories: [Signatory]) throws(ChangeRefused) {
    guard let title = details.title, !title.isEmpty else { throw .titleMissing }
    guard details.date != nil else { throw .dateMissing }
    if let running = agenda.firstIndex(where: { $0.status == .running }) { agenda[running].finish(at: time) }
    floor.close(at: time)
    details.end = time
    self.signatories = signatories
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

extension Attendee {
  /// Whether noting `other` would add nothing: a presence that was noted stays, but a time may be added to one without.
  fileprivate func isAlready(_ other: Presence) -> Bool {
    guard case .present(let since) = presence, case .present(let again) = other else { return false }
    return again == nil || since != nil
  }
}
