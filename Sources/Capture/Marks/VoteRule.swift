import Meeting

/// How an agreement was reached, as its last words: `setuju 24 tolak 6 abstain 2`, `s24 t6 a2`, or `mufakat` unless
/// "tidak", "belum", "tanpa", "bukan" or "gagal" stands among the four words before it: a consensus that was none is worse than one
/// that has to be typed again. "tidak setuju 6" counts those against it. The words that lead to it ("secara musyawarah mufakat") go with
/// it. In words "tolak" and "abstain" may be left out; in letters two of the three are needed, since "a2" may be anything.
struct VoteRule: MarkRule {
  private static let words: [String: Character] = ["setuju": "s", "tolak": "t", "menolak": "t", "abstain": "a"]
  private static let denials: Set<String> = ["tidak", "tdk", "belum", "blm", "tanpa", "bukan", "tak", "gagal", "batal"]
  /// How far a denial reaches, in words: "belum juga dapat tercapai mufakat".
  private static let longestDenial = 4
  /// What stands between a denial and the consensus that there was none of.
  private static let links: Set<String> = [
    "ada", "adanya", "tercapai", "dicapai", "mencapai", "dapat", "bisa", "terjadi", "diperoleh", "didapat", "sampai",
    "kata", "satu", "pun", "juga", "pernah", "terdapat", "berhasil", "yang", "pada", "titik", "suatu", "sebuah",
  ]
  private static let leads: Set<String> = ["secara", "dengan", "melalui", "musyawarah"]

  func claim(at index: Int, in scan: Scan) -> Claim? {
    consensus(at: index, in: scan) ?? votes(at: index, in: scan)
  }

  private func consensus(at index: Int, in scan: Scan) -> Claim? {
    if index > 0, Self.leads.contains(scan.tokens[index - 1].text.lowercased()), isLead(index - 1, in: scan) {
      return nil
    }
    var place = index
    while isLead(place, in: scan) { place += 1 }
    guard place < scan.tokens.count, case let token = scan.tokens[place], !token.isLiteral, !token.isEscaped,
      !scan.isBoundary(place), scan.isBoundary(place + 1), isTail(place + 1, in: scan)
    else { return nil }
    let (word, punctuation) = token.text.punctuationSplit
    guard word.lowercased() == "mufakat", Self.denial(before: index, in: scan) == nil else { return nil }
    return claim(index..<place + 1, .consensus, punctuation, in: scan)
  }

  /// The place of the word that denies what begins at `index`; nil if none stands near in the same phrase.
  private static func denial(before index: Int, in scan: Scan) -> Int? {
    for place in stride(from: index - 1, through: max(0, index - longestDenial), by: -1) {
      let (word, punctuation) = scan.tokens[place].text.punctuationSplit
      guard punctuation.isEmpty, !scan.tokens[place].isLiteral else { return nil }
      if denials.contains(word.lowercased()) { return place }
    }
    return nil
  }

  /// The last word is "mufakat", and what stands before it may deny it or something else ("tidak menambah kader mufakat"): it
  /// is not taken, and that is told.
  static func isDoubtful(in scan: Scan) -> Bool {
    guard
      var last = scan.tokens.indices.last(where: {
        scan.tokens[$0].text.punctuationSplit.word.lowercased() == "mufakat"
      }),
      !scan.tokens[last].isLiteral, !scan.tokens[last].isEscaped, scan.isBoundary(last + 1)
    else { return false }
    while last > 0, leads.contains(scan.tokens[last - 1].text.lowercased()) { last -= 1 }
    guard let denial = denial(before: last, in: scan) else { return false }
    return !scan.tokens[(denial + 1)..<last].allSatisfy { links.contains($0.text.lowercased()) }
  }

  private func isLead(_ index: Int, in scan: Scan) -> Bool {
    index < scan.tokens.count && !scan.isBoundary(index) && !scan.tokens[index].isLiteral
      && Self.leads.contains(scan.tokens[index].text.lowercased())
  }

  /// Only marks follow, so that these are the last words.
  private func isTail(_ index: Int, in scan: Scan) -> Bool {
    var next = index
    while next < scan.tokens.count {
      guard let mark = scan.signed[next] else { return false }
      next = mark.tokens.upperBound
    }
    return true
  }

  private func votes(at index: Int, in scan: Scan) -> Claim? {
    // What is the rest of a count that said something twice says nothing either.
    let isRest = [1, 2, 3].contains { distance in
      guard index >= distance, let before = vote(at: index - distance, in: scan) else { return false }
      return before.end == index && (before.punctuation.isEmpty || before.punctuation == ",")
    }
    if isRest { return nil }
    var counts: [Character: Int] = [:]
    var place = index
    var punctuation = ""
    while punctuation.isEmpty || punctuation == ",", let (letter, count, end, following) = vote(at: place, in: scan) {
      guard counts.updateValue(count, forKey: letter) == nil else { return nil }
      (place, punctuation) = (end, following)
    }
    let isInWords = Self.words[scan.tokens[index].text.lowercased()] != nil || scan.tokens[index].isDenial
    guard let inFavour = counts["s"], isInWords || counts.count > 1, isTail(place, in: scan) else { return nil }
    let method = Decision.Method.vote(inFavour: inFavour, against: counts["t"] ?? 0, abstained: counts["a"] ?? 0)
    return claim(index..<place, method, punctuation, in: scan)
  }

  /// One count, as two words or as a letter and digits.
  private func vote(at index: Int, in scan: Scan) -> (Character, Int, end: Int, punctuation: String)? {
    guard !scan.isBoundary(index), case let token = scan.tokens[index], !token.isLiteral, !token.isEscaped else {
      return nil
    }
    if token.isDenial, !scan.isBoundary(index + 1), scan.tokens[index + 1].isWord("setuju") {
      return count(of: "t", behind: index + 1, in: scan)
    }
    if let letter = Self.words[token.text.lowercased()] {
      if letter == "s", index > 0, scan.tokens[index - 1].isDenial { return nil }
      return count(of: letter, behind: index, in: scan)
    }
    let (word, punctuation) = token.text.punctuationSplit
    guard let letter = word.lowercased().first, "sta".contains(letter), let count = DateWords.digits(word.dropFirst())
    else { return nil }
    return (letter, count, index + 1, punctuation)
  }

  /// The number behind the word at `index`.
  private func count(
    of letter: Character, behind index: Int, in scan: Scan
  ) -> (Character, Int, end: Int, punctuation: String)? {
    guard !scan.isBoundary(index + 1), case let next = scan.tokens[index + 1], !next.isLiteral, !next.isEscaped,
      case let (word, punctuation) = next.text.punctuationSplit, let count = DateWords.digits(word)
    else { return nil }
    return (letter, count, index + 2, punctuation)
  }

  private func claim(
    _ tokens: Range<Int>, _ method: Decision.Method, _ punctuation: String, in scan: Scan
  ) -> Claim {
    Claim(
      tokens: tokens, mark: .vote(method), place: .leavesAtEdges,
      words: String(
        scan.tokens[tokens].map(\.written).joined(separator: " ").dropLast(punctuation.count)), punctuation: punctuation
    )
  }
}

extension Token {
  /// "tidak setuju 6": those who are against it.
  fileprivate var isDenial: Bool { isWord("tidak") || isWord("tdk") || isWord("tak") || isWord("kurang") }
}
