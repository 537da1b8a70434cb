import TOMLReading
import TerminalUI

/// Reads theme files; what their keys mean is told, in Indonesian, in the comments of `sasirangan.toml`.
package enum ThemeReader {
  /// Reads a theme's TOML text.
  ///
  /// - Throws: the first thing that is wrong in it, by key and line.
  package static func read(text: String) throws(TOMLError) -> Theme {
    let file = try TOMLSection(text: text)
    try file.requireOnly(["nama", "judul", "warna", "peran"])
    let name = try file.requiredText("nama")
    guard name.utf8.allSatisfy(isNameByte) else { throw file.error("nama", .malformed(name)) }
    let title = try file.text("judul") ?? name
    var palette: [String: Color] = ["terminal": .terminalDefault]
    if let section = try file.section("warna") {
      for key in section.keys.sorted() {
        let hex = try section.requiredText(key)
        guard palette[key] == nil else { throw section.error(key, .duplicate(key)) }
        guard let color = Color(hex: hex) else { throw section.error(key, .malformed(hex)) }
        palette[key] = color
      }
    }
    guard let roles = try file.section("peran") else { throw file.error("peran", .missing) }
    try roles.requireOnly(Role.allCases.map(\.rawValue))
    var appearances: [Role: Appearance] = [:]
    for role in Role.allCases {
      guard let section = try roles.section(role.rawValue) else { continue }
      appearances[role] = try appearance(section, palette)
    }
    return Theme(name: name, title: title, appearances: appearances)
  }

  private static func appearance(_ section: TOMLSection, _ palette: [String: Color]) throws(TOMLError) -> Appearance {
    try section.requireOnly(["huruf", "latar", "tebal", "garis_bawah", "miring", "balik"])
    return Appearance(
      foreground: try color("huruf", in: section, palette), background: try color("latar", in: section, palette),
      bold: try section.flag("tebal") ?? false, underline: try section.flag("garis_bawah") ?? false,
      italic: try section.flag("miring") ?? false, reverse: try section.flag("balik") ?? false)
  }

  private static func color(
    _ key: String, in section: TOMLSection, _ palette: [String: Color]
  ) throws(TOMLError) -> Color? {
    guard let word = try section.text(key) else { return nil }
    if word.first == "#" {
      guard let color = Color(hex: word) else { throw section.error(key, .malformed(word)) }
      return color
    }
    guard let color = palette[word] else { throw section.error(key, .unknownWord(word, known: palette.keys.sorted())) }
    return color
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
