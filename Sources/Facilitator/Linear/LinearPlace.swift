import TerminalUI

/// What has the keys besides the line, as rows that can be read out: a dialog, a pane, the start screen.
///
/// It is drawn as on a screen that nobody sees, and its rows are read without their edges. So whatever can be done on the screen can be
/// done line by line, and both say the same.
struct LinearPlace: Equatable {
  struct Row: Equatable {
    let text: String
    /// The number that chooses it, from 1; nil for a row that is no choice.
    let number: Int?
    let isSelected: Bool
    /// Where it stands in the window.
    let position: Position
  }

  let rows: [Row]
  /// Whether something is typed into a field here.
  let hasField: Bool

  /// Whether a number chooses something.
  var isNumbered: Bool { rows.contains { $0.number != nil } }

  /// What stands in the rows `range` of `frame`.
  init(_ frame: Frame, rows range: Range<Int>) {
    hasField = frame.cursor.map { range.contains($0.row) } ?? false
    rows = range.compactMap { LinearPlace.row(frame, $0) }
  }

  private static func row(_ frame: Frame, _ row: Int) -> Row? {
    var text = ""
    var first: Int?
    for column in 0..<frame.size.columns {
      let cell = frame[row: row, column: column]
      switch cell.role {
      case .border, .borderFocused, .dialogBorder: text += " "
      default:
        let letters = frame.text(of: cell)
        text += letters
        if first == nil, letters != " ", !letters.isEmpty { first = column }
      }
    }
    guard let first else { return nil }
    let isMarked = text.contains("▸")
    let words = text.replacing("▸", with: " ").split(separator: "  ").map { $0.trimmed }.filter { !$0.isEmpty }
    guard !words.isEmpty || isMarked else { return nil }
    let position = Position(row: row, column: first)
    var number: Int?
    var isSelected = isMarked
    switch frame.link(at: position) {
    case .row(let index, let selected), .choice(let index, let selected):
      number = index + 1
      isSelected = index == selected
    case .area(_, let index?): number = index + 1
    case .area, .key, nil: break
    }
    // A field's colon stands where the labels of all fields have ended.
    let sentence = words.joined(separator: ", ").replacing(", :", with: ":").replacing(" :", with: ":")
    return Row(text: sentence, number: number, isSelected: isSelected, position: position)
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension App {
  /// What has the keys in a window of `size`; nil while they go to the line.
  func place(_ size: Size) -> LinearPlace? {
    if let dialog = dialogs.last {
      var frame = Frame(size: size)
      var context = dialogContext
      context.isReadOut = true
      let area = Rect(
        row: size.rows - context.size.rows, column: 0, columns: context.size.columns, rows: context.size.rows)
      dialog.draw(into: &frame, area, context)
      return LinearPlace(frame, rows: 0..<size.rows)
    }
    guard let live else { return LinearPlace(view(size), rows: 0..<size.rows) }
    guard live.focus != .input else { return nil }
    // Between the title with the tabs and the line.
    return LinearPlace(view(size), rows: 2..<max(2, size.rows - 3))
  }
}
