import Meeting
import TerminalUI

/// One entry as the search lists it: a single line with its number, its item, and what was found marked.
struct SearchHit {
  let entry: Entry
  let session: Session
  let words: any Language

  private static let itemWidth = 20

  /// The line, at most `width` columns; where what was found stands far behind, the beginning gives way.
  func line(marks: [FoldedText], width: Int, isSelected: Bool) -> Line {
    let plain: Role = isSelected ? .selected : .dialog
    let number = Text.padded("\(entry.number)", to: 6)
    var head = [Span((isSelected ? "▸ " : "  ") + number + " ", plain)]
    if width >= 70 {
      let item = Text.padded(Text.truncated(self.item, to: Self.itemWidth), to: Self.itemWidth)
      head.append(Span(item + " ", isSelected ? .selected : .dialogHint))
    }
    let body = self.body
    return Line(head + marked(body, marks, room: width - Line(head).width, plain)).truncated(to: width)
  }

  /// "4 Diskusi dan tanya jawab"; empty where none ran.
  private var item: String {
    guard let place = session.agenda.firstIndex(where: { $0.id == entry.agendaItem }) else { return "" }
    return "\(place + 1) \(session.agenda[place].title)"
  }

  /// Who, what and until when, as far as a line can show it.
  private var body: String {
    var parts: [String] = []
    if entry.isStruck { parts.append(session.joined(entry.number).map { words.joined(to: $0) } ?? words.struck) }
    let parties = entry.body.matter.parties
    if !parties.isEmpty { parts.append(words.names(of: parties, in: session)) }
    let text = entry.body.text
    parts.append(text.utf8.count > 16_000 ? String(text.prefix(4000)) + "…" : text)
    if case .commitment(let commitment) = entry.body.matter {
      if commitment.owners.isEmpty { parts.append("! " + words.noOwner) }
      parts.append(commitment.due.map { words.due($0) } ?? "! " + words.noDue)
    }
    let labels = entry.body.labels.map { "#\($0)" }
    return parts.joined(separator: " · ") + (labels.isEmpty ? "" : "  " + labels.joined(separator: " "))
  }

  private func marked(_ text: String, _ marks: [FoldedText], room: Int, _ plain: Role) -> [Span] {
    var ranges = marks.flatMap { FoldedText.places(of: $0, in: text) }
    ranges.sort { $0.lowerBound < $1.lowerBound }
    var spans: [Span] = []
    var index = text.startIndex
    if let first = ranges.first, Text.width(String(text[..<first.upperBound])) > room - 1 {
      index = text.index(first.lowerBound, offsetBy: -max(4, room / 3), limitedBy: text.startIndex) ?? text.startIndex
      if index > text.startIndex { spans.append(Span("…", plain)) }
    }
    for range in ranges where range.upperBound > index {
      let start = max(index, range.lowerBound)
      spans.append(Span(String(text[index..<start]), plain))
      spans.append(Span(String(text[start..<range.upperBound]), .accent))
      index = range.upperBound
    }
    spans.append(Span(String(text[index...]), plain))
    return spans.filter { !$0.text.isEmpty }
  }
}
