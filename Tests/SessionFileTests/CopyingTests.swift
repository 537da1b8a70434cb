import Foundation
import Meeting
import Testing

@testable import SessionFile

@Suite struct CopyingTests {
  @Test func `a running meeting is copied whole into one plain file`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 50)
    try SessionFile.copy(file.path, to: scratch.path("b.rembuk"))
    _ = try file.commit([.note(51)], at: .opening, after: 51)
    let names = try scratch.contents
    #expect(names.filter { $0.hasPrefix("b") } == ["b.rembuk"])
    #expect(names.filter { $0.hasPrefix(".") } == [])
    let mode = try FileManager.default.attributesOfItem(atPath: scratch.path("b.rembuk"))[.posixPermissions] as? Int
    #expect(mode == 0o600)
    // The header's two bytes that say whether the file has a log.
    let header = try Data(contentsOf: URL(fileURLWithPath: scratch.path("b.rembuk"))).prefix(20)
    #expect(header[18] == 1 && header[19] == 1)
    let copy = try SessionFile(opening: scratch.path("b.rembuk"))
    #expect(copy.history.steps == Array(file.history.steps.prefix(51)))
  }

  @Test func `an open meeting is copied with its drafts though its file is gone`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 3)
    try file.saveDraft("setengah", seat: "Sekretaris")
    try FileManager.default.removeItem(atPath: file.path)
    try file.copy(to: scratch.path("b.rembuk"))
    let copy = try SessionFile(opening: scratch.path("b.rembuk"))
    #expect(copy.history.steps == file.history.steps)
    #expect(try copy.draft(seat: "Sekretaris") == "setengah")
    #expect(try Check(examining: copy.path).damage == [])
  }

  @Test func `a target that is there is not touched`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 1)
    try "penting".write(toFile: scratch.path("b"), atomically: false, encoding: .utf8)
    #expect(throws: SessionFileError.exists) { try SessionFile.copy(file.path, to: scratch.path("b")) }
    #expect(throws: SessionFileError.exists) { try SessionFile.copy(file.path, to: file.path) }
    #expect(try String(contentsOfFile: scratch.path("b"), encoding: .utf8) == "penting")
    #expect(file.history.steps.count == 2)
  }

  @Test func `a failed copy leaves nothing`() throws {
    let scratch = try Scratch()
    try "bukan".write(toFile: scratch.path("a"), atomically: false, encoding: .utf8)
    #expect(throws: SessionFileError.notASession) { try SessionFile.copy(scratch.path("a"), to: scratch.path("b")) }
    #expect(throws: SessionFileError.missing) { try SessionFile.copy(scratch.path("x"), to: scratch.path("b")) }
    let file = try scratch.meeting()
    #expect(throws: SessionFileError.folderMissing) { try SessionFile.copy(file.path, to: scratch.path("tiada/b")) }
    file.close()
    #expect(try scratch.contents == ["a", "a.rembuk"])
  }
}
