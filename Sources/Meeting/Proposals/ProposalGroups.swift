/// The proposals that stand, in groups by one thing, each group in the order recorded.
package struct ProposalGroups: Equatable, Sendable {
  /// By what proposals are grouped.
  package enum Key: Sendable, CaseIterable {
    case village, intervention, office, funds, status
  }

  /// What the proposals of one group share; nil where they do not say.
  package enum Subject: Hashable, Sendable {
    case village(Village.ID?)
    case intervention(Proposal.Intervention?)
    case office(String?)
    case funds(String?)
    /// Without its reason.
    case status(Proposal.Status)
  }

  package struct Group: Equatable, Sendable {
    package let subject: Subject
    package let entries: [Entry]
    package var total: ProposalTotal { ProposalTotal(of: entries) }
  }

  /// Villages in the order of the meeting, those without a proposal too; kinds and statuses in theirs; funds as the meeting lists them
  /// and then by name, as offices are. Those of which it is not said stand last.
  package let groups: [Group]

  /// Groups `entries`, which are proposals of `session`.
  package init(of entries: [Entry], by key: Key, in session: Session) {
    var members: [Subject: [Entry]] = [:]
    var spelt: [String: Subject] = [:]
    for entry in entries {
      guard case .proposal(let proposal) = entry.body.matter else { continue }
      let subject: Subject =
        switch key {
        case .village: .village(proposal.village)
        case .intervention: .intervention(proposal.intervention)
        case .office: Self.named(proposal.office, &spelt) { .office($0) }
        case .funds: Self.named(proposal.funds, &spelt) { .funds($0) }
        case .status: .status(entry.standing.status.withoutReason)
        }
      members[subject, default: []].append(entry)
    }
    let order = Self.order(of: key, in: session)
    let others = members.keys.filter { !order.contains($0) }.sorted { Self.isBefore($0, $1) }
    groups = (order + others).compactMap { subject in
      let entries = members[subject] ?? []
      if entries.isEmpty, key != .village || subject == .village(nil) { return nil }
      return Group(subject: subject, entries: entries)
    }
  }

  /// One spelling stands for all that differ in case and signs only: the first.
  private static func named(
    _ name: String?, _ spelt: inout [String: Subject], _ subject: (String?) -> Subject
  ) -> Subject {
    guard let name else { return subject(nil) }
    let key = NameKey.fold(name).joined(separator: " ")
    if let known = spelt[key] { return known }
    spelt[key] = subject(name)
    return subject(name)
  }

  private static func order(of key: Key, in session: Session) -> [Subject] {
    switch key {
    case .village: session.villages.map { .village($0.id) } + [.village(nil)]
    case .intervention: Proposal.Intervention.allCases.map { .intervention($0) } + [.intervention(nil)]
    case .office: []
    case .funds: session.funds.map { .funds($0) }
    case .status:
      [.agreed, .proposed, .reserve, .villageAuthority, .notYetAgreed(reason: ""), .withdrawn].map { .status($0) }
    }
  }

  private static func isBefore(_ left: Subject, _ right: Subject) -> Bool {
    guard let one = left.name else { return false }
    guard let other = right.name else { return true }
    return (NameKey(one), one) < (NameKey(other), other)
  }
}

extension ProposalGroups.Subject {
  fileprivate var name: String? {
    switch self {
    case .office(let name), .funds(let name): name
    case .village, .intervention, .status: nil
    }
  }
}

extension Proposal.Status {
  /// The status alone: every reason is as good as another.
  package var withoutReason: Proposal.Status { reason == nil ? self : .notYetAgreed(reason: "") }
}

/// What some proposals come to.
package struct ProposalTotal: Equatable, Sendable {
  package let count: Int
  /// The sum of the costs there are; a cost that was worked out is price times volume.
  package let cost: Rupiah
  /// How many have none, so that the sum is of the others only.
  package let withoutCost: Int

  package init(of entries: [Entry]) { self.init(ofCosts: entries.map(\.cost)) }

  /// Of proposals that cost so much each; nil has no cost.
  package init(ofCosts costs: [Rupiah?]) {
    let known = costs.compactMap { $0 }
    count = costs.count
    cost = known.reduce(Rupiah(0), +)
    withoutCost = costs.count - known.count
  }
}

extension Session {
  /// The proposals that stand, in the order recorded.
  package var proposals: [Entry] { entries.filter { $0.kind == .proposal && !$0.isStruck } }

  /// The villages of which no proposal stands, in the order of the meeting: a ranking without them is provisional. A proposal that was
  /// joined to another counts for its village there, one that was withdrawn does not.
  package var villagesWithoutProposal: [Village.ID] {
    var heard: Set<Village.ID> = []
    for entry in entries where entry.kind == .proposal && !entry.isStruck && entry.standing.status != .withdrawn {
      guard case .proposal(let proposal) = entry.body.matter else { continue }
      if let village = proposal.village { heard.insert(village) }
      for case .village(let village) in proposal.proposers { heard.insert(village) }
    }
    return villages.map(\.id).filter { !heard.contains($0) }
  }
}
