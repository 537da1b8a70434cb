import Meeting

/// What may stand behind the commands that mend an entry: numbers of entries, newest first, and what comes behind them.
struct MendingCompletion {
  private let context: CaptureContext
  /// The words behind the command, the one under the cursor last; that one may be empty.
  private let words: [String]
  /// Where the word under the cursor begins and ends, in characters from the start of the line.
  private let range: Range<Int>

  /// - Parameters:
  ///   - argument: all that stands behind the command and its blank.
  ///   - start: where it begins.
  init(_ context: CaptureContext, _ argument: String, at start: Int) {
    self.context = context
    words = argument.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace).map(String.init)
    range = (start + argument.count - (words.last?.count ?? 0))..<(start + argument.count)
  }

  /// - Returns: nil where the command is none of these, or takes a line there.
  func candidates(of name: CommandName) -> [Candidate]? {
    let before = words.dropLast().filter { !$0.isEmpty }
    let named = before.first.flatMap { EntryReference.number($0) }.flatMap { context.session.entry(numbered: $0) }
    switch name {
    case .strike: return before.isEmpty ? entries() : []
    case .history: return before.isEmpty ? entries(withStruck: true) : []
    case .edit: return before.isEmpty ? entries() : nil
    case .join: return before.count < 3 ? entries(besides: named) : []
    case .move:
      return before.isEmpty ? entries() + items(behind: 0) : items(behind: named == nil ? 0 : 1)
    case .turn:
      if before.isEmpty { return kinds() + entries() }
      return named == nil ? entries() : kinds()
    case .split:
      guard let entry = named else { return before.isEmpty ? entries() : [] }
      return before.count == 1 ? places(in: entry) : []
    case .agree, .reserve, .villageAuthority, .retract: return entries(ofKind: .proposal)
    case .rank: return before.isEmpty ? entries(ofKind: .proposal) : []
    case .notYet: return before.isEmpty ? entries(ofKind: .proposal) + entries(ofKind: .commitment) : []
    case .done, .underWay, .reschedule, .cancel: return before.isEmpty ? entries(ofKind: .commitment) : []
    case .score: return before.isEmpty ? entries(ofKind: .proposal) + criteria() : criteria()
    default: return nil
    }
  }

  private var typed: String { words.last ?? "" }

  private func entries(
    besides other: Entry? = nil, ofKind kind: Entry.Kind? = nil, withStruck: Bool = false
  ) -> [Candidate] {
    let kind = kind ?? other?.kind
    let wanted = typed.lowercased().filter { $0 != "-" }
    // A long meeting has thousands; nobody looks at more than the newest.
    let likely = context.session.entries.reversed().lazy.compactMap { entry -> Candidate? in
      let number = entry.number.description
      guard withStruck || !entry.isStruck, entry.id != other?.id, kind == nil || kind == entry.kind,
        number.lowercased().filter({ $0 != "-" }).hasPrefix(wanted)
      else { return nil }
      return Candidate(.entry(entry.id), number, range)
    }
    return Array(likely.prefix(Self.longestList))
  }

  /// The items whose number or title is typed behind so many words and what leads to it; all of that is replaced.
  private func items(behind count: Int) -> [Candidate] {
    var title = words[...]
    var skipped = 0
    while let first = title.first, title.count > 1,
      first.isEmpty || skipped < count || MoveCommand.leads.contains(first.lowercased())
    {
      if !first.isEmpty { skipped += 1 }
      title.removeFirst()
    }
    let wanted = NameKey.fold(title.joined(separator: " "))
    let range = (range.upperBound - title.joined(separator: " ").count)..<range.upperBound
    return context.session.agenda.enumerated().compactMap { place, item in
      item.isMeant(by: wanted, at: place) ? Candidate(.item(item.id), "\(place + 1)", range, isNamed: false) : nil
    }
  }

  /// The criteria, each by the first word of its name where that tells it apart.
  private func criteria() -> [Candidate] {
    let names = context.session.scoring.criteria.map { criterion in
      (criterion.id, words: criterion.name.lowercased().split(whereSeparator: \.isWhitespace).map(String.init))
    }
    return names.compactMap { id, words in
      let isAlone = names.count { $0.words.first == words.first } == 1
      let text = isAlone ? words.first ?? "" : words.joined(separator: " ")
      return text.hasPrefix(typed.lowercased()) ? Candidate(.criterion(id), text, range) : nil
    }
  }

  private func kinds() -> [Candidate] {
    LineKind.allCases.compactMap { kind in
      let word = (kind.words + [kind.englishWord]).first { $0.hasPrefix(typed.lowercased()) }
      return word.map { Candidate(.opening(kind), $0, range) }
    }
  }

  /// The words with which a second part may begin, in as many as tell the place apart.
  private func places(in entry: Entry) -> [Candidate] {
    let splitting = Splitting(entry.body)
    let likely = splitting.starts.lazy.compactMap { start -> Candidate? in
      let rest = entry.body.text[start...].split(maxSplits: Self.longestPlace, whereSeparator: \.isWhitespace)
      for count in 1...Self.longestPlace where count <= rest.count {
        let words = rest[..<count].joined(separator: " ")
        guard words.lowercased().hasPrefix(typed.lowercased()), splitting.place(of: words) == start else { continue }
        return Candidate(.place, words, range)
      }
      return nil
    }
    return Array(likely.prefix(Self.longestList))
  }

  /// In words.
  private static let longestPlace = 4
  private static let longestList = 50
}
