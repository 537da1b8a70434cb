/// A place in a row: `ke-3`, `ke 3`, `ketiga`, `pertama`, `III`.
struct Ordinal: Equatable, Sendable {
  /// 0…9999; nil is "terakhir", the last one.
  let number: Int?
  /// How many words it took.
  let wordCount: Int

  private static let words = [
    "pertama": 1, "kesatu": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5,
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5,
  ]

  /// The place at the start of `words`, which are folded for dates; nil if none stands there. A bare number is one only where
  /// `takesBareNumber` says so: "minggu 3 Mei" is a Sunday, "triwulan 3" the third.
  static func read(_ words: ArraySlice<String>, takesBareNumber: Bool = false) -> Ordinal? {
    guard let first = words.first else { return nil }
    if let number = Self.words[first] { return Ordinal(number: number, wordCount: 1) }
    if first == "terakhir" { return Ordinal(number: nil, wordCount: 1) }
    if first.hasPrefix("ke-"), let number = DateWords.digits(first.dropFirst(3)) {
      return Ordinal(number: number, wordCount: 1)
    }
    if first == "ke", let number = words.word(1).flatMap({ DateWords.digits($0) }) {
      return Ordinal(number: number, wordCount: 2)
    }
    if takesBareNumber, let number = DateWords.digits(first) { return Ordinal(number: number, wordCount: 1) }
    return nil
  }
}
