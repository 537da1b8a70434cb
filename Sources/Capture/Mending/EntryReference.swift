import Meeting

/// How people call an entry: "K-2", in any case and with or without the hyphen.
enum EntryReference {
  /// The number that `text` writes; nil if it writes none.
  static func number(_ text: some StringProtocol) -> Entry.Number? {
    let word = text.punctuationSplit.word
    guard let letter = word.first?.uppercased(),
      let kind = Entry.Kind.allCases.first(where: {
        Entry.Number(kind: $0, ordinal: 1).description.hasPrefix(letter + "-")
      }),
      let ordinal = DateWords.digits(word.dropFirst().drop { $0 == "-" }), ordinal > 0,
      word.dropFirst().prefix(while: { $0 == "-" }).count <= 1
    else { return nil }
    return Entry.Number(kind: kind, ordinal: ordinal)
  }

  /// The entry that the first of `tokens` names, else the newest, with the tokens that are left.
  ///
  /// - Throws: `unknownEntry`, `struck`, or `nothingRecorded` where none is named and there is none.
  static func entry(
    before tokens: [Token], in context: CaptureContext
  ) throws(Refusal) -> (entry: Entry, rest: ArraySlice<Token>) {
    if let first = tokens.first, let entry = try entry(first, in: context) { return (entry, tokens.dropFirst()) }
    guard let newest = context.newestEntry else { throw .nothingRecorded }
    return (newest, tokens[...])
  }

  /// The entry that a word names; nil if it is no number.
  static func entry(_ token: Token, in context: CaptureContext) throws(Refusal) -> Entry? {
    guard !token.isLiteral, !token.isEscaped, let number = number(token.text) else { return nil }
    return try entry(number, in: context)
  }

  /// The entry of this number, which can be mended.
  static func entry(_ number: Entry.Number, in context: CaptureContext) throws(Refusal) -> Entry {
    guard let entry = context.session.entry(numbered: number) else { throw .unknownEntry("\(number)") }
    guard !entry.isStruck else { throw .struck(entry.number) }
    return entry
  }
}
