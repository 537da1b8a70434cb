import GRDB
import Meeting
import Testing

@testable import SessionFile

@Suite struct SessionFileErrorTests {
  /// What SQLite says, and what that means to whoever runs the meeting.
  static let codes: [(ResultCode, SessionFileError)] = [
    (.SQLITE_FULL, .diskFull), (.SQLITE_BUSY, .busy), (.SQLITE_BUSY_SNAPSHOT, .busy), (.SQLITE_BUSY_RECOVERY, .busy),
    (.SQLITE_LOCKED, .busy), (.SQLITE_NOTADB, .notASession), (.SQLITE_READONLY, .readOnly),
    (.SQLITE_READONLY_DIRECTORY, .readOnly), (.SQLITE_READONLY_DBMOVED, .vanished), (.SQLITE_PERM, .permission),
    (.SQLITE_AUTH, .permission), (.SQLITE_CORRUPT, .damaged(.structure("kata"))),
    (.SQLITE_CORRUPT_VTAB, .damaged(.structure("kata"))),
    (.SQLITE_IOERR_WRITE, .inputOutput(code: 778, message: "kata")),
    (.SQLITE_CANTOPEN, .inputOutput(code: 14, message: "kata")),
  ]

  @Test(arguments: codes) func `what the database says is told by what can be done about it`(
    code: ResultCode, error: SessionFileError
  ) {
    #expect(SessionFileError(DatabaseError(resultCode: code, message: "kata")) == error)
  }

  @Test func `what is known already stays as it is, and what is not is told in its own words`() {
    #expect(SessionFileError(SessionFileError.vanished) == .vanished)
    struct Foreign: Error, CustomStringConvertible { let description = "asing" }
    #expect(SessionFileError(Foreign()) == .inputOutput(code: 0, message: "asing"))
  }
}
