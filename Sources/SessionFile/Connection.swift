import Foundation
import GRDB

/// How a session file's database is opened.
enum Connection {
  /// After how many pages of 4 KiB the write-ahead log is folded into the file and then written over from its start: some fifty entries.
  static let logPages = 128

  /// Opens the database at `path`.
  ///
  /// A name that SQLite would take for an address (`file:…`) is made a plain path first.
  static func open(_ path: String, isReadOnly: Bool) throws(SessionFileError) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    // GRDB's own write-ahead setting would lower `synchronous` to NORMAL behind our back.
    configuration.journalMode = .default
    configuration.busyMode = .timeout(5)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA trusted_schema = OFF")
      if !isReadOnly {
        try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = \(logPages)")
      }
    }
    do {
      return try DatabaseQueue(path: path.hasPrefix("/") ? path : "./" + path, configuration: configuration)
    } catch {
      throw SessionFileError(error)
    }
  }

  /// Goes over to the write-ahead log.
  ///
  /// Where the file system cannot do it (some network folders), the file stays as it is: slower and as safe.
  static func useWriteAheadLog(_ database: Database) throws {
    let deadline = DispatchTime.now() + .seconds(5)
    while true {
      do {
        _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
        return
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && DispatchTime.now() < deadline {
        // Another program is leaving the log at this moment; SQLite does not wait for that by itself.
        usleep(5000)
      }
    }
  }

  /// Puts everything into the one file and gives up the log; does nothing while somebody else has the file open.
  static func foldIntoOneFile(_ database: Database) {
    try? database.execute(sql: "PRAGMA busy_timeout = 0")
    _ = try? Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    _ = try? String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
    try? database.execute(sql: "PRAGMA busy_timeout = 5000")
  }
}
