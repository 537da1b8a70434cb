/// Who somebody of an earlier meeting is in the next one, whose lists may be others.
struct PartyTranslation {
  private let session: Session
  private let setup: Setup
  private let attendees: [Attendee.ID: Attendee]
  private let names: [[String]: Attendee.ID]

  init(from session: Session, to setup: Setup) {
    self.session = session
    self.setup = setup
    attendees = Dictionary(setup.attendees.map { ($0.id, $0) }) { first, _ in first }
    names = Dictionary(setup.attendees.map { (NameKey.words(of: $0.displayName), $0.id) }) { first, _ in first }
  }

  /// The same party where the next meeting knows it, by identifier and name or by name alone; else its name as it stood.
  func party(_ party: Party) -> Party {
    switch party {
    case .person(let id):
      guard let attendee = session.attendee(id) else { return .named(Session.dots) }
      if let same = attendees[id], same.displayName == attendee.displayName { return party }
      return names[NameKey.words(of: attendee.displayName)].map { .person($0) } ?? .named(attendee.displayName)
    case .group(let id): return group(id).map { .group($0) } ?? .named(session.name(of: party))
    case .participant(let id): return .participant(of: id.flatMap(group))
    case .village(let id): return village(id).map { .village($0) } ?? .named(session.name(of: party))
    case .institution(let id):
      let name = session.institution(id)?.name
      let same =
        setup.institutions.first { $0.id == id && $0.name == name } ?? setup.institutions.first { $0.name == name }
      return same.map { .institution($0.id) } ?? .named(session.name(of: party))
    case .named: return party
    }
  }

  func village(_ id: Village.ID) -> Village.ID? {
    guard let village = session.village(id) else { return nil }
    let same = setup.villages.first { $0.id == id && $0.name == village.name }
    return (same ?? setup.villages.first { $0.name == village.name || $0.aliases.contains(village.name) })?.id
  }

  private func group(_ id: Group.ID) -> Group.ID? {
    guard let group = session.group(id) else { return nil }
    return
      (setup.groups.first { $0.id == id && $0.name == group.name } ?? setup.groups.first { $0.name == group.name })?.id
  }

  /// What an entry says, in the next meeting's terms; a village that is not on its list goes into the place.
  func body(_ body: Entry.Body) -> Entry.Body {
    var body = body
    body.matter = body.matter.mapParties(party)
    guard case .proposal(var proposal) = body.matter, let id = proposal.village else { return body }
    proposal.village = village(id)
    if proposal.village == nil, let village = session.village(id) {
      let name = "\(session.wording.village) \(village.name)"
      proposal.location = proposal.location.map { "\($0), \(name)" } ?? name
    }
    body.matter = .proposal(proposal)
    return body
  }
}
