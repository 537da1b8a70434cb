import Capture
import Meeting
import TerminalUI

/// Proposals typed from a paper, one row each: Tab goes to the next cell, Enter records the row and begins the next, which is of the same
/// village. The cells are read as those of an imported table are, and what they come to stands beside the sum on the paper.
struct ProposalGrid: Dialog {
  static let columns: [(column: ProposalColumn, width: Int)] = [
    (.village, 16), (.activity, 34), (.volume, 8), (.unit, 9), (.unitPrice, 14), (.cost, 15), (.funds, 14),
    (.office, 18),
    (.location, 16), (.problem, 28), (.intervention, 10),
  ]
  /// The headings by which the cells are read.
  private static let heading = ProposalImport.Source(
    number: 0,
    cells: [
      "Desa", "Kegiatan", "Volume", "Satuan", "Harga satuan", "Jumlah", "Sumber dana", "Perangkat daerah", "Lokasi",
      "Masalah", "Jenis",
    ])

  private var cells: [TextField]
  private var index = 0
  /// What was recorded here, in order.
  private(set) var done: [ProposalImport.Source] = []
  private(set) var paper: Rupiah?
  private var prompt: RegisterPrompt?
  private var remark: String?

  init(_ session: Session, village: Village.ID?) {
    cells = Self.columns.map { _ in TextField() }
    if let village = village.flatMap({ session.village($0) }) {
      cells[0] = TextField(village.name)
      index = 1
    }
  }

  var takesPaste: Bool { true }
  var takesQuestionMark: Bool { true }
  var helpPlace: HelpPlace? { .proposalGrid }

  /// The rows as a table that is read: its headings, and the row under the hands.
  private func table(_ row: ProposalImport.Source) -> [ProposalImport.Source] { [Self.heading, row] }

  private var row: ProposalImport.Source { ProposalImport.Source(number: done.count + 1, cells: cells.map(\.text)) }

  private var isBlank: Bool { cells.dropFirst().allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }

  /// The keys with Alt for what is done besides typing.
  static let actKeys = [Key.alt("j")]

  mutating func update(_ event: Event, _ context: DialogContext) -> DialogReply {
    remark = nil
    if var prompt {
      let outcome = prompt.update(event, context)
      self.prompt = prompt
      switch outcome {
      case .stay: break
      case .unused: return .unused
      case .wrong(let reason): return .refuse(reason)
      case .ceiling(let amount): (paper, self.prompt) = (amount, nil)
      case .cancelled, .record: self.prompt = nil
      }
      return .stay
    }
    switch event {
    case .paste(let text):
      // Cells that are copied from a spreadsheet go into cells.
      for (place, cell) in text.split(whereSeparator: \.isNewline).joined(separator: " ").split(
        separator: "\t", omittingEmptySubsequences: false
      ).enumerated() {
        if place > 0 { index = (index + 1) % cells.count }
        cells[index].insert(String(cell))
      }
    case .key(let key): return update(key, context)
    case .mouse, .time, .resize, .end: break
    }
    return .stay
  }

  private mutating func update(_ key: Key, _ context: DialogContext) -> DialogReply {
    switch key {
    case .escape:
      // Nothing that was typed is lost: what is not recorded goes into the line.
      guard !isBlank, let capture = context.capture else { return .dismiss }
      let line = ProposalImport(table(row), in: capture).rows.first?.line ?? ""
      return line.isEmpty ? .dismiss : .intend(.type(line))
    case .tab, .down: index = (index + 1) % cells.count
    case .backTab, .up: index = (index + cells.count - 1) % cells.count
    case .enter: return record(context)
    case .alt("j"): prompt = RegisterPrompt(context.words.paperTotalLabel, .ceiling, paper?.short ?? "")
    case _ where context.keys[.undo].contains(key): return .note(.perform(.undo))
    case .right where cells[index].afterCursor.isEmpty:
      if let offer = offers(context).first { cells[index].set(offer) }
    default: return cells[index].take(key) ? .stay : .unused
    }
    return .stay
  }

  private mutating func record(_ context: DialogContext) -> DialogReply {
    guard !isBlank else { return .refuse(context.words.nothingTyped) }
    guard let capture = context.capture, let read = ProposalImport(table(row), in: capture).rows.first else {
      return .stay
    }
    if case .fails(let reason) = read.verdict {
      remark = context.words.reason(reason, in: context.session)
      return .stay
    }
    // A paper may say the same twice, and it is said back that it does.
    if case .stays = read.verdict { remark = context.words.name(of: read.verdict, in: context.session) }
    done.append(row)
    let village = cells[0]
    cells = cells.map { _ in TextField() }
    cells[0] = village
    index = village.isEmpty ? 0 : 1
    // As a line it is kept with the draft while the disk does not take it.
    return .note(.record([capture.line(recording: read.body) ?? read.line]))
  }

  /// What Right would put in the cell, and what else is like it.
  private func offers(_ context: DialogContext) -> [String] {
    let part: EntryPart? =
      switch Self.columns[index].column {
      case .village: .village
      case .funds: .funds
      case .office: .office
      case .intervention: .intervention
      default: nil
      }
    guard let part, let capture = context.capture else { return [] }
    return capture.completions(of: part, typed: cells[index].text)
  }

