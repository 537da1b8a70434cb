import Meeting

/// `@name`: the longest run of words behind the sign that names somebody, or a name in quotes. In `@“…”` only a whole name counts, as
/// behind a comma: so a name from elsewhere, or one on no list, is never taken for somebody whose name begins so.
///
/// Unknown names are kept as typed: the first word (titles go with it), and the words behind it while all of them begin
/// with a capital. Academic degrees behind a comma belong to the name before it, whether the roster has them or not. `@Rp17.000` is
/// a price and stays text.
struct NameRule: MarkRule {
  private static let longestRun = NameIndex.longestName
  /// So many of those who may be meant are told.
  static let mostBearers = 100
  /// An unknown name is taken for no longer than this, in words.
  private static let longestUnknown = 4

  func claim(at index: Int, in scan: Scan) -> Claim? {
    let token = scan.tokens[index]
    guard !token.isLiteral, !token.isEscaped, !token.isGlued, token.text.first == "@" else { return nil }
    if token.text == "@" { return quoted(at: index, in: scan) }
    guard let second = token.text.dropFirst().first, second.isLetter, !Self.isPrice(token.text) else { return nil }
    let run = Self.run(from: index, in: scan)
    if let (party, count) = Self.participant(run, in: scan) {
      return claim(run, count, at: index, .one(party), in: scan)
    }
    return known(run, at: index, in: scan) ?? unknown(run, at: index)
  }

  private static func isPrice(_ text: String) -> Bool {
    let letters = text.dropFirst().prefix(2).lowercased()
    return letters == "rp" && text.dropFirst(3).first.map { $0.isNumber || $0 == "." } ?? true
  }

  private func quoted(at index: Int, in scan: Scan) -> Claim? {
    guard index + 1 < scan.tokens.count, case let name = scan.tokens[index + 1], name.isLiteral, name.isGlued,
      name.text.contains(where: { !$0.isWhitespace })
    else { return nil }
    var end = index + 2
    var punctuation = ""
    if end < scan.tokens.count, scan.tokens[end].isGlued, scan.tokens[end].text.allSatisfy(\.isTrailingPunctuation) {
      punctuation = scan.tokens[end].text
      end += 1
    }
    let pieces = name.text.split(whereSeparator: \.isWhitespace).map { Piece($0) }
    let resolution: NameResolution
    if let (party, count) = Self.participant(pieces, in: scan), count == pieces.count {
      resolution = .one(party)
    } else {
      let words = pieces.flatMap(\.words)
      resolution =
        words.isEmpty
        ? .unknown
        : scan.context.names.resolve(
          words, villageFirst: scan.kind == .proposal, wholeOnly: name.written.first == "“")
    }
    return claim(
      index..<end, typed: pieces.map(\.text).joined(separator: " "), punctuation: punctuation, resolution, in: scan)
  }

  private func known(_ run: [Piece], at index: Int, in scan: Scan) -> Claim? {
    for count in stride(from: run.count, to: 0, by: -1) {
      let pieces = run[..<count]
      // A title alone is no name while more follows, unless something is called just so ("@Guru").
      if count < run.count, pieces.allSatisfy(\.isTitle),
        scan.context.names.named(exactly: pieces.flatMap(\.words)).isEmpty
      {
        break
      }
      let resolution = scan.context.names.resolve(
        pieces.flatMap(\.words), villageFirst: scan.kind == .proposal,
        wholeOnly: pieces.dropLast().contains(where: \.endsName),
        isOpen: count == run.count && isGrowing(run, at: index, in: scan))
      switch resolution {
      case .one: return claim(run, count, at: index, resolution, in: scan)
      case .several(let parties):
        if count > 1, !narrows(run[..<count], to: parties.count, in: scan) { continue }
        return claim(run, count, at: index, resolution, in: scan)
      case .unknown: continue
      }
    }
    return nil
  }

  /// At the end of the line the last word may be one of the name that is not whole yet, unless the words before it name somebody
  /// already: then the sentence has begun.
  private func isGrowing(_ run: [Piece], at index: Int, in scan: Scan) -> Bool {
    guard index + run.count == scan.tokens.count, let last = run.last, !last.endsName else { return false }
    let before = run.dropLast().flatMap(\.words)
    guard !before.isEmpty,
      case .one(let party) = scan.context.names.resolve(before, villageFirst: scan.kind == .proposal)
    else { return true }
    if case .group = party { return true }
    return false
  }

  /// The last word is part of the name that several bear: it is a whole name, or it left fewer people than there were without
  /// it. "@Pambakal Mandiangin" is one of two, but "@Pambakal desa …" still all of them, whose sentence has begun.
  private func narrows(_ pieces: ArraySlice<Piece>, to count: Int, in scan: Scan) -> Bool {
    let names = scan.context.names
    if !names.named(exactly: pieces.flatMap(\.words)).isEmpty { return true }
    return names.named(withWords: pieces.dropLast().flatMap(\.words)).count { $0.tier != .group } > count
  }

