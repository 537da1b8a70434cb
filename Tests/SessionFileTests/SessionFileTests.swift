import Foundation
import GRDB
import Meeting
import Testing

@testable import SessionFile

@Suite struct SessionFileTests {
  // MARK: - Making

  @Test func `a new file begins its meeting and is its owner's alone`() throws {
    let scratch = try Scratch()
    let old = umask(0)
    defer { umask(old) }
    let file = try scratch.meeting()
    #expect(file.history.steps == [.begin()])
    #expect(file.history.session.status == .prepared)
    #expect(file.access == .full)
    _ = try file.commit([.note(1)], at: .opening, after: 1)
    for name in try scratch.contents {
      let mode = try FileManager.default.attributesOfItem(atPath: scratch.path(name))[.posixPermissions] as? Int
      #expect(mode == 0o600, "\(name)")
    }
  }

  @Test func `what is there already is not touched`() throws {
    let scratch = try Scratch()
    let path = scratch.path("a.rembuk")
    try "penting".write(toFile: path, atomically: false, encoding: .utf8)
    #expect(throws: SessionFileError.exists) {
      try SessionFile.create(at: path, steps: [.begin()], at: .opening)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "penting")
    #expect(try scratch.contents == ["a.rembuk"])
  }

  @Test func `a link that leads nowhere is there already too`() throws {
    let scratch = try Scratch()
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("a.rembuk"), withDestinationPath: scratch.path("entah"))
    #expect(throws: SessionFileError.exists) { try scratch.meeting() }
    #expect(try scratch.contents == ["a.rembuk"])
  }

  @Test func `the log that a deleted meeting left does not get into a new one`() throws {
    let scratch = try Scratch()
    let old = try scratch.meeting(notes: 20)
    try FileManager.default.removeItem(atPath: old.path)
    #expect(try scratch.contents == ["a.rembuk-shm", "a.rembuk-wal"])
    let new = try scratch.meeting(notes: 1)
    #expect(new.history.steps == [.begin(), .note(1)])
    new.close()
    #expect(try Check(examining: new.path).damage.isEmpty)
  }

  @Test func `a refused beginning leaves nothing behind`() throws {
    let scratch = try Scratch()
    #expect(throws: SessionFileError.refused(.notBegun)) {
      try SessionFile.create(at: scratch.path("a.rembuk"), steps: [.note(1)], at: .opening)
    }
    #expect(try scratch.contents.isEmpty)
    #expect(throws: SessionFileError.folderMissing) {
      try SessionFile.create(at: scratch.path("tiada/a.rembuk"), steps: [.begin()], at: .opening)
    }
  }

  @Test func `a path that looks like an address is a path`() throws {
    let scratch = try Scratch()
    #expect(FileSystem.folder(of: "file:a.rembuk") == ".")
    #expect(FileSystem.folder(of: "/a.rembuk") == "/")
    #expect(FileSystem.folder(of: "/b/a.rembuk") == "/b")
    let file = try scratch.meeting("file:a?mode=memory")
    file.close()
    #expect(try scratch.contents == ["file:a?mode=memory"])
  }

  // MARK: - Opening

  @Test func `the meeting is as it was left, in one plain file`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 3)
    let before = file.history
    file.close()
    #expect(try scratch.contents == ["a.rembuk"])
    let again = try SessionFile(opening: file.path)
    #expect(again.history.steps == before.steps)
    #expect(again.history.session == before.session)
  }

  @Test func `synchronous stays full in the write-ahead log`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 1)
    let names = ["synchronous", "journal_mode", "foreign_keys", "application_id", "user_version"]
    let values = try file.queue.read { database in
      try names.map { try String.fetchOne(database, sql: "PRAGMA \($0)") }
    }
    #expect(values == ["2", "wal", "1", "1380794955", "4"])
  }

  @Test func `the write-ahead log stays short however long the meeting is`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting()
    for number in 1...300 { _ = try file.commit([.note(number)], at: .opening, after: number) }
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path + "-wal")
    // The commit that reaches the limit is written whole before the log begins anew.
    #expect(try #require(attributes[.size] as? Int) <= (Connection.logPages + 8) * 4200)
  }

  @Test(arguments: [
    "", "bukan rapat", String(repeating: "SQLite format 3", count: 100), String(repeating: "\0", count: 8192),
  ])
  func `what is no session file is refused and not changed`(content: String) throws {
    let scratch = try Scratch()
    let path = scratch.path("a.rembuk")
    try content.write(toFile: path, atomically: false, encoding: .utf8)
    #expect(throws: SessionFileError.notASession) { try SessionFile(opening: path) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == content)
    #expect(try scratch.contents == ["a.rembuk"])
  }

  @Test func `another program's database is refused`() throws {
    let scratch = try Scratch()
    let queue = try DatabaseQueue(path: scratch.path("a.db"))
    try queue.write { try $0.execute(sql: "CREATE TABLE change (sequence INTEGER PRIMARY KEY)") }
    try queue.close()
    #expect(throws: SessionFileError.notASession) { try SessionFile(opening: scratch.path("a.db")) }
  }

  @Test func `missing files and folders are told apart`() throws {
    let scratch = try Scratch()
    #expect(throws: SessionFileError.missing) { try SessionFile(opening: scratch.path("a.rembuk")) }
    #expect(throws: SessionFileError.missing) { try SessionFile(opening: scratch.path("tiada/a.rembuk")) }
    #expect(throws: SessionFileError.notASession) { try SessionFile(opening: scratch.folder) }
  }

  @Test func `a newer file is read, not written`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 1)
    try file.queue.write { try $0.execute(sql: "PRAGMA user_version = 7") }
    file.close()
    let newer = try SessionFile(opening: file.path)
    #expect(newer.access == .newerVersion(7))
    #expect(newer.history.steps.count == 2)
    #expect(throws: SessionFileError.newerVersion(found: 7, known: Schema.version)) {
      try newer.commit([.note(2)], at: .opening, after: 2)
    }
    #expect(throws: SessionFileError.newerVersion(found: 7, known: Schema.version)) {
      try newer.saveDraft("x", seat: "Sekretaris")
    }
  }

  @Test func `a newer file with steps of an unknown kind is refused by its version, not as damage`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting()
    try file.queue.write { database in
      try database.execute(sql: "PRAGMA user_version = 7; ALTER TABLE change RENAME COLUMN body TO content")
    }
    file.close()
    #expect(throws: SessionFileError.newerVersion(found: 7, known: Schema.version)) {
      try SessionFile(opening: file.path)
    }
  }

  // MARK: - Storing

  @Test func `a step is stored with its row's columns`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 1)
    _ = try file.commit([.takeBack("Sekretaris-s1", id: "u1", seat: "Ketua")], at: .opening, after: 2)
    let rows = try file.queue.read { database in
      try Row.fetchAll(database, sql: "SELECT sequence, id, seat, recorded_at, subject, length(hash) FROM change")
    }
    let texts = rows.map { row in (0..<6).map { "\(row[$0] as DatabaseValue)" }.joined(separator: " ") }
    #expect(
      texts == [
        #"1 "awal" "Sekretaris" "2026-01-21T09:00:00+08:00" "rapat" 32"#,
        #"2 "Sekretaris-s1" "Sekretaris" "2026-01-21T09:00:00+08:00" "Sekretaris-e1" 32"#,
        #"3 "u1" "Ketua" "2026-01-21T09:00:00+08:00" "Sekretaris-s1" 32"#,
      ])
  }

  @Test func `a batch with a refused step is not stored at all`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting()
    let strike = Step.change(.strike("tiada"), id: "x")
    #expect(throws: SessionFileError.refused(.unknownEntry("tiada"))) {
      try file.commit([.note(1), strike, .note(2)], at: .opening, after: 1)
    }
    #expect(try file.steps(after: 0) == [.begin()])
    #expect(try file.commit([.note(2)], at: .opening, after: 1) == [.note(2)])
    file.close()
    let session = try SessionFile(opening: file.path).history.session
    #expect(session.entries.map(\.number.description) == ["C-1"])
    #expect(session.entries.map(\.id) == ["Sekretaris-e2"])
  }

  @Test func `the same step sent again is stored once`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting()
    _ = try file.commit([.note(1)], at: .opening, after: 1)
    #expect(try file.commit([.note(1), .note(2)], at: .opening, after: 1) == [.note(1), .note(2)])
    let other = Step.change(.strike("Sekretaris-e1"), id: "Sekretaris-s1")
    #expect(throws: SessionFileError.refused(.duplicate(identifier: "Sekretaris-s1"))) {
      try file.commit([other], at: .opening, after: 3)
    }
  }

  @Test func `a step tells when it was stored, to its writer, to others and after opening`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting()
    let other = try SessionFile(opening: file.path)
    let later = Instant.opening.adding(seconds: 61)
    #expect(try file.commit([.note(1), .close], at: later, after: 1).map(\.recordedAt) == [later, later])
    // What was stored before keeps its time when it is sent again.
    #expect(try file.commit([.note(1)], at: later.adding(seconds: 9), after: 1).map(\.recordedAt) == [later, later])
    #expect(try other.steps(after: 0).map(\.recordedAt) == [.opening, later, later])
    file.close()
    other.close()
    #expect(try SessionFile(opening: file.path).history.steps.map(\.recordedAt) == [.opening, later, later])
  }

  @Test func `undo and redo go on after the file was closed`() throws {
    let scratch = try Scratch()
    var file = try scratch.meeting(notes: 2)
    file.close()
    file = try SessionFile(opening: file.path)
    let undone = try #require(file.history.nextUndo(at: "Sekretaris"))
    #expect(undone == .note(2))
    _ = try file.commit([.takeBack(undone.id.rawValue, id: "u1")], at: .opening, after: 3)
    file.close()
    file = try SessionFile(opening: file.path)
    #expect(file.history.session.entries.map(\.id) == ["Sekretaris-e1"])
    let redone = try #require(file.history.nextRedo(at: "Sekretaris"))
    #expect(redone.id == "u1")
    _ = try file.commit([.takeBack("u1", id: "r1")], at: .opening, after: 4)
    file.close()
    file = try SessionFile(opening: file.path)
    #expect(file.history.session.entries.map(\.number.description) == ["C-1", "C-2"])
    #expect(file.history.nextUndo(at: "Sekretaris") == .note(2))
  }

  @Test func `a full disk stores nothing and the same can be sent again`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 1)
    try file.queue.write { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    let long = Step.change(.set(.theme(String(repeating: "gizi ", count: 10_000))), id: "t")
    #expect(throws: SessionFileError.diskFull) { try file.commit([.note(2), long], at: .opening, after: 2) }
    #expect(try file.steps(after: 0) == [.begin(), .note(1)])
    #expect(file.history.session.entries.count == 1)
    try file.queue.write { try $0.execute(sql: "PRAGMA max_page_count = 100000") }
    #expect(try file.commit([.note(2), long], at: .opening, after: 2) == [.note(2), long])
    file.close()
    #expect(try Check(examining: file.path).damage.isEmpty)
  }

  @Test func `a file that was deleted or replaced is not written into`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting()
    try FileManager.default.moveItem(atPath: file.path, toPath: scratch.path("b.rembuk"))
    #expect(throws: SessionFileError.vanished) { try file.commit([.note(1)], at: .opening, after: 1) }
    _ = try scratch.meeting()
    #expect(throws: SessionFileError.vanished) { try file.saveDraft("x", seat: "Sekretaris") }
  }

  // MARK: - Sealing

  @Test func `a legalised meeting is one plain file with a code and refuses changes`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 1)
    #expect(file.sealCode == nil)
    _ = try file.commit([.close], at: .opening, after: 2)
    _ = try file.commit([.legalise], at: .opening, after: 3)
    #expect(try scratch.contents == ["a.rembuk"])
    #expect(file.access == .sealed)
    #expect(throws: SessionFileError.refused(.sealed)) { try file.commit([.note(2)], at: .opening, after: 4) }
    let code = try #require(file.sealCode)
    #expect(code.count == 12 && code.allSatisfy(\.isHexDigit))
    file.close()
    let again = try SessionFile(opening: file.path)
    #expect(again.access == .sealed)
    #expect(again.sealCode == code)
    #expect(throws: SessionFileError.refused(.sealed)) { try again.commit([.note(2)], at: .opening, after: 4) }
    again.close()
    #expect(try scratch.contents == ["a.rembuk"])
  }
}
