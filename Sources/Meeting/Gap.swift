/// Something that is still missing when a meeting closes.
package enum Gap: Equatable, Sendable {
  /// The papers are named by title and date: without them a meeting cannot close.
  case title
  case date
  /// Prints as dots.
  case place
  case organiser
  case chair
  case noteTaker
  case invitation
  /// Nobody is noted as present.
  case nobodyPresent
  /// These items were never opened, in the order of the agenda; at least one.
  case itemsNeverOpened([AgendaItem.ID])
  /// These items were put off and not started again, in the order of the agenda; at least one.
  case itemsPostponed([AgendaItem.ID])
  /// The meeting stands still, and nobody noted when it went on.
  case suspended
  /// When the meeting ended is not known, and nobody knows what time it is.
  case end
  /// Nobody who would sign is known by name.
  case signatories
  /// These villages proposed nothing, in the order of the session's villages, while others did; at least one. Without them the
  /// ranking is provisional.
  case villagesSilent([Village.ID])
  case commitmentWithoutOwner(Entry.ID)
  /// A group answers for it, and nobody by name or office.
  case commitmentOwnedByGroup(Entry.ID)
  case commitmentWithoutDue(Entry.ID)
  /// A name that is on no list; the texts say which.
  case unknownName(Entry.ID, String)
  case proposalWithoutVillage(Entry.ID)
  case proposalWithoutCost(Entry.ID)
  /// More votes were counted than people present.
  case votesAboveAttendance(Entry.ID)
  /// It was decided while fewer were here than the quorum.
  case decidedBelowQuorum(Entry.ID)
  /// Put aside and still without an exit.
  case putAside(Entry.ID)
  /// Nothing was decided about the proposal, although the meeting has decided about others.
  case proposalUndecided(Entry.ID)

  /// The entry that lacks something; nil where the gap is elsewhere.
  package var entry: Entry.ID? {
    switch self {
    case .commitmentWithoutOwner(let id), .commitmentOwnedByGroup(let id), .commitmentWithoutDue(let id),
      .unknownName(let id, _), .proposalWithoutVillage(let id), .proposalWithoutCost(let id),
      .votesAboveAttendance(let id), .decidedBelowQuorum(let id), .putAside(let id), .proposalUndecided(let id):
      id
    default: nil
    }
  }

  /// Whether the meeting cannot close before it is filled.
  package var isBlocking: Bool {
    switch self {
    case .title, .date: true
    default: false
    }
  }
}

extension Session {
  /// What is missing when the meeting closes at `time`, which is nil where nobody knows it: `gaps`, and the end itself.
  package func gaps(closingAt time: TimeOfDay?) -> [Gap] {
    gaps + (time == nil && details.end == nil ? [.end] : [])
  }

  /// What is missing whenever it closes, in the order of the papers: the head first, then the agenda, who signs, the villages, and the
  /// record in its order.
  package var gaps: [Gap] {
    var gaps: [Gap] = []
    if (details.title ?? "").isEmpty { gaps.append(.title) }
    if details.date == nil { gaps.append(.date) }
    if details.place == nil { gaps.append(.place) }
    if details.organiser == nil { gaps.append(.organiser) }
    if details.chair == nil { gaps.append(.chair) }
    if details.noteTaker == nil { gaps.append(.noteTaker) }
    if details.invitation?.number == nil { gaps.append(.invitation) }
    let attendance = Attendance(of: self)
    if attendance.present == 0, attendance.isCounted { gaps.append(.nobodyPresent) }
    let unopened = agenda.filter { $0.status == .waiting }.map(\.id)
    if !unopened.isEmpty { gaps.append(.itemsNeverOpened(unopened)) }
    let postponed = agenda.filter { $0.status == .postponed }.map(\.id)
    if !postponed.isEmpty { gaps.append(.itemsPostponed(postponed)) }
    if suspension != nil { gaps.append(.suspended) }
    if usualSignatories.allSatisfy({ $0.name == nil }) { gaps.append(.signatories) }
    let standing = entries.filter { !$0.isStruck }
    let proposing = standing.compactMap { entry -> [Village.ID]? in
      if case .proposal(let proposal) = entry.body.matter { villages(behind: proposal) } else { nil }
    }
    let heard = Set(proposing.joined())
    let silent = proposing.isEmpty ? [] : villages.map(\.id).filter { !heard.contains($0) }
    if !silent.isEmpty { gaps.append(.villagesSilent(silent)) }
    let hasDecided = standing.contains { $0.kind == .proposal && $0.standing.status != .proposed }
    for entry in standing {
      gaps += self.gaps(in: entry)
      if hasDecided, entry.kind == .proposal, entry.standing.status == .proposed {
        gaps.append(.proposalUndecided(entry.id))
      }
    }
    return gaps
  }

  private func gaps(in entry: Entry) -> [Gap] {
    var gaps: [Gap] = []
    for case .named(let name) in entry.body.matter.parties { gaps.append(.unknownName(entry.id, name)) }
    switch entry.body.matter {
    case .note: break
    case .commitment(let commitment):
      let isCollective = commitment.owners.allSatisfy { owner in
        switch owner {
        case .group, .participant: true
        case .person, .village, .institution, .named: false
        }
      }
      if commitment.owners.isEmpty {
        gaps.append(.commitmentWithoutOwner(entry.id))
      } else if isCollective {
        gaps.append(.commitmentOwnedByGroup(entry.id))
      }
      if commitment.due == nil { gaps.append(.commitmentWithoutDue(entry.id)) }
    case .proposal(let proposal):
      if proposal.village == nil { gaps.append(.proposalWithoutVillage(entry.id)) }
      if proposal.cost == nil { gaps.append(.proposalWithoutCost(entry.id)) }
    case .decision(let decision):
      if case .vote(let inFavour, let against, let abstained) = decision.method, let present = decision.present,
        inFavour + against + abstained > present
      {
        gaps.append(.votesAboveAttendance(entry.id))
      }
      if decision.belowQuorum != nil { gaps.append(.decidedBelowQuorum(entry.id)) }
    case .setAside: gaps.append(.putAside(entry.id))
    }
    return gaps
  }
}
