import Meeting

/// What was typed like a mark and is none: its words stay in the text, and a chip says so.
enum Oversights {
  static func find(in scan: Scan, besides claims: [Claim]) -> [Chip] {
    let free = freeTokens(in: scan, besides: claims)
    switch scan.kind {
    case .commitment: return free.compactMap { impossibleDate(at: $0, in: scan) }
    case .proposal:
      return free.compactMap { village(at: $0, in: scan) } + doubtfulAmounts(in: scan, besides: claims)
    case .decision: return VoteRule.isDoubtful(in: scan) ? [.doubtfulConsensus] : []
    case .note, .question, .setAside: return []
    }
  }

  /// What would be a due date on a commitment, one chip for each; for what is added to another kind of entry.
  static func keptDates(in scan: Scan, besides claims: [Claim]) -> [Chip] {
    guard scan.kind != .commitment else { return [] }
    return freeTokens(in: scan, besides: claims).compactMap { index in
      guard let date = DueSignRule().claim(at: index, in: scan) else { return nil }
      let words = scan.tokens[date.tokens].map(\.written).joined(separator: " ").dropFirst()
      return .dateKeptAsText(words.punctuationSplit.word)
    }
  }

  /// Amounts that can be read in two ways or in none, one chip for each.
  static func doubtfulAmounts(in scan: Scan, besides claims: [Claim]) -> [Chip] {
    freeTokens(in: scan, besides: claims).compactMap { index in
      if let (reading, typed) = AmountRule.reading(at: index, in: scan, needsSign: true),
        case .doubtful(let likely) = reading.value
      {
        return .doubtfulAmount(typed, likely)
      }
      if let typed = AmountRule.unreadable(at: index, in: scan) { return .doubtfulAmount(typed, nil) }
      let token = scan.tokens[index]
      guard !token.isLiteral, !token.isEscaped, let value = token.value(of: .cost), !value.isEmpty else { return nil }
      let written = String(token.text.dropFirst(Field.cost.word.count + 1))
      guard let (reading, typed) = AmountRule.reading(of: written, at: index, in: scan) else {
        return .doubtfulAmount(value, nil)
      }
      guard case .doubtful(let likely) = reading.value else { return nil }
      return .doubtfulAmount(typed, likely)
    }
  }

  private static func freeTokens(in scan: Scan, besides claims: [Claim]) -> [Int] {
    var free: [Int] = []
    var next = 0
    for claim in claims {
      free += next..<claim.tokens.lowerBound
      next = claim.tokens.upperBound
    }
    return free + Array(next..<scan.tokens.count)
  }

  private static func impossibleDate(at index: Int, in scan: Scan) -> Chip? {
    let token = scan.tokens[index]
    guard !token.isLiteral, !token.isEscaped else { return nil }
    if token.text.first == ">", token.text.count > 1 {
      if let (date, _) = DeadlineRule.date(behind: index, sign: ">", in: scan) {
        return DueReader(scan).impossible(from: date, droppingSign: false).map { .impossibleDate($0) }
      }
      return DueReader(scan).impossible(from: index, droppingSign: true).map { .impossibleDate($0) }
    }
    return DeadlineRule.date(behind: index, in: scan)
      .flatMap { DueReader(scan).impossible(from: $0.index, droppingSign: false) }.map { .impossibleDate($0) }
  }

  private static func village(at index: Int, in scan: Scan) -> Chip? {
    let token = scan.tokens[index]
    guard !token.isLiteral, !token.isEscaped, let value = token.value(of: .village), !value.isEmpty else { return nil }
    let found = FieldValues(scan.context).villages(value)
    if found.count > 1 { return .ambiguousVillage(value, found) }
    // The second of two villages, which is told as that.
    if found.count == 1 { return nil }
    return .unknownVillage(value, nearest: FieldValues(scan.context).nearestVillage(to: value))
  }
}

extension Token {
  /// What stands behind the name of a field and its colon, without trailing punctuation; nil if it is no such word.
  func value(of field: Field) -> String? {
    guard let colon = text.firstIndex(of: ":"), text[..<colon].lowercased() == field.word else { return nil }
    return text[text.index(after: colon)...].punctuationSplit.word
  }
}
