extension Int {
  /// The number in Roman capitals, as sections, annexes and the months of a letter's number have it: "IV", "XII".
  ///
  /// Romans wrote 1 to 3999; any other number stays in digits.
  package var roman: String {
    guard (1...3999).contains(self) else { return "\(self)" }
    var rest = self
    var numeral = ""
    for (value, letters) in Self.romanLetters {
      while rest >= value {
        numeral += letters
        rest -= value
      }
    }
    return numeral
  }

  private static let romanLetters: KeyValuePairs = [
    1000: "M", 900: "CM", 500: "D", 400: "CD", 100: "C", 90: "XC", 50: "L", 40: "XL", 10: "X", 9: "IX", 5: "V", 4: "IV",
    1: "I",
  ]
}
