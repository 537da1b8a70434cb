import Foundation
import GRDB
import Meeting
import SessionFile

/// From Enter to a durable entry, beside the bare database that stores the same bytes in the same folder.
enum CommitBenchmark {
  private static let blocks = 20
  private static let block = 25

  static func figures(in hall: Hall) throws -> [Figure] {
    let meeting = hall.folder + "/simpan.rembuk"
    let file = try Hall.file(of: 0, at: meeting)
    let setup = try setup()
    let now = Instant(secondsSince1970: 1_768_957_200)
    var known = file.history.steps.count
    // The first write goes over to the log, which is a matter of opening and not of each entry.
    known += try file.commit([Hall.entry(0, setup)], at: now, after: known, draft: "").count
    let bytes = try row(of: meeting)
    let bare = try bareDatabase(hall.folder + "/telanjang.sqlite")
    var (entries, rows) = (Times(), Times())
    for number in 0..<blocks * block * 2 {
      let clock = ContinuousClock()
      if number / block % 2 == 0 {
        rows.add(try clock.measure { try insert(bytes, into: bare) })
      } else {
        let step = Hall.entry(number + 1, setup)
        entries.add(try clock.measure { known += try file.commit([step], at: now, after: known, draft: "").count })
      }
    }
    file.close()
    return [
      Figure(
        what: "Enter to durable", measured: entries.median, beside: ("bare SQLite, WAL and FULL", rows.median),
        limit: .ratio(1.5)),
      // One Enter in some fifty also folds the log into the file, which a median would hide.
      Figure(
        what: "Enter to durable, on average", measured: entries.mean, beside: ("bare SQLite, WAL and FULL", rows.mean),
        limit: .ratio(1.5)),
    ]
  }

  private static func setup() throws -> Setup {
    guard case .change(.begin(let setup)) = try Hall.steps(0)[0].deed else {
      throw TimedProgram.Failure(reason: "setup")
    }
    return setup
  }

  /// The bytes of the newest entry of the meeting at `path`.
  private static func row(of path: String) throws -> Data {
    let queue = try DatabaseQueue(path: path)
    return try queue.read { try Data.fetchOne($0, sql: "SELECT body FROM change ORDER BY sequence DESC") } ?? Data()
  }

  private static func bareDatabase(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.journalMode = .default
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL") }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.write { try $0.execute(sql: "CREATE TABLE row (number INTEGER PRIMARY KEY, body BLOB NOT NULL)") }
    return queue
  }

  private static func insert(_ bytes: Data, into queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { database in
      try database.inTransaction(.immediate) {
        try database.cachedStatement(sql: "INSERT INTO row (body) VALUES (?)").execute(arguments: [bytes])
        return .commit
      }
    }
  }
}