  // MARK: - View

  func draw(into frame: inout Frame, _ area: Rect, _ context: DialogContext) {
    let words = context.words
    frame.fill(area, role: .text)
    let (head, below) = area.split(rowsFromTop: 1)
    let (middle, foot) = below.split(rowsFromBottom: 3)
    frame.fill(head, role: .titleBar)
    frame.put(" " + words.gridTitle, .titleBar, at: head.origin, width: head.columns)
    let figure = words.gridTotal(total(context), paper: paper)
    let shown = Text.truncated(figure, to: max(0, head.columns - Text.width(words.gridTitle) - 4))
    frame.put(shown, .titleBar, at: Position(row: head.row, column: head.endColumn - Text.width(shown) - 1))
    let first = firstColumn(width: middle.columns)
    let (titles, rows) = middle.split(rowsFromTop: 1)
    drawRow(Self.columns.map { words.name(of: $0.column) }, from: first, .dialogHint, into: &frame, titles)
    let past = done.suffix(max(0, rows.rows - 2))
    for (line, source) in past.enumerated() {
      let row = Rect(row: rows.row + line, column: rows.column, columns: rows.columns, rows: 1)
      drawRow(source.cells, from: first, .muted, into: &frame, row)
    }
    let here = Rect(row: rows.row + past.count, column: rows.column, columns: rows.columns, rows: 1)
    drawCells(from: first, into: &frame, here)
    drawFoot(into: &frame, foot, context)
  }

  private func total(_ context: DialogContext) -> ProposalTotal {
    guard let capture = context.capture else { return ProposalTotal(ofCosts: []) }
    let rows = done + (isBlank ? [] : [row])
    return ProposalTotal(
      ofCosts: ProposalImport([Self.heading] + rows, in: capture).rows.map { row in
        if case .proposal(let proposal) = row.body.matter { proposal.cost } else { nil }
      })
  }

  /// The first column in sight, so that the cell under the cursor is too.
  private func firstColumn(width: Int) -> Int {
    var first = 0
    while first < index, Self.columns[first...index].reduce(0, { $0 + $1.width + 1 }) > width - 1 { first += 1 }
    return first
  }

  private func drawRow(_ texts: [String], from first: Int, _ role: Role, into frame: inout Frame, _ row: Rect) {
    var column = row.column + 1
    for place in first..<Self.columns.count where column < row.endColumn {
      let width = min(Self.columns[place].width, row.endColumn - column)
      let text = texts.indices.contains(place) ? texts[place] : ""
      frame.put(Text.truncated(text, to: width), role, at: Position(row: row.row, column: column))
      column += width + 1
    }
  }

  private func drawCells(from first: Int, into frame: inout Frame, _ row: Rect) {
    var column = row.column + 1
    for place in first..<Self.columns.count where column < row.endColumn {
      let width = min(Self.columns[place].width, row.endColumn - column)
      let cell = Rect(row: row.row, column: column, columns: width, rows: 1)
      let role: Role = place == index ? .input : .text
      frame.fill(cell, role: role)
      let view = cells[place].view(width: width, role: role)
      frame.put(view.line, at: cell.origin, width: width)
      if place == index {
        frame.cursor = Position(row: cell.row, column: min(cell.column + view.cursor, cell.endColumn - 1))
      }
      column += width + 1
    }
  }

  private func drawFoot(into frame: inout Frame, _ foot: Rect, _ context: DialogContext) {
    let words = context.words
    let first = Position(row: foot.row, column: foot.column + 1)
    let last = Rect(row: foot.endRow - 1, column: foot.column, columns: foot.columns, rows: 1)
    if let prompt {
      frame.put(prompt.understood(context), at: first, width: foot.columns - 1)
      return prompt.draw(into: &frame, last)
    }
    let offers = offers(context)
    if !offers.isEmpty {
      frame.put(Line("→ " + offers.joined(separator: "   "), .hintKey), at: first, width: foot.columns - 2)
    } else if !isBlank, let capture = context.capture,
      let read = ProposalImport(table(row), in: capture).rows.first
    {
      let said =
        [reckoning(read.body, words)].compactMap { $0 }
        + read.remarks.map { "! " + words.remark($0, in: context.session) }
      frame.put(Line(said.joined(separator: "   "), .chip).truncated(to: foot.columns - 2), at: first)
    }
    let second = Position(row: foot.row + 1, column: foot.column + 1)
    if let remark {
      frame.put(Text.truncated(remark, to: foot.columns - 2), .warning, at: second)
    } else if let notice = context.notice, !done.isEmpty {
      frame.put(Text.truncated(notice.text, to: foot.columns - 2), notice.role, at: second)
    }
    frame.put(Text.truncated(" " + words.gridHint, to: last.columns), .hint, at: last.origin)
  }

  private func reckoning(_ body: Entry.Body, _ words: any Language) -> String? {
    if case .proposal(let proposal) = body.matter { words.reckoning(proposal) } else { nil }
  }
}
