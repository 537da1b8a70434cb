extension BinaryInteger {
  /// The number with dots between groups of three digits, as Indonesian papers write it: "1.000.000", "-1.500".
  package var grouped: String {
    let digits = String(magnitude)
    var text = self < 0 ? "-" : ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset) % 3 == 0 { text.append(".") }
      text.append(digit)
    }
    return text
  }
}
