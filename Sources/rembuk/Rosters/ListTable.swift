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
      let home = ProcessInfo.processInfo.environment["HOME"]
      let isHome = path.hasPrefix("~/")
      return try RosterSource(isHome ? home.map { $0 + path.dropFirst() } ?? path : path).table()
    case .pasted(let text):
      do {
        return try TableReader.read(pasted: text)
      } catch {
        throw ErrorMessage(.noTable(error, list: nil), .badData)
      }
    }
  }
}
