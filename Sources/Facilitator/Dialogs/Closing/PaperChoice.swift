import Meeting
import TerminalUI

/// A list in which papers are marked, and below them the formats that they are written in.
struct PaperChoice: Sendable {
  private enum Row: Equatable, Sendable {
    case paper(PaperOffer)
    /// nil is what is usual for each paper.
    case format(String?)
  }

  private let rows: [Row]
  private var papers: Set<String>
  /// Empty means what is usual for each paper.
  private var formats: Set<String> = []
  private var selection = ListSelection()

  private static let visible = 18

  /// A list in which those are marked that the meeting's template names.
  init(_ context: DialogContext) {
    let offered = context.papers
    let formats = offered.flatMap(\.formats).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    rows = offered.map { .paper($0) } + [.format(nil)] + formats.map { .format($0) }
    let named = context.session.wording.papers.documents.filter { name in offered.contains { $0.name == name } }
    papers = Set(named.isEmpty ? Array(offered.map(\.name).prefix(1)) : named)
  }

  /// What is marked; nil while no paper is, or none that is has one of the formats.
  var order: PaperOrder? {
    let chosen = rows.compactMap { row -> PaperOffer? in
      if case .paper(let offer) = row, papers.contains(offer.name) { offer } else { nil }
    }
    // Without a list of papers to choose from the usual ones are written.
    guard rows.count > 1 else { return PaperOrder() }
    let fitting = chosen.filter { formats.isEmpty || !formats.isDisjoint(with: $0.formats) }
    guard !fitting.isEmpty else { return nil }
    return PaperOrder(papers: fitting.map(\.name), formats: formats.isEmpty ? nil : formats.sorted())
  }

  ///
  /// - Returns: False for a key that means nothing here.
  mutating func update(_ key: Key) -> Bool {
    if let move = ListSelection.move(for: key) {
      selection.move(move, count: rows.count, height: Self.visible)
    } else if key == .character(" ") {
      switch rows[selection.index] {
      case .paper(let offer): papers.formSymmetricDifference([offer.name])
      case .format(nil): formats = []
      case .format(let format?): formats.formSymmetricDifference([format])
      }
    } else {
      return false
    }
    return true
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext, title: String, hint: String) {
    let words = context.words
    let inside = DialogBox(title: title, hint: hint).draw(
      into: &frame, area, Size(columns: 72, rows: min(Self.visible, rows.count) + 2))
    let heading = order == nil ? words.noPaperChosen : words.paperChoiceHeading
    frame.put(Text.truncated(heading, to: inside.columns), order == nil ? .error : .dialogTitle, at: inside.origin)
    let list = inside.split(rowsFromTop: 2).bottom
    for (line, index) in selection.visible(count: rows.count, height: list.rows).enumerated() {
      let row = Rect(row: list.row + line, column: list.column, columns: list.columns, rows: 1)
      frame.link(row, .row(index, selected: selection.index))
      let isSelected = index == selection.index
      let role: Role = isSelected ? .selected : .dialog
      frame.fill(row, role: role)
      let (isMarked, left, right) = texts(rows[index], words)
      let mark = (isSelected ? "▸" : " ") + (isMarked ? "[x] " : "[ ] ")
      let width = Text.width(right)
      frame.put(Text.truncated(mark + left, to: max(1, row.columns - width - 1)), role, at: row.origin)
      frame.put(
        right, isSelected ? .selected : .dialogHint, at: Position(row: row.row, column: row.endColumn - width))
    }
  }

  /// Whether the row is marked, what it is, and beside a paper the formats that it would be written in.
  private func texts(_ row: Row, _ words: any Language) -> (Bool, left: String, right: String) {
    switch row {
    case .paper(let offer):
      let fitting = formats.isEmpty ? offer.usual : offer.formats.filter(formats.contains)
      return (
        papers.contains(offer.name), words.name(ofPaper: offer.name),
        fitting.isEmpty ? words.noSuchFormat : fitting.joined(separator: ", ").uppercased()
      )
    case .format(nil): return (formats.isEmpty, words.usualFormats, "")
    case .format(let format?): return (formats.contains(format), words.format(format.uppercased()), "")
    }
  }
}
