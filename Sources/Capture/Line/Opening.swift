import Meeting

/// How a line begins, which decides what the rest of it means.
enum Opening: Equatable, Sendable {
  /// An entry; `isOpened` tells whether a sign or a word form opened it, else it is a note for want of anything else.
  case entry(LineKind, isOpened: Bool)
  /// `+`: more for the newest entry.
  case addition
  /// `/word`, without the slash; empty for a lone slash.
  case command(String)
  /// `s/a/b/`.
  case substitution(old: String, new: String)
}

extension Opening {
  /// Reads how `line` begins and where its text starts. `line` has no time and no blanks before it and is not empty.
  ///
  /// A sign opens only before a blank, a letter, `@` or a quote, and where nothing follows: "+62 812", "~30 orang" and "???" are
  /// notes.
  static func read(_ line: ArraySlice<Character>) -> (opening: Opening, rest: ArraySlice<Character>) {
    if let substitution = substitution(line) { return (substitution, line[line.endIndex...]) }
    guard let first = line.first else { return (note, line) }
    if first == "/" { return slash(line) }
    if line.dropFirst().first.map(opensAKind) ?? true {
      if first == "+" { return (.addition, line.dropFirst()) }
      if let kind = LineKind.allCases.first(where: { $0.sign == first }) {
        return (.entry(kind, isOpened: true), line.dropFirst())
      }
    }
    return wordForm(line) ?? (.note, line)
  }

  private static let note = Opening.entry(.note, isOpened: false)

  private static func opensAKind(before character: Character) -> Bool {
    character.isWhitespace || character.isLetter || character == "@" || character == "\"" || character == "“"
  }

  private static func slash(_ line: ArraySlice<Character>) -> (Opening, ArraySlice<Character>) {
    guard line.dropFirst().contains(where: { !$0.isWhitespace }) else { return (.command(""), line[line.endIndex...]) }
    guard line.dropFirst().first?.isLetter == true else { return (note, line) }
    let word = line.dropFirst().prefix { !$0.isWhitespace }
    let rest = line.dropFirst(1 + word.count)
    let name = String(word).lowercased()
    for kind in LineKind.allCases where kind.words.contains(name) || kind.englishWord == name {
      return (.entry(kind, isOpened: true), rest)
    }
    return (.command(String(word)), rest)
  }

  private static let longestWord = 12

  private static func wordForm(_ line: ArraySlice<Character>) -> (Opening, ArraySlice<Character>)? {
    guard let colon = line.prefix(longestWord + 1).firstIndex(of: ":") else { return nil }
    let word = String(line[..<colon]).lowercased()
    for kind in LineKind.allCases where kind.words.contains(word) {
      return (.entry(kind, isOpened: true), line[(colon + 1)...])
    }
    return nil
  }

  /// The whole line is `s/a/b/`: exactly three slashes without a backslash before them, and `a` is not empty.
  private static func substitution(_ line: ArraySlice<Character>) -> Opening? {
    guard line.first == "s", line.dropFirst().first == "/", line.last == "/" else { return nil }
    var parts: [String] = [""]
    var index = line.startIndex + 2
    while index < line.endIndex {
      if line[index] == "\\", index + 1 < line.endIndex, line[index + 1] == "/" || line[index + 1] == "\\" {
        parts[parts.count - 1].append(line[index + 1])
        index += 1
      } else if line[index] == "/" {
        parts.append("")
      } else {
        parts[parts.count - 1].append(line[index])
      }
      index += 1
    }
    guard parts.count == 3, parts[2].isEmpty, !parts[0].isEmpty else { return nil }
    return .substitution(old: parts[0], new: parts[1])
  }
}
