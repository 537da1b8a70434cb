/// What whoever leads a running meeting should not overlook, whatever the time; empty before it runs and after it has ended.
package struct Concerns: Equatable, Sendable {
  /// Villages without a proposal that stands, in the order of the session's villages; none are missed before the first proposal.
  package private(set) var villagesWithoutProposal: [Village.ID] = []
  /// Groups of whom somebody is here and nobody has spoken, in the order of the session's groups.
  package private(set) var silentGroups: [Group.ID] = []
  /// Commitments that nobody answers for, in the order of the record.
  package private(set) var withoutOwner: [Entry.ID] = []
  /// Commitments without a date, routine ones left out, in the order of the record.
  package private(set) var withoutDue: [Entry.ID] = []
  /// What was put aside and has no exit yet, in the order of the record.
  package private(set) var putAside: [Entry.ID] = []

  /// Looks through the record once.
  package init(of session: Session) {
    guard session.status == .running else { return }
    var proposing: Set<Village.ID> = []
    var hasProposals = false
    for entry in session.entries where !entry.isStruck {
      switch entry.body.matter {
      case .commitment(let commitment):
        if commitment.owners.isEmpty { withoutOwner.append(entry.id) }
        if commitment.due == nil { withoutDue.append(entry.id) }
      case .proposal(let proposal):
        hasProposals = true
        proposing.formUnion(session.villages(behind: proposal))
      case .setAside: putAside.append(entry.id)
      case .note, .decision: break
      }
    }
    if hasProposals { villagesWithoutProposal = session.villages.map(\.id).filter { !proposing.contains($0) } }
    silentGroups = Unheard(of: session).groups
  }
}

extension Session {
  /// The villages that a proposal is of: the one that is named, and those of whoever proposed it.
  func villages(behind proposal: Proposal) -> [Village.ID] {
    [proposal.village].compactMap { $0 } + proposal.proposers.compactMap { village(of: $0) }
  }
}
