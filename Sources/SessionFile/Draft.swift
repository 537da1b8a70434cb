import GRDB

/// The line that a seat has in hand: outside of the meeting and its chain, so that a crash does not eat what is half typed.
enum Draft {
  static func save(_ line: String, seat: String, in database: Database) throws {
    // An empty line stays as a row: to take it away and put it back would write the index anew each time, and every Enter does it.
    try database.cachedStatement(sql: "UPDATE draft SET line = ?2 WHERE seat = ?1 AND line <> ?2")
      .execute(arguments: [seat, line])
    guard !line.isEmpty, database.changesCount == 0 else { return }
    try database.cachedStatement(sql: "INSERT OR IGNORE INTO draft (seat, line) VALUES (?, ?)")
      .execute(arguments: [seat, line])
  }
}

extension SessionFile {
  /// Keeps `line` as what `seat` has in hand; an empty line removes it.
  ///
  /// - Throws: `refused` where the meeting is legalised, `readOnly`, `newerVersion`, `vanished`, `diskFull`, `busy`, `inputOutput`.
  package func saveDraft(_ line: String, seat: String) throws(SessionFileError) {
    try requireWritable()
    try withState { state, database in
      guard state.history.session.status != .legalised else { throw SessionFileError.refused(.sealed) }
      try Self.prepareForWriting(&state, database)
      try Draft.save(line, seat: seat, in: database)
    }
  }

  /// What `seat` had in hand when it was last saved; empty if nothing.
  ///
  /// - Throws: `busy`, `inputOutput`.
  package func draft(seat: String) throws(SessionFileError) -> String {
    try withState { _, database in
      try String.fetchOne(database, sql: "SELECT line FROM draft WHERE seat = ?", arguments: [seat]) ?? ""
    }
  }
}
