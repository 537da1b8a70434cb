import Meeting

/// Finds the words of one text that a table writes out.
///
/// Only whole words count, and never one that belongs to a quotation, to an abbreviation with dots ("S.Pd.", "a.n.") or that is
/// written in capitals among small letters: "PD" is an office and not "pada".
struct TidyWords {
  struct Word: Equatable {
    /// In characters of the text.
    let place: Range<Int>
    let short: String
    let full: String
    /// Which of the text's words it is, from 0.
    let index: Int
  }

  let characters: [Character]
  /// The words between blanks, without the signs around them; empty for one that is all signs.
  let words: [Range<Int>]

  init(_ text: String) {
    characters = Array(text)
    words = Self.words(in: characters)
  }

  func find(by table: TidyTable) -> [Word] {
    let quoted = quotations
    let isShouted = !characters.contains(where: \.isLowercase)
    return words.indices.compactMap { index in
      let place = words[index]
      guard !place.isEmpty, characters[place].allSatisfy(\.isLetter), case let short = String(characters[place]),
        let full = table.full(for: short), full != short, isShouted || short.contains(where: \.isLowercase),
        !quoted.contains(where: { $0.overlaps(place) }), !followsInitial(index)
      else { return nil }
      return Word(place: place, short: short, full: full, index: index)
    }
  }

  /// The word before it is one letter and a dot: "S. Pd." is a degree.
  private func followsInitial(_ index: Int) -> Bool {
    guard index > 0, case let before = words[index - 1], before.count == 1, before.upperBound < characters.count else {
      return false
    }
    return characters[before.lowerBound].isLetter && characters[before.upperBound] == "."
  }

  private static let openers: Set<Character> = ["(", "[", "{", "“", "‘", "\"", "'"]
  private static let closers: Set<Character> = ["”", "’", "\"", "'", "]", "}"]

  private static func words(in characters: [Character]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var position = 0
    while position < characters.count {
      guard !characters[position].isWhitespace else {
        position += 1
        continue
      }
      var end = characters[position...].firstIndex(where: \.isWhitespace) ?? characters.count
      var start = position
      position = end
      while start < end, openers.contains(characters[start]) { start += 1 }
      while end > start, characters[end - 1].isTrailingPunctuation || closers.contains(characters[end - 1]) { end -= 1 }
      words.append(start..<end)
    }
    return words
  }

  /// From a quote where a word begins to the one that closes it; one that is never closed quotes nothing.
  private var quotations: [Range<Int>] {
    let closing: [Character: Character] = ["\"": "\"", "“": "”", "‘": "’"]
    var found: [Range<Int>] = []
    var position = 0
    while position < characters.count {
      if let close = closing[characters[position]], position == 0 || !characters[position - 1].isLetter,
        let end = characters[(position + 1)...].firstIndex(of: close)
      {
        found.append(position..<end + 1)
        position = end
      }
      position += 1
    }
    return found
  }
}
