import Meeting

/// `setiap` or `tiap` and a stretch of time or a meeting that comes back: "setiap bulan", "tiap posyandu", "setiap
/// tanggal 10". It is kept in its words. "di tiap desa" is a place and stays text.
struct RoutineRule: MarkRule {
  private static let openers: Set<String> = ["setiap", "tiap"]
  private static let placing: Set<String> = ["di", "ke", "dari", "pada", "untuk", "bagi", "oleh", "dengan", "kepada"]
  private static let spans: Set<String> = [
    "hari", "minggu", "pekan", "bulan", "triwulan", "semester", "tahun", "posyandu", "rapat", "pertemuan",
  ]
  private static let counts: Set<String> = ["awal", "pertengahan", "akhir"]

  func claim(at index: Int, in scan: Scan) -> Claim? {
    guard scan.tokens[index].isWord("setiap") || scan.tokens[index].isWord("tiap"),
      index == 0 || !Self.placing.contains(scan.tokens[index - 1].text.lowercased()),
      let count = Self.spanLength(from: index + 1, in: scan)
    else { return nil }
    return Self.claim(index..<index + 1 + count, in: scan, droppingSign: false, weight: .routine)
  }

  /// `>setiap …`: marked as what it is, it may hold any words up to the next mark.
  static func claim(behindSignAt index: Int, in scan: Scan) -> Claim? {
    guard openers.contains(scan.tokens[index].text.dropFirst().lowercased()) else { return nil }
    let end = spanLength(from: index + 1, in: scan).map { index + 1 + $0 } ?? scan.nextBoundary(after: index)
    guard end > index + 1 else { return nil }
    return claim(index..<end, in: scan, droppingSign: true, weight: .sign)
  }

  private static func claim(
    _ tokens: Range<Int>, in scan: Scan, droppingSign: Bool, weight: Mark.Weight
  ) -> Claim {
    let written = scan.tokens[tokens].map(\.written).joined(separator: " ")
    let (typed, punctuation) = (droppingSign ? String(written.dropFirst()) : written).punctuationSplit
    // A semicolon that stands alone leaves the blank before it.
    let words = typed.trimmingBlanks
    return Claim(
      tokens: tokens, mark: .due(.routine(words), weight), place: weight == .sign ? .leaves : .leavesAtEdges,
      words: words, punctuation: punctuation)
  }

  /// How many words from `start` on say that something comes back, "setiap" or "tiap" among them; nil if they do not.
  static func length(from start: Int, in scan: Scan) -> Int? {
    guard !scan.isBoundary(start), openers.contains(where: { scan.tokens[start].isWord($0) }) else { return nil }
    return spanLength(from: start + 1, in: scan).map { $0 + 1 }
  }

  /// How many words from `start` on name what comes back; nil if they name nothing of the kind.
  private static func spanLength(from start: Int, in scan: Scan) -> Int? {
    var words: [String] = []
    for index in start..<min(start + 4, scan.tokens.count) {
      guard !scan.isBoundary(index), !scan.tokens[index].isLiteral, !scan.tokens[index].isEscaped else { break }
      let (word, punctuation) = scan.tokens[index].text.punctuationSplit
      words.append(DateWords.fold(word))
      if !punctuation.isEmpty { break }
    }
    guard let first = words.first else { return nil }
    if DayOfMonth.introductions.contains(first), words.count > 1, DateWords.digits(words[1]) != nil { return 2 }
    if first == "hari", words.count > 1, DateWords.weekday(words[1]) != nil { return 2 }
    if counts.contains(first), words.count > 1, spans.contains(words[1]) { return 2 }
    if DateWords.count(first) != nil, words.count > 1, spans.contains(words[1]) {
      return words.count > 2 && words[2] == "sekali" ? 3 : 2
    }
    if spans.contains(first) || DateWords.weekday(first) != nil {
      return words.count > 1 && words[1] == "sekali" ? 2 : 1
    }
    return nil
  }
}
