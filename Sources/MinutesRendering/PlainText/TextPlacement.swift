import TerminalUI

extension String {
  /// The text as paper can show it, in lines of at most `width` columns, at least 2; empty text is one empty line.
  func wrapped(to width: Int) -> [String] { Text.wrapped(printable, width: max(width, 2)) }

  /// The columns that the text takes on one line.
  var displayWidth: Int { Text.width(self) }

  /// The text with spaces before it, so that it stands in the middle of `width` columns.
  func centred(in width: Int) -> String {
    spaces((width - displayWidth) / 2) + self
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
