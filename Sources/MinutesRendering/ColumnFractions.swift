import Minutes

extension [Document.Column] {
  /// Each column's part of the table's width, the parts adding up to 1.
  ///
  /// No column is narrower than about a thirtieth, whatever its share, so that every table can be drawn and read.
  var fractions: [Double] {
    let shares = map { $0.share.isFinite ? Swift.max($0.share, 0) : 0 }
    let least = Swift.max(shares.reduce(0, +) / 30, 0.001)
    let widened = shares.map { Swift.max($0, least) }
    let sum = widened.reduce(0, +)
    return widened.map { $0 / sum }
  }
}
