import Meeting

/// Reads the text of a line: finds the marks, settles which of them count, and what is left as the sentence.
struct SentenceReader {
  private let scan: Scan
  private let base: Entry.Body?
  private let isNobodys: Bool
  private var claims: [Claim]
  private var findings = Findings()

  /// - Parameters:
  ///   - tokens: the line behind its opening.
  ///   - isNobodys: `@-` stood before the words: nobody speaks in a note, so that all its names are mentions, and nobody answers
  ///     for a commitment, so that all its names support it.
  ///   - base: what the line adds to; nil for a new entry.
  static func read(
    _ tokens: [Token], kind: LineKind, opensLine: Bool, isNobodys: Bool = false, addingTo base: Entry.Body?,
    context: CaptureContext
  ) -> Findings {
    var reader = SentenceReader(
      scan: Scan(tokens, kind: kind, opensLine: opensLine, context: context), isNobodys: isNobodys, addingTo: base)
    return reader.read()
  }

  private init(scan: Scan, isNobodys: Bool, addingTo base: Entry.Body?) {
    self.scan = scan
    self.isNobodys = isNobodys
    self.base = base
    claims = scan.claims()
    if isNobodys { findings.ownerCount = 0 }
  }

  private mutating func read() -> Findings {
    settleDates()
    settleAmounts()
    settleFields()
    let oversights = Oversights.find(in: scan, besides: claims)
    for claim in claims { findings.chips += claim.notices }
    takeNames()
    take()
    let sentence = Sentence(scan, claims: claims)
    findings.text = sentence.text
    findings.leadsToMarks = sentence.leadsToMarks
    if scan.kind.entryKind == .note, base == nil, let (quotation, speech) = sentence.quotation {
      findings.text = quotation
      findings.leadsToMarks = false
      findings.isQuotation = true
      findings.speech = findings.speech ?? speech
    }
    findings.chips += oversights
    if base != nil { findings.chips += Oversights.keptDates(in: scan, besides: claims) }
    return findings
  }
}

// MARK: - Settling

extension SentenceReader {
  /// Of several dates the one that is marked most clearly counts, the first among equals; the others are text.
  private mutating func settleDates() {
    var best: Claim?
    for claim in claims {
      guard case .due(_, let weight) = claim.mark else { continue }
      if case .due(_, let other)? = best?.mark, other >= weight { continue }
      best = claim
    }
    for claim in claims where claim != best {
      guard case .due(let due, let weight) = claim.mark, weight > .routine, case .due(let kept, _)? = best?.mark,
        due != kept
      else { continue }
      findings.chips.append(.secondDate(String(claim.words.drop { $0 == ">" })))
    }
    claims.removeAll { if case .due = $0.mark { $0 != best } else { false } }
  }

  /// Without "biaya:", an amount counts only if it is the only one.
  private mutating func settleAmounts() {
    let keyed = claims.firstIndex { $0.isAmount && $0.place == .leaves }
    let signed = claims.count { $0.isAmount && $0.place == .leavesUnlessLed }
    let doubtful = scan.kind == .proposal ? Oversights.doubtfulAmounts(in: scan, besides: claims).count : 0
    if let keyed {
      let kept = claims[keyed]
      claims.removeAll { $0.isAmount && $0 != kept }
    } else if signed + doubtful > 1 {
      claims.removeAll(where: \.isAmount)
      findings.chips.append(.severalAmounts)
    }
  }

  /// A field is taken once, and only an objection as often as it is typed; a correction needs both its values.
  private mutating func settleFields() {
    var seen: Set<Field> = []
    var again: [Chip] = []
    claims.removeAll { claim in
      let field: Field
      switch claim.mark {
      case .field(.dissent, _): return false
      case .field(let named, _): field = named
      case .village: field = .village
      default: return false
      }
      if seen.insert(field).inserted { return false }
      again.append(.secondValue(field, claim.words))
      return true
    }
    findings.chips += again
    guard seen.contains(.before) != seen.contains(.after) else { return }
    claims.removeAll {
      if case .field(let field, _) = $0.mark { field == .before || field == .after } else { false }
    }
  }

