import Meeting

/// What the kinds of entries hold, side by side: each has some of it.
struct EntryDetails {
  /// Who spoke, proposed or raised it.
  private(set) var speaker: Party?
  private(set) var speech: Speech?
  private(set) var isQuotation = false
  private(set) var correction: Correction?
  private(set) var owners: [Party] = []
  private(set) var supporters: [Party] = []
  private(set) var due: CivilDate?
  private(set) var routine: String?
  private(set) var target: String?
  /// Empty for everything but a proposal.
  private(set) var proposal = Proposal()
  /// Says nothing for everything but a decision.
  private(set) var decision = Decision()

  init(_ matter: Entry.Matter) {
    switch matter {
    case .note(let note):
      speaker = note.speaker
      speech = note.speech
      isQuotation = note.isQuotation
      correction = note.correction
    case .commitment(let commitment):
      owners = commitment.owners
      supporters = commitment.supporters
      target = commitment.target
      switch commitment.due {
      case .date(let date): due = date
      case .routine(let words): routine = words
      case nil: break
      }
    case .proposal(let proposal):
      self.proposal = proposal
      speaker = proposal.proposer
    case .decision(let decision): self.decision = decision
    case .setAside(let by): speaker = by
    }
  }
}
