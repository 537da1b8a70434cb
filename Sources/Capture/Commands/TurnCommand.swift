import Meeting

/// `/jadikan komitmen K-2`: makes an entry one of another kind; without a number the newest. The number may stand first too.
struct TurnCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    guard !arguments.tokens.isEmpty else { throw .argumentMissing(.turn) }
    var tokens = arguments.tokens
    // Said either way: "jadikan K-2 usulan", "jadikan usulan K-2".
    if tokens.count == 2, EntryReference.number(tokens[1].text) != nil { tokens.swapAt(0, 1) }
    let (entry, rest) = try EntryReference.entry(before: tokens, in: context)
    guard let word = rest.first else { throw .argumentMissing(.turn) }
    guard rest.count == 1, let kind = LineKind(called: word.text) else {
      throw .argumentNotUnderstood(.turn, Arguments.text(rest))
    }
    guard kind != LineKind(of: entry) else { throw .alreadyOfKind(entry.number, kind) }
    let turned = Turning(entry, context).turned(into: kind)
    let revision = Reading.Revision(entry, turned.body, replacesLine: false)
    return CommandReading(
      command: .turn(revision), chips: [.becomes(entry.number, kind)] + turned.chips)
  }
}

extension LineKind {
  /// The kind that a word names, in any case; nil if it names none.
  init?(called word: String) {
    let word = word.lowercased()
    guard
      let kind = Self.allCases.first(where: { ($0.words + $0.otherWords + [$0.englishWord]).contains(word) })
    else { return nil }
    self = kind
  }

  /// What people call it besides the words that open it.
  private var otherWords: [String] {
    switch self {
    case .note, .commitment, .proposal: []
    case .question: ["pertanyaan"]
    case .decision: ["putusan", "sepakat"]
    case .setAside: ["ditampung", "tampungan"]
    }
  }
}
