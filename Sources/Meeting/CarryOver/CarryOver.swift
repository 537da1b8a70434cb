/// What a new meeting takes over from earlier ones: what they left open, and of the newest of the same kind who is invited.
package struct CarryOver: Sendable {
  /// What the new meeting begins with.
  package let setup: Setup
  /// What was left open, to be recorded in this order: promises, what was put aside, proposals, each in the order of the meetings.
  package let entries: [NewEntry]

  /// The item that what was left open stands under.
  package static let itemTitle = "Tindak lanjut hasil rapat sebelumnya"

  /// Takes over into `setup` what `meetings`, at least one and in any order, left open.
  ///
  /// What went through several of them is taken from the newest, once; a meeting that is given twice counts once. Where nothing was
  /// left open the agenda stays as it is.
  package init(of meetings: [EarlierMeeting], into setup: Setup) {
    let meetings = EarlierMeeting.inOrder(meetings)
    var setup = setup
    if let newest = meetings.last(where: { $0.session.template == setup.template }) {
      Self.takeRoster(from: newest.session, into: &setup)
    }
    setup.pastProposals = Self.pastProposals(of: meetings, before: setup)
    let item = Self.item(besides: setup.agenda)
    // What a later meeting says of an entry holds.
    var newest: [Entry.ID: Int] = [:]
    for (place, meeting) in meetings.enumerated() {
      for entry in meeting.session.entries { newest[entry.id] = place }
    }
    var entries: [NewEntry] = []
    for (place, meeting) in meetings.enumerated() {
      let ranking = ProposalRanking(of: meeting.session)
      let translation = PartyTranslation(from: meeting.session, to: setup)
      let inSameSeries = meeting.session.template == setup.template
      for entry in meeting.session.entries
      where newest[entry.id] == place && entry.isLeftOver(inSameSeries: inSameSeries) {
        entries.append(
          NewEntry(
            id: entry.id, body: translation.body(entry.body), agendaItem: item.id, typed: entry.typed,
            origin: meeting.origin(of: entry, ranking)))
      }
    }
    let kinds: [Entry.Kind] = [.commitment, .setAside, .proposal]
    self.entries = kinds.flatMap { kind in entries.filter { $0.body.matter.kind == kind } }
    if !entries.isEmpty { setup.agenda.insert(item, at: 0) }
    self.setup = setup
  }

  private static func takeRoster(from session: Session, into setup: inout Setup) {
    setup.groups = session.groups.map { group in
      var group = group
      group.headCount = nil
      group.isPresent = false
      return group
    }
    setup.villages = session.villages
    setup.institutions = session.institutions
    setup.attendees = session.attendees.map { attendee in
      var attendee = attendee
      attendee.presence = .awaited
      attendee.represents = nil
      return attendee
    }
  }

  private static func item(besides agenda: [AgendaItem]) -> AgendaItem {
    var id = "tindak-lanjut"
    while agenda.contains(where: { $0.id.rawValue == id }) { id += "-lalu" }
    return AgendaItem(id: AgendaItem.ID(id), title: itemTitle)
  }

  /// The proposals of earlier years, and those that the earlier meetings knew of, once each.
  private static func pastProposals(of meetings: [EarlierMeeting], before setup: Setup) -> [PastProposal]? {
    var past: [PastProposal] = []
    var seen: Set<PastProposal> = []
    let year = setup.details.date?.year ?? .max
    for meeting in meetings {
      let translation = PartyTranslation(from: meeting.session, to: setup)
      var known = meeting.session.pastProposals.compactMap { proposal in
        translation.village(proposal.village).map {
          PastProposal(village: $0, text: proposal.text, year: proposal.year)
        }
      }
      if let date = meeting.session.details.date {
        known += meeting.session.entries.compactMap { entry in
          guard case .proposal(let proposal) = entry.body.matter, !entry.isStruck else { return nil }
          return proposal.village.flatMap(translation.village)
            .map { PastProposal(village: $0, text: entry.body.text, year: date.year) }
        }
      }
      past += known.filter { $0.year < year && seen.insert($0).inserted }
    }
    return past.isEmpty ? nil : past
  }
}
