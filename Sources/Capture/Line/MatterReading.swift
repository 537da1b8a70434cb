import Meeting

/// Turns what a line says into what an entry holds, with the chips that show it.
struct MatterReading {
  private(set) var chips: [Chip] = []
  private let context: CaptureContext
  /// The item of the agenda that the entry belongs to.
  private let item: AgendaItem?

  init(_ context: CaptureContext, item: AgendaItem?) {
    self.context = context
    self.item = item
  }

  /// What a new entry of this kind holds.
  mutating func make(_ kind: LineKind, from findings: Findings) -> Entry.Matter {
    switch kind {
    case .note, .question: .note(note(Note(), findings))
    case .commitment: .commitment(commitment(Commitment(), findings))
    case .proposal: .proposal(proposal(Proposal(), findings))
    case .decision: .decision(decision(Decision(present: presentCount, quorum: quorum), findings))
    case .setAside: .setAside(by: raisedBy(nil, findings))
    }
  }

  /// What an entry holds when a line has added to it: new names join those there, every other value takes the place of the
  /// one there.
  mutating func add(_ findings: Findings, to matter: Entry.Matter) -> Entry.Matter {
    switch matter {
    case .note(let note): .note(self.note(note, findings))
    case .commitment(let commitment): .commitment(self.commitment(commitment, findings))
    case .proposal(let proposal): .proposal(self.proposal(proposal, findings))
    case .decision(let decision): .decision(self.decision(decision, findings))
    case .setAside(let party): .setAside(by: raisedBy(party, findings))
    }
  }

  private var presentCount: Int? {
    let attendance = Attendance(of: context.session)
    return attendance.here > 0 && attendance.isCounted ? attendance.here : nil
  }

  /// How many must be here to decide; nil where nobody set it, or nobody is counted.
  private var quorum: Int? {
    guard presentCount != nil, let quorum = context.session.quorum else { return nil }
    return Attendance(of: context.session).needed(for: quorum)
  }

  private mutating func note(_ base: Note, _ findings: Findings) -> Note {
    var note = base
    note.speaker = base.speaker ?? findings.names.first
    note.speech = findings.speech ?? base.speech
    note.isQuotation = base.isQuotation || findings.isQuotation
    note.correction = findings.correction ?? base.correction
    // What is said in an item has the item's kind of speech, but nobody's words have none.
    if note.speech == nil, note.speaker != nil { note.speech = item?.speech }
    if let speaker = note.speaker { chips.append(.speaker(speaker)) }
    if let speech = note.speech { chips.append(.speech(speech)) }
    if note.isQuotation { chips.append(.quotation) }
    if let correction = note.correction { chips.append(.correction(correction)) }
    return note
  }

  private mutating func commitment(_ base: Commitment, _ findings: Findings) -> Commitment {
    var commitment = base
    // Where somebody answers for it already, whoever is added supports it.
    let ownerCount = base.owners.isEmpty ? findings.ownerCount : 0
    var known = Set(base.owners + base.supporters)
    for (place, party) in findings.names.enumerated() where known.insert(party).inserted {
      let isFirst = commitment.owners.isEmpty && findings.ownerCount > 0
      if place < ownerCount || isFirst { commitment.owners.append(party) } else { commitment.supporters.append(party) }
    }
    commitment.due = findings.due ?? base.due
    commitment.target = findings.fields[.target] ?? base.target
    for owner in commitment.owners {
      chips.append(.owner(owner))
      if !owner.isPerson { chips.append(.ownerIsNoPerson(owner)) }
    }
    chips += commitment.supporters.map { .supporter($0) }
    if commitment.owners.isEmpty { chips.append(.ownerMissing) }
    switch commitment.due {
    case .date(let date): chips.append(.due(date))
    case .routine(let words): chips.append(.routine(words))
    case nil: chips.append(.dueMissing)
    }
    if let target = commitment.target { chips.append(.field(.target, target)) }
    return commitment
  }

