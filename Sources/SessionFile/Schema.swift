import GRDB

/// What a session file is made of, and how an older one becomes a newer one.
enum Schema {
  /// "RMBK" in the header of every session file, by which the program and `file` know it.
  static let applicationID = 0x524D_424B

  /// The version this program writes.
  static var version: Int { migrations.count }

  /// Element n brings a file from version n to version n + 1; a new file goes through all of them. None is ever changed after
  /// a release: a new version is a new element.
  ///
  /// `change` is only ever appended to. Its `body` and `hash` are the truth, the other columns are an index for people and tools.
  /// `contact` lies outside of the changes and their hashes so that telephone numbers and addresses can be deleted for good.
  static let migrations = [
    """
    CREATE TABLE change (
      sequence INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      seat TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      subject TEXT NOT NULL,
      body BLOB NOT NULL,
      hash BLOB NOT NULL
    ) STRICT;
    CREATE TABLE draft (
      seat TEXT PRIMARY KEY,
      line TEXT NOT NULL
    ) STRICT;
    CREATE TABLE contact (
      attendee TEXT PRIMARY KEY,
      phone TEXT,
      address TEXT
    ) STRICT;
    """,
    // Nothing but the number: the changes of version 2 have kinds that a program of version 1 would take for damage.
    "",
    // The same for version 3: rosters that are taken over, what is said anew of one who is on it, what became of promises, what earlier
    // meetings left open, proposals that are withdrawn, belong to the village and are in SIPD, an agenda that is arranged, and times that
    // are put right.
    "",
    // The same for version 4: a program of version 3 would leave the picture of a letterhead out of the papers without a word, and who
    // objected to a decision.
    "",
  ]

  /// Makes the tables of a new file; to be called in a transaction.
  static func install(in database: Database) throws {
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try migrate(database, from: 0)
  }

  /// Brings an older file up to `version` in front of its first new change; to be called in that change's transaction. Does nothing to
  /// a file of this version.
  ///
  /// - Throws: `newerVersion` if a newer program has been at it.
  static func raise(_ database: Database) throws {
    let found = try version(of: database)
    guard found <= version else { throw SessionFileError.newerVersion(found: found, known: version) }
    if found < version { try migrate(database, from: found) }
  }

  private static func migrate(_ database: Database, from found: Int) throws {
    for migration in migrations[found...] { try database.execute(sql: migration) }
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// The version of an open file.
  ///
  /// - Throws: `notASession` if it is no file of ours.
  static func version(of database: Database) throws -> Int {
    guard try Int.fetchOne(database, sql: "PRAGMA application_id") == applicationID,
      let found = try Int.fetchOne(database, sql: "PRAGMA user_version"), found > 0
    else { throw SessionFileError.notASession }
    return found
  }
}