  private func unknown(_ run: [Piece], at index: Int) -> Claim? {
    guard let first = run.first else { return nil }
    var count = 1
    while count < min(run.count, Self.longestUnknown), !run[count - 1].endsName,
      run[count - 1].isTitle || (first.isCapitalised && run[count].isCapitalised)
    {
      count += 1
    }
    let (typed, tokens, punctuation) = Self.withDegrees(run, count, at: index)
    let mark = NameMark(typed: typed, party: .named(typed), candidates: [], isUnknown: true)
    return Claim(
      tokens: tokens, mark: .name(mark), place: .leavesAtEdges, words: typed, punctuation: punctuation)
  }

  /// The first `count` words of the run as typed, with the degrees behind them.
  private static func withDegrees(
    _ run: [Piece], _ count: Int, at index: Int
  ) -> (typed: String, tokens: Range<Int>, punctuation: String) {
    var end = count
    if run[count - 1].punctuation == "," {
      while end < run.count, Degree.isDegree(run[end].text) {
        end += 1
        if run[end - 1].punctuation.last != "," { break }
      }
    }
    let last = run[end - 1]
    guard end > count, last.punctuation.first == "." else {
      return (Piece.typed(run[..<end]), index..<index + end, last.punctuation)
    }
    // The dot belongs to the degree.
    return (Piece.typed(run[..<end]) + ".", index..<index + end, String(last.punctuation.dropFirst()))
  }

  /// `@peserta`, and `@peserta KPM` for one of a group whose name was not noted, with the number of words that say so; the words in
  /// which papers name them ("salah seorang peserta") say the same.
  private static func participant(_ run: [Piece], in scan: Scan) -> (Party, count: Int)? {
    let place = run.prefix(3).firstIndex { $0.words == ["peserta"] }
    guard let place, forms.contains(run[..<place].flatMap(\.words)) else { return nil }
    let named = place + 1
    if run[place].endsName { return (.participant(of: nil), named) }
    let skipped = run[named...].prefix { $0.words == ["dari"] || $0.words == ["unsur"] }.count + named
    for end in stride(from: run.count, to: skipped, by: -1) {
      let pieces = run[skipped..<end]
      guard !pieces.dropLast().contains(where: \.endsName),
        case .one(.group(let group)) = scan.context.names.resolve(
          pieces.flatMap(\.words), villageFirst: false, wholeOnly: true)
      else { continue }
      return (.participant(of: group), end)
    }
    return (.participant(of: nil), named)
  }

  /// What may stand before "peserta".
  private static let forms: Set<[String]> = [[], ["seorang"], ["salah", "seorang"], ["salah", "satu"]]

  private func claim(
    _ run: [Piece], _ count: Int, at index: Int, _ resolution: NameResolution, in scan: Scan
  ) -> Claim {
    let (typed, tokens, punctuation) = Self.withDegrees(run, count, at: index)
    return claim(tokens, typed: typed, punctuation: punctuation, resolution, in: scan)
  }

  private func claim(
    _ tokens: Range<Int>, typed: String, punctuation: String, _ resolution: NameResolution, in scan: Scan
  ) -> Claim {
    let mark: NameMark
    switch resolution {
    case .one(let party): mark = NameMark(typed: typed, party: party, candidates: [], isUnknown: false)
    case .several(let parties):
      // Nobody looks through more of them, and the beginning of a name may be that of thousands.
      let candidates = scan.context.ranked(Array(parties.prefix(Self.mostBearers)))
      mark = NameMark(typed: typed, party: .named(typed), candidates: candidates, isUnknown: false)
    case .unknown: mark = NameMark(typed: typed, party: .named(typed), candidates: [], isUnknown: true)
    }
    return Claim(
      tokens: tokens, mark: .name(mark), place: .leavesAtEdges, words: typed, punctuation: punctuation)
  }
}

// MARK: - Runs of words

extension NameRule {
  /// One word of a run that may be a name.
  struct Piece {
    /// Without the sign, with its punctuation.
    let text: String
    /// Folded; a hyphen makes two.
    let words: [String]
    /// Behind the word, and no part of it.
    let punctuation: String

    /// "Hj.", "dr", "Pak": the name follows.
    var isTitle: Bool { NameKey.isTitle(words) }
    /// The sentence goes on behind it, unless a roster spells a name with this very sign ("Susanty, S.Sos.").
    var endsName: Bool { !punctuation.isEmpty && !(isTitle && punctuation == ".") }
    var isCapitalised: Bool { text.first?.isUppercase == true }

    init(_ text: some StringProtocol) {
      self.text = String(text)
      words = NameKey.fold(text)
      punctuation = text.punctuationSplit.punctuation
    }

    /// The words as typed, without the last one's punctuation.
    static func typed(_ pieces: some BidirectionalCollection<Piece>) -> String {
      pieces.dropLast().map { $0.text + " " }.joined() + (pieces.last?.text.punctuationSplit.word ?? "")
    }
  }

  /// The words from `index` on that could be one name: up to the next mark, literal or word without a letter.
  private static func run(from index: Int, in scan: Scan) -> [Piece] {
    var run = [Piece(scan.tokens[index].text.dropFirst())]
    var next = index + 1
    while run.count < longestRun, !scan.isBoundary(next), case let token = scan.tokens[next], !token.isLiteral,
      !token.isEscaped, !token.isGlued, case let piece = Piece(token.text), !piece.words.isEmpty,
      token.text.first?.isLetter == true || token.text.first?.isNumber == true
    {
      run.append(piece)
      next += 1
    }
    return run
  }
}
