import Foundation

/// Tells when another program may have written to a session file, without asking again and again.
///
/// The folder is watched and not the file, since the database keeps what is new in a log beside the file that comes and goes.
package final class ExternalChange: Sendable {
  /// Readable when something was written in the folder; the caller's `poll` waits on it and then calls `drain`.
  package let descriptor: Int32
  private let name: String
  private let names: Set<String>

  /// Watches the session file at `path`.
  ///
  /// - Throws: `inputOutput`, `missing` or `permission` where the folder cannot be watched; the file can be used all the same.
  package init(watching path: String) throws(SessionFileError) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    let path = FileSystem.resolved(path)
    name = FileSystem.name(of: path)
    names = [name, name + "-wal", name + "-journal"]
    guard descriptor >= 0 else { throw FileSystem.failure(errno, missing: .missing) }
    // IN_ATTRIB is how a writer says that it has finished, see `SessionFile.commit`.
    let events = UInt32(IN_ATTRIB | IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO)
    guard inotify_add_watch(descriptor, FileSystem.folder(of: path), events) >= 0 else {
      throw FileSystem.failure(errno, missing: .missing)
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Takes everything that waits on the descriptor, so that it is readable again only after the next write.
  ///
  /// - Returns: whether any of it was about the watched file, our own writes included; `SessionFile.steps(after:)` then tells what
  ///   is new.
  package func drain() -> Bool {
    var isConcerned = false
    let capacity = 16 * 1024
    withUnsafeTemporaryAllocation(byteCount: capacity, alignment: MemoryLayout<inotify_event>.alignment) { buffer in
      guard let base = buffer.baseAddress else { return }
      while true {
        let length = read(descriptor, base, capacity)
        guard length > 0 else { return }
        var offset = 0
        while offset < length {
          let event = base.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
          offset += MemoryLayout<inotify_event>.size
          if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { isConcerned = true }
          if event.len > 0 {
            let bytes = UnsafeRawBufferPointer(start: base + offset, count: Int(event.len)).prefix { $0 != 0 }
            let found = String(decoding: bytes, as: UTF8.self)
            // SQLite sets the mode of the log when it opens it; only on the file itself a new date means a commit.
            if event.mask & UInt32(IN_ATTRIB) != 0 ? found == name : names.contains(found) { isConcerned = true }
          }
          offset += Int(event.len)
        }
      }
    }
    return isConcerned
  }
}
