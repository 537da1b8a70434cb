import Minutes

/// Turns blocks into measured boxes, in order; which page they come to stand on is not its business.
struct PageComposer {
  let typesetter: Typesetter
  /// The width between the margins, in points.
  let width: Double
  /// The height between the margins, in points, which only what fills a part of a page asks for.
  let height: Double
  /// The boxes so far.
  var boxes: [PageBox] = []
  /// Room that the last block asks for below it, in points.
  private var spaceAfter = 0.0

  init(typesetter: Typesetter, width: Double, height: Double) {
    self.typesetter = typesetter
    self.width = width
    self.height = height
  }

  mutating func append(_ block: Document.Block) {
    let first = boxes.count
    switch block {
    case .title(let lines): appendTitle(lines)
    case .lines(let lines, let position): appendLines(lines, at: position)
    case .fields(let fields): appendFields(fields)
    case .heading(let level, let number, let text): appendHeading(level: level, number: number, text: text)
    case .paragraph(let runs):
      appendLines([Column(typesetter.set(runs, .body, width: width), at: 0)], .body, spaceBefore: 6)
    case .list(let items): appendList(items, at: 0)
    case .table(let table): appendTable(table)
    case .frames(let captions, let height): appendFrames(captions, height: height)
    case .cards(let cards): appendCards(cards)
    case .signatures(let signatures): appendSignatures(signatures)
    }
    guard boxes.count > first else { return }
    boxes[first].measure.spaceBefore += spaceAfter
    spaceAfter = block.spaceAfter
  }

  /// The head of the first page; its double rule is a thick line over a thin one.
  ///
  /// - Parameter logo: stands left of the text; nil for none.
  mutating func appendLetterhead(_ letterhead: Document.Letterhead, _ logo: LogoPicture? = nil) {
    let place = logo.map { LogoPlace(beside: letterhead, aspect: $0.aspect, width: width) }
    let edge = place.map { $0.width + LogoPlace.gap } ?? 0
    let lines = [
      (letterhead.government, TextStyle.letterheadGovernment), (letterhead.office, .letterheadOffice),
    ]
    let first = boxes.count
    for (text, style) in lines + letterhead.address.map({ ($0, .letterheadAddress) }) where !text.isEmpty {
      let column = Column(typesetter.set(text, style, width: width - edge), at: edge)
      appendLines([column], style, keepsTogether: true)
    }
    if let logo, let place { join(boxesFrom: first, beside: logo, place) }
    boxes.append(
      PageBox(
        measure: Pagination.Box(height: 16, keepsWithNext: true),
        ink: [.rule(y: 6, thickness: 2.25), .rule(y: 9, thickness: 0.75)]))
  }

  /// Makes one box of the letterhead's lines and its logo, each in the middle of the other's height.
  private mutating func join(boxesFrom first: Int, beside logo: LogoPicture, _ place: LogoPlace) {
    let lines = boxes[first...]
    let textHeight = lines.reduce(0) { $0 + $1.measure.height }
    let height = max(textHeight, place.height)
    var top = (height - textHeight) / 2
    var ink: [PageBox.Ink] = [
      .picture(logo, x: 0, y: (height - place.height) / 2, width: place.width, height: place.height)
    ]
    for line in lines {
      ink += line.ink(movedBy: 0, top, width: width)
      top += line.measure.height
    }
    boxes.replaceSubrange(
      first..., with: [PageBox(measure: Pagination.Box(height: height, keepsWithNext: true), ink: ink)])
  }

  private mutating func appendTitle(_ lines: [String]) {
    for (index, line) in lines.enumerated() {
      let column = Column(typesetter.set(line, .title, width: width), at: 0)
      appendLines([column], .title, spaceBefore: index == 0 ? 8 : 0, keepsTogether: true)
    }
  }

  private mutating func appendLines(_ texts: [String], at position: Document.Position) {
    let edge = position == .rightHalf ? rightHalf : 0
    var style = TextStyle.label
    if position == .centre { style.alignment = .centre }
    for (index, text) in texts.enumerated() {
      let column = Column(typesetter.set(text, style, width: width - edge), at: edge)
      appendLines([column], style, spaceBefore: index == 0 ? 6 : 0, keepsTogether: index < texts.count - 1)
    }
  }

  /// Where the right half of a page begins.
  var rightHalf: Double { width * 0.54 }

