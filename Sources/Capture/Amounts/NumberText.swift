import Meeting

/// The word that multiplies the number before it.
enum NumberScale: Int64, Sendable {
  case thousand = 1_000
  case million = 1_000_000
  case billion = 1_000_000_000
  case trillion = 1_000_000_000_000

  /// The scale of a word; nil for any other. Standing apart, a short "m" or "t" must be a capital: "2 m" is two metres.
  init?(_ word: String, isGlued: Bool) {
    switch word.lowercased() {
    case "rb", "ribu": self = .thousand
    case "jt", "juta": self = .million
    case "miliar", "milyar": self = .billion
    case "triliun", "trilyun": self = .trillion
    case "m" where isGlued || word == "M": self = .billion
    case "t" where isGlued || word == "T": self = .trillion
    default: return nil
    }
  }

  /// The scale that a word apart may be meant as: one with an ending ("jutaan") and, where a scale is likely, a misspelt one
  /// ("milliar") and a small "m" or "t"; nil for any other word.
  init?(nearlyWritten word: String, isLikely: Bool) {
    let word = word.lowercased()
    let names = ["ribu", "juta", "miliar", "milyar", "triliun", "trilyun"]
    let begun = names.first { word == $0 + "an" }
    let near = isLikely ? Spelling.nearest(to: word, among: names).map { names[$0] } : nil
    self.init(begun ?? near ?? word, isGlued: isLikely)
  }
}

/// A number as typed: digits, dots and commas, beginning with a digit.
struct NumberText: Equatable, Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  /// The most that is still an amount and not a slip: 999 trillion.
  private static let most: Int64 = 999_999_999_999_999

  /// The amount of the number times the scale, in whole rupiah.
  func rupiah(_ scale: NumberScale?) -> AmountReading.Value {
    if let exact = value(scale, group: ".", decimal: ",") { return .exact(exact) }
    return .doubtful(value(scale, group: ",", decimal: "."))
  }

  /// Nil unless the text is well grouped and the amount is whole and not too large.
  private func value(_ scale: NumberScale?, group: Character, decimal: Character) -> Rupiah? {
    let halves = text.split(separator: decimal, omittingEmptySubsequences: false)
    guard halves.count <= 2 else { return nil }
    let groups = halves[0].split(separator: group, omittingEmptySubsequences: false)
    guard groups.count == 1 || (groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }) else {
      return nil
    }
    var whole: Int64 = 0
    for digit in groups.joined() {
      guard let number = digit.wholeNumberValue, digit.isASCII else { return nil }
      whole = whole * 10 + Int64(number)
      if whole > Self.most { return nil }
    }
    guard !groups[0].isEmpty else { return nil }
    var (total, overflow) = whole.multipliedReportingOverflow(by: scale?.rawValue ?? 1)
    if overflow || total > Self.most { return nil }
    guard halves.count == 2 else { return Rupiah(total) }
    // Three decimals may as well be a group of thousands: without a scale, and before one where they end in a zero that nobody types.
    guard !halves[1].isEmpty,
      scale == nil
        ? halves[1].count != 3 && halves[1].allSatisfy({ $0 == "0" }) : halves[1].count != 3 || halves[1].last != "0"
    else { return nil }
    var step = scale?.rawValue ?? 1
    for digit in halves[1] {
      guard let number = digit.wholeNumberValue, digit.isASCII else { return nil }
      if number == 0 && step % 10 != 0 { continue }
      guard step % 10 == 0 else { return nil }
      step /= 10
      total += Int64(number) * step
    }
    return total > Self.most ? nil : Rupiah(total)
  }
}
