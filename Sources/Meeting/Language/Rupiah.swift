/// An amount of money in whole rupiah.
package struct Rupiah: Hashable, Comparable, Codable, Sendable {
  /// Whole rupiah; costs of a meeting are never negative, but a difference may be.
  package let whole: Int64

  package init(_ whole: Int64) { self.whole = whole }

  /// "Rp36.700.000,00", the form of papers (EYD: no blank after "Rp", two decimals).
  package var formatted: String { short + ",00" }

  /// "36.700.000,00", for a column whose heading says that it is in rupiah.
  package var figure: String { "\(whole.grouped),00" }

  /// "Rp36.700.000", the form of the screen and of narrow columns.
  package var short: String { whole < 0 ? "-Rp\(whole.magnitude.grouped)" : "Rp\(whole.grouped)" }

  /// "tiga puluh enam juta tujuh ratus ribu rupiah".
  package var inWords: String { "\(whole.inWords) rupiah" }

  /// This amount so many times; nil if it can not be counted in 64 bits.
  package func times(_ count: Int64) -> Rupiah? {
    let (product, overflow) = whole.multipliedReportingOverflow(by: count)
    return overflow ? nil : Rupiah(product)
  }

  /// The sum; one that does not fit 64 bits stops at the largest amount rather than trap.
  package static func + (left: Rupiah, right: Rupiah) -> Rupiah {
    let (sum, overflow) = left.whole.addingReportingOverflow(right.whole)
    return Rupiah(overflow ? (left.whole < 0 ? .min : .max) : sum)
  }

  package static func < (left: Rupiah, right: Rupiah) -> Bool { left.whole < right.whole }

  package init(from decoder: any Decoder) throws {
    whole = try decoder.singleValueContainer().decode(Int64.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(whole)
  }
}
