import Foundation
import Meeting
import TestKit
import Testing

@testable import SessionFile

@Suite struct SalvageTests {
  private func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }
  private func write(_ bytes: [UInt8], _ path: String) throws { try Data(bytes).write(to: URL(fileURLWithPath: path)) }

  @Test func `a sound file is written anew whole, with times, drafts and contacts`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 40)
    _ = try file.commit(
      [.note(41)], at: .opening.adding(seconds: 60), after: 41, draft: "setengah",
      contacts: ["p": Contact(phone: "0811")])
    let salvage = try Salvage(of: file.path, to: scratch.path("b.rembuk"))
    #expect(salvage.steps == 42)
    #expect(salvage.losses == [] && salvage.altered == [])
    let copy = try SessionFile(opening: scratch.path("b.rembuk"))
    #expect(copy.history.steps == file.history.steps)
    #expect(try copy.draft(seat: "Sekretaris") == "setengah")
    #expect(try copy.contacts() == file.contacts())
    #expect(copy.code == file.code)
  }

  @Test func `where there can be no copy nothing is saved in part, and nothing is left behind`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 3)
    file.close()
    #expect(throws: SessionFileError.folderMissing) { try Salvage(of: file.path, to: scratch.path("tiada/b.rembuk")) }
    #expect(throws: SessionFileError.exists) { try Salvage(of: file.path, to: file.path) }
    _ = try Salvage(of: file.path, to: scratch.path("b.rembuk"))
    #expect(try scratch.contents == ["a.rembuk", "b.rembuk"])
  }

  @Test func `a row that cannot be read is listed, and those behind it are there`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 20)
    try file.queue.write { try $0.execute(sql: "UPDATE change SET body = x'00' WHERE sequence = 7") }
    file.close()
    #expect(throws: SessionFileError.self) { try SessionFile(opening: file.path) }
    let salvage = try Salvage(of: file.path, to: scratch.path("b.rembuk"))
    #expect(salvage.losses == [.unreadable(sequence: 7)])
    #expect(salvage.steps == 20)
    let copy = try SessionFile(opening: scratch.path("b.rembuk"))
    #expect(copy.history.session.entries.count == 19)
    #expect(try Check(examining: copy.path).damage == [])
  }

  @Test func `what the file has lost is taken from a backup`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 20)
    try Backups(of: file.path).keep()
    _ = try file.commit([.note(21)], at: .opening, after: 21)
    try file.queue.write { try $0.execute(sql: "DELETE FROM change WHERE sequence IN (1, 5, 6)") }
    file.close()
    let salvage = try Salvage(of: file.path, to: scratch.path("b.rembuk"))
    #expect(salvage.fromBackups == 3)
    #expect(salvage.losses == [])
    #expect(try SessionFile(opening: scratch.path("b.rembuk")).history.session.entries.count == 21)
  }

  @Test func `without the head of its database the rows are found by their bytes`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 20)
    file.close()
    var content = try bytes(file.path)
    content.replaceSubrange(0..<100, with: repeatElement(0, count: 100))
    try write(content, file.path)
    #expect(throws: SessionFileError.notASession) { try SessionFile(opening: file.path) }
    let salvage = try Salvage(of: file.path, to: scratch.path("b.rembuk"))
    #expect(salvage.fromBytes == 21)
    #expect(
      try SessionFile(opening: scratch.path("b.rembuk")).history.session.entries.map(\.body.text)
        == file.history.session.entries.map(\.body.text))
  }

  @Test func `a row that is longer than a page is found by its bytes too`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 3)
    let text = String(repeating: "gizi ", count: 4000)
    let body = Entry.Body(text: text, matter: .note(Note()))
    _ = try file.commit(
      [.change(.record(NewEntry(id: "panjang", body: body, typed: text)), id: "langkah")], at: .opening, after: 4)
    file.close()
    var content = try bytes(file.path)
    content.replaceSubrange(0..<100, with: repeatElement(0, count: 100))
    try write(content, file.path)
    #expect(try Salvage(of: file.path, to: scratch.path("b.rembuk")).losses == [])
    #expect(try SessionFile(opening: scratch.path("b.rembuk")).history.session.entries.last?.body.text == text)
  }

  @Test func `without its beginning what was said is saved all the same`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 5)
    try file.queue.write { try $0.execute(sql: "PRAGMA secure_delete = ON; DELETE FROM change WHERE sequence = 1") }
    file.close()
    let salvage = try Salvage(of: file.path, to: scratch.path("b.rembuk"))
    #expect(salvage.losses == [.unreadable(sequence: 1)])
    #expect(try SessionFile(opening: scratch.path("b.rembuk")).history.session.entries.count == 5)
  }

  @Test func `what never was a meeting gives none, and a target that is there is not touched`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 1)
    try write(Array("bukan rapat".utf8), scratch.path("b"))
    #expect(throws: SessionFileError.notASession) { try Salvage(of: scratch.path("b"), to: scratch.path("c")) }
    #expect(throws: SessionFileError.exists) { try Salvage(of: file.path, to: scratch.path("b")) }
    #expect(try scratch.contents.contains("c") == false)
  }

  /// A thousand in the long run of `.ci/run`.
  private static var count: UInt64 { ProcessInfo.processInfo.environment["REMBUK_SPOILT"].flatMap { UInt64($0) } ?? 60 }

  @Test func `spoilt files never crash, and none of them is said to be well that is not`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 60)
    file.close()
    let whole = try bytes(file.path)
    let texts = file.history.session.entries.map(\.body.text)
    for seed in 0..<Self.count {
      var generator = SeededGenerator(seed: seed)
      let (spoilt, target) = (scratch.path("s.rembuk"), scratch.path("t.rembuk"))
      try write(spoil(whole, &generator), spoilt)
      defer { for path in [spoilt, target] { try? FileManager.default.removeItem(atPath: path) } }
      let check = try? Check(examining: spoilt)
      if let opened = try? SessionFile(opening: spoilt) {
        // What opens is a beginning of what was written, and nothing else.
        let found = opened.history.session.entries.map(\.body.text)
        #expect(found == Array(texts.prefix(found.count)), "seed \(seed)")
        opened.close()
      } else {
        #expect(check?.damage != [], "seed \(seed)")
      }
      if (try? Salvage(of: spoilt, to: target)) != nil {
        #expect(try Check(examining: target).damage == [], "seed \(seed)")
      }
    }
  }

  /// Flipped bits, a cut, zeroed pages, or another file's beginning.
  private func spoil(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    switch Int.random(in: 0..<5, using: &generator) {
    case 0, 1:
      for _ in 0..<Int.random(in: 1...30, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      }
    case 2: bytes.removeLast(Int.random(in: 1..<bytes.count, using: &generator))
    case 3:
      let page = Int.random(in: 0..<bytes.count / 4096, using: &generator) * 4096
      bytes.replaceSubrange(page..<page + 4096, with: repeatElement(0, count: 4096))
    default:
      let count = Int.random(in: 16..<4096, using: &generator)
      bytes.replaceSubrange(16..<count, with: (16..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
    return bytes
  }
}
