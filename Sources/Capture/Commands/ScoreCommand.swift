import Meeting

/// `/skor U-3 urgensi 5 data 4`: the points of a proposal by one criterion or more; `-` takes them back.
struct ScoreCommand: CommandRule {
  func read(_ arguments: Arguments, in context: CaptureContext) throws(Refusal) -> CommandReading {
    let (entry, rest) = try EntryNumbers.one(arguments, in: context)
    guard !rest.isEmpty else { throw .argumentMissing(.score) }
    let scores = try ScoreText(context.session.scoring).scores(Arguments.text(rest))
    guard !scores.isEmpty else { throw .argumentMissing(.score) }
    var points = entry.standing.points
    for score in scores { points[score.criterion] = score.points }
    var chips: [Chip] = [.scores(entry.number, scores)]
    if let total = context.session.scoring.total(of: points) { chips.append(.scoreTotal(total)) }
    return CommandReading(command: .score(entry.id, scores), chips: chips)
  }
}

/// Criteria and their points as they are typed, one behind the other: "urgensi 5 data 4", "urgensi: 5; data: 4".
struct ScoreText {
  private let scoring: Scoring

  init(_ scoring: Scoring) { self.scoring = scoring }

  /// The points that `text` gives, the last where it gives two by one criterion; empty for an empty text.
  ///
  /// - Throws: `unknownCriterion`, `ambiguousCriterion`, `impossibleScore`; `pointsMissing` for a criterion without any.
  func scores(_ text: String) throws(Refusal) -> [Proposal.Score] {
    var scores: [Proposal.Score] = []
    var name: [String] = []
    let words = text.split { $0.isWhitespace || $0 == ":" || $0 == "=" || $0 == ";" || $0 == "," }.map(String.init)
    for word in words {
      guard let points = Points(word), !(name + [word]).isBeginning(ofAnyOf: scoring.criteria) else {
        name.append(word)
        continue
      }
      let criterion = try criterion(name.isEmpty ? word : name.joined(separator: " "))
      if let count = points.count, !scoring.points.contains(count) { throw .impossibleScore(word, scoring.points) }
      scores.removeAll { $0.criterion == criterion }
      scores.append(Proposal.Score(criterion, points.count))
      name = []
    }
    if !name.isEmpty { throw .pointsMissing(try criterion(name.joined(separator: " ")), scoring.points) }
    return scores
  }

  private func criterion(_ typed: String) throws(Refusal) -> Criterion.ID {
    let words = NameKey.fold(typed)
    let exact = scoring.criteria.filter { criterion in criterion.names.contains { NameKey.fold($0) == words } }
    let found = exact.isEmpty ? scoring.criteria.filter { $0.isMeant(by: words) } : exact
    guard let first = found.first, !words.isEmpty else {
      let names = scoring.criteria.flatMap { criterion in criterion.names.map { (criterion.id, $0) } }
      let nearest = Spelling.nearest(to: words.joined(separator: " "), among: names.map { $0.1.lowercased() })
      throw .unknownCriterion(typed, nearest: nearest.map { names[$0].0 })
    }
    if found.count > 1 { throw .ambiguousCriterion(typed, found.map(\.id)) }
    return first.id
  }
}

/// The points that one word writes.
private struct Points {
  /// nil for `-`, which takes them back.
  let count: Int?

  /// nil for a word that is no number.
  init?(_ word: String) {
    if word == "-" || word == "–" {
      count = nil
      return
    }
    let digits = word.drop { $0 == "-" || $0 == "+" }.punctuationSplit.word
    guard !digits.isEmpty, digits.allSatisfy(\.isNumber) else { return nil }
    count = word.first == "-" ? -1 : DateWords.digits(digits) ?? .max
  }
}

extension Criterion {
  /// Its name, the other words for it, and the words of its name that stand for it in a slip.
  fileprivate var names: [String] { [name] + aliases }

  /// Every word typed is the beginning of a word of one of its names.
  func isMeant(by words: [String]) -> Bool {
    !words.isEmpty
      && names.contains { name in
        let own = NameKey.fold(name)
        return words.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
      }
  }
}

extension [String] {
  /// These words, of which the last is a number, are how the name of one of the criteria begins, as "dampak 1.000" is.
  fileprivate func isBeginning(ofAnyOf criteria: [Criterion]) -> Bool {
    guard count > 1 else { return false }
    let words = NameKey.fold(joined(separator: " "))
    return criteria.contains { criterion in
      let name = NameKey.fold(criterion.name)
      return name.count > words.count && Array(name.prefix(words.count)) == words
    }
  }
}
