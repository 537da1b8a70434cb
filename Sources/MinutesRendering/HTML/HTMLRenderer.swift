import Meeting
import Minutes

/// Writes a document as one HTML file: no script, nothing fetched, every text escaped, printed like the PDF.
func renderHTML(_ document: Document) -> String {
  let title = [document.title, document.name].map(\.printable).first { !$0.isEmpty } ?? "Dokumen"
  var html = HTMLWriter()
  html.line("<!DOCTYPE html>")
  html.line("<html lang=\"id\">")
  html.line("<head>")
  html.line("<meta charset=\"utf-8\">")
  html.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
  html.element("title", title)
  let author = document.author.printable
  if !author.isEmpty { html.line("<meta name=\"author\" content=\"\(author.escapedForHTML)\">") }
  let generator = ["Rembuk", document.meeting?.token].compactMap(\.self).joined(separator: " ")
  html.line("<meta name=\"generator\" content=\"\(generator)\">")
  html.line("<style>\n\(htmlStyle(for: document.paper))</style>")
  html.line("</head>")
  html.line("<body>")
  html.head(of: document)
  if !document.blocks.isEmpty {
    html.line("<main>")
    for part in document.parts { html.part(part) }
    html.line("</main>")
  }
  if let code = document.verificationCode?.printable, !code.isEmpty {
    html.element("footer", "Kode verifikasi \(code)")
  }
  html.line("</body>")
  html.line("</html>")
  return html.text
}

/// HTML written so far, one element a line. An element without text is left out: validators call it an error.
private struct HTMLWriter {
  var text = ""

  mutating func line(_ markup: String) {
    text += markup
    text += "\n"
  }

  /// Writes an element that holds lines of plain text; `name` may carry attributes.
  mutating func element(_ name: String, _ lines: String...) { element(name, lines) }

  mutating func element(_ name: String, _ lines: [String]) {
    element(name, markup: lines.map(\.printable).filter { !$0.isEmpty }.map(\.escapedForHTML).joined(separator: "<br>"))
  }

  mutating func element(_ name: String, markup: String) {
    guard !markup.isEmpty else { return }
    line("<\(name)>\(markup)</\(name.prefix { $0 != " " })>")
  }

  mutating func head(of document: Document) {
    let mark = document.mark?.printable ?? ""
    let letterhead = document.letterhead
    guard !mark.isEmpty || letterhead != nil else { return }
    // What is fixed stands on every printed page; it repeats the mark that is read once.
    element("div class=\"stamp\" aria-hidden=\"true\"", mark)
    line("<header>")
    element("p class=\"mark\"", mark)
    if let letterhead {
      line("<div class=\"letterhead\">")
      if let logo = letterhead.logo { picture(logo, of: letterhead) }
      line("<div>")
      element("p class=\"government\"", letterhead.government)
      element("p class=\"office\"", letterhead.office)
      element("p class=\"address\"", letterhead.address)
      line("</div>")
      line("</div>")
    }
    line("</header>")
  }

  /// The logo in the page itself; drawn by `img`, an SVG runs no script and fetches nothing.
  private mutating func picture(_ logo: Logo, of letterhead: Document.Letterhead) {
    let type =
      switch logo.format {
      case .png: "image/png"
      case .svg: "image/svg+xml"
      }
    let words = "Logo \(letterhead.government)".printable.escapedForHTML
    line("<img src=\"data:\(type);base64,\(Base64.text(logo.bytes))\" alt=\"\(words)\">")
  }

  mutating func part(_ part: Document.Part) {
    line("<div class=\"part\(part.orientation == .landscape ? " landscape" : "")\">")
    for block in part.blocks { self.block(block) }
    line("</div>")
  }

  mutating func block(_ block: Document.Block) {
    switch block {
    case .title(let lines): element("h1", lines)
    case .lines(let lines, let position): element("p class=\"lines \(position)\"", lines)
    case .fields(let fields): self.fields(fields)
    case .heading(let level, let number, let text):
      let name = "h\(min(max(level, 1), 3) + 1)"
      element(name, [number, text].compactMap { $0?.printable }.filter { !$0.isEmpty }.joined(separator: " "))
    case .paragraph(let runs): element("p", markup: runs.html)
    case .list(let items): list(items)
    case .table(let table): self.table(table)
    case .frames(let captions, let height): frames(captions, height: height)
    case .cards(let cards): self.cards(cards)
    case .signatures(let signatures): self.signatures(signatures)
    }
  }

  private mutating func fields(_ fields: [Document.Field]) {
    guard !fields.isEmpty else { return }
    line("<dl>")
    for field in fields {
      let label = field.label.printable.escapedForHTML
      line("<dt>\(label.isEmpty ? "&nbsp;" : label)</dt>")
      line("<dd>\(field.lines.map(\.printable.escapedForHTML).joined(separator: "<br>"))</dd>")
    }
    line("</dl>")
  }