  private mutating func appendHeading(level: Int, number: String?, text: String) {
    let style = TextStyle.heading(level: level)
    var columns: [Column] = []
    var indent = 0.0
    if let number, !number.printable.isEmpty {
      let layout = typesetter.set(number, style, width: width / 4)
      columns.append(Column(layout, at: 0))
      indent = max(28, layout.width + 8)
    }
    columns.append(Column(typesetter.set(text, style, width: max(width - indent, width / 2)), at: indent))
    let first = boxes.count
    appendLines(columns, style, spaceBefore: level == 1 ? 16 : 10, keepsTogether: true)
    let title = [number, text].compactMap(\.self).map(\.printable).filter { !$0.isEmpty }.joined(separator: " ")
    boxes[first].outline = PageBox.OutlineEntry(level: level, text: title)
  }

  private mutating func appendFields(_ fields: [Document.Field]) {
    let labels = fields.map { typesetter.set($0.label, .label) }
    // Narrow columns break a label between its words and not inside one.
    let words = fields.flatMap { $0.label.printable.split(separator: " ") }.map {
      typesetter.set(String($0), .label).width
    }
    let most = max(width * 0.35, min(words.max() ?? 0, width * 0.6))
    let labelWidth = min(labels.map(\.width).max() ?? 0, most)
    let colon = typesetter.set(":", .label)
    let colonEdge = labelWidth + 8
    let valueEdge = colonEdge + colon.width + 6
    for (index, field) in fields.enumerated() {
      for (position, line) in (field.lines.isEmpty ? [""] : field.lines).enumerated() {
        // In reading order, which is the order in which other programs find the words in the file.
        let label = Column(typesetter.set(field.label, .label, width: labelWidth + 1), at: 0)
        let value = Column(typesetter.set(line, .label, width: width - valueEdge), at: valueEdge)
        let columns = position == 0 ? [label, Column(colon, at: colonEdge), value] : [value]
        appendLines(columns, .label, spaceBefore: index == 0 && position == 0 ? 6 : 1)
      }
    }
  }

  private mutating func appendList(_ items: [Document.Item], at edge: Double) {
    let markers = items.map { typesetter.set($0.marker, .label, width: width / 4 - 6) }
    let indent = min(max(20, (markers.map(\.width).max() ?? 0) + 6), width / 4)
    // Deep nesting must leave room for words.
    let textEdge = min(edge + indent, width * 0.6)
    for (item, marker) in zip(items, markers) {
      let text = Column(typesetter.set(item.runs, .body, width: width - textEdge), at: textEdge)
      appendLines([Column(marker, at: textEdge - indent), text], .body, spaceBefore: 3)
      appendList(item.items, at: textEdge)
    }
  }
}

extension Document.Block {
  /// Room below the block that the next one does not bring itself, in points.
  fileprivate var spaceAfter: Double {
    switch self {
    case .title, .table, .frames, .cards: 6
    default: 0
    }
  }
}

extension PageComposer {
  /// Text set in lines that stand beside other columns' lines.
  struct Column {
    var lines: [TextLayout.Line]
    /// From the left margin to the left edge of the text, in points.
    var edge: Double

    init(_ layout: TextLayout, at edge: Double) {
      lines = layout.lines
      self.edge = edge
    }
  }

  /// Appends one box a line, the columns' first lines beside each other.
  ///
  /// A page never ends after the first line of the text or before its last one, unless the text is one line.
  /// - Parameter keepsTogether: True if all lines keep with each other and with what follows.
  mutating func appendLines(
    _ columns: [Column], _ style: TextStyle, spaceBefore: Double = 0, keepsTogether: Bool = false
  ) {
    let count = columns.map(\.lines.count).max() ?? 0
    for index in 0..<count {
      let lines = columns.filter { $0.lines.indices.contains(index) }.map { ($0.lines[index], $0.edge) }
      let lead = (style.leading - 1) / 2
      let ascent = lines.map { $0.0.ascent + $0.0.height * lead }.max() ?? 0
      let descent = lines.map { $0.0.height * (1 + lead) - $0.0.ascent }.max() ?? 0
      let isFirstOrSecondLast = index == 0 || index == count - 2
      boxes.append(
        PageBox(
          measure: Pagination.Box(
            height: ascent + descent, spaceBefore: index == 0 ? spaceBefore : 0,
            keepsWithNext: keepsTogether || (count > 1 && index < count - 1 && isFirstOrSecondLast)),
          ink: lines.map { .text($0.0, x: $0.1 + $0.0.x, baseline: ascent) }))
    }
  }
}
