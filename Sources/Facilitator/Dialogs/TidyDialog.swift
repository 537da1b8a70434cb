import Capture
import Meeting
import TerminalUI

/// The abbreviations of the record that can be written out (`/rapikan`): Enter takes one, a letter takes all that are left.
struct TidyDialog: Dialog {
  private var plan: TidyPlan
  private var selection = ListSelection()
  private static let visibleOffers = 8
  private static let visibleText = 3

  /// - Parameter plan: offers at least one.
  init(_ plan: TidyPlan) { self.plan = plan }

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    guard case .key(let key) = event else { return .stay }
    if let move = ListSelection.move(for: key) {
      selection.move(move, count: plan.offers.count, height: Self.visibleOffers)
      return .stay
    }
    switch key {
    case .escape: return .dismiss
    case .enter:
      guard plan.offers.indices.contains(selection.index) else { return .dismiss }
      let change = plan.take(selection.index)
      selection.select(selection.index, count: plan.offers.count, height: Self.visibleOffers)
      let intent = Intent.make([change])
      return plan.offers.isEmpty ? .intend(intent) : .note(intent)
    case .character(let character) where String(context.words.tidyAll.key) == character.lowercased():
      return .intend(.make(plan.takeAll()))
    default: return .unused
    }
  }

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let words = context.words
    let rows = min(Self.visibleOffers, plan.offers.count)
    let inside = DialogBox(title: words.title(of: .tidy), hint: words.tidyHint)
      .draw(into: &frame, area, Size(columns: 72, rows: rows + Self.visibleText + 3))
    frame.put(words.tidyOffers(count: plan.offers.count), .dialogTitle, at: inside.origin, width: inside.columns)
    let list = Rect(row: inside.row + 1, column: inside.column, columns: inside.columns, rows: rows)
    for (line, index) in selection.visible(count: plan.offers.count, height: list.rows).enumerated() {
      let offer = plan.offers[index]
      let row = Rect(row: list.row + line, column: list.column, columns: list.columns, rows: 1)
      frame.link(row, .row(index, selected: selection.index))
      let role: Role = index == selection.index ? .selected : .dialog
      frame.fill(row, role: role)
      let mark = index == selection.index ? "▸ " : "  "
      frame.put(
        Text.truncated(
          mark + Text.padded("\(offer.number)", to: 6) + "\(offer.short) → \(offer.full)", to: row.columns),
        role, at: row.origin)
    }
    guard plan.offers.indices.contains(selection.index) else { return }
    let text = shown(plan.offers[selection.index], width: inside.columns)
    for (line, text) in text.prefix(Self.visibleText).enumerated() {
      let row = list.endRow + 1 + line
      guard row < inside.endRow else { break }
      frame.put(text, at: Position(row: row, column: inside.column), width: inside.columns)
    }
  }

  /// The entry's line with the word in it, from a little before the word on.
  private func shown(_ offer: TidyPlan.Offer, width: Int) -> [Line] {
    let characters = Array(plan.text(of: offer))
    let start = max(0, offer.place.lowerBound - width)
    let line = Line([
      Span((start > 0 ? "…" : "") + String(characters[start..<offer.place.lowerBound]), .dialog),
      Span(String(characters[offer.place]), .hintKey), Span(String(characters[offer.place.upperBound...]), .dialog),
    ])
    return line.wrapped(width: width)
  }
}
