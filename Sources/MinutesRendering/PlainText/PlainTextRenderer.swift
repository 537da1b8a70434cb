import Minutes
import TerminalUI

/// Writes a document as plain text for a screen, a mail or a line printer.
///
/// Pages are at most 64 lines; the mark stands at the head of each and the page number at its foot. A form feed begins
/// each page but the first. No line is longer than `columns`.
/// - Parameter columns: The width, 62 (the text width of F4 at 10 characters an inch) or 75 (a mail) as a rule; below 30 counts as 30.
func renderPlainText(_ document: Document, columns: Int = 62) -> String {
  let columns = max(columns, 30)
  let mark = document.mark?.printable ?? ""
  let head = mark.isEmpty ? [] : mark.wrapped(to: columns).map { $0.centred(in: columns) } + [""]
  let room = max(linesOfPage - head.count - 2, 8)
  let pages = document.parts.enumerated().flatMap { index, part in
    var composer = PlainTextComposer(columns: columns)
    if index == 0, let letterhead = document.letterhead { composer.appendLetterhead(letterhead) }
    for block in part.blocks { composer.append(block) }
    return composer.pages(room: room)
  }
  let code = document.verificationCode?.printable ?? ""
  let left = code.isEmpty ? "" : "Kode verifikasi \(code)"
  return pages.enumerated().map { index, lines in
    let blank = Array(repeating: "", count: index == pages.count - 1 ? 0 : max(0, room - lines.count))
    let number = "Halaman \(index + 1) dari \(pages.count)"
    let foot = left + Text.paddedLeft(number, to: max(columns - left.displayWidth, number.count + 1))
    return (head + lines + blank + ["", foot]).map { $0.trimmedAtEnd + "\n" }.joined()
  }.joined(separator: "\u{0C}")
}

private let linesOfPage = 64

/// Some lines that pagination keeps as they are; its unit is one line.
struct PlainTextBox {
  var measure: Pagination.Box
  var lines: [String]

  init(_ lines: [String], spaceBefore: Int = 0, keepsWithNext: Bool = false, head: Int? = nil) {
    self.lines = lines
    measure = Pagination.Box(
      height: Double(lines.count), spaceBefore: Double(spaceBefore), keepsWithNext: keepsWithNext,
      cuts: (1..<max(lines.count, 2)).map(Double.init), head: head)
  }
}

/// Turns a part of a document into boxes of lines, and the boxes into pages.
struct PlainTextComposer {
  let columns: Int
  var boxes: [PlainTextBox] = []

  init(columns: Int) {
    self.columns = columns
  }

  mutating func append(_ block: Document.Block) {
    switch block {
    case .title(let lines):
      appendLines(centred(lines), spaceBefore: 1, keepsTogether: true)
    case .lines(let lines, let position): appendLines(placed(lines, at: position), spaceBefore: 1, keepsTogether: true)
    case .fields(let fields): appendFields(fields)
    case .heading(_, let number, let text):
      let number = number?.printable ?? ""
      let indent = number.isEmpty ? "" : Text.padded(number, to: max(4, number.displayWidth + 1))
      appendHanging(indent, text, spaceBefore: 1, keepsTogether: true)
    case .paragraph(let runs):
      appendHanging("", runs.plainText, spaceBefore: 1)
    case .list(let items):
      appendList(items, indent: "", spaceBefore: 1)
    case .table(let table): appendTable(table.withPlainSpaces)
    case .frames(let captions, let height): appendFrames(captions, height: height)
    case .cards(let cards): appendCards(cards)
    case .signatures(let signatures): appendSignatures(signatures)
    }
  }

  mutating func appendLetterhead(_ letterhead: Document.Letterhead) {
    let lines = centred([letterhead.government, letterhead.office] + letterhead.address)
    appendLines(lines + [String(repeating: "=", count: columns)], keepsTogether: true)
  }

