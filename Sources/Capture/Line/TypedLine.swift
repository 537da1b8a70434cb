import Meeting

/// A line as it came, made safe and with the time before it set apart.
struct TypedLine: Equatable, Sendable {
  /// What is kept beside the reading: the line without its time, every control character turned into a blank so that
  /// no escape sequence of a paste reaches a screen or a paper.
  let text: String
  /// `[10.02]` before the line; nil if there is none.
  let time: TimeOfDay?

  init(_ line: String) {
    var characters = Array(line)
    for index in characters.indices where characters[index].isControl { characters[index] = " " }
    let trimmed = characters[...].drop { $0.isWhitespace }
    guard let (time, rest) = Self.time(before: trimmed) else {
      text = String(trimmed)
      time = nil
      return
    }
    self.time = time
    text = String(rest)
  }

  /// The time and what follows it; nil unless something follows, since a time alone says nothing.
  private static func time(before line: ArraySlice<Character>) -> (TimeOfDay, ArraySlice<Character>)? {
    guard line.first == "[", let close = line.prefix(10).firstIndex(of: "]"),
      let time = TimeOfDay(String(line[(line.startIndex + 1)..<close]))
    else { return nil }
    let rest = line[(close + 1)...].drop { $0.isWhitespace }
    return rest.isEmpty ? nil : (time, rest)
  }
}

extension Character {
  /// Holds a scalar that steers a terminal or breaks a line.
  fileprivate var isControl: Bool {
    unicodeScalars.contains { scalar in
      scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029
    }
  }
}
