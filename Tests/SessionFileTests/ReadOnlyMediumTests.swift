import Foundation
import Meeting
import Testing

@testable import SessionFile

@Suite struct ReadOnlyMediumTests {
  @Test func `a meeting that was left without a clean exit is read with its log`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 5)
    // As a memory stick holds it that was pulled out: the file and its log, and nobody at work on them.
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: file.path + suffix, toPath: scratch.path("b.rembuk" + suffix))
    }
    let before = try Data(contentsOf: URL(fileURLWithPath: scratch.path("b.rembuk")))
    let queue = try ReadOnlyMedium.openCopy(of: scratch.path("b.rembuk"))
    var log = Log()
    #expect(try queue.writeWithoutTransaction { try log.readNewer(from: $0) } == file.history.steps)
    #expect(throws: (any Error).self) { try queue.write { try $0.execute(sql: "DELETE FROM change") } }
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path("b.rembuk"))) == before)
    #expect(try !scratch.contents.contains("b.rembuk-shm"))
  }

  @Test func `a file without a log is read where it lies`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 5)
    file.close()
    let queue = try ReadOnlyMedium.open(file.path)
    var log = Log()
    #expect(try queue.writeWithoutTransaction { try log.readNewer(from: $0) }.count == 6)
    #expect(try scratch.contents == ["a.rembuk"])
  }
}
