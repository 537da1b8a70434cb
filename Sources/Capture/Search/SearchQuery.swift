import Meeting

/// What is looked for in the record; an entry is found when every term of it holds.
package struct SearchQuery: Equatable, Sendable {
  package enum Term: Equatable, Sendable {
    /// These letters stand somewhere in the entry: within a word, or as neighbours where they were typed in quotes. An entry of one
    /// of `kinds` is found by its kind as well.
    case words(FoldedText, kinds: Set<LineKind>)
    /// `K-3`, and `k3` where there is such an entry.
    case number(Entry.Number)
    /// `@nama`: somebody who speaks, answers, helps or proposes bears a name, an office, a group or a village with words that begin
    /// so; folded, in the order typed.
    case party([String])
    /// `#label`: a label, a kind of speech or of intervention that begins so.
    case label(FoldedText)
    /// `>tanggal`: a commitment that is due on that day or before, as `>` sets it.
    case due(CivilDate)
    /// A commitment nobody answers for.
    case withoutOwner
    /// A commitment without a date, routine ones not meant.
    case withoutDue
  }

  package let terms: [Term]

  package init(terms: [Term] = []) { self.terms = terms }

  package var isEmpty: Bool { terms.isEmpty }

  /// What to mark in the entries that are found.
  package var marks: [FoldedText] {
    terms.flatMap { term -> [FoldedText] in
      switch term {
      case .words(let words, _): [words]
      case .party(let words): words.map { FoldedText($0) }
      case .label(let label): [label]
      case .number, .due, .withoutOwner, .withoutDue: []
      }
    }
  }
}

extension CaptureContext {
  /// Reads what is typed into the search. It never fails: a sign with nothing behind it that it could mean is looked for as a word,
  /// and signs alone are passed over.
  package func searchQuery(_ typed: String) -> SearchQuery {
    let tokens = Token.all(in: Array(typed.prefix(Self.longestSentence))[...])
    var reader = SearchReader(tokens: tokens, context: self)
    return SearchQuery(terms: reader.terms())
  }
}

/// Reads the terms of one query from left to right.
private struct SearchReader {
  private let tokens: [Token]
  private let context: CaptureContext
  private var index = 0

  /// A name, or a date, is no longer than so many words.
  private static let longestRun = 8

  init(tokens: [Token], context: CaptureContext) {
    self.tokens = tokens
    self.context = context
  }

  mutating func terms() -> [SearchQuery.Term] {
    var terms: [SearchQuery.Term] = []
    while index < tokens.count {
      if let term = term() { terms.append(term) }
    }
    return terms
  }

  /// The term at the index, which moves behind it; nil where there is nothing to look for.
  private mutating func term() -> SearchQuery.Term? {
    let token = tokens[index]
    if !token.isLiteral, !token.isEscaped {
      if let term = sign(token) ?? number(token) ?? lack() { return term }
    }
    index += 1
    let words = FoldedText(token.text)
    return words.isEmpty ? nil : .words(words, kinds: token.isLiteral ? [] : Self.kinds(of: words))
  }

  private mutating func sign(_ token: Token) -> SearchQuery.Term? {
    switch token.text.first {
    case "@": party(token)
    case "#": label(token)
    case ">": due()
    default: nil
    }
  }

  /// The longest run of words that is the beginning of a known name, else the one word behind the sign.
  private mutating func party(_ token: Token) -> SearchQuery.Term? {
    if token.text == "@", index + 1 < tokens.count, tokens[index + 1].isLiteral, tokens[index + 1].isGlued {
      let words = NameKey.words(of: tokens[index + 1].text)
      guard !words.isEmpty else { return nil }
      index += 2
      return .party(words)
    }
    var name = String(token.text.dropFirst())
    var found = NameKey.words(of: name)
    guard !found.isEmpty else { return nil }
    index += 1
    var end = index
    for next in tokens[index...].prefix(Self.longestRun) {
      guard !next.isLiteral, !next.isEscaped, next.text.first?.isLetter == true else { break }
      name += " " + next.text
      end += 1
      let words = NameKey.words(of: name)
      guard !words.isEmpty, !context.names.named(withPrefixes: words).isEmpty else { continue }
      (found, index) = (words, end)
    }
    return .party(found)
  }

  private mutating func label(_ token: Token) -> SearchQuery.Term? {
    let label = FoldedText(token.text)
    guard !label.isEmpty else { return nil }
    index += 1
    return .label(label)
  }

  private mutating func due() -> SearchQuery.Term? {
    var words: [String] = []
    for token in tokens[index...].prefix(Self.longestRun) {
      guard !token.isLiteral, !token.isEscaped else { break }
      let word = words.isEmpty ? token.text.dropFirst() : token.text[...]
      words.append(DateWords.fold(word.punctuationSplit.word))
    }
    // "> 30 Juni": a blank behind the sign is as good as none here.
    let skipped = words.first?.isEmpty == true ? 1 : 0
    guard let reading = DateRules.read(words[skipped...], today: context.today, named: context.namedDates),
      let date = reading.date
    else {
      return nil
    }
    index += skipped + reading.wordCount
    return .due(date)
  }

  private mutating func number(_ token: Token) -> SearchQuery.Term? {
    guard let number = EntryReference.number(token.text),
      token.text.contains("-") || context.session.entry(numbered: number) != nil
    else { return nil }
    index += 1
    return .number(number)
  }

  /// `tanpa penanggung jawab`, `tanpa batas waktu` and what else says the same.
  private mutating func lack() -> SearchQuery.Term? {
    guard let first = NameKey.fold(tokens[index].text).first, Self.without.contains(first) else { return nil }
    for (phrase, term) in Self.lacks {
      let rest = tokens[(index + 1)...].prefix(phrase.count)
      guard rest.count == phrase.count, rest.allSatisfy({ !$0.isLiteral && !$0.isEscaped }),
        rest.map({ NameKey.fold($0.text).joined() }) == phrase
      else { continue }
      index += 1 + phrase.count
      return term
    }
    return nil
  }

  private static let without: Set<String> = ["tanpa", "without", "no"]
  private static let lacks: [(phrase: [String], term: SearchQuery.Term)] = [
    (["penanggung", "jawab"], .withoutOwner), (["penanggungjawab"], .withoutOwner), (["pj"], .withoutOwner),
    (["owner"], .withoutOwner),
    (["batas", "waktu"], .withoutDue), (["tenggat"], .withoutDue), (["tanggal"], .withoutDue),
    (["due", "date"], .withoutDue), (["date"], .withoutDue),
  ]

  /// The kinds that a word calls: whole, or by its first four letters and more, so that "not" on the way to "notula" does not bring
  /// every note.
  private static func kinds(of words: FoldedText) -> Set<LineKind> {
    let typed = String(decoding: words.bytes, as: UTF8.self)
    guard typed.utf8.count >= 4 else { return [] }
    return Set(
      LineKind.allCases.filter { kind in
        (kind.words + kind.searchWords + [kind.englishWord]).contains { $0.hasPrefix(typed) }
      })
  }
}

extension LineKind {
  /// What the record calls it, where that is another word than the one which opens it.
  fileprivate var searchWords: [String] {
    switch self {
    case .question: ["pertanyaan"]
    case .setAside: ["ditampung"]
    default: []
    }
  }
}
