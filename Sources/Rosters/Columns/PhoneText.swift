/// Telephone numbers as cells hold them.
enum PhoneText {
  /// The number or numbers that a cell holds, as written; nil where it is none.
  ///
  /// A spreadsheet that took a number for a quantity dropped its leading zero: "81234567890" is given it back. One that it rounded
  /// ("8,12E+10") is lost.
  static func phone(_ text: String) -> String? {
    let digits = text.count { $0.isASCII && $0.isNumber }
    guard (5...40).contains(digits), text.allSatisfy({ isSign($0) }) else { return nil }
    let isBare = text.allSatisfy { $0.isASCII && $0.isNumber }
    return isBare && text.hasPrefix("8") && (9...13).contains(digits) ? "0" + text : text
  }

  /// An address and the number in one cell with it: the longest run of the signs of a number, if it has at least eight digits.
  static func split(_ text: String) -> (address: String?, phone: String?) {
    var best: (range: Range<String.Index>, digits: Int)?
    var place = text.startIndex
    while place < text.endIndex {
      guard isSign(text[place]) else {
        place = text.index(after: place)
        continue
      }
      let end = text[place...].firstIndex { !isSign($0) } ?? text.endIndex
      let start = beginning(of: text[place..<end])
      let digits = text[start..<end].count { $0.isASCII && $0.isNumber }
      if digits >= 8, digits > best?.digits ?? 0 { best = (start..<end, digits) }
      place = end
    }
    guard let best, let phone = phone(closed(trimmed(text[best.range], edges: " ,;/.-"))) else {
      return (trimmed(text[...], edges: " ,;/"), nil)
    }
    var before = trimmed(text[..<best.range.lowerBound], edges: " ,;:/.(-")
    for word in ["hp", "telp", "telepon", "tlp", "no", "wa", "no hp"] where before.lowercased().hasSuffix(" \(word)") {
      before = trimmed(before.dropLast(word.count)[...], edges: " ,;:/.(-")
    }
    let address = [before, trimmed(text[best.range.upperBound...], edges: " ,;:/.)")].filter { !$0.isEmpty }
    return (address.isEmpty ? nil : address.joined(separator: ", "), phone)
  }

  /// Where in a run of signs a number begins: numbers of houses and hamlets before it are no part of it.
  private static func beginning(of run: Substring) -> String.Index {
    for place in run.indices where run[place] == "0" || run[place] == "+" || run[place...].hasPrefix("62") {
      if place == run.startIndex || !run[run.index(before: place)].isNumber { return place }
    }
    return run.startIndex
  }

  /// Whether nine digits or more stand in a text, with nothing but the signs of a number between them.
  static func isLongNumber(in text: String) -> Bool {
    var digits = 0
    for character in text {
      if character.isNumber { digits += 1 } else if !isSign(character) { digits = 0 }
      if digits >= 9 { return true }
    }
    return false
  }

  /// The text without the number of a civil servant behind it ("Contoh Satu NIP. 19…"), which lists put under the name.
  static func withoutServiceNumber(_ text: String) -> String {
    guard let start = text.lastIndex(of: "N"), start > text.startIndex, text[start...].hasPrefix("NIP"),
      text[start...].dropFirst(3).allSatisfy({ isSign($0) || $0 == ":" })
    else { return text }
    return trimmed(text[..<start], edges: " ,;/(-")
  }

  private static func isSign(_ character: Character) -> Bool {
    character.isASCII && (character.isNumber || "+-()./,; ".contains(character))
  }

  /// Without the bracket that closes what the address has opened.
  private static func closed(_ phone: String) -> String {
    phone.hasSuffix(")") && !phone.contains("(") ? trimmed(phone.dropLast(), edges: " ") : phone
  }

  private static func trimmed(_ text: Substring, edges: String) -> String {
    var text = text
    while let first = text.first, edges.contains(first) { text.removeFirst() }
    while let last = text.last, edges.contains(last) { text.removeLast() }
    return String(text)
  }
}
