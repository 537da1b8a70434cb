/// The texts of a workbook that cells refer to by number.
final class SharedStrings: XMLReader {
  private(set) var texts: [String] = []
  private var text = ItemText()
  private var size = 0

  func begin(_ element: String, _ attributes: [String: String]) {
    if element == "si" { text = ItemText() }
    text.begin(element)
  }

  func end(_ element: String) {
    text.end(element)
    guard element == "si" else { return }
    texts.append(text.value)
    size += text.value.utf8.count + 16
  }

  func add(_ text: String) { self.text.add(text) }

  var failure: TableFailure? { size > ZipArchive.mostUnfolded || text.isTooLong ? .tooLarge : nil }
}

/// The text of a string item, plain or in runs, without the pronunciation that may stand beside it.
struct ItemText {
  private var letters = ""
  private var isText = false
  private var isPronunciation = false

  /// More than any cell of Excel holds (32,767), in bytes and with escapes.
  var isTooLong: Bool { letters.utf8.count > 8 * 1024 * 1024 }

  var value: String { WorkbookEscapes.plain(letters) }

  mutating func begin(_ element: String) {
    switch element {
    case "t": isText = true
    case "rPh": isPronunciation = true
    default: break
    }
  }

  mutating func end(_ element: String) {
    switch element {
    case "t": isText = false
    case "rPh": isPronunciation = false
    default: break
    }
  }

  mutating func add(_ text: String) {
    if isText, !isPronunciation { letters += text }
  }
}

/// `_x000D_`, as workbooks write what XML cannot hold (ECMA-376 part 1, 22.9.2.19).
enum WorkbookEscapes {
  /// The text with every escape as the unit of UTF-16 that it stands for; half a pair becomes a replacement character.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    let units = Array(text.utf16)
    var plain: [UInt16] = []
    plain.reserveCapacity(units.count)
    var place = 0
    while place < units.count {
      if let unit = escape(units, at: place) {
        plain.append(unit)
        place += 7
      } else {
        plain.append(units[place])
        place += 1
      }
    }
    return String(decoding: plain, as: UTF16.self)
  }

  private static func escape(_ units: [UInt16], at place: Int) -> UInt16? {
    guard place + 7 <= units.count, units[place] == 0x5F, units[place + 1] == 0x78, units[place + 6] == 0x5F else {
      return nil
    }
    return UInt16(String(decoding: units[place + 2..<place + 6], as: UTF16.self), radix: 16)
  }
}
