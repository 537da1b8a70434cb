import Foundation
import GRDB
import Meeting

/// The rows of a session file that can still be read, each asked for alone, so that a broken page costs only what lies on it.
struct SalvagedRows {
  /// The readable steps by their numbers.
  private(set) var steps: [Int: StoredStep] = [:]
  /// The numbers of rows that do not fit their hash though the one before them is there.
  private(set) var altered: [Int] = []
  private(set) var drafts: [String: String] = [:]
  private(set) var contacts: [Attendee.ID: Contact] = [:]

  /// Reads the file at `path` from a copy; empty where it is no database any more.
  ///
  /// - Parameter folder: where the copy is made, and is gone again.
  /// - Throws: `folderMissing`, `permission`, `readOnly`, `diskFull`, where there can be no copy: what only the database tells would be
  ///   lost without a word.
  init(of path: String, copyingInto folder: String) throws(SessionFileError) {
    let queue: DatabaseQueue
    do {
      queue = try ReadOnlyMedium.openCopy(of: path, in: folder)
    } catch {
      switch error {
      case .folderMissing, .permission, .readOnly, .diskFull: throw error
      default: return
      }
    }
    defer { try? queue.close() }
    queue.writeWithoutTransaction { database in
      guard (try? Schema.version(of: database)).map({ $0 <= Schema.version }) ?? true else { return }
      read(database)
    }
  }

  /// Takes from `other`, an earlier state of the same meeting, what is missing here.
  mutating func fill(from other: SalvagedRows) {
    let isSame = other.steps[1].flatMap { first in steps[1].map { $0.step.id == first.step.id } } ?? true
    guard isSame else { return }
    steps.merge(other.steps) { own, _ in own }
    drafts.merge(other.drafts) { own, _ in own }
    contacts.merge(other.contacts) { own, _ in own }
  }

  private mutating func read(_ database: Database) {
    var hashes: [Int: Data] = [:]
    var bodies: [Int: Data] = [:]
    for sequence in 1...Self.last(in: database) {
      let row = try? Row.fetchOne(
        database, sql: "SELECT body, hash FROM change WHERE sequence = ?", arguments: [sequence])
      guard let row, let body = Data.fromDatabaseValue(row[0]) else { continue }
      guard let stored = try? JSONDecoder().decode(StoredStep.self, from: body) else { continue }
      steps[sequence] = stored
      bodies[sequence] = body
      hashes[sequence] = Data.fromDatabaseValue(row[1])
    }
    for (sequence, body) in bodies.sorted(by: { $0.key < $1.key }) {
      guard let previous = sequence == 1 ? Data(Chain.origin) : hashes[sequence - 1] else { continue }
      let hash = Chain.hash(previous: Array(previous), sequence: sequence, body: body)
      if hashes[sequence] != Data(hash) { altered.append(sequence) }
    }
    for row in (try? Row.fetchAll(database, sql: "SELECT seat, line FROM draft WHERE line <> ''")) ?? [] {
      if let seat = String.fromDatabaseValue(row[0]) { drafts[seat] = String.fromDatabaseValue(row[1]) }
    }
    contacts = (try? Contacts.all(in: database)) ?? [:]
  }

  /// The number of the last row, or one that no row is behind.
  private static func last(in database: Database) -> Int {
    let found = try? Int.fetchOne(database, sql: "SELECT max(sequence) FROM change")
    // Pages are at least 512 bytes and a row is never smaller than forty.
    let room = ((try? Int.fetchOne(database, sql: "PRAGMA page_count")) ?? nil) ?? 0
    return max(1, min(room * 110, found.flatMap { $0 } ?? room * 110))
  }
}
