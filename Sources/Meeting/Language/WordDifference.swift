/// Two texts side by side, word by word: which words of the one are not in the other.
package struct WordDifference: Equatable, Sendable {
  /// A word and whether only this text has it.
  package struct Word: Equatable, Sendable {
    package let text: String
    package let differs: Bool
  }

  package let before: [Word]
  package let after: [Word]

  /// Compares two texts by their longest common run of words in order. Where the parts that differ are longer than
  /// `longest` words each, all of them count as different.
  package init(_ before: String, _ after: String) {
    let old = before.split(whereSeparator: \.isWhitespace).map(String.init)
    let new = after.split(whereSeparator: \.isWhitespace).map(String.init)
    var head = 0
    while head < min(old.count, new.count), old[head] == new[head] { head += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    let kept = Self.common(old[head..<(old.count - tail)], new[head..<(new.count - tail)])
    self.before = old.enumerated().map { place, word in
      Word(text: word, differs: (head..<(old.count - tail)).contains(place) && !kept.old.contains(place))
    }
    self.after = new.enumerated().map { place, word in
      Word(text: word, differs: (head..<(new.count - tail)).contains(place) && !kept.new.contains(place))
    }
  }

  /// The table of lengths grows with the product of both.
  static let longest = 400

  /// The places of the words that both have in the same order.
  private static func common(_ old: ArraySlice<String>, _ new: ArraySlice<String>) -> (old: Set<Int>, new: Set<Int>) {
    guard !old.isEmpty, !new.isEmpty, old.count <= longest, new.count <= longest else { return ([], []) }
    let (first, second) = (Array(old), Array(new))
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: second.count + 1), count: first.count + 1)
    for row in first.indices.reversed() {
      for column in second.indices.reversed() {
        lengths[row][column] =
          first[row] == second[column]
          ? lengths[row + 1][column + 1] + 1 : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    var (row, column) = (0, 0)
    var kept: (old: Set<Int>, new: Set<Int>) = ([], [])
    while row < first.count, column < second.count {
      if first[row] == second[column] {
        kept.old.insert(old.startIndex + row)
        kept.new.insert(new.startIndex + column)
        (row, column) = (row + 1, column + 1)
      } else if lengths[row + 1][column] >= lengths[row][column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    return kept
  }
}

extension WordDifference {
  /// Both texts where they differ, with up to so many words that they share on either side; "…" stands for what is left out.
  package func near(_ count: Int) -> (before: String, after: String) {
    (before.near(count), after.near(count))
  }
}

extension [WordDifference.Word] {
  fileprivate func near(_ count: Int) -> String {
    // A text that lost its only other words differs at no word of its own, and is told by its beginning.
    let first = firstIndex(where: \.differs) ?? 0
    let last = lastIndex(where: \.differs) ?? first
    let shown = Swift.max(0, first - count)..<Swift.min(self.count, last + count + 1)
    return (shown.lowerBound > 0 ? "… " : "") + self[shown].map(\.text).joined(separator: " ")
      + (shown.upperBound < self.count ? " …" : "")
  }

  /// The same words, with brackets round each run of those that differ, so that it is seen without colours.
  package var bracketed: [WordDifference.Word] {
    enumerated().map { place, word in
      let opens = word.differs && (place == 0 || !self[place - 1].differs)
      let closes = word.differs && (place + 1 == count || !self[place + 1].differs)
      return WordDifference.Word(text: (opens ? "[" : "") + word.text + (closes ? "]" : ""), differs: word.differs)
    }
  }
}
