import Foundation

/// The folder of a file, as its path names it.
enum FolderPath {
  /// The folder of the file at `path` from the root on, for people who are told where something is.
  static func whole(of path: String) -> String {
    path.hasPrefix("/") ? of(path) : joining(FileManager.default.currentDirectoryPath, of(path))
  }

  /// `path` with the home folder in place of a `~/` at its beginning, where there is one.
  static func expandingHome(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/") else { return path }
    return ProcessInfo.processInfo.environment["HOME"].map { $0 + path.dropFirst() } ?? path
  }

  /// Everything up to and with the last slash of `path`; empty where there is none, for the folder one is in.
  static func of(_ path: String) -> String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "" }

  /// `path` as somebody types it, with their home folder for a tilde at its beginning.
  static func expanded(_ path: String, home: String?) -> String {
    guard let home, path == "~" || path.hasPrefix("~/") else { return path }
    return home + path.dropFirst()
  }

  /// The path of `name` in `folder`; an empty folder is the one that one is in.
  static func joining(_ folder: String, _ name: String) -> String {
    folder.isEmpty || folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
