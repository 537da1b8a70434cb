import Foundation
import Templates
import Testing

@testable import rembuk

@Suite struct ShelfTests {
  @Test func `one's own come first and hide the shipped one of their name`() throws {
    let folder = try Folder()
    let shelf = Shelf.templates(environment(folder))
    #expect(shelf.names == ShippedTemplate.all.map(\.name))
    let own = "\(folder.path)/rembuk/templat"
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
    for name in ["rapat-koordinasi", "a-desa"] {
      try "nama = \"\(name)\"\n".write(toFile: "\(own)/\(name).toml", atomically: false, encoding: .utf8)
    }
    #expect(
      shelf.names == [
        "a-desa", "rapat-koordinasi", "pra-musrenbang-stunting", "musrenbang-kecamatan", "rembuk-stunting-desa",
      ])
    #expect(try shelf.text("rapat-koordinasi") == "nama = \"rapat-koordinasi\"\n")
  }

  @Test func `what is not there, or no text, is told`() throws {
    let folder = try Folder()
    let shelf = Shelf.themes(environment(folder))
    try Data([0xFF, 0xFE]).write(to: URL(fileURLWithPath: "\(folder.path)/a.toml"))
    let failures: [(String, ErrorMessage.Status)] = [
      ("tiada", .missingInput), ("\(folder.path)/tiada.toml", .missingInput), ("\(folder.path)/a.toml", .badData),
      (folder.path, .noPermission), ("/dev/zero", .badData),
    ]
    for (name, status) in failures {
      do {
        _ = try shelf.text(name)
        Issue.record("\(name) was read")
      } catch {
        #expect(error.status == status, "\(name)")
      }
    }
  }

  @Test func `a file whose name would steer is none of them, and cannot end a line of the settings`() throws {
    let folder = try Folder()
    let own = "\(folder.path)/rembuk/tampilan"
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
    for name in ["a\u{1B}[31m", "b\nbahasa = \"en", "c\u{202E}", "baik \"sekali\" \\"] {
      try "".write(toFile: "\(own)/\(name).toml", atomically: false, encoding: .utf8)
    }
    let names = Shelf.themes(environment(folder)).names
    #expect(names.count == 6 && names[0] == "baik \"sekali\" \\")
    let kept = Settings(reading: SettingsFile.text("bahasa = \"en\"\n", theme: names[0]))
    #expect(kept.theme.value == names[0] && kept.language.value == .en && kept.mistakes.isEmpty)
  }

  @Test func `what is put on the shelf is for its owner alone and takes nobody's place`() throws {
    let folder = try Folder()
    let shelf = Shelf.templates(environment(folder))
    let path = try shelf.save("nama = \"saya\"\n", as: "saya")
    #expect(path == "\(folder.path)/rembuk/templat/saya.toml")
    #expect(shelf.names.first == "saya")
    #expect(try shelf.text("saya") == "nama = \"saya\"\n")
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    do {
      _ = try shelf.save("lain", as: "saya")
      Issue.record("it was overwritten")
    } catch {
      #expect(error.status == .cannotCreate)
    }
    #expect(try shelf.text("saya") == "nama = \"saya\"\n")
    // A link of that name leads nobody elsewhere.
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/rembuk/templat/tautan.toml", withDestinationPath: "\(folder.path)/lain")
    #expect(throws: ErrorMessage.self) { try shelf.save("x", as: "tautan") }
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/lain"))
    let homeless = Shelf.templates(ProgramEnvironment(variables: [:]))
    #expect(throws: ErrorMessage.self) { try homeless.save("x", as: "x") }
  }

  private func environment(_ folder: Folder) -> ProgramEnvironment {
    ProgramEnvironment(variables: ["XDG_DATA_HOME": folder.path])
  }
}
