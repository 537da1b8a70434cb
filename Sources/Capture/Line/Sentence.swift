import Meeting

/// The words of a line that are left when the marks have left it.
struct Sentence {
  private var parts: [Part] = []

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
    while trailing > leading, claims[trailing - 1].tokens.upperBound == token, !isLed(claims[trailing - 1], in: scan) {
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
    } else if !isAtEdge, !claim.punctuation.isEmpty, !parts.isEmpty {
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
      words.count <= 1, !words.contains(where: \.isMark)
    else { return nil }
    guard let word = words.first else { return (literal, nil) }
    guard let speech = SpeakingVerb.speech(word.text.punctuationSplit.word.lowercased()) else { return nil }
    return (literal, speech.kind)
  }
}
