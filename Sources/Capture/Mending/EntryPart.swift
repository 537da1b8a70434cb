import Meeting

/// One field of an entry, as a form shows it.
package enum EntryPart: String, CaseIterable, Sendable {
  case text
  case speaker, speech, before, after
  case owners, supporters, due, target
  case village, proposers, intervention, location, volume, cost, beneficiaries, funds, office, problem, authority,
    urgency
  case indicator, beneficiaryCount, programme, planYear, recurring, remark
  case method, dissents
  case raisedBy
  case labels, item
  case status, rank, scores, sipd

  /// The fields of an entry of this kind, in the order of a form.
  package static func all(of kind: Entry.Kind) -> [EntryPart] {
    switch kind {
    case .note: [.speaker, .text, .speech, .before, .after, .labels, .item]
    case .commitment: [.owners, .text, .due, .supporters, .target, .labels, .item]
    case .proposal:
      [
        .text, .village, .proposers, .intervention, .volume, .cost, .location, .beneficiaries, .funds, .office,
        .problem, .authority, .urgency, .status, .rank, .scores, .sipd, .beneficiaryCount, .indicator, .programme,
        .planYear, .recurring, .remark, .labels, .item,
      ]
    case .decision: [.text, .method, .dissents, .labels, .item]
    case .setAside: [.raisedBy, .text, .labels, .item]
    }
  }

  /// The field of a line that is typed with this key; nil for parts that have a sign or stand in words.
  var field: Field? {
    switch self {
    case .before: .before
    case .after: .after
    case .target: .target
    case .dissents: .dissent
    case .village: .village
    case .location: .location
    case .volume: .volume
    case .cost: .cost
    case .beneficiaries: .beneficiaries
    case .funds: .funds
    case .office: .office
    case .problem: .problem
    case .authority: .authority
    case .urgency: .urgency
    case .indicator: .indicator
    case .beneficiaryCount: .beneficiaryCount
    case .programme: .programme
    case .planYear: .planYear
    case .recurring: .recurring
    case .remark: .remark
    default: nil
    }
  }
}

/// What came of reading one field.
package struct PartReading: Equatable, Sendable {
  /// What was understood, and what is odd about it.
  package var chips: [Chip] = []
  /// Why the field was not taken; nil when it was.
  package var refusal: Refusal?

  package init() {}
}

/// An entry as a form holds it: what it says, and under which item of the agenda it stands.
package struct EntryDraft: Equatable, Sendable {
  package var body: Entry.Body
  /// nil is under none.
  package var item: AgendaItem.ID?
  /// What the meeting has made of it, if it is a proposal.
  package var standing: Standing

  package init(body: Entry.Body, item: AgendaItem.ID?, standing: Standing = Standing()) {
    self.body = body
    self.item = item
    self.standing = standing
  }
}

extension CaptureContext {
  /// How a field is filled in to say what `draft` says; empty where it says nothing.
  package func text(of part: EntryPart, in draft: EntryDraft) -> String {
    let body = draft.body
    switch part {
    case .text: return body.text
    case .labels: return body.labels.map { "#\($0)" }.joined(separator: " ")
    case .item:
      return session.agenda.firstIndex { $0.id == draft.item }.map { "\($0 + 1) \(session.agenda[$0].title)" } ?? ""
    case .status, .rank, .scores, .sipd: return StandingText(session).text(of: part, in: draft.standing)
    default: break
    }
    switch body.matter {
    case .note(let note):
      switch part {
      case .speaker: return names([note.speaker].compactMap { $0 })
      case .speech: return note.speech?.word ?? ""
      case .before: return note.correction?.before ?? ""
      case .after: return note.correction?.after ?? ""
      default: return ""
      }
    case .commitment(let commitment):
      switch part {
      case .owners: return names(commitment.owners)
      case .supporters: return names(commitment.supporters)
      case .due: return commitment.due.map(Self.text) ?? ""
      case .target: return commitment.target ?? ""
      default: return ""
      }
    case .proposal(let proposal): return text(of: part, in: proposal)
    case .decision(let decision):
      switch part {
      case .method: return decision.method.map(EntryLine.text) ?? ""
      case .dissents: return decision.dissents.map { DissentReader(self).text(of: $0) }.joined(separator: "; ")
      default: return ""
      }
    case .setAside(let by): return part == .raisedBy ? names([by].compactMap { $0 }) : ""
    }
  }

  private func text(of part: EntryPart, in proposal: Proposal) -> String {
    switch part {
    case .village: proposal.village.flatMap { session.village($0)?.name } ?? ""
    case .proposers: names(proposal.proposers)
    case .intervention: proposal.intervention?.word ?? ""
    case .location: proposal.location ?? ""
    case .volume: proposal.volume ?? ""
    case .cost:
      proposal.unitPrice.map { "\($0.amount.short)/\($0.unit)" } ?? proposal.cost?.typed ?? ""
    case .beneficiaries: proposal.beneficiaries ?? ""
    case .funds: proposal.funds ?? ""
    case .office: proposal.office ?? ""
    case .problem: proposal.problem ?? ""
    case .authority: proposal.authority ?? ""
    case .urgency: proposal.urgency ?? ""
    default: part.field?.detail.flatMap { proposal[$0] } ?? ""
    }
  }

  private func names(_ parties: [Party]) -> String {
    let names = PartyName(self)
    return parties.map { names.field($0) }.joined(separator: "; ")
  }

  private static func text(of due: Commitment.Due) -> String {
    switch due {
    case .date(let date): date.longDate
    case .routine(let words): words
    }
  }
}
