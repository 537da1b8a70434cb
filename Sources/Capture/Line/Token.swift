/// One word or one literal of a typed line.
struct Token: Equatable, Sendable {
  /// What is read: for a word its letters after backslashes are undone, for a literal what stands between its quotes.
  let text: String
  /// As it goes into the text of an entry: a literal keeps its quotes.
  let written: String
  let isLiteral: Bool
  /// A backslash took a sign of it out of the grammar: such a word is no mark.
  let isEscaped: Bool
  /// Nothing stands between it and the token before it.
  let isGlued: Bool
}

extension Token {
  /// Splits a line into words at blanks, and keeps `"…"` and `“…”` together as literals, with single blanks between their words. A quote opens only where a word
  /// begins or right after `@`, `:`, `(` or `[`; one that is never closed is a letter like any other.
  static func all(in line: ArraySlice<Character>) -> [Token] {
    var splitter = TokenSplitter(line)
    return splitter.split()
  }
}

/// The state of splitting one line into tokens.
private struct TokenSplitter {
  private let line: ArraySlice<Character>
  private var position: Int
  private var tokens: [Token] = []
  private var text = ""
  private var isEscaped = false
  private var isGlued = false
  /// Closing quotes that are known not to come any more, so that a line of open quotes is still read in one pass.
  private var missing: Set<Character> = []

  /// What a backslash takes out of the grammar.
  private static let escapable: Set<Character> = [
    "!", "$", "=", "~", "?", "+", "/", "@", "#", ">", "\"", "“", "”", ":", "\\",
  ]
  private static let closing: [Character: Character] = ["\"": "\"", "“": "”"]
  private static let openers: Set<Character> = ["@", ":", "(", "["]

  init(_ line: ArraySlice<Character>) {
    self.line = line
    position = line.startIndex
  }

  mutating func split() -> [Token] {
    while position < line.endIndex {
      let character = line[position]
      if character.isWhitespace {
        closeWord()
        position += 1
        isGlued = false
      } else if character == "\\", let next = following, Self.escapable.contains(next) {
        text.append(next)
        isEscaped = true
        position += 2
      } else if let end = endOfLiteral(opening: character) {
        closeWord()
        addLiteral(upTo: end)
      } else {
        text.append(character)
        position += 1
      }
    }
    closeWord()
    return tokens
  }

  private var following: Character? { position + 1 < line.endIndex ? line[position + 1] : nil }

  private mutating func closeWord() {
    guard !text.isEmpty else { return }
    tokens.append(
      Token(text: text, written: text, isLiteral: false, isEscaped: isEscaped, isGlued: isGlued))
    text = ""
    isEscaped = false
    isGlued = true
  }

  /// The position of the closing quote; nil if no literal begins here.
  private mutating func endOfLiteral(opening: Character) -> Int? {
    guard let close = Self.closing[opening], !missing.contains(close),
      text.isEmpty || text.last.map({ Self.openers.contains($0) }) == true
    else { return nil }
    var end = position + 1
    while end < line.endIndex {
      if line[end] == close { return end > position + 1 ? end : nil }
      end += line[end] == "\\" && end + 1 < line.endIndex ? 2 : 1
    }
    missing.insert(close)
    return nil
  }

  private mutating func addLiteral(upTo end: Int) {
    var content = ""
    var index = position + 1
    while index < end {
      if line[index] == "\\", Self.escapable.contains(line[index + 1]) { index += 1 }
      let isRepeatedBlank = line[index].isWhitespace && content.last?.isWhitespace == true
      if !isRepeatedBlank { content.append(line[index]) }
      index += 1
    }
    tokens.append(
      Token(
        text: content, written: "\(line[position])\(content)\(line[end])", isLiteral: true, isEscaped: false,
        isGlued: isGlued))
    position = end + 1
    isGlued = true
  }
}

extension Character {
  /// A sign that may close a word in a sentence and is no part of it.
  var isTrailingPunctuation: Bool {
    switch self {
    case ",", ".", ";", ":", ")", "!", "?": true
    default: false
    }
  }
}

extension StringProtocol {
  /// The word without the punctuation behind it, and that punctuation.
  var punctuationSplit: (word: String, punctuation: String) {
    var end = endIndex
    while end > startIndex, self[index(before: end)].isTrailingPunctuation { end = index(before: end) }
    return (String(self[..<end]), String(self[end...]))
  }
}
