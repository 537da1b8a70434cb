import Foundation
import TOMLReading

/// A text file of the user's.
enum TextFile {
  /// Reads the UTF-8 text at `path`, which is of this kind: `TOMLSection.fileLimit` bytes at most, and no more of a larger one, so that
  /// something without an end is told like any other file that is too large.
  static func read(_ path: String, _ kind: Failure.Text) throws(ErrorMessage) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? ErrorMessage(.textMissing(kind, path: path), .missingInput)
        : ErrorMessage(.textUnreadable(kind, path: path, code: errno), .noPermission)
    }
    defer { close(descriptor) }
    let limit = TOMLSection.fileLimit
    guard let bytes = Descriptor.read(from: descriptor, atMost: limit + 1) else {
      throw ErrorMessage(.textUnreadable(kind, path: path, code: errno), .noPermission)
    }
    guard bytes.count <= limit else {
      throw ErrorMessage(TOMLError(key: "", line: nil, reason: .fileTooLarge(limit: limit)), name: path)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ErrorMessage(.textNotUTF8(kind, path: path), .badData)
    }
    return text
  }
}
