extension BinaryInteger {
  /// The number in Indonesian words (terbilang): "dua ribu dua puluh enam", "seribu", "satu juta seribu", "satu miliar".
  ///
  /// "se-" stands for one with puluh, belas, ratus and, where nothing is before it in its group of three digits, ribu: "seribu", yet
  /// "dua puluh satu ribu". Zero is "nol", a negative number begins with "minus". The words reach to 64 bits; what is beyond them
  /// is said as the largest of them.
  package var inWords: String {
    if self == 0 { return "nol" }
    let words = Self.words(of: UInt64(clamping: magnitude)).joined(separator: " ")
    return self < 0 ? "minus \(words)" : words
  }

  private static func words(of number: UInt64) -> [String] {
    var groups: [[String]] = []
    var rest = number
    for scale in scales {
      let group = Int(rest % 1000)
      rest /= 1000
      if group == 1, scale == "ribu" {
        groups.append(["seribu"])
      } else if group > 0 {
        groups.append(wordsBelowThousand(group) + (scale.isEmpty ? [] : [scale]))
      }
    }
    return groups.reversed().flatMap { $0 }
  }

  /// Six scales and the ones hold every number of 64 bits.
  private static var scales: [String] { ["", "ribu", "juta", "miliar", "triliun", "kuadriliun", "kuintiliun"] }

  private static var digits: [String] {
    ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]
  }

  /// 1…999.
  private static func wordsBelowThousand(_ number: Int) -> [String] {
    let hundreds = number / 100
    let rest = number % 100
    let head = hundreds == 0 ? [] : hundreds == 1 ? ["seratus"] : [digits[hundreds], "ratus"]
    return head + wordsBelowHundred(rest)
  }

  /// 0…99; nothing for 0.
  private static func wordsBelowHundred(_ number: Int) -> [String] {
    switch number {
    case 0: []
    case 10: ["sepuluh"]
    case 11: ["sebelas"]
    case 1...9: [digits[number]]
    case 12...19: [digits[number - 10], "belas"]
    default: [digits[number / 10], "puluh"] + (number % 10 == 0 ? [] : [digits[number % 10]])
    }
  }
}

extension BinaryInteger {
  /// The number as official papers count in running text: digits, and the words behind them: "3 (tiga)".
  package var figureAndWords: String { "\(grouped) (\(inWords))" }

  /// The ordinal in capitals that heads what is decided: "KESATU", "KEDUA" … "KEDUA PULUH SATU".
  package var capitalOrdinal: String { "KE\(inWords.uppercased())" }
}
