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

  /// Bytes of a meeting file's name: its logs beside it and its backups have that name with an ending, and file systems have room for 255.
  static let longestName = 255 - ".1-journal".utf8.count

  /// Refuses a path at which no new meeting file can be: there is something, or its name is too long.
  static func requireFree(_ path: String, isBackup: Bool = false) throws(SessionFileError) {
    guard isBackup || name(of: path).utf8.count <= longestName else { throw .nameTooLong(limit: longestName) }
    var status = stat()
    guard lstat(path, &status) != 0 else { throw .exists }
  }

  /// Makes the new file `path` whole or not at all: `fill` writes a hidden file beside it, which takes the name only when it is
  /// durable. Only its owner may read it, whatever the umask.
  ///
  /// - Parameter isBackup: its name has its ending, and nobody writes to it.
  /// - Throws: `nameTooLong`, `exists`, `folderMissing`, `permission`, `readOnly`, `diskFull`, or what `fill` throws; nothing is left behind.
  static func makeFile(
    at path: String, isBackup: Bool = false, fill: (_ temporary: String) throws(SessionFileError) -> Void
  ) throws(SessionFileError) {
    try requireFree(path, isBackup: isBackup)
    let temporary = try makeTemporary(in: folder(of: path))
    defer { for suffix in ["", "-journal", "-wal", "-shm"] { unlink(temporary + suffix) } }
    try fill(temporary)
    try synchronize(temporary)
    // A log that a deleted file left behind would be taken for the new file's own.
    for suffix in ["-journal", "-wal", "-shm"] { unlink(path + suffix) }
    try name(temporary, path)
    try synchronize(folder(of: path))
  }

  /// Makes a folder of our own (mode 0700) with a name that nothing has, in the first of `parents` that takes one.
  ///
  /// - Returns: its path.
  /// - Throws: why the last of them does not.
  static func makeFolder(in parents: [String]) throws(SessionFileError) -> String {
    var code = ENOENT
    for parent in parents {
      let path = "\(parent)/.rembuk-\(UUID().uuidString)"
      if mkdir(path, 0o700) == 0 { return path }
      code = errno
    }
    throw failure(code, missing: .folderMissing)
  }

  /// Copies the bytes of a file to the new file `target`, which is its owner's alone.
  static func copyBytes(of path: String, to target: String) throws(SessionFileError) {
    let source = open(path, O_RDONLY | O_CLOEXEC)
    guard source >= 0 else { throw failure(errno, missing: .missing) }
    defer { close(source) }
    let copy = open(target, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard copy >= 0 else { throw failure(errno, missing: .folderMissing) }
    defer { close(copy) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(source, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(errno, missing: .missing) }
      if count == 0 { return }
      var rest = buffer[..<count]
      while !rest.isEmpty {
        let written = rest.withUnsafeBytes { write(copy, $0.baseAddress, $0.count) }
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { throw failure(errno, missing: .folderMissing) }
        rest = rest.dropFirst(written)
      }
    }
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
