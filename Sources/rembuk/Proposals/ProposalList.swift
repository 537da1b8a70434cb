import Capture
import Facilitator
import Foundation
import Rosters

/// A list of proposals: a file, `-` for standard input, or what was pasted.
struct ProposalList {
  private let source: ListSource

  init(_ source: ListSource) { self.source = source }

  /// Its rows as the spreadsheet counts them.
  ///
  /// - Throws: where there is no such file or no table in it.
  func rows() throws(ErrorMessage) -> [ProposalImport.Source] {
    try table().rows.map { ProposalImport.Source(number: $0.number, cells: $0.cells) }
  }

  private func table() throws(ErrorMessage) -> Table {
    switch source {
    case .file(let path):
      let home = ProcessInfo.processInfo.environment["HOME"]
      let isHome = path.hasPrefix("~/")
      return try RosterSource(isHome ? home.map { $0 + path.dropFirst() } ?? path : path).table()
    case .pasted(let text):
      do {
        return try TableReader.read(pasted: text)
      } catch {
        throw ErrorMessage("Tabel yang ditempel tidak dapat diambil. \(Indonesian().failure(error))", .badData)
      }
    }
  }
}
