import Foundation
import GRDB

/// Opening a session file from a folder or medium that cannot be written to.
enum ReadOnlyMedium {
  /// Opens the database at `path` for reading.
  ///
  /// One that was left without a clean exit has part of its content in a log beside it, which SQLite reads only where it may write.
  /// Then both are copied to a temporary folder of our own, which is gone as soon as the copy is open.
  static func open(_ path: String) throws(SessionFileError) -> DatabaseQueue {
    do {
      let queue = try Connection.open(path, isReadOnly: true)
      _ = try queue.read { try Int.fetchOne($0, sql: "PRAGMA schema_version") }
      return queue
    } catch {
      let error = SessionFileError(error)
      if case .inputOutput(let code, _) = error, code & 0xFF == Int(ResultCode.SQLITE_CANTOPEN.rawValue) {
        return try openCopy(of: path)
      }
      throw error
    }
  }

  static func openCopy(of path: String) throws(SessionFileError) -> DatabaseQueue {
    let path = FileSystem.resolved(path)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rembuk-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      let copy = folder.appendingPathComponent("rembuk").path
      try FileManager.default.copyItem(atPath: path, toPath: copy)
      // The copy keeps the mode of a read-only original.
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: copy)
      if FileManager.default.fileExists(atPath: path + "-wal") {
        try FileManager.default.copyItem(atPath: path + "-wal", toPath: copy + "-wal")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: copy + "-wal")
      }
      let queue = try Connection.open(copy, isReadOnly: false)
      try queue.writeWithoutTransaction { database in
        Connection.foldIntoOneFile(database)
        try database.execute(sql: "PRAGMA query_only = ON")
      }
      return queue
    } catch {
      throw SessionFileError(error)
    }
  }
}
