import Facilitator
import Foundation

/// The folders in which people have their lists: where downloads and documents are, the home folder, that of the meeting, and what is
/// plugged in.
struct ListFolders {
  private let home: String?
  private let meeting: String
  private let mounts: [String]

  /// More files than anybody looks through.
  private static let mostFiles = 200

  /// - Parameters:
  ///   - home: nil where nobody says.
  ///   - meeting: the folder of the meeting; empty for the one that one is in.
  ///   - mounts: under these are the mounted disks, or folders of a user's with them.
  init(home: String?, meeting: String, mounts: [String] = ["/media", "/run/media"]) {
    self.home = home
    self.meeting = meeting.isEmpty ? "." : meeting
    self.mounts = mounts
  }

  /// The workbooks and texts that lie in them, the newest first; folders that are not there or may not be read have none.
  func files() -> [ListFile] {
    var seen: Set<String> = []
    var found: [(file: ListFile, modified: Date)] = []
    for folder in folders {
      let real = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
      guard seen.insert(real).inserted else { continue }
      for name in Self.names(in: folder) where Self.isList(name) {
        let path = FolderPath.joining(folder, name)
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
        let modified = Date(timeIntervalSince1970: TimeInterval(status.st_mtim.tv_sec))
        found.append((ListFile(path: path, name: name, folder: shown(real)), modified))
      }
    }
    let newest = found.sorted { ($1.modified, $0.file.path) < ($0.modified, $1.file.path) }
    return newest.prefix(Self.mostFiles).map(\.file)
  }

  private var folders: [String] {
    let own = home.map { home in
      ["Unduhan", "Downloads", "Dokumen", "Documents"].map { FolderPath.joining(home, $0) } + [home]
    }
    let outer = mounts.flatMap { mount in Self.names(in: mount).map { FolderPath.joining(mount, $0) } }
    // A disk lies right there, or in the folder of whoever is logged in.
    let disks = outer.flatMap { folder in [folder] + Self.names(in: folder).map { FolderPath.joining(folder, $0) } }
    return (own ?? []) + [meeting] + disks
  }

  /// Without what is hidden, and in an order of its own.
  private static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { !$0.hasPrefix(".") }
  }

  /// Not what Excel keeps beside a workbook that is open (~$daftar.xlsx).
  private static func isList(_ name: String) -> Bool {
    let folded = name.lowercased()
    return !name.hasPrefix("~$") && [".xlsx", ".csv", ".tsv", ".txt"].contains { folded.hasSuffix($0) }
  }

  private func shown(_ folder: String) -> String {
    guard let home, folder == home || folder.hasPrefix(home + "/") else { return folder }
    return "~" + folder.dropFirst(home.count)
  }
}
