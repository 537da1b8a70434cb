import Foundation

/// The few calls on files that SQLite does not make for us.
enum FileSystem {
  /// What tells one file from another, whatever its name.
  struct Identity: Equatable, Sendable {
    let device: UInt64
    let inode: UInt64
  }

  /// The file at `path`; nil if there is none or it cannot be looked at.
  static func identity(of path: String) -> Identity? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }

  /// What its group and everybody else may do with the file at `path`: the last six bits of its mode; 0 where it cannot be looked at.
  static func othersRights(to path: String) -> UInt32 {
    var status = stat()
    return stat(path, &status) == 0 ? UInt32(status.st_mode) & 0o077 : 0
  }

  /// The folder that `path` lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of `path`.
  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The file that `path` leads to through symbolic links, beside which SQLite keeps its log; `path` itself where there is none.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// Whether the file and its folder can both be written to; SQLite needs its log beside the file.
  static func isWritable(_ path: String) -> Bool {
    access(path, W_OK) == 0 && access(folder(of: resolved(path)), W_OK) == 0
  }

  /// Refuses what is not a readable plain file.
  static func requireReadableFile(_ path: String) throws(SessionFileError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw failure(errno, missing: .missing) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notASession }
    guard access(path, R_OK) == 0 else { throw failure(errno, missing: .missing) }
  }

  /// Makes the new file `path` whole or not at all: `fill` writes a hidden file beside it, which takes the name only when it is
  /// durable. Only its owner may read it, whatever the umask.
  ///
  /// - Throws: `exists`, `folderMissing`, `permission`, `readOnly`, `diskFull`, or what `fill` throws; nothing is left behind.
  static func makeFile(
    at path: String, fill: (_ temporary: String) throws(SessionFileError) -> Void
  ) throws(SessionFileError) {
    var status = stat()
    guard lstat(path, &status) != 0 else { throw .exists }
    let temporary = try makeTemporary(in: folder(of: path))
    defer { for suffix in ["", "-journal", "-wal", "-shm"] { unlink(temporary + suffix) } }
    try fill(temporary)
    try synchronize(temporary)
    // A log that a deleted file left behind would be taken for the new file's own.
    for suffix in ["-journal", "-wal", "-shm"] { unlink(path + suffix) }
    try name(temporary, path)
    try synchronize(folder(of: path))
  }

  private static func makeTemporary(in folder: String) throws(SessionFileError) -> String {
    var attempt = 0
    while true {
      let path = "\(folder)/.rembuk-\(getpid())-\(attempt)"
      let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
      if descriptor >= 0 {
        defer { close(descriptor) }
        guard fchmod(descriptor, 0o600) == 0 else {
          let code = errno
          unlink(path)
          throw failure(code, missing: .folderMissing)
        }
        return path
      }
      guard errno == EEXIST, attempt < 1000 else { throw failure(errno, missing: .folderMissing) }
      attempt += 1
    }
  }

  /// Gives `temporary` the name `path` unless somebody has it by now.
  private static func name(_ temporary: String, _ path: String) throws(SessionFileError) {
    if link(temporary, path) == 0 { return }
    if errno == EEXIST { throw .exists }
    // File systems of memory sticks have no links: the name is taken first, then the file put over it.
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw errno == EEXIST ? .exists : failure(errno, missing: .folderMissing) }
    close(descriptor)
    guard rename(temporary, path) == 0 else {
      let code = errno
      unlink(path)
      throw failure(code, missing: .folderMissing)
    }
  }

  /// Makes the file or folder durable.
  static func synchronize(_ path: String) throws(SessionFileError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno, missing: .folderMissing) }
    defer { close(descriptor) }
    // Some file systems cannot synchronize a folder; that is no failure of ours.
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else {
      throw failure(errno, missing: .folderMissing)
    }
  }

  /// What an error number means; `missing` is what "no such file or folder" means to the caller.
  static func failure(_ code: Int32, missing: SessionFileError) -> SessionFileError {
    switch code {
    case ENOENT, ENOTDIR: missing
    case EACCES, EPERM: .permission
    case EROFS: .readOnly
    case ENOSPC, EDQUOT: .diskFull
    case EEXIST: .exists
    default: .inputOutput(code: -Int(code), message: String(cString: strerror(code)))
    }
  }
}
