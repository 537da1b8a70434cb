import Meeting
import Testing

@testable import Capture

@Suite struct AmountReadingTests {
  private func read(_ text: String, needsSign: Bool = true) -> AmountReading? {
    AmountReading.read(text.split(separator: " ").map(String.init)[...], needsSign: needsSign)
  }

  @Test(
    arguments: [
      ("Rp1500000", 1_500_000, 1), ("Rp1.500.000", 1_500_000, 1), ("Rp1,5 jt", 1_500_000, 2),
      ("Rp1,5 juta", 1_500_000, 2), ("Rp1,5jt", 1_500_000, 1), ("Rp750 rb", 750_000, 2), ("Rp750ribu", 750_000, 1),
      ("Rp2 M", 2_000_000_000, 2), ("Rp2M", 2_000_000_000, 1), ("Rp2 miliar", 2_000_000_000, 2),
      ("Rp2 milyar", 2_000_000_000, 2),
      ("Rp1,2 T", 1_200_000_000_000, 2), ("Rp1.500.000,-", 1_500_000, 1), ("Rp1.500.000.-", 1_500_000, 1),
      ("Rp1.500.000,00", 1_500_000, 1), ("Rp 1.500.000,-", 1_500_000, 2), ("Rp. 1.500.000", 1_500_000, 2),
      ("Rp.1.500.000", 1_500_000, 1), ("RP 5 JT", 5_000_000, 3), ("rp1.500", 1500, 1), ("Rp1.500 jt", 1_500_000_000, 2),
      ("Rp36,75jt", 36_750_000, 1), ("Rp0,5 jt", 500_000, 2), ("Rp0", 0, 1), ("Rp1,125 jt", 1_125_000, 2),
      ("Rp999.999.999.999.999", 999_999_999_999_999, 1), ("Rp5jt untuk desa", 5_000_000, 1), ("Rp5000 m", 5000, 1),
      ("Rp1,0 jt", 1_000_000, 2), ("Rp1,123456 jt", 1_123_456, 2), ("Rp500,-", 500, 1), ("Rp500,00", 500, 1),
      ("Rp1000", 1000, 1), ("Rp5000 juga", 5000, 1), ("Rp0,5 rb", 500, 2),
    ] as [(String, Int64, Int)])
  func `an amount is read in whole rupiah`(text: String, amount: Int64, count: Int) {
    #expect(read(text)?.value == .exact(Rupiah(amount)))
    #expect(read(text)?.wordCount == count)
    #expect(read(text)?.unit == nil)
  }

  @Test(
    arguments: [
      ("Rp1.5jt", 1_500_000), ("Rp1,500,000", 1_500_000), ("Rp1.50", nil), ("Rp1,5", nil), ("Rp1.5", nil),
      ("Rp12.34.567", nil), ("Rp1,2345678 jt", nil), ("Rp1000.000", nil), ("Rp9.999.999 M", nil), ("Rp1.500,25", nil),
      ("Rp1,500.00", 1500), ("Rp99999999999999999999999", nil), ("Rp1..500", nil), ("Rp1,,5 jt", nil),
      ("Rp1.5 juta", 1_500_000), ("Rp1,500 jt", 1_500_000_000), ("Rp1,500jt", 1_500_000_000), ("Rp36.7jt", 36_700_000),
      ("Rp0.5 M", 500_000_000), ("Rp1,250,000.00", 1_250_000), ("Rp1.000.00", nil), ("Rp1.500.00", nil),
      ("Rp1,5,0", nil),
      ("Rp18446744073709551616", nil), ("Rp9223372036854775807 M", nil), ("Rp999999999999 T", nil),
      ("Rp1.000.000.000.000.000", nil), ("Rp0,0000000000001 T", nil), ("Rp1,000.5 jt", 1_000_500_000),
      // A scale that was forgotten or misspelt.
      ("Rp2 m", 2_000_000_000), ("Rp1 t", 1_000_000_000_000), ("Rp 2 milliar", 2_000_000_000), ("Rp5 jta", 5_000_000),
      ("Rp36 jutaan", 36_000_000), ("Rp1.500 jutaan", 1_500_000_000), ("Rp750 rbu", 750_000), ("Rp5", nil),
      ("Rp999", nil),
      ("Rp5 untuk desa", nil), ("Rp5, lalu", nil), ("Rp5 24 jt", nil), ("Rp2 m/unit", nil),
      // Two amounts that make one.
      ("Rp1 juta 500 ribu", 1_500_000), ("Rp2 M 750 jt", 2_750_000_000), ("Rp1jt 250 rb", 1_250_000),
      ("Rp5 - 10 jt", nil), ("Rp5 s/d 10 juta", nil), ("Rp5 sampai 10jt", nil), ("Rp500.000 - 750.000", nil),
      ("Rp5 juta hingga 7 juta", nil), ("Rp1.500.000 – 2.000.000", nil), ("Rp1.5 jt 500 rb", nil),
    ] as [(String, Int64?)])
  func `an amount that can be read in two ways, or in none, is doubtful`(text: String, likely: Int64?) {
    #expect(read(text)?.value == .doubtful(likely.map { Rupiah($0) }))
  }