  /// Takes the names that the kind of line has a place for; the others are mentions, whose words stay in the sentence.
  private mutating func takeNames() {
    let edges = Sentence.edges(scan, claims)
    // The name at the beginning speaks; only where there is none does the name at the end.
    var hasSpeaker = base?.matter.hasSpeaker ?? isNobodys
    var taken: Set<Int> = []
    for index in claims.indices {
      guard case .name = claims[index].mark else { continue }
      let isAtEdge = edges.leading.contains(index) || edges.trailing.contains(index)
      switch scan.kind {
      case .commitment: taken.insert(index)
      case .note, .question, .setAside:
        if isAtEdge, !hasSpeaker { taken.insert(index) }
        hasSpeaker = hasSpeaker || isAtEdge
      case .proposal:
        // Several at the beginning propose together, as joined proposals do.
        if !hasSpeaker || (base == nil && edges.leading.contains(index)) { taken.insert(index) }
        hasSpeaker = true
      case .decision: break
      }
    }
    for index in claims.indices {
      guard case .name(let name) = claims[index].mark else { continue }
      if taken.contains(index) {
        let isNext = scan.kind == .commitment && !isNobodys && findings.names.count == findings.ownerCount
        if isNext, joinsName(before: index) { findings.ownerCount += 1 }
        findings.names.append(name.party)
      } else {
        claims[index].staysAnyway = true
        if !name.isUnknown, name.candidates.isEmpty { findings.chips.append(.mention(name.party)) }
      }
      if name.isUnknown { findings.chips.append(.unknownName(name.typed)) }
      if !name.candidates.isEmpty { findings.chips.append(.ambiguousName(name.typed, name.candidates)) }
    }
  }

  /// Right before the name stands another with a semicolon behind it.
  private func joinsName(before index: Int) -> Bool {
    guard index > 0, case .name = claims[index - 1].mark else { return false }
    return claims[index - 1].tokens.upperBound == claims[index].tokens.lowerBound
      && claims[index - 1].punctuation == ";"
  }

  private mutating func take() {
    if scan.kind == .question { findings.speech = .question }
    for claim in claims {
      switch claim.mark {
      case .name: break
      case .due(let due, _): findings.due = due
      case .label(let label): take(label)
      case .cost(let amount): findings.cost = amount
      case .unitPrice(let price): findings.unitPrice = price
      case .village(let id): findings.village = id
      case .field(let field, let value):
        if field == .dissent {
          let (dissents, chips) = DissentReader(scan.context).read(value)
          findings.dissents += dissents.filter { !findings.dissents.contains($0) }
          findings.chips += chips
        } else {
          findings.fields[field] = value
        }
        if claim.tookTheRest { findings.greedyField = field }
      case .vote(let method): findings.method = method
      }
    }
  }

  private mutating func take(_ label: String) {
    if scan.kind.entryKind == .note, findings.speech == nil, let speech = Speech(word: label) {
      findings.speech = speech
    } else if scan.kind == .proposal, findings.intervention == nil,
      let intervention = Proposal.Intervention.allCases.first(where: { $0.word == label.lowercased() })
    {
      findings.intervention = intervention
    } else if !findings.labels.contains(label) {
      findings.labels.append(label)
    }
  }
}

extension Entry.Matter {
  /// Somebody stands already where a line of this kind puts the first name.
  fileprivate var hasSpeaker: Bool {
    switch self {
    case .note(let note): note.speaker != nil
    case .proposal(let proposal): proposal.proposer != nil
    case .setAside(let party): party != nil
    case .commitment, .decision: false
    }
  }
}

extension Claim {
  var isAmount: Bool {
    switch mark {
    case .cost, .unitPrice: true
    default: false
    }
  }
}
