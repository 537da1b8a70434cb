import Foundation
import FoundationXML

@testable import MinutesRendering
@testable import rembuk

/// Reads the files of papers by the rules of their formats, and says what breaks one.
enum PaperReader {
  static func complaints(about bytes: [UInt8], _ format: PaperFormat) throws -> [String] {
    switch format {
    case .pdf: pdf(bytes)
    case .docx, .xlsx: try package(bytes, format)
    case .csv: csv(bytes)
    case .ics: calendar(bytes)
    case .html: text(bytes) + html(String(decoding: bytes, as: UTF8.self))
    case .md: text(bytes)
    case .txt: text(bytes)
    case .json: json(bytes)
    }
  }

  /// The frame of a PDF; what is inside is read by other programs in the tests of its renderer.
  private static func pdf(_ bytes: [UInt8]) -> [String] {
    let tail = String(decoding: bytes.suffix(40), as: UTF8.self)
    guard let table = tail.firstMatch(of: /startxref\n([0-9]+)\n%%EOF\n$/), let place = Int(table.1) else {
      return ["no end: \(tail.debugDescription)"]
    }
    var complaints: [String] = []
    if !bytes.starts(with: Array("%PDF-1.4".utf8)) { complaints.append("no head") }
    if !bytes.dropFirst(place).starts(with: Array("xref".utf8)) { complaints.append("the table is not at \(place)") }
    return complaints
  }

  /// Every part well-formed, and everything that is referred to there.
  private static func package(_ bytes: [UInt8], _ format: PaperFormat) throws -> [String] {
    let files = try ZipArchive(reading: bytes).files
    let names = Set(files.map(\.name))
    var complaints = names.count == files.count ? [] : ["a name twice"]
    for file in files where file.name.hasSuffix(".xml") || file.name.hasSuffix(".rels") {
      if !XMLParser(data: Data(file.bytes)).parse() { complaints.append("\(file.name) is not well-formed") }
      guard file.name.hasSuffix(".rels") else { continue }
      let folder = file.name.hasPrefix("_rels/") ? "" : String(file.name.prefix { $0 != "/" }) + "/"
      let part = String(decoding: file.bytes, as: UTF8.self)
      for target in part.matches(of: /Target="([^"]+)"/).map({ String($0.1) }) {
        let steps = target.hasPrefix("../") ? "xl/" + target.dropFirst(3) : folder + target
        if !names.contains(String(steps)) { complaints.append("\(file.name) refers to \(target)") }
      }
    }
    let body = format == .docx ? "word/document.xml" : "xl/worksheets/sheet1.xml"
    if !names.contains(body) { complaints.append("no \(body)") }
    if let sheet = files.first(where: { $0.name == "xl/worksheets/sheet1.xml" }),
      String(decoding: sheet.bytes, as: UTF8.self).contains("<f>")
    {
      complaints.append("a formula")
    }
    return complaints
  }

  private static func csv(_ bytes: [UInt8]) -> [String] {
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return ["no byte order mark"] }
    guard let rows = CSVReader.rows(bytes), let heading = rows.first else { return ["not RFC 4180"] }
    return rows.contains { $0.count != heading.count } ? ["rows of different lengths"] : text(bytes)
  }

  /// RFC 5545: lines of 75 octets that end with CR LF, components inside each other, identifiers of their own.
  private static func calendar(_ bytes: [UInt8]) -> [String] {
    var complaints: [String] = []
    let whole = String(decoding: bytes, as: UTF8.self)
    let lines = whole.components(separatedBy: "\r\n")
    if lines.last != "" || lines.contains(where: { $0.utf8.contains(10) || $0.utf8.contains(13) }) {
      complaints.append("a line without CR LF")
    }
    if lines.contains(where: { $0.utf8.count > 75 }) { complaints.append("a line of more than 75 octets") }
    var open: [Substring] = []
    var identifiers: [Substring] = []
    // By its bytes: a fold may stand before a mark that would join the blank.
    var unfolded: [UInt8] = []
    for byte in bytes {
      if byte == 0x20, unfolded.suffix(2) == [13, 10] { unfolded.removeLast(2) } else { unfolded.append(byte) }
    }
    let properties = String(decoding: unfolded, as: UTF8.self).components(separatedBy: "\r\n")
    for line in properties.map({ Substring($0) }) {
      if line.hasPrefix("BEGIN:") { open.append(line.dropFirst(6)) }
      if line.hasPrefix("END:"), open.popLast() != line.dropFirst(4) { complaints.append("\(line) ends nothing") }
      if line.hasPrefix("UID:") { identifiers.append(line) }
      if !line.isEmpty, !line.contains(":") { complaints.append("\(line) is no property") }
    }
    if !open.isEmpty { complaints.append("\(open) without an end") }
    if Set(identifiers).count != identifiers.count { complaints.append("an identifier twice") }
    return complaints + text(bytes)
  }

  /// Tags inside each other; `tidy` looks at the rest in the tests of the renderer.
  private static func html(_ page: String) -> [String] {
    let empty: Set<String> = ["meta", "br", "img", "col"]
    var open: [String] = []
    for tag in page.dropFirst("<!DOCTYPE html>".count).matches(of: /<(\/?)([a-z0-9]+)[^<>]*>/) {
      let name = String(tag.2)
      if tag.1 == "/" {
        guard open.popLast() == name else { return ["</\(name)> closes nothing"] }
      } else if !empty.contains(name) {
        open.append(name)
      }
    }
    if page.contains("<script") || page.contains("=\"javascript:") { return ["a script"] }
    return open.isEmpty ? [] : ["\(open) stay open"]
  }

  /// Whole UTF-8 without what steers a terminal or turns a line round.
  private static func text(_ bytes: [UInt8]) -> [String] {
    guard let text = String(validating: bytes, as: UTF8.self) else { return ["not UTF-8"] }
    let steering = text.unicodeScalars.first { scalar in
      switch scalar.value {
      case 0x0A, 0x0C, 0x0D, 0xFEFF: false
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
    return steering.map { ["U+\(String($0.value, radix: 16))"] } ?? []
  }

  private static func json(_ bytes: [UInt8]) -> [String] {
    (try? JSONSerialization.jsonObject(with: Data(bytes))) is [String: Any] ? [] : ["no JSON object"]
  }
}

/// Comma-separated values by the letter of RFC 4180.
enum CSVReader {
  /// The rows; nil where a quotation mark stands where none may, or a line does not end with CR LF.
  static func rows(_ bytes: [UInt8]) -> [[String]]? {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var (isQuoted, wasQuoted) = (false, false)
    var rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    func end() {
      row.append(String(decoding: cell, as: UTF8.self))
      cell = []
      wasQuoted = false
    }
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\"") where isQuoted:
        if rest.first == byte { cell.append(rest.removeFirst()) } else { (isQuoted, wasQuoted) = (false, true) }
      case _ where isQuoted: cell.append(byte)
      case UInt8(ascii: "\""):
        guard cell.isEmpty, !wasQuoted else { return nil }
        isQuoted = true
      case UInt8(ascii: ","): end()
      case 13:
        guard rest.popFirst() == 10 else { return nil }
        end()
        rows.append(row)
        row = []
      case 10: return nil
      default:
        guard !wasQuoted else { return nil }
        cell.append(byte)
      }
    }
    return isQuoted || !row.isEmpty || !cell.isEmpty ? nil : rows
  }
}
