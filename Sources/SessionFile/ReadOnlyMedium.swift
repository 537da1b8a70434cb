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

  /// Opens a copy of the file at `path` and its log, made in a folder of its own that is gone as soon as the copy is open.
  ///
  /// - Parameter parent: where that folder is made; nil for the folder of temporary files.
  /// - Throws: what kept the copy from being made; `folderMissing` is about `parent`.
  static func openCopy(of path: String, in parent: String? = nil) throws(SessionFileError) -> DatabaseQueue {
    let path = FileSystem.resolved(path)
    let folder = try FileSystem.makeFolder(in: parent.map { [$0] } ?? temporaryFolders)
    let copy = folder + "/rembuk"
    defer {
      for suffix in ["", "-wal", "-shm", "-journal"] { unlink(copy + suffix) }
      rmdir(folder)
    }
    try FileSystem.copyBytes(of: path, to: copy)
    if FileSystem.identity(of: path + "-wal") != nil { try FileSystem.copyBytes(of: path + "-wal", to: copy + "-wal") }
    let queue = try Connection.open(copy, isReadOnly: false)
    do {
      try queue.writeWithoutTransaction { database in
        Connection.foldIntoOneFile(database)
        try database.execute(sql: "PRAGMA query_only = ON")
      }
      return queue
    } catch {
      throw SessionFileError(error)
    }
  }

  /// The first that can be written to is taken: what TMPDIR says, then where every system has one.
  private static var temporaryFolders: [String] {
    [ProcessInfo.processInfo.environment["TMPDIR"], "/tmp", "/dev/shm"].compactMap { $0 }.filter { !$0.isEmpty }
  }
}
