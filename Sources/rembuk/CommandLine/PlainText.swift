extension String {
  /// The text with a replacement character for everything that would steer a terminal: control characters other than line feed and
  /// tab, and the marks that turn the direction of writing.
  var harmless: String {
    guard unicodeScalars.contains(where: \.isSteering) else { return self }
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars { text.append(scalar.isSteering ? "\u{FFFD}" : scalar) }
    return String(text)
  }

  /// The text in one line, without blanks around it: every control character is a blank. nil if nothing is left.
  var oneLine: String? {
    let words = unicodeScalars.split { $0.isSteering || $0.properties.isWhitespace }
    return words.isEmpty ? nil : words.map { String($0) }.joined(separator: " ")
  }
}

extension Unicode.Scalar {
  fileprivate var isSteering: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
