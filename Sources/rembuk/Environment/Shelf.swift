import Foundation
import Meeting
import TOMLReading
import Templates
import TerminalUI
import Themes

/// Named TOML texts to choose from: one's own in a folder, then those that come with the program.
struct Shelf {
  /// What stands on it.
  private let kind: Failure.Text
  private let folder: String?
  private let shipped: [(name: String, text: String)]

  /// The templates: one's own in `templat` of the data folder, then the shipped ones.
  static func templates(_ environment: ProgramEnvironment) -> Shelf {
    Shelf(
      kind: .template, folder: environment.dataFolder.map { "\($0)/templat" },
      shipped: ShippedTemplate.all.map { ($0.name, $0.text) })
  }

  /// The themes: one's own in `tampilan` of the data folder, then the shipped ones.
  static func themes(_ environment: ProgramEnvironment) -> Shelf {
    Shelf(
      kind: .theme, folder: environment.dataFolder.map { "\($0)/tampilan" },
      shipped: ShippedTheme.all.map { ($0.name, $0.text) })
  }

  /// The theme of this name, or at this path.
  static func theme(_ name: String, _ environment: ProgramEnvironment) throws(ErrorMessage) -> Theme {
    try themes(environment).read(name, ThemeReader.read)
  }

  /// The template of this name, or at this path, with the picture that lies beside it.
  static func template(_ name: String, _ environment: ProgramEnvironment) throws(ErrorMessage) -> Template {
    let shelf = templates(environment)
    guard let path = shelf.path(of: name) else {
      return try shelf.read(name) { text throws(TOMLError) in try Template.read(text: text) }
    }
    let folder = TemplateFolder(path: FolderPath.whole(of: path))
    return try shelf.read(name) { text throws(TOMLError) in
      try Template.read(text: text) { path throws(TOMLError.Reason) in try folder.logo(path) }
    }
  }

  /// One's own first, in alphabetical order; one of one's own hides the shipped one of its name.
  var names: [String] { ownNames + shipped.map(\.name).filter { !ownNames.contains($0) } }

  /// The TOML text of `name`: of the file at that path if it holds a slash or ends in ".toml", else of the one of that name.
  func text(_ name: String) throws(ErrorMessage) -> String {
    if let path = path(of: name) { return try TextFile.read(path, kind) }
    guard let text = shipped.first(where: { $0.name == name })?.text else {
      throw ErrorMessage(.nameUnknown(kind, name, known: names), .missingInput)
    }
    return text
  }

  /// Where the file of `name` is; nil for what comes with the program, and for what there is not.
  private func path(of name: String) -> String? {
    if name.contains("/") || name.hasSuffix(".toml") { return name }
    return folder.flatMap { ownNames.contains(name) ? "\($0)/\(name).toml" : nil }
  }

  /// What `parse` reads from the text of `name`.
  func read<Value>(
    _ name: String, _ parse: (String) throws(TOMLError) -> Value
  ) throws(ErrorMessage) -> Value {
    let text = try text(name)
    do {
      return try parse(text)
    } catch {
      throw ErrorMessage(error, name: name)
    }
  }

  /// Puts a text of one's own on the shelf; one that is there already is not overwritten.
  ///
  /// - Returns: its path.
  /// - Throws: where it is there already, or nothing can be written there.
  func save(_ text: String, as name: String) throws(ErrorMessage) -> String {
    guard let folder else {
      throw ErrorMessage("HOME tidak disetel, jadi tidak ada folder untuk menyimpannya.", .cannotCreate)
    }
    let path = "\(folder)/\(name).toml"
    // Rosters name people: the folder is their owner's alone, like the meetings.
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    do {
      try PaperFile.write(Array(text.utf8), to: path, replaces: false)
    } catch {
      guard error.failure == .paper(path: path, code: EEXIST) else { throw error }
      throw ErrorMessage("\(path) sudah ada dan tidak ditimpa. Pilih nama lain, atau hapus berkas itu.", .cannotCreate)
    }
    return path
  }

  private var ownNames: [String] {
    guard let folder, let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return [] }
    // A name that nobody could type or read aloud is none: it would steer a terminal, or end a line of the settings.
    return names.filter { $0.hasSuffix(".toml") }.map { String($0.dropLast(5)) }.filter { $0 == $0.oneLine }.sorted()
  }
}
