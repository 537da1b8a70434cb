extension Commitment {
  /// What a promise does not say that somebody who looks back at it would need: who, what, how much, by when. It is a suggestion and
  /// never keeps a promise from being recorded.
  package enum Wanting: Equatable, Sendable {
    case owner
    /// Only groups answer for it, and nobody by name or office.
    case ownerByName
    /// What is to be done cannot be seen to be done, by this word of the sentence ("ditingkatkan").
    case visibleWork(String)
    case measure
    case due
  }
}

extension Entry {
  /// What a commitment does not say, in the order who, what, how much, by when; empty for every other kind of entry.
  package var wanting: [Commitment.Wanting] {
    guard case .commitment(let commitment) = body.matter else { return [] }
    var wanting: [Commitment.Wanting] = []
    if commitment.owners.isEmpty {
      wanting.append(.owner)
    } else if commitment.owners.allSatisfy(\.isCollective) {
      wanting.append(.ownerByName)
    }
    let words = NameKey.fold(body.text)
    if let vague = words.first(where: Self.vagueWords.contains) { wanting.append(.visibleWork(vague)) }
    // How often is a measure too.
    var isRoutine = false
    if case .routine = commitment.due { isRoutine = true }
    if commitment.target == nil, !isRoutine, !words.contains(where: Self.isMeasure) { wanting.append(.measure) }
    if commitment.due == nil { wanting.append(.due) }
    return wanting
  }

  /// Words of which nobody can later say whether it was done.
  private static let vagueWords: Set<String> = [
    "ditingkatkan", "meningkatkan", "peningkatan", "dioptimalkan", "mengoptimalkan", "optimalisasi", "diupayakan",
    "mengupayakan", "diusahakan", "mengusahakan", "dimaksimalkan", "memaksimalkan", "diperhatikan", "memperhatikan",
    "dipertimbangkan", "mempertimbangkan", "diperkuat", "memperkuat", "penguatan", "didukung", "mendukung",
  ]

  private static let countingWords: Set<String> = [
    "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "seluruh", "semua",
    "setiap", "tiap", "setengah", "separuh",
  ]

  private static func isMeasure(_ word: String) -> Bool {
    countingWords.contains(word) || word.contains(where: \.isNumber)
  }
}

extension Party {
  fileprivate var isCollective: Bool {
    switch self {
    case .group, .participant: true
    case .person, .village, .institution, .named: false
    }
  }
}
