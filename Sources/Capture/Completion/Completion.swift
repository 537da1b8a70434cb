import Meeting

extension CaptureContext {
  /// What may be put in the place of the words before the cursor: names behind `@`, commands behind `/`, labels behind `#`,
  /// values behind `desa:`, `dana:` and `pd:`, agenda items behind `/acara`, keys behind `/rapat`, entries behind `/riwayat` and
  /// people behind `/pulang`, and criteria behind `/skor`.
  ///
  /// - Parameters:
  ///   - cursor: in characters from the start of the line; what stands behind it does not count.
  ///   - limit: at most so many are given, the likeliest first; of commands all are given.
  package func completions(for line: String, cursor: Int, limit: Int = 50) -> [Candidate] {
    let typed = line.prefix(max(0, cursor))
    guard typed.count <= Self.longestSentence else { return [] }
    let completion = Completion(context: self, typed: Array(typed), limit: max(0, limit))
    return completion.candidates()
  }
}

/// Completes one line up to its cursor.
private struct Completion {
  let context: CaptureContext
  let typed: [Character]
  let limit: Int

  /// A name that is being typed is no longer, in words.
  private static let longestName = 6

  func candidates() -> [Candidate] {
    if let command = commandLine() {
      // Whoever looks through the commands looks through all of them.
      return typed.contains(where: \.isWhitespace) ? Array(command.prefix(limit)) : command
    }
    let wordStart = (typed.lastIndex(where: \.isWhitespace) ?? -1) + 1
    let word = String(typed[wordStart...])
    if word.first == "#" { return Array(labels(String(word.dropFirst()), at: wordStart).prefix(limit)) }
    if let values = values(word, at: wordStart) { return Array(values.prefix(limit)) }
    return names()
  }

  private var range: Range<Int> { 0..<typed.count }
}

// MARK: - Names

extension Completion {
  private func names() -> [Candidate] {
    guard let sign = signOfName() else { return [] }
    guard let name = Self.withoutDegrees(typed[(sign + 1)...]) else { return [] }
    let words = NameKey.fold(name)
    let isProposal = Opening.read(typed[...]).opening == .entry(.proposal, isOpened: true)
    if typed.last?.isWhitespace == true {
      // A whole name and a blank: the name is done, and what follows is the sentence.
      if words.isEmpty { return [] }
      if case .one = context.names.resolve(words, villageFirst: isProposal, wholeOnly: true) { return [] }
    }
    let bare = NameKey.words(of: words.joined(separator: " "))
    var parties = context.likeliest(
      namesOneWhoWaits ? .max : limit, of: context.names.named(withPrefixes: bare))
    // What Enter would take as it stands comes first.
    var named: Party?
    if !words.isEmpty, case .one(let party) = context.names.resolve(words, villageFirst: isProposal) {
      parties = [party] + parties.filter { $0 != party }
      named = party
    }
    parties += participants(words)
    if namesOneWhoWaits { parties = context.waitingFirst(parties, matching: name) }
    return parties.prefix(limit).map { candidate($0, at: sign, isNamed: $0 == named) }
  }

  /// The name without the degrees behind its first comma; nil if anything else stands there: the sentence has begun.
  private static func withoutDegrees(_ name: ArraySlice<Character>) -> String? {
    guard let comma = name.firstIndex(of: ",") else { return String(name) }
    let behind = name[comma...].split { $0.isWhitespace || $0 == "," }
    return behind.allSatisfy { Degree.isDegree(String($0)) } ? String(name[..<comma]) : nil
  }

  /// The line is a command that is mostly about those who wait to speak.
  private var namesOneWhoWaits: Bool {
    guard typed.first == "/" else { return false }
    switch CommandName(calledBy: String(typed.dropFirst().prefix { !$0.isWhitespace })) {
    case .floor, .unqueue: return true
    default: return false
    }
  }

  /// "peserta", and behind it the groups that one whose name was not noted may belong to.
  private func participants(_ words: [String]) -> [Party] {
    guard let first = words.first, "peserta".hasPrefix(first) else { return [] }
    if words.count == 1 { return [.participant(of: nil)] }
    guard first == "peserta" else { return [] }
    return context.names.named(withPrefixes: Array(words.dropFirst())).compactMap { hit in
      if case .group(let id) = context.names.all[hit.named].party { .participant(of: id) } else { nil }
    }
  }

