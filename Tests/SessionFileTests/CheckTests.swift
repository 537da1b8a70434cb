import Foundation
import GRDB
import Meeting
import Testing

@testable import SessionFile

@Suite struct CheckTests {
  @Test func `the chain of a newer file is examined, and not what its steps say`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 2)
    try file.queue.write { try $0.execute(sql: "PRAGMA user_version = 7") }
    file.close()
    let check = try Check(examining: file.path)
    #expect(check.newerVersion == 7)
    #expect(check.damage == [])
    #expect(check.steps == 3)
    let altered = try SessionFile(opening: file.path)
    try altered.queue.write { try $0.execute(sql: "UPDATE change SET body = x'00' WHERE sequence = 2") }
    #expect(try Check(examining: file.path).damage == [.hash(sequence: 2)])
    try altered.queue.write { try $0.execute(sql: "ALTER TABLE change RENAME COLUMN body TO content") }
    #expect(throws: SessionFileError.newerVersion(found: 7, known: Schema.version)) {
      try Check(examining: file.path)
    }
  }

  @Test func `it is told when others may open the file`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting()
    #expect(try Check(examining: file.path).openedTo == 0)
    chmod(file.path, 0o644)
    #expect(try Check(examining: file.path).openedTo == 0o044)
  }

  /// Ways to tamper with a meeting of five rows, what opening says, and what the examination says.
  static let tampering: [(sql: String, opening: SessionFileError?, findings: [Damage])] = [
    ("SELECT 1", nil, []),
    (
      "UPDATE change SET body = CAST(replace(CAST(body AS TEXT), 'ke-2', 'ke-9') AS BLOB) WHERE sequence = 3",
      .damaged(.hash(sequence: 3)), [.hash(sequence: 3)]
    ),
    ("UPDATE change SET hash = x'00' WHERE sequence = 5", .damaged(.hash(sequence: 5)), [.hash(sequence: 5)]),
    (
      "DELETE FROM change WHERE sequence = 2", .damaged(.gap(expected: 2, found: 3)), [.gap(expected: 2, found: 3)]
    ),
    (
      "DELETE FROM change WHERE sequence = 1", .damaged(.gap(expected: 1, found: 2)), [.gap(expected: 1, found: 2)]
    ),
    ("UPDATE change SET seat = 'Ketua' WHERE sequence = 4", nil, [.columns(sequence: 4)]),
    ("UPDATE change SET id = 'lain' WHERE sequence = 4", nil, [.columns(sequence: 4)]),
  ]

  @Test(arguments: tampering) func `tampering is found`(
    sql: String, opening: SessionFileError?, findings: [Damage]
  ) throws {
    let scratch = try Scratch()
    let path = try tampered(scratch) { try $0.execute(sql: sql) }
    if let opening {
      #expect(throws: opening) { try SessionFile(opening: path) }
    } else {
      #expect(try SessionFile(opening: path).history.steps.count == 5)
    }
    #expect(try Check(examining: path).damage == findings)
  }

  @Test(arguments: ["{}", "", "{\"at\":0},{\"at\":0}", "\u{0}", "null"])
  func `a row with a right hash that cannot be read is found`(body: String) throws {
    let scratch = try Scratch()
    let path = try tampered(scratch) { try rechain($0, replacing: 4, by: Data(body.utf8)) }
    #expect(throws: SessionFileError.damaged(.undecodable(sequence: 4))) { try SessionFile(opening: path) }
    #expect(try Check(examining: path).damage == [.undecodable(sequence: 4)])
  }

  @Test func `two steps in one row do not pass for two rows`() throws {
    let scratch = try Scratch()
    let path = try tampered(scratch) { database in
      let bodies = try Data.fetchAll(database, sql: "SELECT body FROM change ORDER BY sequence")
      try rechain(database, replacing: 4, by: bodies[3] + Data(",".utf8) + bodies[4])
    }
    #expect(throws: SessionFileError.damaged(.undecodable(sequence: 4))) { try SessionFile(opening: path) }
  }

  @Test func `a step that the meeting does not take is found`() throws {
    let scratch = try Scratch()
    let strike = StoredStep(step: .change(.strike("tiada"), id: "x"), recordedAt: .opening)
    let path = try tampered(scratch) { try rechain($0, replacing: 4, by: try strike.body()) }
    let damage = Damage.refused(sequence: 4, .unknownEntry("tiada"))
    #expect(throws: SessionFileError.damaged(damage)) { try SessionFile(opening: path) }
    #expect(try Check(examining: path).damage == [.columns(sequence: 4), damage])
  }

  @Test func `a broken database is found`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 400)
    file.close()
    let handle = try #require(FileHandle(forUpdatingAtPath: file.path))
    try handle.seek(toOffset: 4096 * 6)
    try handle.write(contentsOf: Data(repeating: 0xA5, count: 4096 * 10))
    try handle.close()
    let check = try Check(examining: file.path)
    #expect(
      check.damage.contains { damage in
        if case .structure = damage { true } else { false }
      })
    #expect(throws: SessionFileError.self) { try SessionFile(opening: file.path) }
  }

  @Test func `a legalised meeting shows its code`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 2)
    _ = try file.commit([.close, .legalise], at: .opening, after: 3)
    let check = try Check(examining: file.path)
    #expect(check.damage.isEmpty && check.steps == 5 && check.status == .legalised)
    #expect(check.sealCode != nil && check.sealCode == file.sealCode)
  }

  @Test func `a seal is broken by any one changed byte of what it seals`() throws {
    let scratch = try Scratch()
    let file = try scratch.meeting(notes: 1)
    _ = try file.commit([.close, .legalise], at: .opening, after: 2)
    let code = try #require(file.sealCode)
    file.close()
    let queue = try DatabaseQueue(path: file.path)
    let rows = try queue.read { database in
      try Row.fetchAll(database, sql: "SELECT sequence, body, hash FROM change").map { row in
        (row["sequence"] as Int, ["body": row["body"] as Data, "hash": row["hash"] as Data])
      }
    }
    var changed = 0
    for (sequence, columns) in rows {
      for (column, bytes) in columns {
        // Of the long beginning every seventh byte: each of them is under one hash.
        for place in stride(from: 0, to: bytes.count, by: bytes.count > 500 ? 7 : 1) {
          var tampered = bytes
          tampered[place] ^= 1
          let update = "UPDATE change SET \(column) = ? WHERE sequence = ?"
          try queue.write { try $0.execute(sql: update, arguments: [tampered, sequence]) }
          #expect(try !Check(examining: file.path).damage.isEmpty, "\(column) \(sequence), byte \(place)")
          try queue.write { try $0.execute(sql: update, arguments: [bytes, sequence]) }
          changed += 1
        }
      }
    }
    #expect(changed > 500)
    #expect(try Check(examining: file.path).sealCode == code)
  }

  @Test func `what is no session is an error and no finding`() throws {
    let scratch = try Scratch()
    #expect(throws: SessionFileError.missing) { try Check(examining: scratch.path("a.rembuk")) }
    try "x".write(toFile: scratch.path("b"), atomically: false, encoding: .utf8)
    #expect(throws: SessionFileError.notASession) { try Check(examining: scratch.path("b")) }
  }

  // MARK: - Support

  /// A closed meeting with five rows after `change` was at its database.
  private func tampered(_ scratch: Scratch, by change: (Database) throws -> Void) throws -> String {
    let file = try scratch.meeting(notes: 4)
    file.close()
    let queue = try DatabaseQueue(path: file.path)
    try queue.write { try change($0) }
    try queue.close()
    return file.path
  }

  /// Replaces a row and makes all hashes anew, as someone would who knows how the file is made.
  private func rechain(_ database: Database, replacing sequence: Int, by body: Data) throws {
    try database.execute(sql: "UPDATE change SET body = ? WHERE sequence = ?", arguments: [body, sequence])
    var hash = Chain.origin
    for (index, body) in try Data.fetchAll(database, sql: "SELECT body FROM change ORDER BY sequence").enumerated() {
      hash = Chain.hash(previous: hash, sequence: index + 1, body: body)
      try database.execute(
        sql: "UPDATE change SET hash = ? WHERE sequence = ?", arguments: [Data(hash), index + 1])
    }
  }
}
