import TOMLReading

/// How a mistake in a template or theme is told.
enum TOMLErrorWords {
  /// What is wrong, without a full stop.
  static func reason(_ reason: TOMLError.Reason) -> String {
    switch reason {
    // The parser tells the rest in English; the line is told beside this.
    case .syntax: "bukan TOML yang benar"
    case .fileTooLarge(let limit): "berkasnya terlalu besar; paling banyak \(limit) bita"
    case .lineTooLong(let limit): "barisnya terlalu panjang; paling banyak \(limit) karakter"
    case .controlCharacter(let value): "ada karakter kendali U+\(hexadecimal(value)), yang tidak boleh dipakai"
    case .missing: "belum diisi"
    case .unknownKey(let known): "kunci ini tidak dikenal; yang dikenal: \(list(known))"
    case .wrongKind(let expected, let found): "harus \(word(expected)), bukan \(word(found))"
    case .empty: "masih kosong"
    case .textTooLong(let limit): "terlalu panjang; paling banyak \(limit) karakter"
    case .tooMany(let limit): "terlalu banyak; paling banyak \(limit)"
    case .outOfRange(let value, let range):
      "\(value) di luar batas \(range.lowerBound) sampai \(range.upperBound)"
    case .unknownWord(let word, let known): "“\(word)” tidak dikenal; pilihannya: \(list(known))"
    case .duplicate(let word): "“\(word)” sudah dipakai sebelumnya"
    case .unknownReference(let word): "“\(word)” tidak ada"
    case .malformed(let word): "bentuk “\(word)” tidak sesuai"
    }
  }

  private static func list(_ words: [String]) -> String { words.joined(separator: ", ") }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func word(_ kind: TOMLError.Kind) -> String {
    switch kind {
    case .text: "teks"
    case .number: "bilangan bulat"
    case .flag: "true atau false"
    case .list: "daftar"
    case .section: "bagian"
    case .other: "nilai lain"
    }
  }
}
