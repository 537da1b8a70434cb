/// The folder of a file, as its path names it.
enum FolderPath {
  /// Everything up to and with the last slash of `path`; empty where there is none, for the folder one is in.
  static func of(_ path: String) -> String { path.lastIndex(of: "/").map { String(path[...$0]) } ?? "" }

  /// The path of `name` in `folder`; an empty folder is the one that one is in.
  static func joining(_ folder: String, _ name: String) -> String {
    folder.isEmpty || folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
