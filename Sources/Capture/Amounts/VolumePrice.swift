import Meeting

extension Proposal.UnitPrice {
  /// The price of that volume: "12 unit" at Rp3.500.000 a "unit", and of a volume of several factors their product: "24 paket x
  /// 90 hari" at Rp17.000 a "paket". Nil unless every factor begins with a whole number and one of them counts the same unit, or
  /// none names what it counts; also if the product is not whole or too large.
  func total(of volume: String) -> Rupiah? {
    // A value at the end of a sentence has its full stop.
    let volume = volume.punctuationSplit.word
    let factors = volume.split(whereSeparator: \.isWhitespace).split { Self.times.contains($0.lowercased()) }
    guard factors.count > 1 else { return counts(volume) }
    let named = factors.indices.filter { factors[$0].count > 1 }
    let own = named.first { counts(factors[$0].joined(separator: " ")) != nil } ?? (named.isEmpty ? 0 : nil)
    guard let own else { return nil }
    var product = counts(factors[own].joined(separator: " "))
    for place in factors.indices where place != own {
      guard let first = factors[place].first, case .exact(let number) = NumberText(String(first)).rupiah(nil) else {
        return nil
      }
      product = product?.times(number.whole)
    }
    return product
  }

  private static let times: Set<String> = ["x", "×", "*"]

  /// The price of a volume of one factor.
  private func counts(_ volume: String) -> Rupiah? {
    let words = volume.split(whereSeparator: \.isWhitespace)
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
