import Foundation
import Testing

@testable import rembuk

@Suite struct PracticeFolderTests {
  @Test func `each is another one, its owner's alone, and goes with all that is in it`() throws {
    let folders = [try PracticeFolder.make(), try PracticeFolder.make()]
    #expect(Set(folders).count == 2)
    for folder in folders {
      let rights = try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int
      #expect(rights == 0o700)
      try "x".write(toFile: folder + "/naskah.txt", atomically: false, encoding: .utf8)
      PracticeFolder.remove(folder)
      #expect(!FileManager.default.fileExists(atPath: folder))
    }
  }
}
