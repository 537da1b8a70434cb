import Meeting

extension Rupiah {
  /// The amount that `text` is, all of it, as amounts are typed on a line: "200 juta", "Rp1,5 M", "36.700.000". Nil for what is none,
  /// can be read in two ways, or is the price of one of something.
  package init?(typed text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let reading = AmountReading.read(words[...], needsSign: false), reading.wordCount == words.count,
      reading.unit == nil, case .exact(let amount) = reading.value
    else { return nil }
    self = amount
  }
}
