import Meeting

/// Lines that a word of a meeting bot opens.
extension LineReader {
  /// - Parameter rest: the line behind the word.
  /// - Throws: what else it would have to say.
  func chatLine(_ opening: ChatOpening, _ rest: ArraySlice<Character>) throws(Refusal) -> LineReading {
    let word: ChatWord
    switch opening {
    case .misspelt(let typed, let nearest): throw .unknownChatWord(typed, nearest: nearest)
    case .word(let known): word = known
    }
    let tokens = tokens(rest)
    if let kind = word.kind {
      return try entry(kind, word == .action ? withOwner(tokens) : tokens, isOpened: true)
    }
    switch word {
    case .meetingStart: return (.command(.noteStart), [.chatWord(word)])
    case .meetingEnd: return (.command(.noteEnd), [.chatWord(word)])
    default: return try topic(Arguments.text(tokens[...]))
    }
  }

  /// The item of this title, the first that waits before one that was over; where the agenda has none, a new one behind what
  /// ran last.
  private func topic(_ title: String) throws(Refusal) -> LineReading {
    guard !title.isEmpty else { throw .topicMissing }
    let agenda = context.session.agenda
    let folded = NameKey.fold(title)
    let found = agenda.filter { $0.title == title || !folded.isEmpty && NameKey.fold($0.title) == folded }
    if let item = found.first(where: { $0.status == .waiting }) ?? found.first {
      return (.command(.startItem(item.id)), [.topic(item.title, isNew: false)])
    }
    let last = context.session.runningItem ?? agenda.last { $0.status != .waiting }
    return (.command(.startNewItem(title: title, after: last?.id)), [.topic(title, isNew: true)])
  }

  private static let joins: Set<String> = ["dan", "serta", "bersama", "atau", "&", "and", "or"]

  /// The words of an action. Where no `@` stands in it, a name that it begins with answers for it, as in the bots' logs; only
  /// a whole word of a name is one, and of several names joined by "dan" none is taken out of the sentence.
  private func withOwner(_ tokens: [Token]) -> [Token] {
    guard let first = tokens.first, !first.isLiteral, !first.isEscaped,
      !tokens.contains(where: { !$0.isLiteral && !$0.isEscaped && $0.text.first == "@" })
    else { return tokens }
    var signed = tokens
    signed[0] = Token(
      text: "@" + first.text, written: "@" + first.written, isLiteral: false, isEscaped: false, isGlued: false)
    let scan = Scan(signed, kind: .commitment, opensLine: false, context: context)
    guard let claim = scan.signed[0], case .name(let mark) = claim.mark, !mark.isUnknown, mark.candidates.isEmpty,
      claim.tokens.upperBound >= tokens.count || !Self.joins.contains(tokens[claim.tokens.upperBound].text.lowercased())
    else { return tokens }
    if case .participant = mark.party { return tokens }
    let isWhole =
      !context.names.named(exactly: NameKey.fold(mark.typed)).isEmpty
      || !context.names.named(withWords: NameKey.words(of: mark.typed)).isEmpty
    return isWhole ? signed : tokens
  }
}
