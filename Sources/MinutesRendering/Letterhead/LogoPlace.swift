import Minutes

/// How large the logo of a letterhead is: as high as the text to its right, and never wider than a fifth of the paper's width.
struct LogoPlace: Equatable {
  /// Between the logo and the text, in points.
  static let gap = 12.0

  /// In points.
  let width: Double
  let height: Double

  /// - Parameters:
  ///   - aspect: the picture's width against its height.
  ///   - width: the room between the margins, in points.
  init(beside letterhead: Document.Letterhead, aspect: Double, width: Double) {
    let lines =
      [(letterhead.government, TextStyle.letterheadGovernment), (letterhead.office, .letterheadOffice)]
      + letterhead.address.map { ($0, .letterheadAddress) }
    // Of the type and not of the lines as they break, so that Word's is as large.
    let textHeight = lines.filter { !$0.0.isEmpty }.reduce(0) { $0 + $1.1.size * 1.15 * $1.1.leading }
    self.width = min(textHeight * aspect, width / 5)
    height = self.width / aspect
  }
}
