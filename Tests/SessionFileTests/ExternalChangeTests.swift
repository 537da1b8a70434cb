import Foundation
import Meeting
import Testing

@testable import SessionFile

@Suite struct ExternalChangeTests {
  @Test func `another's write makes the descriptor readable, and draining it makes it quiet again`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting()
    let other = try SessionFile(opening: file.path)
    let change = try ExternalChange(watching: file.path)
    #expect(!isReadable(change))
    _ = try other.commit([.note(1)], at: .opening, after: 1)
    #expect(isReadable(change))
    #expect(change.drain())
    #expect(!isReadable(change))
    #expect(try file.steps(after: 1) == [.note(1)])
    #expect(!change.drain())
  }

  @Test func `the last thing that a commit does is seen, so that whoever looks then finds it`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting()
    let other = try SessionFile(opening: file.path)
    let change = try ExternalChange(watching: file.path)
    for number in 1...20 {
      _ = try other.commit([.note(number)], at: .opening, after: number)
      #expect(change.drain())
      #expect(try file.steps(after: number).count == 1)
    }
  }

  @Test func `other files in the folder are not its concern`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting()
    let change = try ExternalChange(watching: file.path)
    for number in 0..<200 {
      try "x".write(toFile: scratch.path("catatan-\(number).txt"), atomically: false, encoding: .utf8)
    }
    #expect(isReadable(change))
    #expect(!change.drain())
    #expect(!isReadable(change))
  }

  @Test func `the log's coming and going is seen`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting()
    file.close()
    let change = try ExternalChange(watching: file.path)
    let other = try SessionFile(opening: file.path)
    _ = try other.commit([.note(1)], at: .opening, after: 1)
    other.close()
    #expect(change.drain())
  }

  @Test func `a link's file is watched where it lies`() throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(atPath: scratch.path("arsip"), withIntermediateDirectories: false)
    let file = try scratch.meeting("arsip/a.rembuk")
    try FileManager.default.createSymbolicLink(atPath: scratch.path("pintas"), withDestinationPath: file.path)
    let linked = try SessionFile(opening: scratch.path("pintas"))
    let change = try ExternalChange(watching: scratch.path("pintas"))
    _ = try file.commit([.note(1)], at: .opening, after: 1)
    #expect(change.drain())
    #expect(try linked.commit([.note(2)], at: .opening, after: 1) == [.note(1), .note(2)])
  }

  @Test func `a folder that is not there cannot be watched`() throws {
    let scratch = try Scratch()
    #expect(throws: SessionFileError.missing) { try ExternalChange(watching: scratch.path("tiada/a.rembuk")) }
  }

  private func isReadable(_ change: ExternalChange) -> Bool {
    var descriptors = [pollfd(fd: change.descriptor, events: Int16(POLLIN), revents: 0)]
    return poll(&descriptors, 1, 0) == 1
  }
}
