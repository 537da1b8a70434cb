import Foundation
import TestKit
import Testing

@testable import rembuk

@Suite struct SettingsFileTests {
  @Test(arguments: [
    ("", "tampilan = \"mono\"\n"),
    ("tampilan = \"kertas\"\n", "tampilan = \"mono\"\n"),
    ("# Kantor\n  tampilan='kertas'\nbahasa = \"en\"", "# Kantor\ntampilan = \"mono\"\nbahasa = \"en\""),
    ("tampilan = \"kertas\" # terang\n", "tampilan = \"mono\"  # terang\n"),
    ("# tampilan = \"kertas\"\nbahasa = \"en\"\n", "tampilan = \"mono\"\n# tampilan = \"kertas\"\nbahasa = \"en\"\n"),
    ("bahasa = \"en\"\n[lain]\ntampilan = 1\n", "tampilan = \"mono\"\nbahasa = \"en\"\n[lain]\ntampilan = 1\n"),
  ])
  func `only the line of the theme changes`(text: String, expected: String) {
    #expect(SettingsFile.text(text, theme: "mono") == expected)
  }

  @Test func `what is kept is what is read, whatever stands in its name`() throws {
    let folder = try Folder()
    let file = SettingsFile(ProgramEnvironment(variables: ["XDG_CONFIG_HOME": folder.path]))
    #expect(try file.settings().theme.origin == .program)
    let path = #"/rapat/tampilan "saya"\baru.toml"#
    try file.keep(theme: path)
    #expect(try file.settings().theme == .init(value: path, origin: .file(line: 1)))
    let mode = try #require(
      FileManager.default.attributesOfItem(atPath: "\(folder.path)/rembuk/setelan.toml")[.posixPermissions] as? Int)
    #expect(mode == 0o600)
  }

  @Test func `a link to settings kept elsewhere stays a link`() throws {
    let folder = try Folder()
    try FileManager.default.createDirectory(atPath: "\(folder.path)/rembuk", withIntermediateDirectories: false)
    try "bahasa = \"en\"\n".write(toFile: "\(folder.path)/milik.toml", atomically: false, encoding: .utf8)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/rembuk/setelan.toml", withDestinationPath: "\(folder.path)/milik.toml")
    try SettingsFile(ProgramEnvironment(variables: ["XDG_CONFIG_HOME": folder.path])).keep(theme: "mono")
    #expect(
      try String(contentsOfFile: "\(folder.path)/milik.toml", encoding: .utf8)
        == "tampilan = \"mono\"\nbahasa = \"en\"\n")
  }

  @Test func `a file that is no TOML is left as it is, and told`() throws {
    let folder = try Folder()
    let path = "\(folder.path)/rembuk/setelan.toml"
    try FileManager.default.createDirectory(atPath: "\(folder.path)/rembuk", withIntermediateDirectories: false)
    try "bahasa = en\n".write(toFile: path, atomically: false, encoding: .utf8)
    let file = SettingsFile(ProgramEnvironment(variables: ["XDG_CONFIG_HOME": folder.path]))
    let error = #expect(throws: ErrorMessage.self) { try file.keep(theme: "mono") }
    #expect(error?.sentence.contains("setelan.toml:1") == true)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "bahasa = en\n")
  }

  @Test func `without a folder of settings nothing is kept and nothing fails`() throws {
    let file = SettingsFile(ProgramEnvironment(variables: [:]))
    try file.keep(theme: "mono")
    #expect(try file.settings().theme.value == "sasirangan")
  }
}
