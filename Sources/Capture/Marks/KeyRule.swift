import Meeting

/// `key:value` with no blank behind the colon, on a kind that has the field; `keberatan:` may have one.
///
/// `desa dana pd kewenangan urgensi` take the longest run of words that is a known value, else one word; `biaya` takes an
/// amount; the others run to the next mark, a deadline or a vote in words among them, or the end. A value may stand in quotes. A village that is not known, and an
/// amount that is doubtful, stay in the text with their key.
struct KeyRule: MarkRule {
  func claim(at index: Int, in scan: Scan) -> Claim? {
    let token = scan.tokens[index]
    guard !token.isLiteral, !token.isEscaped, !token.isGlued, let colon = token.text.firstIndex(of: ":"),
      let field = field(String(token.text[..<colon]).lowercased(), in: scan)
    else { return nil }
    let value = String(token.text[token.text.index(after: colon)...])
    if value.isEmpty {
      if field == .dissent, index + 1 < scan.tokens.count, !scan.tokens[index + 1].isLiteral {
        // What is said aloud is written with a blank behind the colon; "tidak ada keberatan: …" and "tanpa keberatan: …" are no objection.
        if index > 0, ["ada", "tanpa", "tak", "tidak"].contains(scan.tokens[index - 1].text.lowercased()) {
          return nil
        }
        guard var claim = free(field, scan.tokens[index + 1].written, at: index + 1, in: scan) else { return nil }
        claim.tokens = index..<claim.tokens.upperBound
        return claim
      }
      guard index + 1 < scan.tokens.count, scan.tokens[index + 1].isLiteral, scan.tokens[index + 1].isGlued else {
        return nil
      }
      return claim(field, scan.tokens[index + 1].text, index..<index + 2, punctuation: "", in: scan)
    }
    switch field {
    case .village, .funds, .office, .authority, .urgency: return listed(field, value, at: index, in: scan)
    case .cost: return cost(value, at: index, in: scan)
    default: return free(field, value, at: index, in: scan)
    }
  }

  private func field(_ word: String, in scan: Scan) -> Field? {
    if scan.isCorrection, word == Field.before.word || word == Field.after.word {
      return word == Field.before.word ? .before : .after
    }
    return Field.all(of: scan.kind).first { $0.word == word }
  }

  private func claim(
    _ field: Field, _ value: String, _ tokens: Range<Int>, punctuation: String, next: String? = nil, in scan: Scan
  ) -> Claim? {
    let listed = FieldValues(scan.context).find(field, value)
    var notices: [Chip] = []
    var mark = Mark.field(field, value)
    switch listed {
    case .village(let id): mark = .village(id)
    case .value(let spelt): mark = .field(field, spelt)
    case .unlisted: notices = [.unlisted(field, value, next: next)]
    case .unknownVillage: return nil
    case .free: break
    }
    return Claim(
      tokens: tokens, mark: mark, place: .leaves, words: value, punctuation: punctuation, notices: notices)
  }

  private func free(_ field: Field, _ first: String, at index: Int, in scan: Scan) -> Claim? {
    let end = endOfValue(at: index, in: scan)
    var value = first
    for token in scan.tokens[(index + 1)..<end] { value += (token.isGlued ? "" : " ") + token.written }
    while value.last == "," || value.last == ";" { value.removeLast() }
    guard !value.isEmpty else { return nil }
    var claim = claim(field, value, index..<end, punctuation: "", in: scan)
    claim?.tookTheRest = end > index + 1
    return claim
  }

  /// The index of what ends a value that runs on: the next mark, or where no `>` sets the date the words that do, a deadline
  /// ("paling lambat 30 Juni") before a routine.
  private func endOfValue(at index: Int, in scan: Scan) -> Int {
    let end = scan.nextBoundary(after: index)
    guard !scan.hasDueSign else { return end }
    var routine: Int?
    for next in (index + 1)..<end {
      for rule in MarkRules.phrases(for: scan.kind) {
        switch rule.claim(at: next, in: scan)?.mark {
        case .due(_, let weight) where weight > .routine: return next
        case .due: routine = routine ?? next
        case .vote: return next
        default: break
        }
      }
    }
    return routine ?? end
  }

  private func listed(_ field: Field, _ first: String, at index: Int, in scan: Scan) -> Claim? {
    let values = FieldValues(scan.context)
    var run = [first]
    var next = index + 1
    while run.count < FieldValues.longestValue, run.last?.punctuationSplit.punctuation.isEmpty == true,
      !scan.isBoundary(next), !scan.tokens[next].isLiteral, !scan.tokens[next].isEscaped
    {
      run.append(scan.tokens[next].text)
      next += 1
    }
    for count in stride(from: run.count, through: 1, by: -1) {
      let (value, punctuation) = run[..<count].joined(separator: " ").punctuationSplit
      if count > 1, !values.isListed(field, value) { continue }
      guard !value.isEmpty else { return nil }
      let next = count < run.count ? run[count].punctuationSplit.word : ""
      return claim(
        field, value, index..<index + count, punctuation: punctuation, next: next.isEmpty ? nil : next, in: scan)
    }
    return nil
  }

  private func cost(_ first: String, at index: Int, in scan: Scan) -> Claim? {
    guard let (reading, _) = AmountRule.reading(of: first, at: index, in: scan),
      case .exact(let amount) = reading.value
    else { return nil }
    let mark: Mark = reading.unit.map { .unitPrice(Proposal.UnitPrice(amount: amount, unit: $0)) } ?? .cost(amount)
    return Claim(
      tokens: index..<index + reading.wordCount, mark: mark, place: .leaves, words: "",
      punctuation: reading.punctuation,
      notices: [])
  }
}
