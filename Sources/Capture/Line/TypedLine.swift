import Meeting

/// A line as it came, made safe and with the time before it set apart.
struct TypedLine: Equatable, Sendable {
  /// What is kept beside the reading: the line without its time and without blanks before it. Every control character is a
  /// blank, so that no escape sequence of a paste reaches a screen or a paper; marks that would sit on a blank are dropped.
  let text: String
  /// `[10.02]` before the line; nil if there is none.
  let time: TimeOfDay?

  /// `text` without anything that would steer a terminal, and without blanks around it.
  static func safe(_ text: String) -> String {
    String(characters(of: text).reversed().drop(while: \.isWhitespace).reversed())
  }

  init(_ line: String) {
    let trimmed = Self.characters(of: line)[...]
    guard let (time, rest) = Self.time(before: trimmed) else {
      text = String(trimmed)
      time = nil
      return
    }
    self.time = time
    text = String(rest)
  }

  private static func characters(of line: String) -> [Character] {
    var characters: [Character] = []
    var dropped = false
    for character in line {
      if character.isBlank {
        if !characters.isEmpty, !dropped { characters.append(" ") }
        dropped = character.unicodeScalars.count > 1 && character != "\r\n"
      } else if !character.isBaseless || characters.last.map({ $0 != " " }) == true {
        characters.append(character)
        dropped = false
      } else {
        dropped = !characters.isEmpty
      }
    }
    return characters
  }

  /// The time and what follows it; nil unless something follows behind a blank, since a time alone says nothing.
  private static func time(before line: ArraySlice<Character>) -> (TimeOfDay, ArraySlice<Character>)? {
    guard line.first == "[", let close = line.prefix(10).firstIndex(of: "]"),
      let time = TimeOfDay(String(line[(line.startIndex + 1)..<close]))
    else { return nil }
    let behind = line[(close + 1)...]
    let rest = behind.drop { $0.isWhitespace }
    return rest.isEmpty || rest.count == behind.count ? nil : (time, rest)
  }
}

extension Character {
  /// Holds a scalar that steers a terminal or breaks a line, or begins with white space.
  fileprivate var isBlank: Bool {
    if let value = asciiValue { return value <= 0x20 || value == 0x7F }
    return unicodeScalars.contains { scalar in
      scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0xFEFF
    } || unicodeScalars.first?.properties.isWhitespace == true
  }

  /// Would join the character before it.
  fileprivate var isBaseless: Bool {
    !isASCII && unicodeScalars.first.map { $0.properties.isGraphemeExtend || $0.value == 0x200D } == true
  }
}
