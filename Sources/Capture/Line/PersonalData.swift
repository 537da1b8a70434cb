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
    // Bytes, since every line is searched at every key.
    let bytes = plain(text).map { $0.isLetter ? $0 | 0x20 : $0 }
    var found: Set<PersonalData> = []
    for index in bytes.indices where NumberRun.begins(at: index, in: bytes) {
      if NumberRun.isIdentityNumber(at: index, in: bytes) { found.insert(.identityNumber) }
      if NumberRun.isPhoneNumber(at: index, in: bytes) { found.insert(.phoneNumber) }
    }
    if namesChild(bytes) { found.insert(.child) }
    return found.isEmpty ? [] : allCases.filter { found.contains($0) }
  }
}

extension PersonalData {
  /// The text with the hyphens and blanks of phones as plain ones, and without marks of direction.
  private static func plain(_ text: some StringProtocol) -> [UInt8] {
    let bytes = Array(text.utf8)
    if bytes.allSatisfy({ $0 < 0x80 }) { return bytes }
    var plain: [UInt8] = []
    for scalar in text.unicodeScalars where !Character(scalar).isDirectionMark {
      if scalar.isDash {
        plain.append(UInt8(ascii: "-"))
      } else if scalar.properties.isWhitespace {
        plain.append(UInt8(ascii: " "))
      } else {
        plain += Array(String(scalar).utf8)
      }
    }
    return plain
  }
}

// MARK: - Numbers

/// Digits in groups, with single separators between them.
private enum NumberRun {
  /// Nothing before it makes it the rest of a word or of another number: "Rp08…", "1.08…", "2026-08…", "Rp 1234…". A sign between it
  /// and a word does not: "NIK.6303…", "WA/0812…".
  static func begins(at index: Int, in bytes: [UInt8]) -> Bool {
    guard bytes[index].isDigit || bytes[index] == UInt8(ascii: "+") else { return false }
    guard index > 0 else { return true }
    let before = bytes[index - 1]
    if before.isDigit || before.isLetter || before == UInt8(ascii: "+") { return false }
    let isJoined = before == UInt8(ascii: ".") || before == UInt8(ascii: ",") || before == UInt8(ascii: "-")
    if isJoined || before == UInt8(ascii: "/"), index > 1, bytes[index - 2].isDigit { return false }
    return !bytes[max(0, index - 4)..<index].filter(\.isLetter).elementsEqual("rp".utf8)
  }

  /// Sixteen digits on end, in fours, or as 6-6-4, and no more.
  static func isIdentityNumber(at index: Int, in bytes: [UInt8]) -> Bool {
    [[16], [4, 4, 4, 4], [6, 6, 4]].contains(groups(at: index, in: bytes, separators: " -.").map(\.count))
  }

  /// `08` and eight to eleven more digits, or `+62`, `62` and seven to twelve; each in groups of two or more.
  static func isPhoneNumber(at index: Int, in bytes: [UInt8]) -> Bool {
    if bytes[index] == UInt8(ascii: "+") {
      let rest = bytes[(index + 1)...]
      guard rest.starts(with: "62".utf8) else { return false }
      let bare = rest.dropFirst(2).drop { " -()".utf8.contains($0) }
      return isLong(groups(at: bare.startIndex, in: bytes, separators: " -.)"), 7...12)
    }
    let groups = groups(at: index, in: bytes, separators: " -.)")
    guard let first = groups.first else { return false }
    // A date or a time in groups ("08-01-2026", "08.00") has two digits first.
    if first.count >= 4, bytes[first].starts(with: "08".utf8), bytes[first.lowerBound + 2] != UInt8(ascii: "0") {
      return isLong(groups, 10...13)
    }
    if bytes[first].starts(with: "628".utf8) { return first.count > 4 && isLong(groups, 11...14) }
    // "62 812 3456 7890", but not "62.812.345.678", which is a number in thousands.
    guard bytes[first].elementsEqual("62".utf8), let second = groups.dropFirst().first, second.count > 2,
      bytes[second.lowerBound] == UInt8(ascii: "8"), groups.dropFirst().contains(where: { $0.count != 3 })
    else { return false }
    return isLong(groups, 11...14)
  }

  /// At the end of one of its groups the number has so many digits: what follows may be another number.
  private static func isLong(_ groups: [Range<Int>], _ counts: ClosedRange<Int>) -> Bool {
    var count = 0
    for group in groups where group.count > 1 {
      count += group.count
      if counts.contains(count) { return true }
    }
    return false
  }

  /// The groups of digits from `start` on. Digits that a letter follows ("12x") are no group.
  private static func groups(at start: Int, in bytes: [UInt8], separators: String) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var index = start
    while true {
      let first = index
      while index < bytes.count, bytes[index].isDigit { index += 1 }
      if first == index || (index < bytes.count && bytes[index].isLetter) { return groups }
      groups.append(first..<index)
      guard index + 1 < bytes.count, separators.utf8.contains(bytes[index]) else { return groups }
      index += bytes[index] == UInt8(ascii: ")") && bytes[index + 1] == UInt8(ascii: " ") ? 2 : 1
    }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}

// MARK: - Children

extension PersonalData {
  private static let children = ["balita", "baduta", "batita", "bayi", "anak"]
  /// "on behalf of", which stands before the name of the one who is meant.
  private static let namings = ["a.n.", "a.n", "an.", "a/n", "a.n.:", "a.n:", "a/n:"]
  /// How many words may stand between the child and its name: "balita stunting di Desa Kiram a.n. …".
  private static let longestBetween = 5

  private static func namesChild(_ bytes: [UInt8]) -> Bool {
    let words = bytes.split(separator: UInt8(ascii: " "))
    var left = 0
    for (index, word) in words.enumerated() {
      if left > 0 {
        let isNaming = namings.contains { word.elementsEqual($0.utf8) }
        let isInFull =
          word.elementsEqual("atas".utf8) && words.dropFirst(index + 1).first?.elementsEqual("nama".utf8) == true
        if isNaming || isInFull { return true }
        left -= 1
      }
      let bare = word.last == UInt8(ascii: ",") ? word.dropLast() : word
      if children.contains(where: { bare.elementsEqual($0.utf8) }) {
        left = longestBetween + 1
      } else if word.last == UInt8(ascii: ".") {
        // The sentence is over, and what follows is about somebody else.
        left = 0
      }
    }
    return false
  }
}