  @Test(
    arguments: [
      ("Rp5jt - 24 balita", 5_000_000, 1), ("Rp5jt sampai selesai", 5_000_000, 1),
      ("Rp5 jt 24 balita", 5_000_000, 2),
      ("Rp5 jt, 500 ribu lain", 5_000_000, 2), ("Rp5 ribu 1 juta", 5000, 2), ("Rp5jt - tahap 2", 5_000_000, 1),
      ("Rp5jt /unit 500 ribu", 5_000_000, 2), ("Rp5.000 24 jt", 5000, 1), ("Rp5000 -", 5000, 1),
      ("Rp5jt - 2026", 5_000_000, 1),
    ] as [(String, Int64, Int)])
  func `what follows an amount is no other one`(text: String, amount: Int64, count: Int) {
    #expect(read(text)?.value == .exact(Rupiah(amount)))
    #expect(read(text)?.wordCount == count)
  }

  /// The ways to type one amount, with every scale, glued or apart, and what the paper shows of it.
  @Test(
    arguments: [
      ("1500000", "Rp1.500.000,00"), ("1.500.000", "Rp1.500.000,00"), ("1.500.000,-", "Rp1.500.000,00"),
      ("1.500.000,00", "Rp1.500.000,00"), ("1,5 jt", "Rp1.500.000,00"), ("1,5jt", "Rp1.500.000,00"),
      ("1,5 juta", "Rp1.500.000,00"), ("1,50 juta", "Rp1.500.000,00"), ("1500 rb", "Rp1.500.000,00"),
      ("1.500 ribu", "Rp1.500.000,00"), ("1.500", "Rp1.500,00"), ("1500", "Rp1.500,00"), ("750 rb", "Rp750.000,00"),
      ("750rb", "Rp750.000,00"), ("750 ribu", "Rp750.000,00"), ("0,75 juta", "Rp750.000,00"),
      ("2 M", "Rp2.000.000.000,00"),
      ("2M", "Rp2.000.000.000,00"), ("2 miliar", "Rp2.000.000.000,00"), ("2 Milyar", "Rp2.000.000.000,00"),
      ("2.000.000.000", "Rp2.000.000.000,00"), ("2,25 M", "Rp2.250.000.000,00"), ("1 T", "Rp1.000.000.000.000,00"),
      ("36,7jt", "Rp36.700.000,00"), ("17.000", "Rp17.000,00"), ("0", "Rp0,00"), ("000", "Rp0,00"),
    ] as [(String, String)])
  func `the ways to type one amount`(typed: String, formatted: String) {
    for text in ["Rp" + typed, "Rp " + typed, "Rp." + typed, "rp " + typed, "RP. " + typed] {
      guard case .exact(let amount)? = read(text)?.value else {
        Issue.record("\(text): \(String(describing: read(text)))")
        continue
      }
      #expect(amount.formatted == formatted, "\(text)")
    }
    #expect(read(typed, needsSign: false)?.value == read("Rp" + typed)?.value)
  }

