import Meeting

/// `/hadir`: people by name (`@Emma @Eka 09.05`, the `@` may be left out for one), a head count (`KPM 19`), a group that nobody
/// counted (`KPM ?`), somebody on no list with an office (`Nama Satu, S.Tr.Keb.; Bidan Desa Lihung`), or a deputy (`… mewakili @x`).
///
/// Alone it shows who is here. A slip never adds anybody: a name that is not found is refused unless an office stands behind a semicolon.
struct PresentCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    guard !arguments.tokens.isEmpty else { return CommandReading(command: .showAttendance) }
    if let deputy = try DeputyReading.read(arguments, in: context) { return deputy }
    if let newcomer = try Newcomer(arguments, isGuest: false, in: context) {
      return CommandReading(command: .add(newcomer), chips: try newcomer.namesakes(arguments, in: context))
    }
    var tokens = arguments.tokens[...]
    let time = Self.time(at: &tokens, above: 1)
    if let count = try Self.headCount(tokens, in: context) { return CommandReading(command: count) }
    var attendees: [Attendee.ID] = []
    var named: Set<Attendee.ID> = []
    for words in Self.names(tokens) {
      let attendee = try Self.attendee(words, in: context)
      if named.insert(attendee).inserted { attendees.append(attendee) }
    }
    guard !attendees.isEmpty else { throw .argumentNotUnderstood(.present, arguments.text) }
    return CommandReading(command: .present(attendees, at: time))
  }

  /// Takes the time from the end of `tokens`, where at least so many stand before it: `09.05`, `pukul 9`.
  static func time(at tokens: inout ArraySlice<Token>, above least: Int) -> TimeOfDay? {
    guard let last = tokens.last else { return nil }
    if tokens.endIndex > least + 1, let time = ClockTime.read(last.text),
      ClockTime.introductions.contains(where: { tokens[tokens.endIndex - 2].isWord($0) })
    {
      tokens.removeLast(2)
      return time
    }
    guard tokens.endIndex > least, let time = TimeOfDay(last.text) else { return nil }
    tokens.removeLast()
    return time
  }

  private static func headCount(_ tokens: ArraySlice<Token>, in context: CaptureContext) throws(Refusal) -> Command? {
    guard tokens.count > 1, var last = tokens.last else { return nil }
    var words = tokens.dropLast()
    if last.isWord("orang"), words.count > 1, let before = words.popLast() { last = before }
    let isUncounted = last.isWord("?")
    guard isUncounted || last.isNumber else { return nil }
    if let start = words.dropFirst().lastIndex(where: \.beginsName) {
      // A head count stands alone, so that it is no part of a list of names.
      let name = NameKey.fold(Arguments.text(tokens[start...]))
      if isUncounted || context.names.resolve(name, villageFirst: false) != .unknown { return nil }
      throw .argumentNotUnderstood(.present, Arguments.text(tokens[start...]))
    }
    let name = String(Arguments.text(words).drop { $0 == "@" })
    let groups = context.names.groups(NameKey.fold(name))
    guard groups.count == 1 else {
      try requireNoGroupMeant(by: name, count: last.text, in: context)
      return nil
    }
    if isUncounted { return .uncounted(groups[0]) }
    guard let count = DateWords.digits(last.text) else { throw .impossibleCount(groups[0], last.text) }
    return .headCount(groups[0], count)
  }

  /// A number stands behind what is not one group: the number may belong to a name ("Puskesmas 1"), else it was meant as a
  /// head count, or as a time where a person is named.
  private static func requireNoGroupMeant(
    by name: String, count: String, in context: CaptureContext
  ) throws(Refusal) {
    let names = context.names
    let whole = NameKey.fold("\(name) \(count)")
    if count != "?", names.resolve(whole, villageFirst: false) != .unknown { return }
    let groups = names.groups(NameKey.fold(name))
    if groups.count > 1 { throw .ambiguousName(name, groups.map { .group($0) }) }
    let words = NameKey.fold(name)
    guard !words.isEmpty, names.resolve(words, villageFirst: false) != .unknown else { throw .unknownGroup(name) }
    if count != "?" { throw .notATime(count) }
  }

  /// The words of each name: every `@` begins one, and a text without any is one name.
  private static func names(_ tokens: ArraySlice<Token>) -> [String] {
    var names: [[Token]] = []
    for token in tokens {
      if token.beginsName || names.isEmpty { names.append([]) }
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

extension Token {
  /// A name may begin with it.
  var beginsName: Bool { !isLiteral && !isEscaped && text.first == "@" }

  /// Digits, with or without a sign before them and dots or commas between them.
  fileprivate var isNumber: Bool {
    let digits = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
    return !isLiteral && digits.first?.isNumber == true && digits.allSatisfy { $0.isNumber || $0 == "." || $0 == "," }
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
