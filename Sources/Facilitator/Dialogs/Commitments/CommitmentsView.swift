import Meeting
import TerminalUI

/// How the register of commitments stands on the screen.
struct CommitmentsView {
  let dialog: CommitmentsDialog
  let table: CommitmentsDialog.Table
  let context: DialogContext

  private var words: any Language { context.words }
  private var session: Session { context.session }

  func draw(into frame: inout Frame, _ area: Rect) {
    let screen = RegisterScreen(
      title: "\(words.title(of: .commitments)) · \(words.name(of: dialog.key))", figure: figure,
      register: dialog.register,
      prompt: dialog.prompt, remark: dialog.remark, hints: words.commitmentHints, context: context)
    let (list, details) = screen.draw(into: &frame, area)
    if table.rows.isEmpty {
      let text = dialog.register.filter.isEmpty ? words.noCommitments : words.nothingFiltered
      for (row, line) in Line("  " + text, .muted).wrapped(width: list.columns, indent: 2).prefix(list.rows)
        .enumerated()
      {
        frame.put(line, at: Position(row: list.row + row, column: list.column), width: list.columns)
      }
    } else {
      let columns = columns(width: list.columns)
      dialog.register.draw(table.rows, columns.map(\.column), into: &frame, list) { id in
        session.entry(id).map { entry in columns.map { cell($0.field, entry) } } ?? []
      }
    }
    for (row, line) in self.details(width: details.columns).prefix(details.rows).enumerated() {
      frame.put(line, at: Position(row: details.row + row, column: details.column), width: details.columns)
    }
  }

  /// How many are kept, and how many are late.
  private var figure: String {
    let all = session.commitments
    let late = context.today.map { today in all.count { $0.isLate(on: today) } } ?? 0
    return words.commitmentProgress(done: all.count { $0.progress == .done }, of: all.count, late: late)
  }

  private struct Column {
    let field: CommitmentField
    let column: Register.Column
  }

  private func columns(width: Int) -> [Column] {
    var fields: [(CommitmentField, Int?)] = [(.number, 5), (.text, nil)]
    if width >= 76, dialog.key != .owner { fields.append((.owner, width >= 100 ? 28 : 16)) }
    fields.append((.due, width >= 76 ? 19 : 16))
    if width >= 100 || dialog.key == .owner && width >= 76 { fields.append((.progress, 18)) }
    return fields.map { Column(field: $0, column: Register.Column(title: words.title(of: $0), width: $1)) }
  }

  private func cell(_ field: CommitmentField, _ entry: Entry) -> Register.Cell {
    guard case .commitment(let commitment) = entry.body.matter else { return Register.Cell(text: "") }
    switch field {
    case .number: return Register.Cell(text: "\(entry.number)", role: .commitment)
    case .text:
      let mark = entry.progress == .done ? "✓ " : entry.wanting.isEmpty ? "" : "! "
      return Register.Cell(text: mark + String(entry.body.text.prefix(200)))
    case .owner:
      return commitment.owners.isEmpty
        ? Register.Cell(text: "–", role: .warning)
        : Register.Cell(text: commitment.owners.map { session.name(of: $0) }.joined(separator: ", "))
    case .due:
      if let late = context.today.flatMap({ entry.daysLate(on: $0) }) {
        return Register.Cell(text: words.late(days: late), role: .warning)
      }
      switch commitment.due {
      case .date(let date): return Register.Cell(text: words.shortDate(date))
      case .routine(let routine): return Register.Cell(text: routine)
      case nil: return Register.Cell(text: "–", role: .warning)
      }
    case .progress: return Register.Cell(text: words.word(for: entry.progress))
    }
  }

  /// The whole promise under the cursor, what became of it, and what it does not say yet.
  private func details(width: Int) -> [Line] {
    guard let entry = dialog.register.entry.flatMap({ session.entry($0) }),
      case .commitment(let commitment) = entry.body.matter
    else { return [] }
    let first = Line([Span("\(entry.number) ", .commitment), Span(entry.body.text, .text)])
    let owners = commitment.owners.map { words.name(of: $0, in: session) }.joined(separator: ", ")
    let supporters = commitment.supporters.map { words.name(of: $0, in: session) }.joined(separator: ", ")
    let late = context.today.flatMap { entry.daysLate(on: $0) }.map { words.late(days: $0) }
    let said =
      [
        owners.isEmpty ? nil : owners, supporters.isEmpty ? nil : words.supportedBy(supporters),
        commitment.due.map { words.due($0) }, late, commitment.target,
      ].compactMap { $0 } + words.reported(entry)
    let wanting = entry.wanting.map { words.suggestion($0) }
    let suggestion = wanting.isEmpty ? [] : [Line("! " + words.suggestions(wanting), .warning)]
    return first.wrapped(width: width, indent: 2).prefix(2)
      + (suggestion + [Line(said.joined(separator: " · "), .muted)]).flatMap { $0.wrapped(width: width, indent: 2) }
  }
}

/// What a column of the register of commitments shows.
package enum CommitmentField: CaseIterable, Sendable {
  case number, text, owner, due, progress
}
