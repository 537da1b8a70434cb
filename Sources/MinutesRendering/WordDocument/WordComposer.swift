import Minutes

/// Turns the blocks of a part into the body of a Word file.
struct WordComposer {
  /// A piece of the body; paragraphs can still be told to keep with what follows.
  private enum Piece {
    case paragraph(WordParagraph)
    case table(String)

    var isTable: Bool { if case .table = self { true } else { false } }
  }

  /// The room between the margins, in points.
  let width: Double
  let height: Double
  private(set) var numbering: WordNumbering
  private var pieces: [Piece] = []

  init(width: Double, height: Double, numbering: WordNumbering) {
    self.width = width
    self.height = height
    self.numbering = numbering
  }

  /// The body so far. A table is always followed by a paragraph, which the format asks for at the end of a cell.
  var xml: String {
    var xml = ""
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .paragraph(let paragraph): xml += paragraph.xml()
      case .table(let table):
        xml += table
        // Two tables below each other would become one.
        if index == pieces.count - 1 || pieces[index + 1].isTable { xml += Self.seam }
      }
    }
    return xml.isEmpty ? WordParagraph("Baris").xml() : xml
  }

  /// A paragraph that is hardly seen.
  static let seam =
    "<w:p><w:pPr><w:pStyle w:val=\"Baris\"/><w:spacing w:line=\"120\" w:lineRule=\"exact\"/></w:pPr></w:p>\n"

  /// Where the right half of a page begins.
  private var rightHalf: Double { width * 0.54 }

  mutating func append(_ block: Document.Block) {
    switch block {
    case .title(let lines):
      for (index, line) in lines.enumerated() {
        var paragraph = WordParagraph("Judul", line)
        (paragraph.spaceBefore, paragraph.spaceAfter) = (index == 0 ? 8 : 0, index == lines.count - 1 ? 6 : 0)
        append(paragraph)
      }
    case .lines(let lines, let position): append(lines, at: position)
    case .fields(let fields): append(fields)
    case .heading(let level, let number, let text):
      var paragraph = WordParagraph("Judul\(min(max(level, 1), 3))", text)
      if let number = number?.printable, !number.isEmpty {
        paragraph.hanging = max(28, typeWidth(number, isBold: true) * 12 + 8)
        paragraph.indent = paragraph.hanging
        paragraph.tabs = [paragraph.indent]
        paragraph.lead = [number]
      }
      append(paragraph)
    case .paragraph(let runs): append(WordParagraph("Isi", runs))
    case .list(let items): append(items, at: 0)
    case .table(let table): append(table: wordTable(table, width: width))
    case .frames(let captions, let height): appendFrames(captions, height: height)
    case .cards(let cards): appendCards(cards)
    case .signatures(let signatures): append(signatures)
    }
  }

  private mutating func append(_ paragraph: WordParagraph) { pieces.append(.paragraph(paragraph)) }

  private mutating func append(table: String) {
    guard !table.isEmpty else { return }
    // A table has no room of its own above it.
    if case .paragraph(var paragraph) = pieces.last {
      paragraph.spaceAfter = 6
      pieces[pieces.count - 1] = .paragraph(paragraph)
    }
    pieces.append(.table(table))
  }

  private mutating func append(_ lines: [String], at position: Document.Position) {
    for (index, line) in lines.enumerated() {
      var paragraph = WordParagraph("Baris", line)
      paragraph.spaceBefore = index == 0 ? 6 : 0
      paragraph.keepsWithNext = index < lines.count - 1
      switch position {
      case .left: break
      case .centre: paragraph.alignment = .center
      case .rightHalf: paragraph.indent = rightHalf
      }
      append(paragraph)
    }
  }

  private mutating func append(_ fields: [Document.Field]) {
    let labels = fields.map { typeWidth($0.label.printable) * 12 }
    let widest = width * 0.45
    let colon = (labels.filter { $0 <= widest }.max() ?? 0) + 8
    let value = colon + 10
    for (field, label) in zip(fields, labels) {
      // A label that leaves no room for its value stands on a line of its own.
      if label > widest { append(WordParagraph("Data", field.label)) }
      for (index, line) in (field.lines.isEmpty ? [""] : field.lines).enumerated() {
        var paragraph = WordParagraph("Data", line)
        paragraph.indent = value
        if index == 0 {
          paragraph.hanging = value
          paragraph.tabs = [colon, value]
          paragraph.lead = [label > widest ? "" : field.label, ":"]
        }
        append(paragraph)
      }
    }
  }

  private mutating func append(_ items: [Document.Item], at edge: Double) {
    let markers = items.map(\.marker.printable)
    let list = numbering.add(markers)
    let widest = markers.map { typeWidth($0) * 12 }.max() ?? 0
    let hanging = min(max(20, widest + 6), width / 4)
    // Deep nesting must leave room for words.
    let indent = min(edge + hanging, width * 0.6)
    for (item, marker) in zip(items, markers) {
      var paragraph = WordParagraph("Daftar", item.runs)
      (paragraph.indent, paragraph.hanging, paragraph.numbering) = (indent, hanging, list)
      if list == nil {
        paragraph.tabs = [indent]
        paragraph.lead = [marker]
      }
      append(paragraph)
      append(item.items, at: indent)
    }
  }
}

// MARK: - Signatures, frames and cards

extension WordComposer {
  /// The room for a wet signature and a stamp.
  private static let signatureRoom = 22.0.points