  private mutating func list(_ items: [Document.Item]) {
    guard !items.isEmpty else { return }
    line("<ol>")
    for item in items {
      let marker = item.marker.printable.escapedForHTML
      line("<li>\(marker.isEmpty ? "" : "<span class=\"marker\">\(marker)</span> ")\(item.runs.html)")
      list(item.items)
      line("</li>")
    }
    line("</ol>")
  }

  private mutating func table(_ table: Document.Table) {
    guard !table.columns.isEmpty else { return }
    line("<table>")
    line("<colgroup>")
    for fraction in table.columnFractions { line("<col style=\"width:\(Int((fraction * 100).rounded()))%\">") }
    line("</colgroup>")
    line("<thead>")
    for cells in table.header {
      line("<tr>")
      for cell in cells { heading(cell) }
      line("</tr>")
    }
    if table.isNumbered {
      line("<tr class=\"numbers\">")
      for number in table.columnNumbers { line("<td>\(number)</td>") }
      line("</tr>")
    }
    line("</thead>")
    if !table.rows.isEmpty || table.total != nil {
      line("<tbody>")
      var isEven = false
      for body in table.rows {
        switch body {
        case .cells(let cells):
          let height = table.rowHeight > 0 ? " style=\"height:\(table.rowHeight.millimetres)\"" : ""
          row(cells, of: table.columns, name: "tr\(height)", isEven: isEven)
          isEven.toggle()
        case .heading(let text):
          line("<tr>")
          line("<th class=\"group\" colspan=\"\(table.columns.count)\">\(text.printable.escapedForHTML)</th>")
          line("</tr>")
        }
      }
      // Not a tfoot, which browsers print again on every page.
      if let total = table.total { row(total, of: table.columns, name: "tr class=\"total\"") }
      line("</tbody>")
    }
    line("</table>")
  }

  private mutating func heading(_ cell: Document.Table.HeaderCell) {
    var attributes = cell.columns.count > 1 ? " scope=\"colgroup\" colspan=\"\(cell.columns.count)\"" : " scope=\"col\""
    if cell.rows.count > 1 { attributes += " rowspan=\"\(cell.rows.count)\"" }
    line("<th\(attributes)>\(cell.text.printable.escapedForHTML)</th>")
  }

  private mutating func row(
    _ cells: [String], of columns: [Document.Column], name: String, isEven: Bool = false
  ) {
    line("<\(name)>")
    for (index, column) in columns.enumerated() {
      let text = cells.indices.contains(index) ? cells[index].printable.escapedForHTML : ""
      let alignment =
        switch column.alignment {
        case .left: ""
        case .centre: " class=\"centre\""
        case .right: " class=\"right\""
        case .staggered: isEven ? " class=\"half\"" : ""
        }
      line("<td\(alignment)>\(text)</td>")
    }
    line("</tr>")
  }

  private mutating func frames(_ captions: [String], height: Double) {
    guard !captions.isEmpty else { return }
    line("<div class=\"frames\">")
    for caption in captions {
      line("<figure>")
      line("<div style=\"height:\(height.millimetres)\"></div>")
      element("figcaption", caption)
      line("</figure>")
    }
    line("</div>")
  }

  private mutating func cards(_ cards: [[Document.Block]]) {
    guard !cards.isEmpty else { return }
    line("<div class=\"cards\">")
    for card in cards {
      line("<div class=\"card\">")
      for block in card { self.block(block) }
      line("</div>")
    }
    line("</div>")
  }

  private mutating func signatures(_ signatures: Document.Signatures) {
    line("<section class=\"signatures\">")
    element("p class=\"place\"", signatures.placeAndDate)
    let signers = signatures.signers
    for (index, signer) in signers.enumerated() {
      let isRight = index % 2 == 1 || index == signers.count - 1
      let beside = index % 2 == 1 ? signers[index - 1].role.count : isRight ? 0 : signers[index + 1].role.count
      line("<div class=\"signer\(isRight ? " right-side" : "")\">")
      // The last lines of both roles stand beside each other, whatever stands above them.
      let above = String(repeating: "<br>", count: max(0, beside - signer.role.count))
      let role = signer.role.enumerated().map { index, line in
        let text = line.printable.escapedForHTML
        return signer.hangingRole.contains(index) ? "<span class=\"hanging\">\(text)</span>" : text
      }.joined(separator: "<br>")
      element("p class=\"role\"", markup: role.isEmpty ? "" : above + role)
      element("p class=\"name\(signer.isNamed ? "" : " dots")\"", signer.name)
      element("p class=\"details\"", signer.details)
      line("</div>")
    }
    line("</section>")
  }
}

extension [Document.Run] {
  fileprivate var html: String {
    printable.map { run in
      var markup = run.text.escapedForHTML
      if run.italic { markup = "<em>\(markup)</em>" }
      if run.bold { markup = "<strong>\(markup)</strong>" }
      return markup
    }.joined()
  }
}

extension String {
  /// The text with every character that means something in HTML written as an entity; safe in attributes too.
  var escapedForHTML: String {
    var result = ""
    for character in self.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
