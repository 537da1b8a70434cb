import Foundation
import Testing

@testable import rembuk

@Suite struct PaperFileTests {
  @Test func `a file is written whole, for its owner alone, over the one before`() throws {
    let folder = try Folder()
    let path = "\(folder.path)/a.txt"
    for content in ["satu", String(repeating: "x", count: 1_000_000), ""] {
      try PaperFile.write(Array(content.utf8), to: path)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == content)
    }
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    #expect(try folder.contents == ["a.txt"])
  }

  @Test func `where a file is to stay it stays, and a link at the name is not followed`() throws {
    let folder = try Folder()
    let (path, link) = ("\(folder.path)/a.txt", "\(folder.path)/b.txt")
    try PaperFile.write(Array("satu".utf8), to: path, replaces: false)
    #expect(throws: ErrorMessage(.paper(path: path, code: EEXIST), .inputOutput)) {
      try PaperFile.write(Array("dua".utf8), to: path, replaces: false)
    }
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "a.txt")
    try PaperFile.write(Array("tiga".utf8), to: link)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "satu")
    #expect(try String(contentsOfFile: link, encoding: .utf8) == "tiga")
    #expect(try folder.contents == ["a.txt", "b.txt"])
  }

  @Test func `what cannot be written leaves nothing`() throws {
    let folder = try Folder()
    #expect(throws: ErrorMessage.self) { try PaperFile.write([1], to: "\(folder.path)/tiada/a.txt") }
    try FileManager.default.createDirectory(atPath: "\(folder.path)/a.txt/b", withIntermediateDirectories: true)
    #expect(throws: ErrorMessage.self) { try PaperFile.write([1], to: "\(folder.path)/a.txt") }
    #expect(try folder.contents == ["a.txt"])
  }
}
