import Minutes

/// Writes a document as CommonMark with pipe tables; the document's own text never acts as markup.
///
/// One paragraph is one line. A mark is a quotation at the beginning; letterhead and signatures are lines.
func renderMarkdown(_ document: Document) -> String {
  var parts: [String] = []
  if let mark = document.mark?.printable, !mark.isEmpty { parts.append("> **\(mark.escapedForMarkdown)**") }
  if let letterhead = document.letterhead {
    let lines = [letterhead.government.markdownLine, [Document.Run(letterhead.office, bold: true)].markdown]
    parts.append(hardBroken(lines + letterhead.address.map(\.markdownLine)))
    parts.append("---")
  }
  for (index, part) in document.parts.enumerated() {
    if index > 0 { parts.append("---") }
    parts += markdown(part.blocks)
  }
  if let code = document.verificationCode?.printable, !code.isEmpty {
    parts.append("Kode verifikasi \(code.markdownLine)")
  }
  return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
}

private func markdown(_ blocks: [Document.Block]) -> [String] {
  var parts: [String] = []
  for (index, block) in blocks.enumerated() {
    // Two lists below each other would be read as one, and its numbers run on.
    if index > 0, blocks[index - 1].isMarkdownList, block.isMarkdownList { parts.append("<!-- -->") }
    parts.append(markdown(block))
  }
  return parts.filter { !$0.isEmpty }
}

private func markdown(_ block: Document.Block) -> String {
  switch block {
  case .title(let lines):
    let title = lines.map(\.printable).filter { !$0.isEmpty }.joined(separator: " ")
    return title.isEmpty ? "" : "# \(title.markdownHeading)"
  case .lines(let lines, _): return hardBroken(lines.map(\.markdownLine))
  case .fields(let fields):
    return fields.map { field in
      let label = [Document.Run(field.label, bold: true)].markdown
      return "- \(label): \(hardBroken(field.lines.map(\.printable.escapedForMarkdown), indent: "  "))"
    }.joined(separator: "\n")
  case .heading(let level, let number, let text):
    let title = [number, text].compactMap { $0?.printable }.filter { !$0.isEmpty }.joined(separator: " ")
    return title.isEmpty ? "" : String(repeating: "#", count: min(max(level, 1), 3) + 1) + " " + title.markdownHeading
  case .paragraph(let runs): return runs.markdown
  case .list(let items): return markdownList(items, indent: "").joined(separator: "\n")
  case .table(let table): return markdownTable(table.withPlainSpaces)
  case .frames(let captions, _): return captions.map { "\\[ \\] \($0.markdownLine)" }.joined(separator: "\n\n")
  case .cards(let cards): return cards.map { markdown($0).joined(separator: "\n\n") }.joined(separator: "\n\n---\n\n")
  case .signatures(let signatures):
    let signers = signatures.signers.flatMap { signer in
      [
        hardBroken(signer.role.map(\.markdownLine)),
        hardBroken([[Document.Run(signer.name, bold: true)].markdown] + signer.details.map(\.markdownLine)),
      ]
    }
    return ([signatures.placeAndDate.markdownLine] + signers).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}

extension Document.Block {
  fileprivate var isMarkdownList: Bool {
    switch self {
    case .fields, .list: true
    default: false
    }
  }
}

/// Items with numbers become an ordered list; CommonMark has no other markers, so the rest are bullets that show theirs.
private func markdownList(_ items: [Document.Item], indent: String) -> [String] {
  items.flatMap { item in
    let marker = item.marker.printable
    let isNumber = marker.hasSuffix(".") && (2...10).contains(marker.count) && marker.dropLast().allSatisfy(\.isDigit)
    let isDash = ["", "-", "–", "—", "•"].contains(marker)
    let bullet = isNumber ? marker : "-"
    let text = item.runs.markdown
    let words = isNumber || isDash ? text : "\(marker.markdownLine) \(text)"
    let line = "\(indent)\(bullet) \(words)"
    return [line] + markdownList(item.items, indent: indent + String(repeating: " ", count: bullet.count + 1))
  }
}

private func markdownTable(_ table: Document.Table) -> String {
  guard !table.columns.isEmpty else { return "" }
  func row(_ cells: [String], bold: Bool = false) -> String {
    let texts = table.columns.indices.map { index in
      let cell = cells.indices.contains(index) ? cells[index] : ""
      return bold ? [Document.Run(cell, bold: true)].markdown : cell.printable.escapedForMarkdown
    }
    return "| " + texts.joined(separator: " | ") + " |"
  }
  let rules = table.columns.map { column in
    switch column.alignment {
    case .left: "---"
    case .centre: ":-:"
    case .right: "--:"
    case .staggered: "---"
    }
  }
  var lines = [row(table.columns.map(\.wholeHeading)), "| " + rules.joined(separator: " | ") + " |"]
  if table.isNumbered { lines.append(row(table.columnNumbers)) }
  lines += table.rows.map { body in
    switch body {
    case .cells(let cells): row(cells)
    case .heading(let text): row([text], bold: true)
    }
  }
  return (lines + (table.total.map { [row($0, bold: true)] } ?? [])).joined(separator: "\n")
}

/// Lines of one paragraph that stay lines.
private func hardBroken(_ lines: [String], indent: String = "") -> String {
  lines.filter { !$0.isEmpty }.joined(separator: "\\\n\(indent)")
}

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
