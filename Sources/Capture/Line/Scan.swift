import Meeting

/// One way to find a mark. It looks at one token and those behind it, and before them at most at what leads to the mark.
protocol MarkRule: Sendable {
  /// The mark that begins at token `index`; nil if none of this rule does.
  func claim(at index: Int, in scan: Scan) -> Claim?
}

/// The tokens of one line with the marks that are signed (`@ > # Rp key:`): these bound each other and what runs up to
/// "the next mark".
struct Scan: Sendable {
  let tokens: [Token]
  let kind: LineKind
  let context: CaptureContext
  /// No sign and no word opened the line: its first token opens it.
  let opensLine: Bool
  /// The line corrects a figure (`#koreksi`), so that it has the fields for both values.
  let isCorrection: Bool
  /// A word of the line may be `>` and a date, which counts before every other date.
  let hasDueSign: Bool
  /// The signed mark that begins at each token.
  private(set) var signed: [Claim?]

  init(_ tokens: [Token], kind: LineKind, opensLine: Bool, context: CaptureContext) {
    self.tokens = tokens
    self.kind = kind
    self.opensLine = opensLine
    self.context = context
    isCorrection =
      kind.entryKind == .note
      && tokens.contains { LabelRule.label($0).flatMap { Speech(word: $0.label) } == .correction }
    hasDueSign = tokens.contains { !$0.isLiteral && !$0.isEscaped && $0.text.first == ">" && $0.text.count > 1 }
    signed = Array(repeating: nil, count: tokens.count)
    // From the right, so that every rule knows where the next mark begins.
    let rules = MarkRules.signed(for: kind)
    for index in tokens.indices.reversed() {
      for rule in rules where signed[index] == nil { signed[index] = rule.claim(at: index, in: self) }
    }
  }

  /// A signed mark begins at this token, or the line is over.
  func isBoundary(_ index: Int) -> Bool { index >= tokens.count || signed[index] != nil }

  /// The index of the first boundary after token `index`.
  func nextBoundary(after index: Int) -> Int {
    var next = index + 1
    while !isBoundary(next) { next += 1 }
    return next
  }

  /// All marks in order, none overlapping another.
  func claims() -> [Claim] {
    let phrases = MarkRules.phrases(for: kind)
    var claims: [Claim] = []
    var index = 0
    while index < tokens.count {
      let claim = signed[index] ?? phrases.lazy.compactMap { $0.claim(at: index, in: self) }.first
      if let claim { claims.append(claim) }
      index = claim?.tokens.upperBound ?? index + 1
    }
    return claims
  }
}

/// Which marks a line of each kind may hold.
enum MarkRules {
  static func signed(for kind: LineKind) -> [any MarkRule] {
    switch kind {
    case .note, .question: [NameRule(), LabelRule(), KeyRule()]
    case .commitment: [NameRule(), DueSignRule(), LabelRule(), KeyRule()]
    case .proposal: [NameRule(), LabelRule(), KeyRule(), AmountRule()]
    case .decision: [NameRule(), LabelRule(), KeyRule()]
    case .setAside: [NameRule(), LabelRule()]
    }
  }

  static func phrases(for kind: LineKind) -> [any MarkRule] {
    switch kind {
    case .commitment: [DeadlineRule(), RoutineRule()]
    case .decision: [VoteRule()]
    case .note, .question, .proposal, .setAside: []
    }
  }
}
