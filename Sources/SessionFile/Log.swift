import Foundation
import GRDB
import Meeting

/// The rows of a session file that have been read: how many, and the hash of the last.
struct Log: Equatable, Sendable {
  /// The number of the last row; 0 before the first.
  private(set) var sequence = 0
  private(set) var hash = Chain.origin
  /// The codes of the rows that sealed the meeting, in order.
  private(set) var seals: [String] = []

  /// Reads the rows behind this point in their order and checks that they follow each other unaltered.
  ///
  /// - Returns: their steps; empty if there is nothing new.
  /// - Throws: `damaged`, and the log then stands where it stood.
  mutating func readNewer(from database: Database) throws -> [Step] {
    var end = self
    var steps: [Step] = []
    let decoder = RowDecoder()
    let rows = try Row.fetchCursor(
      database.cachedStatement(sql: "SELECT sequence, body, hash FROM change WHERE sequence > ? ORDER BY sequence"),
      arguments: [sequence])
    while let row = try rows.next() {
      let found = row[0] as Int
      guard found == end.sequence + 1 else {
        throw SessionFileError.damaged(.gap(expected: end.sequence + 1, found: found))
      }
      try row.withUnsafeData(atIndex: 1) { body in
        let body = body ?? Data()
        let hash = Chain.hash(previous: end.hash, sequence: found, body: body)
        guard try row.withUnsafeData(atIndex: 2, { $0.map { $0.elementsEqual(hash) } ?? false }) else {
          throw SessionFileError.damaged(.hash(sequence: found))
        }
        do {
          let stored = try body.withUnsafeBytes { bytes in
            try EntryScanner.step(in: bytes) ?? decoder.decode(StoredStep.self, from: bytes)
          }
          var step = stored.step
          step.recordedAt = stored.recordedAt
          steps.append(step)
          if case .change(.legalise) = step.deed { end.seals.append(Chain.code(hash)) }
        } catch {
          throw SessionFileError.damaged(.undecodable(sequence: found))
        }
        end.sequence = found
        end.hash = hash
      }
    }
    self = end
    return steps
  }

  /// Stores `step` behind this point; to be called in a transaction.
  mutating func append(_ step: Step, at now: Instant, zone: Zone, to database: Database) throws {
    let stored = StoredStep(step: step, recordedAt: now)
    let body = try stored.body()
    let hash = Chain.hash(previous: hash, sequence: sequence + 1, body: body)
    try database.cachedStatement(
      sql: "INSERT INTO change (sequence, id, seat, recorded_at, subject, body, hash) VALUES (?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      sequence + 1, step.id.rawValue, step.seat, now.iso8601(in: zone), stored.subject, body, Data(hash),
    ])
    self.sequence += 1
    self.hash = hash
    if case .change(.legalise) = step.deed { seals.append(Chain.code(hash)) }
  }
}
