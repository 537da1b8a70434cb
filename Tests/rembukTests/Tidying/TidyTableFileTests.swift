import Foundation
import Testing

@testable import rembuk

@Suite struct TidyTableFileTests {
  private func file(_ own: String?, in folder: Folder) throws -> TidyTableFile {
    if let own {
      try FileManager.default.createDirectory(
        atPath: "\(folder.path)/rembuk", withIntermediateDirectories: true)
      try own.write(toFile: "\(folder.path)/rembuk/rapikan.toml", atomically: false, encoding: .utf8)
    }
    return TidyTableFile(ProgramEnvironment(variables: ["XDG_CONFIG_HOME": folder.path]))
  }

  @Test func `one's own table takes the place of the shipped one`() throws {
    let folder = try Folder()
    #expect(try file(nil, in: folder).table().full(for: "yg") == "yang")
    let own = try file("[kata]\ndg = \"dengan\"\n", in: folder)
    #expect(try own.table().full(for: "dg") == "dengan")
    #expect(try own.table().full(for: "yg") == nil)
    #expect(try own.text() == "[kata]\ndg = \"dengan\"\n")
  }

  @Test func `a mistake in it is told by file, line and key`() throws {
    let folder = try Folder()
    let own = try file("[kata]\nyg = 1\n", in: folder)
    do {
      _ = try own.table()
      Issue.record("it was read")
    } catch {
      #expect(error.sentence.hasPrefix("\(folder.path)/rembuk/rapikan.toml:2: kata.yg: "))
      #expect(error.status == .badData)
    }
  }
}
