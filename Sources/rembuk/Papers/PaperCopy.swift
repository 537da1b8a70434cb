import Foundation

/// Papers that are taken along on a disk: copied whole, or not at all.
enum PaperCopy {
  /// Copies the files at `paths` into `folder` under their own names; files of those names give way once all copies are sound.
  ///
  /// Each copy is flushed to the disk and read back before any of them gets its name.
  ///
  /// - Throws: that there is no such folder, that a paper is gone, that a copy could not be written (a full disk among that), or that
  ///   one is not what was written. Nothing is left behind then.
  static func copy(_ paths: [String], to folder: String) throws(ErrorMessage) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else {
      throw ErrorMessage(.folderMissing(folder), .cannotCreate)
    }
    guard isFolder.boolValue else { throw ErrorMessage(.notAFolder(folder), .cannotCreate) }
    var copies: [(temporary: String, path: String)] = []
    defer { for copy in copies { unlink(copy.temporary) } }
    for path in paths {
      guard let data = FileManager.default.contents(atPath: path) else {
        throw ErrorMessage(.paperGone(path: path), .missingInput)
      }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let target = FolderPath.joining(folder, name)
      let temporary = FolderPath.joining(folder, ".rembuk-\(getpid())-\(copies.count).tmp")
      copies.append((temporary, target))
      try write(Array(data), to: temporary, for: target)
    }
    for copy in copies {
      guard rename(copy.temporary, copy.path) == 0 else { throw failure(copy.path) }
    }
    let parent = open(folder, O_RDONLY | O_CLOEXEC)
    if parent >= 0 {
      fsync(parent)
      close(parent)
    }
  }

  private static func write(_ bytes: [UInt8], to temporary: String, for path: String) throws(ErrorMessage) {
    unlink(temporary)
    let descriptor = open(temporary, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    guard Descriptor.write(bytes, to: descriptor), fsync(descriptor) == 0 else { throw failure(path) }
    // What is read back must come from the disk and not from memory.
    posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
    guard FileManager.default.contents(atPath: temporary).map({ Array($0) }) == bytes else {
      throw ErrorMessage(.copyDiffers(path: path), .inputOutput)
    }
  }

  private static func failure(_ path: String) -> ErrorMessage {
    ErrorMessage(.paper(path: path, code: errno), errno == EACCES || errno == EROFS ? .noPermission : .inputOutput)
  }
}
