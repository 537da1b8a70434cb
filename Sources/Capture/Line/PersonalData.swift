/// What a line says of a private person that minutes should not hold: a warning, and the text stays as it was typed.
package enum PersonalData: String, CaseIterable, Sendable {
  /// The number of an identity card or a family card: sixteen digits.
  case identityNumber
  /// A telephone number: `08…` or `+62…`.
  case phoneNumber
  /// A small child by name: "balita a.n. …".
  case child

  /// What a text seems to hold, each once, in the order of the cases.
  static func find(in text: some StringProtocol) -> [PersonalData] {
    let characters = Array(text.lowercased())
    var found: Set<PersonalData> = []
    for index in characters.indices where NumberRun.begins(at: index, in: characters) {
      if NumberRun.isIdentityNumber(at: index, in: characters) { found.insert(.identityNumber) }
      if NumberRun.isPhoneNumber(at: index, in: characters) { found.insert(.phoneNumber) }
    }
    if namesChild(characters) { found.insert(.child) }
    return allCases.filter { found.contains($0) }
  }
}

// MARK: - Numbers

/// Digits in groups, with single separators between them.
private enum NumberRun {
  /// Nothing before it makes it the rest of a word or of another number: "Rp08…", "1.08…", "2026-08…".
  static func begins(at index: Int, in characters: [Character]) -> Bool {
    guard characters[index].isDigit || characters[index] == "+" else { return false }
    guard index > 0 else { return true }
    let before = characters[index - 1]
    if before.isDigit || before.isLetter || before == "+" { return false }
    if ".,-/".contains(before), index > 1, characters[index - 2].isDigit || characters[index - 2].isLetter {
      return false
    }
    // "Rp 1234…" is an amount.
    return !String(characters[max(0, index - 4)..<index].filter { $0.isLetter }).hasSuffix("rp")
  }

  /// Sixteen digits on end, in fours, or as 6-6-4, and no more.
  static func isIdentityNumber(at index: Int, in characters: [Character]) -> Bool {
    let groups = groups(at: index, in: characters, separators: [" ", "-", "."]).map(\.count)
    return [[16], [4, 4, 4, 4], [6, 6, 4]].contains(groups)
  }

  /// `08` and eight to eleven more digits, or `+62`, `62` and seven to twelve; each in groups of two or more.
  static func isPhoneNumber(at index: Int, in characters: [Character]) -> Bool {
    if characters[index] == "+" {
      let rest = characters[(index + 1)...]
      guard rest.starts(with: ["6", "2"]) else { return false }
      let bare = rest.dropFirst(2).drop { " -(".contains($0) }
      return isLong(groups(at: bare.startIndex, in: characters, separators: phoneSeparators), 7...12)
    }
    let groups = groups(at: index, in: characters, separators: phoneSeparators)
    guard let first = groups.first else { return false }
    // A date or a time in groups ("08-01-2026", "08.00") has two digits first.
    if first.starts(with: ["0", "8"]), first.count >= 4, first[2] != "0" { return isLong(groups, 10...13) }
    return groups.count == 1 && first.starts(with: ["6", "2", "8"]) && (11...14).contains(first.count)
  }

  private static let phoneSeparators: Set<Character> = [" ", "-", ".", ")"]

  /// At the end of one of its groups the number has so many digits: what follows may be another number.
  private static func isLong(_ groups: [[Character]], _ counts: ClosedRange<Int>) -> Bool {
    var count = 0
    for group in groups where group.count > 1 {
      count += group.count
      if counts.contains(count) { return true }
    }
    return false
  }

  /// The groups of digits from `start` on. Digits that a letter follows ("12x") are no group.
  private static func groups(
    at start: Int, in characters: [Character], separators: Set<Character>
  ) -> [[Character]] {
    var groups: [[Character]] = []
    var index = start
    while true {
      var group: [Character] = []
      while index < characters.count, characters[index].isDigit {
        group.append(characters[index])
        index += 1
      }
      if group.isEmpty || (index < characters.count && characters[index].isLetter) { return groups }
      groups.append(group)
      guard index + 1 < characters.count, separators.contains(characters[index]) else { return groups }
      index += characters[index] == ")" && characters[index + 1] == " " ? 2 : 1
    }
  }
}

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}

// MARK: - Children

extension PersonalData {
  private static let children: Set<String> = ["balita", "baduta", "batita", "bayi", "anak"]
  /// "on behalf of", which stands before the name of the one who is meant.
  private static let namings: Set<String> = ["a.n.", "a.n", "an.", "a/n", "a.n.:", "a.n:", "a/n:"]
  /// How many words may stand between the child and its name: "balita stunting di Desa Kiram a.n. …".
  private static let longestBetween = 5

  private static func namesChild(_ characters: [Character]) -> Bool {
    let words = characters.split(whereSeparator: \.isWhitespace).map { String($0) }
    var left = 0
    for (index, word) in words.enumerated() {
      if left > 0, namings.contains(word) || (word == "atas" && index + 1 < words.count && words[index + 1] == "nama") {
        return true
      }
      left = max(0, left - 1)
      let (bare, punctuation) = word.punctuationSplit
      if children.contains(bare), punctuation.isEmpty || punctuation == "," { left = longestBetween + 1 }
      // The sentence is over, and what follows is about somebody else.
      if word.last == ".", !children.contains(bare) { left = 0 }
    }
    return false
  }
}
