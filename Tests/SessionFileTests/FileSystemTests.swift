import Foundation
import Testing

@testable import SessionFile

@Suite struct FileSystemTests {
  @Test(arguments: [
    ("a", ".", "a"), ("/a", "/", "a"), ("/b/a", "/b", "a"), ("b/a", "b", "a"), ("./a", ".", "a"),
  ])
  func `a path is a folder and a name`(path: String, folder: String, name: String) {
    #expect(FileSystem.folder(of: path) == folder)
    #expect(FileSystem.name(of: path) == name)
  }

  @Test func `a file appears whole or not at all`() throws {
    let scratch = try Scratch()
    try FileSystem.makeFile(at: scratch.path("a")) { temporary throws(SessionFileError) in
      #expect((try? scratch.contents)?.count == 1 && !FileManager.default.fileExists(atPath: scratch.path("a")))
      _ = FileManager.default.createFile(atPath: temporary + "-journal", contents: nil)
    }
    #expect(try scratch.contents == ["a"])
    #expect(throws: SessionFileError.busy) {
      try FileSystem.makeFile(at: scratch.path("b")) { _ throws(SessionFileError) in throw .busy }
    }
    #expect(try scratch.contents == ["a"])
  }

  @Test func `a meeting's name leaves room for its logs and its backups`() throws {
    let scratch = try Scratch()
    let longest = String(repeating: "é", count: 122) + "x"
    #expect(longest.utf8.count == FileSystem.longestName)
    let file = try scratch.meeting(longest, notes: 1)
    try Backups(of: file.path).keep()
    #expect(Backups(of: file.path).paths.count == 1)
    file.close()
    let tooLong = SessionFileError.nameTooLong(limit: FileSystem.longestName)
    #expect(throws: tooLong) { try scratch.meeting(longest + "y") }
    #expect(throws: tooLong) { try SessionFile.copy(file.path, to: scratch.path(longest + "y")) }
    #expect(throws: tooLong) { try Salvage(of: file.path, to: scratch.path(longest + "y")) }
    #expect(try scratch.contents == [".rembuk-cadangan", longest])
  }

  @Test func `a folder of our own is made where one can be, for its owner alone`() throws {
    let scratch = try Scratch()
    let folder = try FileSystem.makeFolder(in: [scratch.path("tiada"), scratch.folder])
    #expect(folder.hasPrefix(scratch.folder + "/.rembuk-"))
    #expect(FileSystem.othersRights(to: folder) == 0)
    #expect(throws: SessionFileError.folderMissing) { try FileSystem.makeFolder(in: [scratch.path("tiada")]) }
    try FileSystem.copyBytes(of: "/etc/hostname", to: folder + "/a")
    #expect(FileSystem.othersRights(to: folder + "/a") == 0)
    #expect(throws: SessionFileError.exists) { try FileSystem.copyBytes(of: "/etc/hostname", to: folder + "/a") }
  }

  @Test func `whoever takes the name first keeps it`() throws {
    let scratch = try Scratch()
    #expect(throws: SessionFileError.exists) {
      try FileSystem.makeFile(at: scratch.path("a")) { _ throws(SessionFileError) in
        _ = FileManager.default.createFile(atPath: scratch.path("a"), contents: Data("dulu".utf8))
      }
    }
    #expect(try scratch.contents == ["a"])
    #expect(try String(contentsOfFile: scratch.path("a"), encoding: .utf8) == "dulu")
  }

  @Test func `a link is followed to its file`() throws {
    let scratch = try Scratch()
    try Data().write(to: URL(fileURLWithPath: scratch.path("a")))
    try FileManager.default.createSymbolicLink(atPath: scratch.path("b"), withDestinationPath: "a")
    #expect(FileSystem.resolved(scratch.path("b")) == FileSystem.resolved(scratch.path("a")))
    #expect(FileSystem.resolved(scratch.path("tiada")) == scratch.path("tiada"))
    #expect(FileSystem.identity(of: scratch.path("b")) == FileSystem.identity(of: scratch.path("a")))
    #expect(FileSystem.identity(of: scratch.path("tiada")) == nil)
  }

  @Test(arguments: [
    (ENOENT, SessionFileError.missing), (EACCES, .permission), (EROFS, .readOnly), (ENOSPC, .diskFull),
    (EDQUOT, .diskFull), (EIO, .inputOutput(code: -Int(EIO), message: "Input/output error")),
  ])
  func `error numbers have their meaning`(code: Int32, error: SessionFileError) {
    #expect(FileSystem.failure(code, missing: .missing) == error)
  }
}
