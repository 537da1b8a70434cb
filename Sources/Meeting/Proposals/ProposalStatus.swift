extension Proposal {
  /// What the meeting has made of a proposal so far. One that was joined to another says so itself (`Entry.joinedTo`).
  package enum Status: Hashable, Sendable, Codable {
    /// Put forward, and nothing was decided about it yet (diusulkan).
    case proposed
    /// Agreed on (disepakati).
    case agreed
    /// Comes in when one that was agreed on falls away (cadangan).
    case reserve
    /// Could not be agreed on yet (belum disepakati); the reason is printed and never blank.
    case notYetAgreed(reason: String)
    /// The village's own business, to be paid from its budget (kewenangan desa, APB Desa).
    case villageAuthority
    /// Taken back by who proposed it (ditarik pengusul).
    case withdrawn
  }
}

extension Proposal.Status {
  /// As it is typed, listed and printed, without a reason.
  package var word: String {
    switch self {
    case .proposed: "diusulkan"
    case .agreed: "disepakati"
    case .reserve: "cadangan"
    case .notYetAgreed: "belum disepakati"
    case .villageAuthority: "kewenangan desa"
    case .withdrawn: "ditarik pengusul"
    }
  }

  /// Why it was not agreed on; nil for every other status.
  package var reason: String? {
    if case .notYetAgreed(let reason) = self { reason } else { nil }
  }

  /// The list in which such a proposal has its rank; nil where it has none.
  package var list: ProposalRanking.List? {
    switch self {
    case .proposed, .agreed: .priorities
    case .reserve: .reserves
    case .notYetAgreed, .villageAuthority, .withdrawn: nil
    }
  }
}
