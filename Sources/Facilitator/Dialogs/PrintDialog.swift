import TerminalUI

/// Where the papers are to be printed, and how often (Ctrl-P, `/cetak`); asked where there is more than one printer.
struct PrintDialog: Dialog {
  private let printers: [Printer]
  private var selection: ListSelection
  private var copies = 1

  /// A list whose cursor stands on the usual printer.
  ///
  /// - Parameter printers: at least one.
  init(_ printers: [Printer]) {
    self.printers = printers
    selection = ListSelection(index: printers.firstIndex(where: \.isUsual) ?? 0)
  }

  var helpPlace: HelpPlace? { .printing }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    guard case .key(let key) = event else { return .stay }
    if let move = ListSelection.move(for: key) {
      selection.move(move, count: printers.count, height: Self.page)
      return .stay
    }
    switch key {
    case .enter:
      return .intend(.print(PrintOrder(printer: printers[selection.index].name, copies: copies)))
    case .right, .character("+"): copies = min(copies + 1, PrintOrder.copies.upperBound)
    case .left, .character("-"): copies = max(copies - 1, PrintOrder.copies.lowerBound)
    case .escape: return .dismiss
    default: return .unused
    }
    return .stay
  }

  /// Rows that a page moves by.
  private static let page = 10

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let words = context.words
    let inside = DialogBox(title: words.title(of: .print), hint: words.printHint)
      .draw(into: &frame, area, Size(columns: 56, rows: printers.count + 1))
    let (list, last) = inside.split(rowsFromBottom: 1)
    for (line, index) in selection.visible(count: printers.count, height: list.rows).enumerated() {
      let printer = printers[index]
      let row = Rect(row: list.row + line, column: list.column, columns: list.columns, rows: 1)
      frame.link(row, .row(index, selected: selection.index))
      let isSelected = index == selection.index
      frame.fill(row, role: isSelected ? .selected : .dialog)
      let mark = [printer.isUsual ? words.isUsualPrinter : nil, printer.stopped.map(words.printerStopped)]
        .compactMap { $0 }.joined(separator: " · ")
      let shown = Text.truncated(mark, to: row.columns / 2)
      let width = Text.width(shown)
      frame.put(
        (isSelected ? "▸ " : "  ") + Text.truncatedInMiddle(printer.name, to: row.columns - width - 3),
        isSelected ? .selected : .dialog, at: row.origin)
      frame.put(shown, isSelected ? .selected : .dialogHint, at: Position(row: row.row, column: row.endColumn - width))
    }
    frame.put(words.copies(copies), .dialogHint, at: last.origin, width: last.columns)
  }
}
