import Meeting

/// The words of a line that are left when the marks have left it.
struct Sentence {
  private var parts: [Part] = []
  /// The text ends in a comma that only led to the marks behind it.
  private(set) var leadsToMarks = false

  private struct Part {
    let text: String
    let isGlued: Bool
    let literal: String?
    let isMark: Bool
  }

  /// Words that lead to the name or the amount behind them: without it the sentence would break off.
  private static let leads: Set<String> = [
    "kepada", "kpd", "ke", "oleh", "dari", "untuk", "utk", "bagi", "dengan", "dgn", "bersama", "pada", "dan", "atau",
    "serta", "senilai", "sebesar", "seharga", "sejumlah", "biaya", "anggaran", "pagu", "total",
  ]

  /// The claims at the beginning and at the end of a line, next to its edges or to each other, by index.
  static func edges(_ scan: Scan, _ claims: [Claim]) -> (leading: Range<Int>, trailing: Range<Int>) {
    var leading = 0
    var token = 0
    while leading < claims.count, claims[leading].tokens.lowerBound == token {
      token = claims[leading].tokens.upperBound
      leading += 1
    }
    var trailing = claims.count
    token = scan.tokens.count
    while trailing > leading, claims[trailing - 1].tokens.upperBound == token, !isLed(claims[trailing - 1], in: scan),
      !closesBracket(claims[trailing - 1], in: scan)
    {
      trailing -= 1
      token = claims[trailing].tokens.lowerBound
    }
    return (0..<leading, trailing..<claims.count)
  }

  private static func isLed(_ claim: Claim, in scan: Scan) -> Bool {
    switch claim.mark {
    case .name, .cost, .unitPrice:
      claim.place != .leaves && claim.tokens.lowerBound > 0
        && leads.contains(scan.tokens[claim.tokens.lowerBound - 1].text.lowercased())
    case .due, .label, .village, .field, .vote: false
    }
  }

  /// A bracket that was opened before the mark ends behind it, so that the mark is part of what stands in it.
  private static func closesBracket(_ claim: Claim, in scan: Scan) -> Bool {
    guard claim.punctuation.contains(")") else { return false }
    let before = scan.tokens[..<claim.tokens.lowerBound].flatMap(\.written)
    return before.count { $0 == "(" } > before.count { $0 == ")" }
  }

  init(_ scan: Scan, claims: [Claim]) {
    let edges = Self.edges(scan, claims)
    var next = 0
    var token = 0
    while token < scan.tokens.count {
      guard next < claims.count, claims[next].tokens.lowerBound == token else {
        let word = scan.tokens[token]
        parts.append(
          Part(
            text: word.written, isGlued: word.isGlued, literal: word.isLiteral ? word.text : nil, isMark: false))
        token += 1
        continue
      }
      let isAtEdge = edges.leading.contains(next) || edges.trailing.contains(next)
      add(claims[next], isAtEdge: isAtEdge, isLed: Self.isLed(claims[next], in: scan))
      token = claims[next].tokens.upperBound
      next += 1
    }
    leadsToMarks = !edges.trailing.isEmpty && parts.last?.literal == nil && [",", ";"].contains(text.last)
  }

  private mutating func add(_ claim: Claim, isAtEdge: Bool, isLed: Bool) {
    let stays =
      switch claim.place {
      case .leaves: false
      case .leavesAtEdges: !isAtEdge
      case .leavesUnlessLed: isLed && !isAtEdge
      }
    if claim.staysAnyway || stays {
      parts.append(Part(text: claim.words + claim.punctuation, isGlued: false, literal: nil, isMark: true))
    } else if !isAtEdge, !claim.punctuation.isEmpty, let last = parts.last,
      // "kirim, >besok, lalu lapor" keeps one comma.
      !(claim.punctuation == "," && last.literal == nil && last.text.last?.isTrailingPunctuation == true)
    {
      parts.append(Part(text: claim.punctuation, isGlued: true, literal: nil, isMark: true))
    }
  }

  /// The words with single blanks between them.
  var text: String {
    var text = ""
    for part in parts { text += (part.isGlued || text.isEmpty ? "" : " ") + part.text }
    return text
  }

  /// The literal, if it is all there is besides one verb of speaking before or behind it, and what that verb says of
  /// the kind of speech.
  var quotation: (text: String, speech: Speech?)? {
    let literals = parts.compactMap(\.literal)
    let words = parts.filter { $0.literal == nil && !$0.text.allSatisfy(\.isTrailingPunctuation) }
    guard literals.count == 1, let literal = literals.first, literal.contains(where: { !$0.isWhitespace }),
      !words.contains(where: \.isMark)
    else { return nil }
    if words.isEmpty { return (literal, nil) }
    let isBehind = parts.first { $0.literal != nil || !$0.text.allSatisfy(\.isTrailingPunctuation) }?.literal != nil
    guard
      let speech = SpeakingVerb.speech(
        of: words.map { $0.text.punctuationSplit.word.lowercased() }, isBehind: isBehind)
    else { return nil }
    // The comma led to the verb behind the quotation.
    return (isBehind && literal.last == "," ? String(literal.dropLast()) : literal, speech.kind)
  }
}
