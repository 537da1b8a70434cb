import GRDB

extension SessionFile {
  /// Copies the meeting at `path`, which may be running, to the new file `target`: one plain file that is whole or not there at all.
  ///
  /// What is stored while the copy is made may or may not be in it; a damaged meeting is copied with its damage.
  ///
  /// - Throws: `missing`, `permission`, `notASession`, `nameTooLong`, `exists`, `folderMissing`, `readOnly`, `diskFull`, `busy`, `inputOutput`.
  package static func copy(_ path: String, to target: String) throws(SessionFileError) {
    try copy(path, to: target, isBackup: false)
  }

  static func copy(_ path: String, to target: String, isBackup: Bool) throws(SessionFileError) {
    try FileSystem.requireReadableFile(path)
    let source = try FileSystem.isWritable(path) ? Connection.open(path, isReadOnly: false) : ReadOnlyMedium.open(path)
    do {
      try source.writeWithoutTransaction { _ = try Schema.version(of: $0) }
    } catch {
      throw SessionFileError(error)
    }
    try copy(source, to: target, isBackup: isBackup)
    try? source.close()
  }

  /// Copies this meeting to the new file `target`, drafts and contacts included: one plain file that is whole or not there at all.
  ///
  /// It works as long as the file can be read, also where it is no longer at its path.
  ///
  /// - Throws: `nameTooLong`, `exists`, `folderMissing`, `permission`, `readOnly`, `diskFull`, `busy`, `inputOutput`.
  package func copy(to target: String) throws(SessionFileError) {
    try Self.copy(queue, to: target)
  }

  private static func copy(
    _ source: DatabaseQueue, to target: String, isBackup: Bool = false
  ) throws(SessionFileError) {
    try FileSystem.makeFile(at: target, isBackup: isBackup) { temporary throws(SessionFileError) in
      let copy = try Connection.open(temporary, isReadOnly: false)
      do {
        try source.backup(to: copy)
        // The copy takes over that the source has a log; on its own it must not.
        try copy.writeWithoutTransaction { _ = try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE") }
        try copy.close()
      } catch {
        throw SessionFileError(error)
      }
    }
  }
}
