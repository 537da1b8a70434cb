import Foundation
import Testing

@testable import rembuk

@Suite struct FolderPathTests {
  @Test(arguments: [("a.txt", ""), ("b/a.txt", "b/"), ("/a", "/"), ("b/c/a", "b/c/"), ("b/", "b/"), ("", "")])
  func `the folder is everything up to the last slash`(path: String, folder: String) {
    #expect(FolderPath.of(path) == folder)
  }

  @Test func `people are told the whole folder`() {
    #expect(FolderPath.whole(of: "/b/a.txt") == "/b/")
    #expect(FolderPath.whole(of: "b/a.txt") == "\(FileManager.default.currentDirectoryPath)/b/")
    #expect(FolderPath.whole(of: "a.txt") == "\(FileManager.default.currentDirectoryPath)/")
  }

  @Test(arguments: [("", "a", "a"), ("b", "a", "b/a"), ("b/", "a", "b/a"), ("/", "a", "/a")])
  func `a name is put behind its folder with one slash`(folder: String, name: String, path: String) {
    #expect(FolderPath.joining(folder, name) == path)
  }
}
