import Foundation
import GRDB
import Meeting

/// What an examination of a session file found.
package struct Check: Equatable, Sendable {
  /// The schema of the newer program that wrote the file; nil for a file that this one knows. The database and the chain are examined
  /// then, and not what the steps say.
  package private(set) var newerVersion: Int?
  /// The rights to the file (in octal, as `chmod` takes them) that others than its owner have besides his; 0 for none.
  package private(set) var openedTo: UInt32 = 0
  /// Empty for a sound file.
  package private(set) var damage: [Damage] = []
  /// How many steps are stored.
  package private(set) var steps = 0
  /// How far the meeting had come, as far as its steps can be followed.
  package private(set) var status: Session.Status = .blank
  /// The codes on all papers that were sealed, in order: the first legalising, then each erratum.
  package private(set) var seals: [String] = []
  /// The twelve hexadecimal digits on the papers of a legalised meeting; nil for any other.
  package var sealCode: String? { status == .legalised ? seals.last : nil }

  /// Examines the file at `path` whole, without changing it: the database, the chain of hashes, and every step in turn.
  ///
  /// - Throws: `missing`, `permission`, `notASession`, `newerVersion` where its tables are others than ours, `busy`, `inputOutput`; damage is no error but the result.
  package init(examining path: String) throws(SessionFileError) {
    try FileSystem.requireReadableFile(path)
    openedTo = FileSystem.othersRights(to: path)
    let queue = try FileSystem.isWritable(path) ? Connection.open(path, isReadOnly: false) : ReadOnlyMedium.open(path)
    defer { try? queue.close() }
    do {
      try queue.read { database in
        let found = try Schema.version(of: database)
        if found > Schema.version { newerVersion = found }
        for line in try String.fetchAll(database, sql: "PRAGMA integrity_check") where line != "ok" {
          damage.append(.structure(line))
        }
        try follow(database)
      }
    } catch {
      // Its tables may be others than ours.
      if let newerVersion { throw .newerVersion(found: newerVersion, known: Schema.version) }
      guard case .damaged(let found) = SessionFileError(error) else { throw SessionFileError(error) }
      damage.append(found)
    }
  }

  /// Follows the steps one by one, as far as the database gives them.
  private mutating func follow(_ database: Database) throws {
    var history: History? = History()
    var previous: [UInt8]? = Chain.origin
    let rows = try Row.fetchCursor(database, sql: "SELECT sequence, id, seat, body, hash FROM change ORDER BY sequence")
    var expected = 1
    while let row = try rows.next() {
      // A damaged row may hold anything in any column.
      let sequence = row[0] as Int
      let body = Data.fromDatabaseValue(row[3]) ?? Data()
      let hash = [UInt8](Data.fromDatabaseValue(row[4]) ?? Data())
      steps += 1
      if sequence != expected {
        damage.append(.gap(expected: expected, found: sequence))
        history = nil
      } else if let previous, Chain.hash(previous: previous, sequence: sequence, body: body) != hash {
        damage.append(.hash(sequence: sequence))
      }
      expected = sequence + 1
      previous = hash
      if newerVersion != nil { continue }
      guard let step = try? JSONDecoder().decode(StoredStep.self, from: body).step else {
        damage.append(.undecodable(sequence: sequence))
        history = nil
        continue
      }
      if String.fromDatabaseValue(row[1]) != step.id.rawValue || String.fromDatabaseValue(row[2]) != step.seat {
        damage.append(.columns(sequence: sequence))
      }
      do {
        try history?.commit(step)
      } catch {
        damage.append(.refused(sequence: sequence, error))
        history = nil
      }
      if case .change(.legalise) = step.deed { seals.append(Chain.code(hash)) }
      if let history { status = history.session.status }
    }
  }
}
