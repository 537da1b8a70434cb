extension String {
  /// The text in lines of at most `width` columns, broken at spaces; a word longer than a line is broken where it ends.
  ///
  /// Empty text is one empty line. A width below 2 counts as 2, the widest character.
  func wrapped(to width: Int) -> [String] {
    let width = max(width, 2)
    var lines: [String] = []
    var line = ""
    var filled = 0
    for word in printable.split(separator: " ") {
      let length = word.displayWidth
      if filled > 0, filled + 1 + length <= width {
        line += " " + word
        filled += 1 + length
        continue
      }
      if filled > 0 { lines.append(line) }
      (line, filled) = ("", 0)
      for character in word {
        if filled + character.displayWidth > width {
          lines.append(line)
          (line, filled) = ("", 0)
        }
        line.append(character)
        filled += character.displayWidth
      }
    }
    return lines + [line]
  }

  /// The text with spaces after it, at least `width` columns.
  func padded(to width: Int) -> String {
    self + spaces(width - displayWidth)
  }

  /// The text with spaces before it, so that it stands in the middle of `width` columns.
  func centred(in width: Int) -> String {
    spaces((width - displayWidth) / 2) + self
  }

  /// The text with spaces before it, so that it ends at column `width`.
  func rightAligned(in width: Int) -> String {
    spaces(width - displayWidth) + self
  }

  /// The text without spaces at its end.
  var trimmedAtEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

/// `count` spaces; none if it is negative.
func spaces(_ count: Int) -> String { String(repeating: " ", count: max(count, 0)) }
