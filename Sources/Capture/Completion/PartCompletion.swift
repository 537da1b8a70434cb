import Meeting

extension CaptureContext {
  /// What may stand in a field of a form in the place of what is typed there, the likeliest first; empty where nothing was typed
  /// or what was typed is one of them.
  ///
  /// - Parameter limit: at most so many are given.
  package func completions(of part: EntryPart, typed: String, limit: Int = 3) -> [String] {
    let wanted = NameKey.fold(typed)
    guard !wanted.isEmpty else { return [] }
    let list: [String]
    switch part {
    case .speaker, .owners, .supporters, .proposers, .raisedBy: list = names(typed, limit: limit)
    case .village: list = session.villages.map(\.name).holding(wanted)
    case .funds: list = session.funds.holding(wanted)
    case .office: list = session.institutions.map(\.name).holding(wanted)
    case .authority: list = FieldValues.authorities.holding(wanted)
    case .urgency: list = FieldValues.urgencies.holding(wanted)
    case .intervention: list = Proposal.Intervention.allCases.map(\.word).holding(wanted)
    case .speech: list = Speech.allCases.map(\.word).holding(wanted)
    case .item: list = session.agenda.enumerated().map { "\($0 + 1) \($1.title)" }.holding(wanted)
    case .status: list = StandingText.statusWords.holding(wanted)
    case .rank, .scores, .sipd: list = []
    case .indicator, .beneficiaryCount, .programme, .planYear, .recurring, .remark: list = []
    case .text, .before, .after, .due, .target, .location, .volume, .cost, .beneficiaries, .problem, .method, .dissents,
      .labels:
      list = []
    }
    return list.contains(typed) ? [] : Array(list.prefix(limit))
  }

  /// Completes the last of several names; those before it stay as they are typed.
  private func names(_ typed: String, limit: Int) -> [String] {
    let before = typed.lastIndex(of: ";").map { typed[...$0] + " " } ?? ""
    let name = typed[(typed.lastIndex(of: ";").map { typed.index(after: $0) } ?? typed.startIndex)...]
      .drop { $0.isWhitespace || $0 == "@" }
    guard !name.isEmpty else { return [] }
    let line = "@\(name)"
    return completions(for: line, cursor: line.count, limit: limit).compactMap { candidate in
      if case .party(let party) = candidate.subject { before + PartyName(self).text(party) } else { nil }
    }
  }
}

extension [String] {
  /// Those with words that begin with the words wanted.
  fileprivate func holding(_ wanted: [String]) -> [String] {
    filter { value in
      let words = NameKey.fold(value)
      return wanted.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
    }
  }
}