  private mutating func decision(_ base: Decision, _ findings: Findings) -> Decision {
    var decision = base
    decision.method = findings.method ?? base.method
    // Whoever says now why they object said so before without a reason.
    let explained = findings.dissents.filter { $0.reason != nil }.map(\.party)
    decision.dissents.removeAll { $0.reason == nil && explained.contains($0.party) }
    decision.dissents += findings.dissents.filter { !decision.dissents.contains($0) }
    switch decision.method {
    case .consensus: chips.append(.consensus)
    case .vote(let inFavour, let against, let abstained):
      chips.append(.vote(inFavour: inFavour, against: against, abstained: abstained))
      let votes = inFavour + against + abstained
      if let present = decision.present, votes > present {
        chips.append(.moreVotesThanPresent(votes: votes, present: present))
      }
    case nil: break
    }
    if let present = decision.present { chips.append(.present(present)) }
    if let present = decision.present, let quorum = decision.quorum, decision.belowQuorum != nil {
      chips.append(.belowQuorum(present: present, needed: quorum))
    }
    chips += decision.dissents.map { .dissent($0.party, reason: $0.reason) }
    return decision
  }

  private mutating func raisedBy(_ base: Party?, _ findings: Findings) -> Party? {
    let party = base ?? findings.names.first
    if let party { chips.append(.raisedBy(party)) }
    return party
  }

  private mutating func proposal(_ base: Proposal, _ findings: Findings) -> Proposal {
    var proposal = base
    let fields = findings.fields
    proposal.village = findings.village ?? base.village
    if base.proposer == nil { proposal.proposers = findings.names }
    proposal.intervention = findings.intervention ?? base.intervention
    proposal.location = fields[.location] ?? base.location
    proposal.volume = fields[.volume] ?? base.volume
    proposal.beneficiaries = fields[.beneficiaries] ?? base.beneficiaries
    proposal.funds = fields[.funds] ?? base.funds
    proposal.office = fields[.office] ?? base.office
    proposal.problem = fields[.problem] ?? base.problem
    proposal.authority = fields[.authority] ?? base.authority
    proposal.urgency = fields[.urgency] ?? base.urgency
    for detail in Proposal.Detail.allCases {
      if let text = fields[Field(detail)] { proposal[detail] = text }
    }
    price(&proposal, base, findings)
    show(proposal)
    return proposal
  }

  /// The price of one times the volume gives the cost, unless the cost itself was typed.
  private mutating func price(_ proposal: inout Proposal, _ base: Proposal, _ findings: Findings) {
    proposal.unitPrice = findings.unitPrice ?? (findings.cost == nil ? base.unitPrice : nil)
    proposal.cost = findings.cost ?? base.cost
    guard findings.cost == nil, let price = proposal.unitPrice else { return }
    if findings.unitPrice != nil || findings.fields[.volume] != nil {
      proposal.cost = proposal.volume.flatMap { price.total(of: $0) }
    }
  }

  private mutating func show(_ proposal: Proposal) {
    if let village = proposal.village { chips.append(.village(village)) }
    chips += proposal.proposers.map { .proposer($0) }
    if let intervention = proposal.intervention { chips.append(.intervention(intervention)) }
    let values: [(Field, String?)] = [
      (.location, proposal.location), (.volume, proposal.volume), (.beneficiaries, proposal.beneficiaries),
      (.funds, proposal.funds), (.office, proposal.office), (.problem, proposal.problem),
      (.authority, proposal.authority), (.urgency, proposal.urgency),
    ]
    for case (let field, let value?) in values { chips.append(.field(field, value)) }
    chips += proposal.furtherDetails.map { .field(Field($0.detail), $0.text) }
    switch (proposal.unitPrice, proposal.volume, proposal.cost) {
    case (let price?, let volume?, let total?):
      chips.append(.volumePrice(volume: volume, price: price, total: total))
    case (let price?, let volume?, nil): chips += [.unitPrice(price), .notReckoned(volume: volume, price: price)]
    case (let price?, _, _): chips.append(.unitPrice(price))
    case (nil, _, let cost?): chips.append(.cost(cost))
    case (nil, _, nil): break
    }
  }
}

extension Party {
  /// One human being answers, or a name that may be one.
  fileprivate var isPerson: Bool {
    switch self {
    case .person, .named: true
    case .group, .participant, .village, .institution: false
    }
  }
}
