extension Document {
  /// Rows of plain text under a header. No-break spaces in a cell (U+00A0) keep its words on one line where the format has
  /// type to fit them; plain text and Markdown have none and write plain spaces.
  package struct Table: Equatable, Sendable {
    package var columns: [Column]
    package var rows: [Row]
    /// A last row set bold (a total), as many cells as there are columns; nil for none.
    package var total: [String]?
    /// Whether a row of column numbers "(1)", "(2)" … stands below the header and is repeated with it.
    package var isNumbered: Bool
    /// The least height of a row of cells in millimetres, to write in by hand; 0 for as high as the text.
    package var rowHeight: Double
    /// The size in points that a PDF sets it in where its words leave the choice; smaller where they need it.
    package var largestType = 11.0

    package init(
      columns: [Column], rows: [Row], total: [String]? = nil, isNumbered: Bool = false, rowHeight: Double = 0
    ) {
      self.columns = columns
      self.rows = rows
      self.total = total
      self.isNumbered = isNumbered
      self.rowHeight = rowHeight
    }

    /// "(1)", "(2)" … for every column.
    package var columnNumbers: [String] { columns.indices.map { "(\($0 + 1))" } }
  }

  /// One row of a table's body.
  package enum Row: Equatable, Sendable, ExpressibleByArrayLiteral {
    /// As many cells as there are columns; an empty one is left blank to write in.
    case cells([String])
    /// The heading of the rows below it over all columns, bold, such as "A. Dinas Kesehatan"; never the last row of a page.
    case heading(String)

    package init(arrayLiteral cells: String...) { self = .cells(cells) }

    /// The cells; none for a heading.
    package var cells: [String] {
      if case .cells(let cells) = self { cells } else { [] }
    }
  }

  /// One column of a table.
  package struct Column: Equatable, Sendable {
    package enum Alignment: Equatable, Sendable {
      case left, centre, right
      /// Signatures in rows that are too low for them: the text of every second row of cells stands at the middle of the column.
      case staggered
    }

    package var heading: String
    /// The headings that stand over this one, from the top down, each over all neighbours that share it: ["Waktu", "Minggu ke-"].
    package var groups: [String]
    /// Its share of the width against the other columns' shares; greater than 0.
    package var share: Double
    package var alignment: Alignment

    package init(_ heading: String, share: Double, alignment: Alignment = .left, under groups: [String] = []) {
      self.heading = heading
      self.share = share
      self.alignment = alignment
      self.groups = groups
    }

    /// The heading with those over it, for formats whose tables have one header row: "Waktu Minggu ke- 1".
    package var wholeHeading: String { (groups + [heading]).joined(separator: " ") }
  }
}

// MARK: - Header

extension Document.Table {
  /// One heading and the part of the header that it fills.
  package struct HeaderCell: Equatable, Sendable {
    package var text: String
    package var columns: Range<Int>
    package var rows: Range<Int>
  }

  /// How many rows of headings there are; 0 without columns.
  package var headerDepth: Int { columns.map { $0.groups.count + 1 }.max() ?? 0 }

  /// The cells of the header that begin in each of its rows, from left to right. Headings with fewer over them reach down to the end.
  package var header: [[HeaderCell]] {
    (0..<headerDepth).map { row in
      var cells: [HeaderCell] = []
      var first = 0
      while first < columns.count {
        let groups = columns[first].groups
        var end = first + 1
        if row < groups.count {
          while end < columns.count, columns[end].groups.starts(with: groups[...row]) { end += 1 }
          cells.append(HeaderCell(text: groups[row], columns: first..<end, rows: row..<row + 1))
        } else if row == groups.count {
          cells.append(HeaderCell(text: columns[first].heading, columns: first..<end, rows: row..<headerDepth))
        }
        first = end
      }
      return cells
    }
  }
}