  /// The place of the `@` whose name the cursor is in; nil if it is in none.
  private func signOfName() -> Int? {
    guard let sign = typed.lastIndex(of: "@"), sign == 0 || typed[sign - 1].isWhitespace || isOpening(sign) else {
      return nil
    }
    let name = typed[(sign + 1)...]
    let words = name.split(whereSeparator: \.isWhitespace)
    if words.count > Self.longestName || name.first?.isWhitespace == true { return nil }
    let isBroken = words.contains { [">", "#"].contains($0[$0.startIndex]) || $0.contains(":") || $0.contains("\"") }
    return isBroken ? nil : sign
  }

  /// Right behind the sign of a kind: `!@Emma`.
  private func isOpening(_ place: Int) -> Bool {
    place == 1 && (LineKind.allCases.contains { $0.sign == typed[0] } || typed[0] == "+")
  }

  private func candidate(_ party: Party, at sign: Int, isNamed: Bool) -> Candidate {
    let text = PartyName(context).text(party)
    let isPlain: Bool
    if case .participant = party {
      isPlain = true
    } else {
      isPlain =
        context.names.resolve(NameKey.fold(text), villageFirst: false) == .one(party)
        && !text.contains { $0 == "," || $0 == "\"" || $0 == "(" }
    }
    var group: Group.ID?
    var village: Village.ID?
    if case .person(let id) = party, let attendee = context.session.attendee(id) {
      (group, village) = (attendee.group, attendee.village)
    }
    return Candidate(
      .party(party), isPlain ? "@\(text)" : "@\"\(text)\"", sign..<typed.count, group: group, village: village,
      isNamed: isNamed)
  }
}

// MARK: - Words

extension Completion {
  /// The candidates of a line that begins with a slash; nil for any other line.
  private func commandLine() -> [Candidate]? {
    guard typed.first == "/", typed.dropFirst().first?.isLetter ?? true else { return nil }
    guard let blank = typed.firstIndex(where: \.isWhitespace) else { return commands(String(typed.dropFirst())) }
    let argumentStart = typed[blank...].firstIndex { !$0.isWhitespace } ?? typed.count
    let argument = String(typed[argumentStart...])
    let name = CommandName(calledBy: String(typed[1..<blank]))
    if let name, let mending = MendingCompletion(context, argument, at: argumentStart).candidates(of: name) {
      return mending
    }
    if let name, let room = RoomCompletion(context, argument, at: argumentStart).candidates(of: name) { return room }
    switch name {
    case .item: return arrangements(argument, at: argumentStart) + items(argument, at: argumentStart)
    case .village: return villages(argument, at: argumentStart)
    case .theme:
      return context.themes.filter { $0.hasPrefix(argument.lowercased()) }
        .map { Candidate(.theme, $0, argumentStart..<typed.count) }
    case .publicView:
      let word = PublicCommand.darkWords[context.offersEnglish ? 1 : 0]
      return word.hasPrefix(argument.lowercased()) ? [Candidate(.word, word, argumentStart..<typed.count)] : []
    case .meeting where !argument.contains(where: \.isWhitespace): return keys(argument, at: argumentStart)
    case .queue?, .floor?, .unqueue?:
      guard let name, !argument.contains("@") else { return nil }
      return context.speakers(for: name, matching: argument, limit: limit)
        .map { candidate($0, at: argumentStart, isNamed: false) }
    case .chair?, .noteTaker?, .excuse?, .leave?:
      guard let name, !argument.contains("@") else { return nil }
      return context.people(for: name, matching: argument, limit: limit)
        .map { candidate($0, at: argumentStart, isNamed: false) }
    default: return nil
    }
  }

  private func commands(_ prefix: String) -> [Candidate] {
    let prefix = prefix.lowercased()
    let commands = CommandName.allCases.map { name in
      (Candidate.Subject.command(name), indonesian: name.words, english: name.englishWords)
    }
    let openings = LineKind.allCases.map { kind in
      (Candidate.Subject.opening(kind), indonesian: kind.words, english: [kind.englishWord])
    }
    return words(commands + (prefix.isEmpty ? [] : openings), beginningWith: prefix).map { subject, word in
      Candidate(subject, "/\(word)", range)
    }
  }

