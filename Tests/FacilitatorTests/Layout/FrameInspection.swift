import TerminalUI

/// What is broken in a frame, whatever it shows.
struct FrameInspection {
  private let frame: Frame

  init(_ frame: Frame) { self.frame = frame }

  /// What is wrong, in words with its place; empty when the frame is whole.
  var faults: [String] { cells + cursor + boxes }

  // MARK: - Cells

  /// Every glyph has all its columns, and none reaches over the end of its row.
  private var cells: [String] {
    var faults: [String] = []
    for row in 0..<frame.size.rows {
      // Columns of the glyph that are still to come.
      var open = 0
      for column in 0..<frame.size.columns {
        let width = Int(frame[row: row, column: column].width)
        if (width == 0) != (open > 0) { faults.append("half a glyph at \(row), \(column)") }
        open = width == 0 ? max(0, open - 1) : width - 1
      }
      if open > 0 { faults.append("a glyph over the end of row \(row)") }
    }
    return faults
  }

  private var cursor: [String] {
    guard let cursor = frame.cursor, !Rect(frame.size).contains(cursor) else { return [] }
    return ["the cursor at \(cursor) outside of \(frame.size)"]
  }

  // MARK: - Boxes

  /// The sides on which a character of a box goes on.
  private struct Arms: OptionSet {
    let rawValue: Int
    static let up = Arms(rawValue: 1)
    static let down = Arms(rawValue: 2)
    static let left = Arms(rawValue: 4)
    static let right = Arms(rawValue: 8)
  }

  private static let arms: [Unicode.Scalar: Arms] = [
    "─": [.left, .right], "│": [.up, .down], "┌": [.down, .right], "┐": [.down, .left], "└": [.up, .right],
    "┘": [.up, .left], "═": [.left, .right], "║": [.up, .down], "╔": [.down, .right], "╗": [.down, .left],
    "╚": [.up, .right], "╝": [.up, .left],
  ]

  /// Nil for a cell that is no edge, and outside of the frame.
  private func arms(_ row: Int, _ column: Int) -> Arms? {
    guard row < frame.size.rows, column < frame.size.columns else { return nil }
    let cell = frame[row: row, column: column]
    guard Self.isEdge(cell.role) else { return nil }
    return frame.scalar(of: cell).flatMap { Self.arms[$0] }
  }

  private static func isEdge(_ role: Role) -> Bool {
    switch role {
    case .border, .borderFocused, .dialogBorder: true
    default: false
    }
  }

  /// The boxes that nothing lies on: the edges go from corner to corner, but for a title or a hint in the upper and lower ones.
  ///
  /// Where dialogs lie on the panes, only theirs count.
  private var boxes: [String] {
    var corners: [Position] = []
    for row in 0..<frame.size.rows {
      for column in 0..<frame.size.columns where Self.isEdge(frame[row: row, column: column].role) {
        if arms(row, column) == [.down, .right] { corners.append(Position(row: row, column: column)) }
      }
    }
    let dialogs = corners.filter { frame[row: $0.row, column: $0.column].role == .dialogBorder }
    return (dialogs.isEmpty ? corners : dialogs.suffix(1)).flatMap(faults(ofBoxAt:))
  }

  private func faults(ofBoxAt corner: Position) -> [String] {
    let role = frame[row: corner.row, column: corner.column].role
    func isOwn(_ row: Int, _ column: Int) -> Bool { frame[row: row, column: column].role == role }
    let place = "the box at \(corner.row), \(corner.column)"
    guard
      let right = (corner.column + 1..<frame.size.columns).first(where: { arms(corner.row, $0) == [.down, .left] }),
      let bottom = (corner.row + 1..<frame.size.rows).first(where: { arms($0, corner.column) == [.up, .right] })
    else { return ["\(place) has no other corners"] }
    guard arms(bottom, right) == [.up, .left] else { return ["\(place) has no lower right corner"] }
    let sides = (corner.row + 1..<bottom).filter { row in
      [corner.column, right].contains { arms(row, $0) != [.up, .down] || !isOwn(row, $0) }
    }
    let ends = [corner.row, bottom].filter { row in
      (corner.column + 1..<right).contains { column in
        // A title or a hint is of another role.
        isOwn(row, column) && arms(row, column) != [.left, .right]
      }
    }
    return (sides + ends).map { "\(place) is broken in row \($0)" }
  }
}
