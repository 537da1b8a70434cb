import Foundation

/// A text file of the user's.
enum TextFile {
  /// Reads the UTF-8 text at `path`, which is of this kind.
  static func read(_ path: String, _ kind: Failure.Text) throws(ErrorMessage) -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw access(path, F_OK) == 0
        ? ErrorMessage(.textUnreadable(kind, path: path), .noPermission)
        : ErrorMessage(.textMissing(kind, path: path), .missingInput)
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw ErrorMessage(.textNotUTF8(kind, path: path), .badData)
    }
    return text
  }
}