  @Test(arguments: 1...40) func `numbers of any length are read or doubtful, and never trap`(length: Int) {
    for digit in ["1", "9"] {
      let digits = String(repeating: digit, count: length)
      for scale in ["", "rb", "jt", "M", "T"] {
        for text in ["Rp\(digits)\(scale)", "Rp\(digits),\(digits)\(scale)", "Rp1.\(digits)\(scale)"] {
          guard case .exact(let amount)? = read(text)?.value else { continue }
          #expect((0...999_999_999_999_999).contains(amount.whole), "\(text)")
        }
      }
    }
  }

  @Test(
    arguments: ["", "Rp", "Rp jt", "RPJMDes", "Rp.", "Rp5x", "5jt", "Rpx5", "Rp5jtan", "Rp٥", "Rp-5", "Rp,5"]
      as [String])
  func `other words are no amount`(text: String) {
    #expect(read(text) == nil)
  }

  @Test(arguments: [("Rp500/lembar", "lembar"), ("Rp750 per liter", "liter")])
  func `the price of one may be little`(text: String, unit: String) {
    #expect(read(text)?.unit == unit)
    guard case .exact? = read(text)?.value else {
      Issue.record("\(text) is doubtful")
      return
    }
  }

  @Test func `a doubtful scale is shown with its amount, and both stay in the text`() {
    let reading = KarangIntan.context.read("$ jalan desa Rp2 m.")
    #expect(reading.proposal?.cost == nil)
    #expect(reading.body?.text == "jalan desa Rp2 m.")
    #expect(reading.warnings == [.doubtfulAmount("Rp2 m", Rupiah(2_000_000_000))])
  }

  @Test(arguments: [0, 1, 500, 999, 1000, 36_700_000]) func `an amount is typed so that it is read again`(whole: Int64)
  {
    #expect(read(Rupiah(whole).typed)?.value == .exact(Rupiah(whole)))
  }

  @Test func `a key needs no sign before its amount`() {
    #expect(read("36,7 jt", needsSign: false)?.value == .exact(Rupiah(36_700_000)))
    #expect(read("Rp36,7 jt", needsSign: false)?.value == .exact(Rupiah(36_700_000)))
    #expect(read("banyak", needsSign: false) == nil)
  }

  @Test(
    arguments: [
      ("Rp3,5jt/unit", "unit", 1, ""), ("Rp3,5 jt/unit, lalu", "unit", 2, ","), ("Rp3500 /unit.", "unit", 2, "."),
      ("Rp3500 per unit", "unit", 3, ""), ("Rp3.500/m²", "m²", 1, ""), ("Rp3.500,-/hari", "hari", 1, ""),
      ("Rp5 juta per desa;", "desa", 4, ";"),
    ] as [(String, String, Int, String)])
  func `a unit makes it the price of one`(text: String, unit: String, count: Int, punctuation: String) {
    let reading = read(text)
    #expect(reading?.unit == unit)
    #expect(reading?.wordCount == count)
    #expect(reading?.punctuation == punctuation)
  }

  @Test(
    arguments: [
      ("Rp5jt.", "."), ("Rp5.000.", "."), ("Rp5jt, lalu", ","), ("Rp5.000,- lalu", ""), ("Rp5 jt).", ")."),
    ] as [(String, String)])
  func `punctuation behind it is no part of it`(text: String, punctuation: String) {
    #expect(read(text)?.punctuation == punctuation)
    #expect(read(text)?.unit == nil)
  }

  @Test(arguments: ["Rp5jt. /unit", "Rp5jt /2", "Rp5jt per 2", "Rp5jt /"] as [String]) func `other slashes are no unit`(
    text: String
  ) {
    #expect(read(text)?.unit == nil)
  }
}
