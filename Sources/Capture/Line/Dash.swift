/// The strokes that phones and word processors write for a hyphen.
extension Unicode.Scalar {
  /// A hyphen, a dash of any length or a minus: the hyphen that never breaks a line, which phones put into numbers, too.
  var isDash: Bool { self == "-" || (!isASCII && (properties.generalCategory == .dashPunctuation || value == 0x2212)) }
}

extension Character {
  /// One such stroke and nothing else.
  var isDash: Bool { unicodeScalars.count == 1 && unicodeScalars.first?.isDash == true }
}
