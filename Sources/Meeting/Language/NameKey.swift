/// What remains of a name when spelling habits are set aside: for finding and sorting, never for showing.
///
/// Case, accents, apostrophes (`Bi'ih`, `Bi’ih`, `biih`), honorifics and titles before the name and whatever follows
/// its first comma (academic degrees) do not count; hyphens, dots and other signs only separate words.
package struct NameKey: Hashable, Comparable, Sendable {
  /// The words that count, folded, in order; empty only if the name holds no letter and no digit.
  package let words: [String]

  package init(_ name: String) {
    let beforeDegrees = Self.fold(name.prefix { $0 != "," })
    // A name that is all title ("Habib", "Ibu") is still a name.
    let bare = beforeDegrees.drop { Self.titles.contains($0) }
    words = bare.isEmpty ? beforeDegrees : Array(bare)
  }

  /// The words with one blank between them.
  package var text: String { words.joined(separator: " ") }

  /// The folded form of a name: "Hj. Emma Susanty, S.Sos." gives "emma susanty".
  package static func folded(_ name: String) -> String { NameKey(name).text }

  /// The folded words of a name, without titles and degrees.
  package static func words(of name: String) -> [String] { NameKey(name).words }

  /// Natural order: word by word, and words that are numbers by their value, so that "RT 2" comes before "RT 10".
  package static func < (left: NameKey, right: NameKey) -> Bool {
    for (a, b) in zip(left.words, right.words) where a != b {
      if let first = decimal(Array(a.utf8)), let second = decimal(Array(b.utf8)), first != second {
        return first < second
      }
      return a < b
    }
    return left.words.count < right.words.count
  }
}

// MARK: - Folding

extension NameKey {
  /// Honorifics, religious titles and academic titles written before a name, folded.
  private static let titles: Set<String> = [
    "pak", "bapak", "bpk", "bp", "bu", "ibu", "sdr", "sdri", "saudara", "saudari",
    "tuan", "tn", "nyonya", "ny",
    "h", "hj", "haji", "hajjah", "kh", "kiai", "kyai", "ust", "ustaz", "ustad", "ustadz", "ustazah", "ustadzah",
    "habib", "guru",
    "dr", "drg", "drh", "drs", "dra", "ir", "prof", "apt", "ns",
  ]

  /// These folded words are one title or honorific, such as "hj" or "pak", behind which a name is to come.
  package static func isTitle(_ words: [String]) -> Bool { words.count == 1 && titles.contains(words[0]) }

  /// The folded words of a text, titles and all.
  package static func fold(_ text: some StringProtocol) -> [String] {
    // Most names are plain letters, and a roster has thousands.
    let plain = text.utf8.withContiguousStorageIfAvailable { Self.foldASCII($0) }
    if case .some(.some(let words)) = plain { return words }
    var words: [String] = []
    var word = ""
    for character in text {
      if let value = character.asciiValue, value != UInt8(ascii: "'"), value != UInt8(ascii: "`") {
        switch value {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(character)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.unicodeScalars.append(Unicode.Scalar(value | 0x20))
        default: close(&word, into: &words)
        }
      } else if !apostrophes.contains(character) {
        let plain = unaccented(character)
        if plain.isEmpty { close(&word, into: &words) } else { word += plain }
      }
    }
    close(&word, into: &words)
    return words
  }

  /// The folded words of a text without accents and other alphabets; nil for any other.
  private static func foldASCII(_ text: UnsafeBufferPointer<UInt8>) -> [String]? {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in text {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): word.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
      case UInt8(ascii: "'"), UInt8(ascii: "`"): break
      case 0x80...: return nil
      default:
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  private static func close(_ word: inout String, into words: inout [String]) {
    if !word.isEmpty { words.append(word) }
    word = ""
  }

  static let apostrophes: Set<Character> = ["'", "`", "’", "‘", "ʼ", "ʻ", "´", "′"]

  /// The folded letter without its accents; empty if the character is neither a letter nor a number.
  static func unaccented(_ character: Character) -> String {
    guard character.isLetter || character.isNumber else { return "" }
    let lower = character.lowercased()
    if let letter = lower.count == 1 ? lower.first.flatMap({ letters[$0] }) : nil { return letter }
    return lower
  }

  /// Accented Latin letters and what they fold to. A `Character` equals its canonical equivalents, so that "é" is found
  /// whether it came as one scalar or as two.
  private static let letters: [Character: String] = {
    let marks: [Unicode.Scalar] = [
      "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{307}", "\u{308}", "\u{309}", "\u{30A}",
      "\u{30B}", "\u{30C}", "\u{323}", "\u{326}", "\u{327}", "\u{328}",
    ]
    var table: [Character: String] = ["ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i"]
    for base in "abcdefghijklmnopqrstuvwxyz" {
      for mark in marks {
        var accented = String(base)
        accented.unicodeScalars.append(mark)
        table[Character(accented)] = String(base)
      }
    }
    return table
  }()
}
