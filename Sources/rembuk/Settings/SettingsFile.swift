import Foundation

/// The user's file of settings, `setelan.toml` in the folder of settings.
struct SettingsFile: Sendable {
  static let name = "setelan.toml"

  /// Where it is, or would be; nil where neither XDG_CONFIG_HOME nor HOME says.
  let path: String?

  init(_ environment: ProgramEnvironment) { path = environment.configFolder.map { "\($0)/\(Self.name)" } }

  /// What it says; what the program comes with where there is no such file.
  ///
  /// - Throws: where there is one that cannot be read, or is no UTF-8.
  func settings() throws(ErrorMessage) -> Settings {
    guard let path, access(path, F_OK) == 0 else { return Settings() }
    return Settings(reading: try TextFile.read(path, .settings))
  }

  /// Has `theme` be the one that is worn from the next start on. All else in the file stays as it is, comments and all.
  ///
  /// - Throws: where the file cannot be read or written, or is no TOML: then it is left alone. Nothing happens where there is no
  ///   folder of settings.
  func keep(theme: String) throws(ErrorMessage) {
    guard let path else { return }
    let isThere = access(path, F_OK) == 0
    let text = isThere ? try TextFile.read(path, .settings) : ""
    if let mistake = Settings(reading: text).mistakes.first(where: { $0.key.isEmpty }) {
      throw ErrorMessage(mistake, name: path)
    }
    let changed = Self.text(text, theme: theme)
    guard changed != text else { return }
    if !isThere {
      try? FileManager.default.createDirectory(
        atPath: FolderPath.of(path), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
    // A link, as people who keep their settings elsewhere have it, stays one.
    let target = isThere ? realpath(path, nil) : nil
    defer { free(target) }
    try PaperFile.write(Array(changed.utf8), to: target.map { String(cString: $0) } ?? path)
  }

  /// `text` with `theme` at its key: in the key's line, or above everything where there is none.
  static func text(_ text: String, theme: String) -> String {
    let escaped = theme.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // Below the first header keys belong to that section.
    let top = lines.firstIndex { $0.drop { $0 == " " || $0 == "\t" }.hasPrefix("[") } ?? lines.endIndex
    if let place = lines[..<top].firstIndex(where: { $0.firstMatch(of: /^\s*"?tampilan"?\s*=/) != nil }) {
      let comment = lines[place].firstMatch(of: /"\s*(#.*)$/).map { "  " + $0.1 } ?? ""
      lines[place] = "tampilan = \"\(escaped)\"\(comment)"
    } else {
      lines.insert("tampilan = \"\(escaped)\"", at: 0)
      if text.isEmpty { lines[1...] = [""] }
    }
    return lines.joined(separator: "\n")
  }
}
