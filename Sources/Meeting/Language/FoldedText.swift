/// A text as it is searched: its folded words with one blank between them, in the sense of `NameKey.fold`, as bytes.
///
/// Thousands of entries are folded and looked through between two frames, which whole characters would be too slow for.
package struct FoldedText: Equatable, Sendable {
  /// UTF-8; no blank stands at an end or beside another.
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package init(_ text: String) { append(text) }

  package var isEmpty: Bool { bytes.isEmpty }

  /// Puts the words of `text` behind those that are there.
  package mutating func append(_ text: String) {
    var folder = TextFolder(places: nil)
    // Taken over and not copied: many texts are put behind each other.
    swap(&folder.bytes, &bytes)
    folder.fold(text)
    swap(&folder.bytes, &bytes)
  }

  /// Puts words that are folded already behind those that are there.
  package mutating func append(_ words: FoldedText) {
    if !bytes.isEmpty, !words.isEmpty { bytes.append(UInt8(ascii: " ")) }
    bytes += words.bytes
  }

  /// Where `part` stands in `text`, each place once and in order, as ranges of the text itself; none for an empty part.
  package static func places(of part: FoldedText, in text: String) -> [Range<String.Index>] {
    guard !part.isEmpty else { return [] }
    var folder = TextFolder(places: [])
    folder.fold(text)
    let places = folder.places ?? []
    var found: [Range<String.Index>] = []
    var start = 0
    while let place = folder.bytes[start...].firstPlace(of: part.bytes) {
      start = place + part.bytes.count
      let first = text.utf8.index(text.startIndex, offsetBy: places[place])
      let last = text.utf8.index(text.startIndex, offsetBy: places[start - 1])
      found.append(first..<text.index(after: last))
    }
    return found
  }
}

extension ArraySlice<UInt8> {
  /// Where `part` begins first; nil where it does not stand here or is empty.
  fileprivate func firstPlace(of part: [UInt8]) -> Int? {
    guard let first = part.first, count >= part.count else { return nil }
    var index = startIndex
    let last = endIndex - part.count
    while index <= last {
      if self[index] == first {
        var length = 1
        while length < part.count, self[index + length] == part[length] { length += 1 }
        if length == part.count { return index }
      }
      index += 1
    }
    return nil
  }
}

/// Folds text into bytes.
private struct TextFolder {
  var bytes: [UInt8] = []
  /// For each of `bytes` where its character begins in the text, in UTF-8; nil where nobody asks.
  private(set) var places: [Int]?

  init(places: [Int]?) {
    self.places = places
  }

  mutating func fold(_ text: String) {
    var text = text
    var isBetween = !bytes.isEmpty
    text.withUTF8 { source in
      var index = 0
      while index < source.count {
        let byte = source[index]
        if byte >= 0x80 {
          index += foldScalar(source, at: index, &isBetween)
          continue
        }
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          put(byte, from: index, &isBetween)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): put(byte | 0x20, from: index, &isBetween)
        case UInt8(ascii: "'"), UInt8(ascii: "`"): break
        default: isBetween = !bytes.isEmpty
        }
        index += 1
      }
    }
  }

  private mutating func put(_ byte: UInt8, from place: Int, _ isBetween: inout Bool) {
    if isBetween {
      bytes.append(UInt8(ascii: " "))
      places?.append(place)
      isBetween = false
    }
    bytes.append(byte)
    places?.append(place)
  }

  /// - Returns: how many bytes the scalar takes.
  private mutating func foldScalar(_ source: UnsafeBufferPointer<UInt8>, at index: Int, _ isBetween: inout Bool) -> Int
  {
    let length = source[index] >= 0xF0 ? 4 : source[index] >= 0xE0 ? 3 : 2
    let end = min(index + length, source.count)
    guard let scalar = String(decoding: source[index..<end], as: UTF8.self).unicodeScalars.first else { return length }
    // A mark that stands apart belongs to the letter before it, which is folded already.
    if scalar.properties.generalCategory == .nonspacingMark { return length }
    let character = Character(scalar)
    if NameKey.apostrophes.contains(character) { return length }
    let plain = NameKey.unaccented(character)
    if plain.isEmpty {
      isBetween = !bytes.isEmpty
    } else {
      for byte in plain.utf8 { put(byte, from: index, &isBetween) }
    }
    return length
  }
}
