import Meeting

/// `/prioritas U-3 1 alasan`: the rank of a proposal by hand, with a reason or without; `-` takes it back and the scores decide again.
struct RankCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    let (entry, rest) = try EntryNumbers.one(arguments, in: context)
    guard let first = rest.first else { throw .argumentMissing(.rank) }
    if first.isWord("-"), rest.count == 1 {
      return CommandReading(command: .rank(entry.id, nil, reason: nil), chips: [.rank(entry.number, nil, reason: nil)])
    }
    let reason = Arguments.text(rest.dropFirst())
    guard let place = try RankText.place(first.text, in: entry.standing.status.list, context.session) else {
      throw .argumentNotUnderstood(.rank, Arguments.text(rest))
    }
    return CommandReading(
      command: .rank(entry.id, place, reason: reason.isEmpty ? nil : reason),
      chips: [.rank(entry.number, place, reason: reason.isEmpty ? nil : reason)]
        + context.session.makingWay(for: entry.id, at: place).map { .makesWay($0.entry.number, $0.place) }
        + PersonalData.find(in: reason).map { .personalData($0) })
  }
}

/// A rank as it is typed: "1", "1." or "ke-1".
enum RankText {
  /// - Returns: nil for what is no rank.
  /// - Throws: `impossibleRank` for one that the list does not have.
  static func place(
    _ text: String, in list: ProposalRanking.List?, _ session: Session
  ) throws(Refusal) -> Int? {
    let word = text.punctuationSplit.word.lowercased()
    guard let place = DateWords.digits(word.hasPrefix("ke-") ? word.dropFirst(3) : word[...]) else { return nil }
    guard let list else { return place }
    let count = session.entries.count { entry in
      entry.kind == .proposal && !entry.isStruck && entry.standing.status.list == list
    }
    guard (1...max(1, count)).contains(place) else { throw .impossibleRank(place, of: count) }
    return place
  }
}
