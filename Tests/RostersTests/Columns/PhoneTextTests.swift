import Testing

@testable import Rosters

@Suite struct PhoneTextTests {
  /// What a cell holds, and the number that is kept.
  static let cells: [(String, String?)] = [
    ("081234567890", "081234567890"), ("0812-3456-7890", "0812-3456-7890"), ("+62 812 3456 7890", "+62 812 3456 7890"),
    // What Excel did to a number that it took for a quantity.
    ("81234567890", "081234567890"), ("8.12346E+10", nil), ("0812 / 0813 4567", "0812 / 0813 4567"),
    ("6281234567890", "6281234567890"), ("(0511) 4771234", "(0511) 4771234"), ("tidak ada", nil), ("123", nil),
    ("08123456789012345678901234567890123456789", nil), ("٠٨١٢٣٤٥٦٧٨٩٠", nil),
  ]

  @Test(arguments: cells)
  func `a number is a number`(text: String, phone: String?) {
    #expect(PhoneText.phone(text) == phone)
  }

  /// What a cell holds, and the address and the number that are kept.
  static let pairs: [(String, String?, String?)] = [
    ("Jl. A. Yani Km. 40, RT 3 - 081234567890", "Jl. A. Yani Km. 40, RT 3", "081234567890"),
    ("Desa Kiram RT 2 HP 0812-3456-7890", "Desa Kiram RT 2", "0812-3456-7890"),
    ("081234567890, Desa Kiram", "Desa Kiram", "081234567890"), ("Desa Kiram RT 2", "Desa Kiram RT 2", nil),
    ("081234567890", nil, "081234567890"), ("Desa Kiram (081234567890)", "Desa Kiram", "081234567890"),
    ("Desa Kiram, No. HP: +62 812 3456 7890", "Desa Kiram", "+62 812 3456 7890"),
  ]

  @Test(arguments: pairs)
  func `an address and a number in one cell are told apart`(text: String, address: String?, phone: String?) {
    let split = PhoneText.split(text)
    #expect(split.address == address)
    #expect(split.phone == phone)
  }
}
