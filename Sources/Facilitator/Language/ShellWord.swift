extension String {
  /// The text as one word of a command that somebody is told to type: as it is, or in quotation marks where a shell would take something in
  /// it for its own, and never as an option.
  package var shellWord: String {
    let word = hasPrefix("-") ? "./" + self : self
    let isPlain = word.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || "0123456789._-+,:@%/".unicodeScalars.contains(scalar)
    }
    return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: #"'\''"#) + "'"
  }
}
