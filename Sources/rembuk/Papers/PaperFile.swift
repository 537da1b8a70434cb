import Foundation

/// A paper's file: written whole or not at all, readable by its owner alone.
enum PaperFile {
  /// Writes `bytes` to `path` through a temporary file in the same folder; a file of that name gives way.
  ///
  /// - Parameter replaces: False where such a file is to stay: then it fails with the errno `EEXIST`.
  /// - Throws: `cannotCreate`, `noPermission` or `inputOutput`; nothing is left behind then.
  static func write(_ bytes: [UInt8], to path: String, replaces: Bool = true) throws(ErrorMessage) {
    let folder = FolderPath.of(path)
    let temporary = "\(folder).rembuk-\(getpid()).tmp"
    unlink(temporary)
    let descriptor = open(temporary, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(path) }
    defer { unlink(temporary) }
    do {
      defer { close(descriptor) }
      guard fchmod(descriptor, 0o600) == 0, Descriptor.write(bytes, to: descriptor), fsync(descriptor) == 0 else {
        throw failure(path)
      }
    }
    guard (replaces ? rename(temporary, path) : link(temporary, path)) == 0 else { throw failure(path) }
    let parent = open(folder.isEmpty ? "." : folder, O_RDONLY | O_CLOEXEC)
    if parent >= 0 {
      fsync(parent)
      close(parent)
    }
  }

  private static func failure(_ path: String) -> ErrorMessage {
    let status: ErrorMessage.Status =
      switch errno {
      case ENOENT, ENOTDIR: .cannotCreate
      case EACCES, EPERM, EROFS: .noPermission
      default: .inputOutput
      }
    return ErrorMessage(.paper(path: path, code: errno), status)
  }
}
