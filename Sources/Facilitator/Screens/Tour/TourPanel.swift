import TerminalUI

/// What is to be tried, over the upper rows of the panes: what was recorded last, candidates and the line stay in sight below it.
struct TourPanel {
  let tour: Tour
  let words: any Language

  var title: String {
    tour.task.map { words.tourTitle(tour.index + 1, of: Tour.Task.allCases.count, words.title(ofTask: $0)) }
      ?? words.tourOver
  }

  /// What to type or press, in a few lines.
  var text: String { tour.task.map { words.explanation(ofTask: $0) } ?? words.tourIsOver }

  var hint: String { tour.task == nil ? words.tourEndHint : words.tourHint(Tour.skipKey(words.keys).name) }

  func draw(into frame: inout Frame, _ area: Rect) {
    let width = min(76, area.columns - 6)
    let lines = text.split(separator: "\n").flatMap { Line(String($0), .dialog).wrapped(width: max(1, width)) }
    let room = area.split(rowsFromTop: 1).bottom.split(rowsFromTop: min(lines.count + 2, max(3, area.rows - 4))).top
    let inside = DialogBox(title: title, hint: hint)
      .draw(into: &frame, room, Size(columns: width, rows: lines.count))
    for (row, line) in lines.prefix(inside.rows).enumerated() {
      frame.put(line, at: Position(row: inside.row + row, column: inside.column), width: inside.columns)
    }
  }
}