  /// Appends one box a line; a page ends neither after the first nor before the last line of a text.
  mutating func appendLines(_ lines: [String], spaceBefore: Int = 0, keepsTogether: Bool = false) {
    for (index, line) in lines.enumerated() {
      let isEdge = index < lines.count - 1 && (index == 0 || index == lines.count - 2)
      boxes.append(
        PlainTextBox([line], spaceBefore: index == 0 ? spaceBefore : 0, keepsWithNext: keepsTogether || isEdge))
    }
  }

  private func centred(_ lines: [String]) -> [String] {
    lines.filter { !$0.printable.isEmpty }.flatMap { $0.wrapped(to: columns) }.map { $0.centred(in: columns) }
  }

  private func placed(_ lines: [String], at position: Document.Position) -> [String] {
    switch position {
    case .left: lines.flatMap { $0.wrapped(to: columns) }
    case .centre: centred(lines)
    case .rightHalf: lines.flatMap { $0.wrapped(to: columns - rightHalf) }.map { spaces(rightHalf) + $0 }
    }
  }

  /// Where the right half of a line begins.
  var rightHalf: Int { columns * 54 / 100 }

  /// Appends a text whose first line begins with `lead`; the others begin below the text.
  private mutating func appendHanging(
    _ lead: String, _ text: String, spaceBefore: Int = 0, keepsTogether: Bool = false
  ) {
    // A lead that fills the line would leave no room for words.
    let lead = lead.displayWidth > columns * 2 / 3 ? String(lead.wrapped(to: columns / 3)[0]) + " " : lead
    let lines = text.wrapped(to: columns - lead.displayWidth)
    let indented = lines.enumerated().map { ($0 == 0 ? lead : spaces(lead.displayWidth)) + $1 }
    appendLines(indented, spaceBefore: spaceBefore, keepsTogether: keepsTogether)
  }

  private mutating func appendFields(_ fields: [Document.Field]) {
    let labels = fields.map { $0.label.wrapped(to: columns / 3) }
    let labelWidth = labels.flatMap(\.self).map(\.displayWidth).max() ?? 0
    for (index, (field, label)) in zip(fields, labels).enumerated() {
      let lines = labelled(label, labelWidth: labelWidth, field.lines)
      appendLines(lines, spaceBefore: index == 0 ? 1 : 0)
    }
  }

  /// Lines of a label, a colon in the column after `labelWidth`, and the texts wrapped behind it.
  func labelled(_ label: [String], labelWidth: Int, _ texts: [String]) -> [String] {
    let values = (texts.isEmpty ? [""] : texts).flatMap { $0.wrapped(to: columns - labelWidth - 3) }
    return (0..<max(values.count, label.count)).map { line in
      let label = label.indices.contains(line) ? label[line] : ""
      let value = values.indices.contains(line) ? values[line] : ""
      return Text.padded(label, to: labelWidth) + (line == 0 ? " : " : "   ") + value
    }
  }

  private mutating func appendList(_ items: [Document.Item], indent: String, spaceBefore: Int) {
    let markers = items.map(\.marker.printable)
    let width = min((markers.map(\.displayWidth).max() ?? 0) + 1, columns / 4)
    for (index, (item, marker)) in zip(items, markers).enumerated() {
      appendHanging(
        indent + Text.padded(marker, to: width), item.runs.plainText, spaceBefore: index == 0 ? spaceBefore : 0)
      let deeper = indent + spaces(width)
      appendList(item.items, indent: deeper.count < columns / 2 ? deeper : indent, spaceBefore: 0)
    }
  }

  /// The lines of each page, which is `room` lines high.
  func pages(room: Int) -> [[String]] {
    Pagination.pages(of: boxes.map(\.measure), height: Double(room)).map { placements in
      var lines: [String] = []
      for placement in placements {
        // A blank line is drawn by the next box's place alone.
        lines += Array(repeating: "", count: max(0, Int(placement.top) - lines.count))
        lines += boxes[placement.box].lines[Int(placement.slice.lowerBound)..<Int(placement.slice.upperBound)]
      }
      return lines
    }
  }
}
