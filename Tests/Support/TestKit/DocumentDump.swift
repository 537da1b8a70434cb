import Minutes

/// A paper as plain lines for literals in tests: one line a piece, deeper pieces indented, the cells of a row behind bars.
package struct DocumentDump {
  package private(set) var lines: [String] = []

  package init(of document: Document) {
    lines.append("== \(document.name) | \(document.title) | \(document.author)")
    if let mark = document.mark { lines.append("mark: \(mark)") }
    if let code = document.verificationCode { lines.append("code: \(code)") }
    if let head = document.letterhead { lines += ["kop: \(head.government)", "kop: \(head.office)"] + head.address }
    for block in document.blocks { add(block) }
  }

  package init(of blocks: [Document.Block]) {
    for block in blocks { add(block) }
  }

  package var text: String { lines.joined(separator: "\n") }

  private mutating func add(_ block: Document.Block) {
    switch block {
    case .title(let lines): self.lines += lines.map { "# \($0)" }
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
      lines.append("| " + table.columns.map(\.heading).joined(separator: " | "))
      lines += (table.rows + (table.total.map { [$0] } ?? [])).map { "| " + $0.joined(separator: " | ") }
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
