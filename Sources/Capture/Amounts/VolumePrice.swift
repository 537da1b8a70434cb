import Meeting

extension Proposal.UnitPrice {
  /// The price of that volume: "12 unit" at Rp3.500.000 a "unit". Nil unless the volume is one number and, where it names what
  /// is counted, counts the same unit; also if the product is not whole or too large.
  func total(of volume: String) -> Rupiah? {
    // A value at the end of a sentence has its full stop.
    let words = volume.punctuationSplit.word.split(whereSeparator: \.isWhitespace)
    guard let number = words.first,
      words.count == 1
        || words.dropFirst().joined(separator: " ").lowercased() == unit.punctuationSplit.word.lowercased()
    else { return nil }
    let halves = number.split(separator: ",", omittingEmptySubsequences: false)
    guard halves.count <= 2, case .exact(let whole) = NumberText(String(halves[0])).rupiah(nil) else { return nil }
    guard halves.count == 2 else { return amount.times(whole.whole) }
    guard (1...3).contains(halves[1].count), halves[1].allSatisfy({ ("0"..."9").contains($0) }),
      let thousandths = Int64(halves[1] + String(repeating: "0", count: 3 - halves[1].count)),
      let scaled = Rupiah(1000).times(whole.whole), let product = amount.times(scaled.whole + thousandths),
      product.whole % 1000 == 0
    else { return nil }
    return Rupiah(product.whole / 1000)
  }
}
