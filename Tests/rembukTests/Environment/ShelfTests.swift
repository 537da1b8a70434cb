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
      (folder.path, .noPermission),
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
    let homeless = Shelf.templates(ProgramEnvironment(variables: [:]))
    #expect(throws: ErrorMessage.self) { try homeless.save("x", as: "x") }
  }

  private func environment(_ folder: Folder) -> ProgramEnvironment {
    ProgramEnvironment(variables: ["XDG_DATA_HOME": folder.path])
  }
}
