import Facilitator
import Foundation
import Meeting

/// The meetings that were worked on lately, as the start screen lists them; kept in `terakhir.json` of the state folder.
///
/// Nothing depends on it: where it cannot be read or written, the list is empty or stays as it was.
struct RecentMeetings {
  private static let limit = 12

  private struct Row: Codable {
    var path: String
    var title: String
    var date: CivilDate?
    var status: String
  }

  /// The folder of the list; nil where there is none.
  private let folder: String?

  init(_ environment: ProgramEnvironment) { folder = environment.stateFolder }

  /// The newest first; those whose file is gone are left out.
  var all: [RecentMeeting] {
    rows.filter { access($0.path, F_OK) == 0 }.map { row in
      RecentMeeting(path: row.path, title: row.title, date: row.date, status: Session.Status(rawValue: row.status))
    }
  }

  /// Puts the meeting at `path` first.
  func note(_ session: Session, at path: String) {
    guard let folder, let whole = realpath(path, nil) else { return }
    let path = String(cString: whole)
    free(whole)
    let row = Row(
      path: path, title: session.details.title ?? path, date: session.details.date, status: session.status.rawValue)
    let rows = [row] + rows.filter { $0.path != path }
    guard let data = try? JSONEncoder().encode(Array(rows.prefix(Self.limit))) else { return }
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try? PaperFile.write(Array(data), to: "\(folder)/terakhir.json")
  }

  private var rows: [Row] {
    guard let folder, let data = FileManager.default.contents(atPath: "\(folder)/terakhir.json") else { return [] }
    return (try? JSONDecoder().decode([Row].self, from: data)) ?? []
  }
}
