import Meeting

/// `/hadir`: people by name (`@Emma @Eka 09.05`, the `@` may be left out for one), a head count (`KPM 19`), a group that nobody
/// counted (`KPM ?`), or somebody on no list with an office (`Nama Satu, S.Tr.Keb.; Bidan Desa Lihung`).
///
/// A slip never adds anybody: a name that is not found is refused unless an office stands behind a semicolon.
struct PresentCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    guard !arguments.tokens.isEmpty else { throw .argumentMissing(.present) }
    if let newcomer = try Newcomer(arguments, isGuest: false, in: context) {
      return CommandReading(command: .add(newcomer))
    }
    var tokens = arguments.tokens[...]
    var time: TimeOfDay?
    if tokens.count > 1, let last = tokens.last, let typed = TimeOfDay(last.text) {
      time = typed
      tokens.removeLast()
      if let word = tokens.last, tokens.count > 1, word.isWord("pukul") || word.isWord("jam") { tokens.removeLast() }
    }
    if let count = Self.headCount(tokens, in: context) { return CommandReading(command: count) }
    var attendees: [Attendee.ID] = []
    for words in Self.names(tokens) {
      let attendee = try Self.attendee(words, in: context)
      if !attendees.contains(attendee) { attendees.append(attendee) }
    }
    guard !attendees.isEmpty else { throw .argumentNotUnderstood(.present, arguments.text) }
    return CommandReading(command: .present(attendees, at: time))
  }

  private static func headCount(_ tokens: ArraySlice<Token>, in context: CaptureContext) -> Command? {
    guard tokens.count > 1, var last = tokens.last else { return nil }
    var words = tokens.dropLast()
    if last.isWord("orang"), words.count > 1, let before = words.popLast() { last = before }
    let count = DateWords.digits(last.text)
    guard count != nil || last.isWord("?") else { return nil }
    let name = NameKey.fold(Arguments.text(words))
    let groups = context.names.groups(name)
    guard groups.count == 1 else { return nil }
    return count.map { .headCount(groups[0], $0) } ?? .uncounted(groups[0])
  }

  /// The words of each name: every `@` begins one, and a text without any is one name.
  private static func names(_ tokens: ArraySlice<Token>) -> [String] {
    var names: [[Token]] = []
    for token in tokens {
      let beginsName = !token.isLiteral && !token.isEscaped && token.text.first == "@"
      if beginsName || names.isEmpty { names.append([]) }
      names[names.count - 1].append(token)
    }
    return names.map { name in
      let text = name.map(\.text).joined(separator: " ")
      return String(text.drop { $0 == "@" || $0.isWhitespace }).punctuationSplit.word
    }
  }

  private static func attendee(_ name: String, in context: CaptureContext) throws(Refusal) -> Attendee.ID {
    let words = NameKey.fold(name)
    switch words.isEmpty ? .unknown : context.names.resolve(words, villageFirst: false) {
    case .one(.person(let id)): return id
    case .one(.group(let id)): throw .countMissing(id)
    case .several(let parties): throw .ambiguousName(name, context.ranked(parties))
    case .one, .unknown: throw .unknownName(name)
    }
  }
}

extension NameIndex {
  /// The groups of exactly this name, or of these words of a name.
  func groups(_ words: [String]) -> [Group.ID] {
    let exact = groups(among: named(exactly: words))
    return exact.isEmpty ? groups(among: named(withWords: words)) : exact
  }

  private func groups(among hits: [Hit]) -> [Group.ID] {
    hits.compactMap { hit in
      if case .group(let id) = all[hit.named].party { id } else { nil }
    }
  }
}
