import Minutes

/// A paper as plain lines for literals in tests: one line a piece, deeper pieces indented, the cells of a row behind bars.
package struct DocumentDump {
  package private(set) var lines: [String] = []

  package init(of document: Document) {
    lines.append("== \(document.name) | \(document.title) | \(document.author)")
    if let mark = document.mark { lines.append("mark: \(mark)") }
    if let code = document.verificationCode { lines.append("code: \(code)") }
    if let head = document.letterhead { lines += ["kop: \(head.government)", "kop: \(head.office)"] + head.address }
    for (index, part) in document.parts.enumerated() {
      if index > 0 || part.orientation == .landscape { lines.append("==== \(part.orientation)") }
      for block in part.blocks { add(block) }
    }
  }

  package init(of blocks: [Document.Block]) {
    for block in blocks { add(block) }
  }

  package var text: String { lines.joined(separator: "\n") }

  private mutating func add(_ block: Document.Block) {
    switch block {
    case .title(let lines): self.lines += lines.map { "# \($0)" }
    case .lines(let lines, let position): self.lines += lines.map { "\(position)> \($0)" }
    case .fields(let fields):
      for field in fields {
        lines.append("\(field.label): \(field.lines.first ?? "")")
        lines += field.lines.dropFirst().map { "  \($0)" }
      }
    case .heading(let level, let number, let text):
      lines.append("\(String(repeating: "#", count: level + 1)) \(number.map { "\($0) " } ?? "")\(text)")
    case .paragraph(let runs): lines.append(runs.map(\.text).joined())
    case .list(let items): add(items, indent: "")
    case .table(let table):
      lines.append("| " + table.columns.map(\.wholeHeading).joined(separator: " | "))
      if table.isNumbered { lines.append("| " + table.columnNumbers.joined(separator: " | ")) }
      for row in table.rows + (table.total.map { [.cells($0)] } ?? []) {
        switch row {
        case .cells(let cells): lines.append("| " + cells.joined(separator: " | "))
        case .heading(let text): lines.append("|| \(text)")
        }
      }
    case .frames(let captions, _): lines += captions.map { "[ ] \($0)" }
    case .cards(let cards):
      for card in cards {
        lines.append("-- kartu")
        for block in card { add(block) }
      }
    case .signatures(let signatures):
      lines.append("--- \(signatures.placeAndDate)")
      lines += signatures.signers.map { ($0.role + [$0.name] + $0.details).joined(separator: " / ") }
    }
  }

  private mutating func add(_ items: [Document.Item], indent: String) {
    for item in items {
      lines.append("\(indent)\(item.marker) \(item.runs.map(\.text).joined())")
      add(item.items, indent: indent + "  ")
    }
  }
}