  /// A table without borders whose rows keep together, and with the two paragraphs before.
  private mutating func append(_ signatures: Document.Signatures) {
    for index in pieces.indices.suffix(2) {
      guard case .paragraph(var paragraph) = pieces[index] else { continue }
      paragraph.keepsWithNext = true
      pieces[index] = .paragraph(paragraph)
    }
    let widths = [rightHalf, width - rightHalf]
    var place = WordParagraph("TandaTangan", signatures.placeAndDate)
    (place.spaceBefore, place.keepsWithNext) = (24, true)
    var rows = [wordRow([cell([], widths[0]), cell([place], widths[1])])]
    let signers = signatures.signers
    // LibreOffice never ends the layout of rows that keep together and are higher than a page.
    let keepsTogether = signatureHeight(of: signers, width: widths[1]) < height * 0.8
    for index in stride(from: 0, to: signers.count, by: 2) {
      // A single signer, or the last of an odd number, stands on the right, below the place and date.
      let isAlone = index + 1 == signers.count
      let pair = isAlone ? [nil, signers[index]] : [signers[index], signers[index + 1]]
      let isLast = index + 2 >= signers.count
      let depth = pair.map { $0?.role.count ?? 0 }.max() ?? 0
      let cells = zip(pair, widths).map { signer, width in
        cell(
          signer.map {
            lines(of: $0, roleDepth: depth, isFirst: index == 0, keepsTogether: keepsTogether, isLast: isLast)
          } ?? [], width)
      }
      rows.append(wordRow(cells))
    }
    append(table: wordGrid("TabelBiasa", widths: widths, rows: rows))
  }

  private func cell(_ paragraphs: [WordParagraph], _ width: Double) -> String {
    var empty = WordParagraph("TandaTangan")
    empty.keepsWithNext = true
    return wordCell((paragraphs.isEmpty ? [empty] : paragraphs).map { $0.xml() }.joined(), width: width)
  }

  /// About how high the rows of signers are together, in points.
  private func signatureHeight(of signers: [Document.Signer], width: Double) -> Double {
    stride(from: 0, to: signers.count, by: 2).reduce(0.0) { sum, index in
      let heights = signers[index..<min(index + 2, signers.count)].map { signer in
        (signer.role + [signer.name] + signer.details).reduce(Self.signatureRoom + 18) { height, text in
          height + max(1, (typeWidth(text.printable) * 12 / width).rounded(.up)) * 15
        }
      }
      return sum + (heights.max() ?? 0)
    }
  }

  /// The role, the room to sign and the name. The last lines of both roles of a pair stand beside each other: a shorter one has blank
  /// lines above.
  private func lines(
    of signer: Document.Signer, roleDepth: Int, isFirst: Bool, keepsTogether: Bool, isLast: Bool
  ) -> [WordParagraph] {
    let blank = Array(repeating: WordParagraph("TandaTangan"), count: roleDepth - signer.role.count)
    let role = signer.role.enumerated().map { index, line in
      var paragraph = WordParagraph("TandaTangan", line)
      if signer.hangingRole.contains(index) { paragraph.indent = typeWidth(Document.Signer.onBehalf) * 12 }
      return paragraph
    }
    var name = WordParagraph(signer.isNamed ? "NamaPenandaTangan" : "TandaTangan", signer.name)
    name.spaceBefore = Self.signatureRoom
    var lines = blank + role + [name] + signer.details.map { WordParagraph("TandaTangan", $0) }
    if !isFirst { lines[0].spaceBefore = (lines[0].spaceBefore ?? 0) + 18 }
    for index in lines.indices { lines[index].keepsWithNext = keepsTogether && !(isLast && index == lines.count - 1) }
    return lines
  }

  private mutating func appendFrames(_ captions: [String], height: Double) {
    let half = width / 2
    var rows: [String] = []
    for first in stride(from: 0, to: captions.count, by: 2) {
      let pair = captions[first..<min(first + 2, captions.count)]
      var blank = WordParagraph("Keterangan")
      blank.keepsWithNext = true
      let box = ["top", "left", "bottom", "right"].map {
        "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
      }
      let borders = "<w:tcBorders>\(box.joined())</w:tcBorders>"
      let frames = pair.map { _ in wordCell(blank.xml(), width: half, properties: borders) }
      let missing = Array(repeating: wordCell(WordParagraph("Keterangan").xml(), width: half), count: 2 - pair.count)
      let texts = pair.map { wordCell(WordParagraph("Keterangan", $0).xml(), width: half) }
      let frame = min(max(height.isFinite ? height.points : 0, 1), self.height * 0.9)
      rows += [wordRow(frames + missing, height: frame), wordRow(texts + missing)]
    }
    if !rows.isEmpty { append(table: wordGrid("TabelBiasa", widths: [half, half], rows: rows)) }
  }

  private mutating func appendCards(_ cards: [[Document.Block]]) {
    let half = width / 2
    // The paragraph behind the table has to find room on the page.
    let least = height / 2 - 10
    var rows: [String] = []
    for first in stride(from: 0, to: cards.count, by: 2) {
      var cells = cards[first..<min(first + 2, cards.count)].map { card in
        var inner = WordComposer(width: half - 24, height: least - 24, numbering: numbering)
        for block in card { inner.append(block) }
        numbering = inner.numbering
        return wordCell(inner.xml, width: half)
      }
      if cells.count == 1 { cells.append(wordCell(WordParagraph("Baris").xml(), width: half)) }
      rows.append(wordRow(cells, height: least))
    }
    if !rows.isEmpty { append(table: wordGrid("KartuNaskah", widths: [half, half], rows: rows)) }
  }
}
