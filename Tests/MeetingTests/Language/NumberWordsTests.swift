import Meeting
import Testing

@Suite struct NumberWordsTests {
  @Test(
    arguments: [
      (0, "nol"), (1, "satu"), (9, "sembilan"), (10, "sepuluh"), (11, "sebelas"), (12, "dua belas"),
      (19, "sembilan belas"), (20, "dua puluh"), (21, "dua puluh satu"), (90, "sembilan puluh"),
      (99, "sembilan puluh sembilan"), (100, "seratus"), (101, "seratus satu"), (110, "seratus sepuluh"),
      (111, "seratus sebelas"), (200, "dua ratus"), (999, "sembilan ratus sembilan puluh sembilan"), (1000, "seribu"),
      (1001, "seribu satu"), (1100, "seribu seratus"), (1999, "seribu sembilan ratus sembilan puluh sembilan"),
      (2000, "dua ribu"), (2026, "dua ribu dua puluh enam"), (10_000, "sepuluh ribu"), (11_000, "sebelas ribu"),
      (21_000, "dua puluh satu ribu"), (100_000, "seratus ribu"), (101_000, "seratus satu ribu"),
      (1_000_000, "satu juta"), (1_001_000, "satu juta seribu"), (1_100_000, "satu juta seratus ribu"),
      (1_000_001, "satu juta satu"), (11_000_000, "sebelas juta"),
      (36_700_000, "tiga puluh enam juta tujuh ratus ribu"),
      (1_000_000_000, "satu miliar"), (1_000_001_000, "satu miliar seribu"), (1_000_000_000_000, "satu triliun"),
      (1_000_000_000_000_000, "satu kuadriliun"), (1_000_000_000_000_000_000, "satu kuintiliun"),
      (-5000, "minus lima ribu"),
    ])
  func `a number is said as Indonesians say it`(number: Int, words: String) {
    #expect(number.inWords == words)
  }

  /// Said back by adding what each word stands for, which knows nothing of how the words were made.
  @Test func `words say their number again`() {
    let numbers = Array(0...2100) + stride(from: 2101, to: 3_000_000_000, by: 7_654_321)
    for number in numbers { #expect(Self.number(saidAs: number.inWords) == number, "\(number.inWords)") }
  }

  @Test func `no number is too large to be said`() {
    #expect(Int64.max.inWords.hasPrefix("sembilan kuintiliun dua ratus dua puluh tiga kuadriliun"))
    #expect(Int64.min.inWords == "minus " + (UInt64(Int64.max) + 1).inWords)
    #expect(UInt64.max.inWords.hasPrefix("delapan belas kuintiliun"))
  }

  @Test func `a count in an official paper stands in digits and in words`() {
    #expect(3.figureAndWords == "3 (tiga)")
    #expect(1200.figureAndWords == "1.200 (seribu dua ratus)")
  }

  @Test(
    arguments: [
      (1, "KESATU"), (2, "KEDUA"), (3, "KETIGA"), (4, "KEEMPAT"), (5, "KELIMA"), (10, "KESEPULUH"), (11, "KESEBELAS"),
      (12, "KEDUA BELAS"), (21, "KEDUA PULUH SATU"),
    ])
  func `what is decided is headed by an ordinal`(number: Int, ordinal: String) {
    #expect(number.capitalOrdinal == ordinal)
  }

  private static let units = [
    "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
  ]
  private static let scales = ["ribu": 1000, "juta": 1_000_000, "miliar": 1_000_000_000]

  private static func number(saidAs words: String) -> Int? {
    var total = 0
    var group = 0
    var unit = 0
    for word in words.split(separator: " ").map(String.init) {
      switch word {
      case "nol": break
      case "sepuluh": group += 10
      case "sebelas": group += 11
      case "seratus": group += 100
      case "seribu": total += 1000
      case "puluh", "belas", "ratus":
        group += word == "puluh" ? unit * 10 : word == "belas" ? unit + 10 : unit * 100
        unit = 0
      default:
        if let value = units[word] {
          unit = value
        } else if let scale = scales[word] {
          total += (group + unit) * scale
          (group, unit) = (0, 0)
        } else {
          return nil
        }
      }
    }
    return total + group + unit
  }
}
