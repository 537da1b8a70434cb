import Foundation

/// A folder among the temporary ones for a meeting to practise on.
enum PracticeFolder {
  /// Makes one that nobody else can look into; gives its path.
  static func make() throws(ErrorMessage) -> String {
    let parent = FileManager.default.temporaryDirectory.path
    var name = Array("\(parent)/rembuk-belajar-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw ErrorMessage(.practiceFolder(parent, code: errno), .cannotCreate) }
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes it with all that the practice left in it.
  static func remove(_ folder: String) { try? FileManager.default.removeItem(atPath: folder) }
}
