import Facilitator
import Foundation
import Rosters

extension ListSource {
  /// The table in it; a path that begins with `~/` is in the home folder, and `-` is standard input.
  ///
  /// - Throws: where there is no such file or no table in it.
  func table() throws(ErrorMessage) -> Table {
    switch self {
    case .file(let path):
      return try RosterSource(FolderPath.expandingHome(path)).table()
    case .pasted(let text):
      do {
        return try TableReader.read(pasted: text)
      } catch {
        throw ErrorMessage(.noTable(error, list: nil), .badData)
      }
    }
  }
}
