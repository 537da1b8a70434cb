import Capture
import Rosters

/// Where a list comes from that is taken into the meeting.
package enum ListSource: Equatable, Sendable {
  /// A file by its path: a workbook, or text with separators.
  case file(String)
  /// A table from the clipboard.
  case pasted(String)
}

/// What a list holds, and so what is made of its rows.
package enum ListPurpose: Equatable, Sendable {
  case proposals
  /// The people who are invited.
  case roster
}

/// A file near at hand that may hold a list.
package struct ListFile: Equatable, Sendable {
  package let path: String
  /// As it is called in its folder.
  package let name: String
  /// The folder, as shown to people.
  package let folder: String

  package init(path: String, name: String, folder: String) {
    self.path = path
    self.name = name
    self.folder = folder
  }
}

extension Table {
  /// The rows as a list of proposals is read, with the numbers that the spreadsheet counts.
  package var proposals: [ProposalImport.Source] {
    rows.map { ProposalImport.Source(number: $0.number, cells: $0.cells) }
  }
}
