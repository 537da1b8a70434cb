import Foundation

/// Earlier states of a session file, in the folder `.rembuk-cadangan` beside it: a few whole copies, the oldest of which makes room.
package struct Backups: Sendable {
  /// How many are kept of one meeting.
  package static let count = 3
  private static let folderName = ".rembuk-cadangan"

  private let path: String
  private let folder: String

  /// The backups of the session file at `path`.
  package init(of path: String) {
    self.path = FileSystem.resolved(path)
    folder = FileSystem.folder(of: self.path) + "/" + Self.folderName
  }

  /// Those that are there, the newest first.
  package var paths: [String] { (1...Self.count).map(place).filter { FileSystem.identity(of: $0) != nil } }

  /// Keeps the meeting as it is stored now, unless the newest backup is no older than the file; to be called off the key loop.
  ///
  /// - Throws: as `SessionFile.copy` does; the backups that are there are untouched then.
  package func keep() throws(SessionFileError) {
    guard !isUpToDate else { return }
    if mkdir(folder, 0o700) != 0, errno != EEXIST { throw FileSystem.failure(errno, missing: .folderMissing) }
    let fresh = place(0)
    unlink(fresh)
    try SessionFile.copy(path, to: fresh, isBackup: true)
    for number in (0..<Self.count).reversed() { rename(place(number), place(number + 1)) }
  }

  /// Takes all of them away, and the folder when it holds those of no other meeting.
  ///
  /// - Throws: what kept one from being taken away.
  func remove() throws(SessionFileError) {
    for path in paths where unlink(path) != 0 { throw FileSystem.failure(errno, missing: .missing) }
    rmdir(folder)
  }

  /// The `number`th newest, from 1; 0 is the one that is being made.
  private func place(_ number: Int) -> String { "\(folder)/\(FileSystem.name(of: path)).\(number)" }

  /// Whether nothing was written since the newest was made.
  private var isUpToDate: Bool {
    guard let newest = Self.time(of: place(1)) else { return false }
    return ["", "-wal"].compactMap { Self.time(of: path + $0) }.allSatisfy { $0 < newest }
  }

  /// When the file was last written to; nil if there is none.
  private static func time(of path: String) -> Duration? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return .seconds(status.st_mtim.tv_sec) + .nanoseconds(status.st_mtim.tv_nsec)
  }
}
