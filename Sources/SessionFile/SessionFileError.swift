import GRDB
import Meeting

/// Why a session file could not be made, opened, read or written.
package enum SessionFileError: Error, Equatable, Sendable {
  /// The rules of the meeting do not allow it; nothing of what was asked for is stored.
  case refused(ChangeRefused)
  /// There is no file at the path.
  case missing
  /// There is a file already where a new one was to be made; it was not touched.
  case exists
  /// The folder in which a file was to be made is not there.
  case folderMissing
  /// The name of the file that was to be made has more than `limit` bytes; one of its logs could not be named.
  case nameTooLong(limit: Int)
  /// What is at the path is no session file: something else, or nothing but zeros.
  case notASession
  /// A newer program wrote the file: its schema is `found`, and this program knows up to `known`.
  case newerVersion(found: Int, known: Int)
  case damaged(Damage)
  /// The file, its folder or its medium cannot be written to.
  case readOnly
  /// The file that was opened is no longer at its path: moved, deleted or replaced by another. Nothing more is written to it.
  case vanished
  case diskFull
  /// Another program kept the file locked for five seconds.
  case busy
  /// The rights of the user do not allow it.
  case permission
  /// Any other failure of the disk or the database: SQLite's extended result code (or errno, then negative) and its words in English.
  case inputOutput(code: Int, message: String)
}

/// What is wrong inside a session file.
package enum Damage: Equatable, Sendable {
  /// The database itself is broken; SQLite's words.
  case structure(String)
  /// A step is not there: `found` stands where `expected` should.
  case gap(expected: Int, found: Int)
  /// The step does not fit its hash or the step before it: it was altered outside of the program.
  case hash(sequence: Int)
  /// The step cannot be read.
  case undecodable(sequence: Int)
  /// What the index columns say of a step is not what the step says.
  case columns(sequence: Int)
  /// The meeting does not take the step.
  case refused(sequence: Int, ChangeRefused)
}

extension SessionFileError {
  /// Reads what the database said.
  init(_ error: any Error) {
    switch error {
    case let error as SessionFileError: self = error
    case let error as DatabaseError: self.init(database: error)
    default: self = .inputOutput(code: 0, message: String(describing: error))
    }
  }

  private init(database error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_NOTADB: self = .notASession
    case .SQLITE_CORRUPT: self = .damaged(.structure(error.message ?? "SQLITE_CORRUPT"))
    case .SQLITE_READONLY:
      self = error.extendedResultCode == .SQLITE_READONLY_DBMOVED ? .vanished : .readOnly
    case .SQLITE_PERM, .SQLITE_AUTH: self = .permission
    default:
      self = .inputOutput(code: Int(error.extendedResultCode.rawValue), message: error.message ?? "")
    }
  }
}
