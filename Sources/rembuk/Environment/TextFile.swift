import Foundation

/// A text file of the user's.
enum TextFile {
  /// Reads the UTF-8 text at `path`; `what` names it in errors.
  static func read(_ path: String, what: String) throws(ErrorMessage) -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw access(path, F_OK) == 0
        ? ErrorMessage("\(what) \(path) tidak dapat dibaca. Periksa izinnya.", .noPermission)
        : ErrorMessage("\(what) \(path) tidak ada. Periksa namanya.", .missingInput)
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw ErrorMessage("\(what) \(path) bukan teks UTF-8. Simpan ulang sebagai UTF-8.", .badData)
    }
    return text
  }
}