  /// The first word of each that begins so: first all that have one in the language of the screen, then those of the other.
  private func words(
    _ all: [(Candidate.Subject, indonesian: [String], english: [String])], beginningWith prefix: String
  ) -> [(Candidate.Subject, String)] {
    var own: [(Candidate.Subject, String)] = []
    var others: [(Candidate.Subject, String)] = []
    for (subject, indonesian, english) in all {
      let (first, second) = context.offersEnglish ? (english, indonesian) : (indonesian, english)
      if let word = first.first(where: { $0.hasPrefix(prefix) }) {
        own.append((subject, word))
      } else if let word = second.first(where: { $0.hasPrefix(prefix) }) {
        others.append((subject, word))
      }
    }
    return own + others
  }

  /// The words that arrange the agenda, and behind one of them the items.
  private func arrangements(_ argument: String, at start: Int) -> [Candidate] {
    let words = Arrangement.allCases.map { context.offersEnglish ? $0.englishWord : $0.word }
    guard let blank = argument.firstIndex(where: \.isWhitespace) else {
      // An empty argument is for the items alone: they are what is mostly meant.
      let fitting = argument.isEmpty ? [] : words.filter { $0.hasPrefix(argument.lowercased()) }
      return fitting.map { Candidate(.word, $0, start..<typed.count) }
    }
    let rest = argument[blank...].drop(while: \.isWhitespace)
    guard words.dropFirst().contains(argument[..<blank].lowercased()), !rest.contains(where: \.isWhitespace) else {
      return []
    }
    return items(String(rest), at: typed.count - rest.count)
  }

  private func items(_ argument: String, at start: Int) -> [Candidate] {
    let words = NameKey.fold(argument)
    return context.session.agenda.enumerated().compactMap { place, item in
      // A number says nothing: the list shows the title behind it, of a single one too.
      item.isMeant(by: words, at: place)
        ? Candidate(.item(item.id), "\(place + 1)", start..<typed.count, isNamed: false) : nil
    }
  }

  private func villages(_ argument: String, at start: Int) -> [Candidate] {
    let words = NameKey.fold(argument)
    return context.session.villages.filter { village in
      let name = NameKey.fold(village.name)
      return words.allSatisfy { word in name.contains { $0.hasPrefix(word) } }
    }
    .map { Candidate(.value(.village), $0.name, start..<typed.count) }
  }

  private func keys(_ argument: String, at start: Int) -> [Candidate] {
    let keys = MeetingKey.allCases.map { key in
      (Candidate.Subject.key(key), indonesian: [key.word], english: [key.englishWord])
    }
    return words(keys, beginningWith: argument.lowercased()).map { Candidate($0, $1, start..<typed.count) }
  }

  /// The kinds of speech on notes, the kinds of intervention on proposals, and behind them the labels used in this meeting, or where
  /// they open a line, where no label stands, the words of meeting bots.
  private func labels(_ prefix: String, at start: Int) -> [Candidate] {
    let (opening, _) = Opening.read(typed[...])
    var words: [String] = []
    if case .entry(let kind, _) = opening {
      if kind.entryKind == .note { words += Speech.allCases.map(\.word) }
      if kind == .proposal { words += Proposal.Intervention.allCases.map(\.word) }
    }
    if start == 0 { words += ChatWord.allCases.map { $0.words[0] } }
    var known = Set(words)
    for entry in context.session.entries.reversed() where start > 0 {
      words += entry.body.labels.filter { known.insert($0).inserted }
    }
    return words.filter { $0.lowercased().hasPrefix(prefix.lowercased()) }
      .map { Candidate(.label, "#\($0)", start..<typed.count) }
  }

  /// The values of the field whose key the word begins with; nil if it begins with none that has a list.
  private func values(_ word: String, at start: Int) -> [Candidate]? {
    guard case .entry(.proposal, _) = Opening.read(typed[...]).opening, let colon = word.firstIndex(of: ":"),
      let field = Field.all(of: .proposal).first(where: { $0.word == word[..<colon].lowercased() })
    else { return nil }
    let list: [String]
    switch field {
    case .village: list = context.session.villages.map(\.name)
    case .funds: list = context.session.funds
    case .office: list = context.session.institutions.map(\.name)
    case .authority: list = FieldValues.authorities
    case .urgency: list = FieldValues.urgencies
    default: return nil
    }
    let prefix = NameKey.fold(String(word[word.index(after: colon)...]))
    return list.filter { value in
      let words = NameKey.fold(value)
      return prefix.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
    }
    .map { Candidate(.value(field), "\(field.word):\($0)", start..<typed.count) }
  }
}
