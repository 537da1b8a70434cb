import Meeting
import TerminalUI

/// How the register of proposals stands on the screen: what it is, the table, what there is to say of the proposal under the cursor.
struct ProposalsView {
  let dialog: ProposalsDialog
  let table: ProposalTable
  let context: DialogContext

  private var words: any Language { context.words }
  private var session: Session { context.session }

  func draw(into frame: inout Frame, _ area: Rect) {
    let screen = RegisterScreen(
      title: "\(words.title(of: .proposals)) · \(words.name(of: dialog.view))", figure: figure,
      register: dialog.register,
      prompt: dialog.prompt, remark: dialog.remark, hints: words.proposalHints(dialog.view), context: context)
    let (middle, details) = screen.draw(into: &frame, area)
    let columns = columns(width: middle.columns)
    let (list, summary) = middle.split(rowsFromBottom: middle.rows > 8 ? 1 : 0)
    if table.rows.isEmpty {
      let text = dialog.register.filter.isEmpty ? words.noProposals : words.nothingFiltered
      for (row, line) in Line("  " + text, .muted).wrapped(width: list.columns, indent: 2).prefix(list.rows)
        .enumerated()
      {
        frame.put(line, at: Position(row: list.row + row, column: list.column), width: list.columns)
      }
    } else {
      dialog.register.draw(table.rows, columns.map(\.column), into: &frame, list) { id in
        session.entry(id).map { entry in columns.map { cell($0, entry) } } ?? []
      }
    }
    if !summary.isEmpty { frame.put(coverage(width: summary.columns), at: summary.origin, width: summary.columns) }
    for (row, line) in self.details(width: details.columns).prefix(details.rows).enumerated() {
      frame.put(line, at: Position(row: details.row + row, column: details.column), width: details.columns)
    }
  }

  /// What all that is shown comes to; SEMENTARA while villages have not proposed.
  private var figure: String {
    guard dialog.view != .sipd else {
      let progress = session.sipdProgress
      return words.sipdProgress(progress.done, of: progress.of)
    }
    let silent = session.villagesWithoutProposal.count
    return (silent > 0 ? words.provisional(silent, session.wording.village) + " · " : "")
      + words.figure(of: table.total)
  }

  // MARK: - The table

  struct Column {
    let field: ProposalField
    let column: Register.Column
  }

  private func columns(width: Int) -> [Column] {
    let wide = width >= 100
    var fields: [(ProposalField, Int?)] = [(.number, 5), (.text, nil)]
    if wide || width >= 76 { fields.append((.village, wide ? 15 : 12)) }
    if wide { fields += [(.intervention, 9), (.funds, 9), (.office, 12)] }
    fields.append((.cost, 15))
    if dialog.view == .sipd {
      fields.append((.sipd, width >= 76 ? 16 : 8))
    } else {
      if width >= 76 { fields.append((.status, 12)) }
      fields.append((.rank, 4))
    }
    let grouped: ProposalField? =
      switch dialog.view {
      case .village, .sipd: .village
      case .intervention: .intervention
      case .office: .office
      case .funds: .funds
      case .status: .status
      case .ranked: nil
      }
    return fields.filter { $0.0 != grouped }.map { field, width in
      Column(
        field: field,
        column: Register.Column(
          title: words.title(of: field), width: width, isRight: field == .cost || field == .rank))
    }
  }

  private func cell(_ column: Column, _ entry: Entry) -> Register.Cell {
    guard case .proposal(let proposal) = entry.body.matter else { return Register.Cell(text: "") }
    switch column.field {
    case .number: return Register.Cell(text: "\(entry.number)", role: .proposal)
    case .text:
      let doubt = session.officeDoubts(about: entry.body).isEmpty ? "" : "! "
      return Register.Cell(text: doubt + String(entry.body.text.prefix(200)))
    case .village: return Register.Cell(text: proposal.village.flatMap { session.village($0)?.name } ?? "–")
    case .intervention: return Register.Cell(text: proposal.intervention.map { words.name(of: $0) } ?? "–")
    case .funds: return Register.Cell(text: proposal.funds ?? "–")
    case .office: return Register.Cell(text: proposal.office ?? "–")
    case .cost: return Register.Cell(text: proposal.cost?.short ?? "–")
    case .status: return Register.Cell(text: words.word(for: entry.standing.status))
    case .rank:
      guard let place = table.ranking.place(of: entry.id) else { return Register.Cell(text: "–", role: .muted) }
      return Register.Cell(text: "\(place.rank)" + (place.tied.isEmpty ? (place.isByHand ? "#" : "") : "="))
    case .sipd:
      guard let record = entry.standing.sipd else { return Register.Cell(text: "○", role: .muted) }
      return Register.Cell(text: "✓ " + (record.number ?? words.sipdDone), role: .success)
    }
  }

  /// What is covered and what is not, in one line: villages that proposed nothing, and the kinds against each other.
  private func coverage(width: Int) -> Line {
    guard dialog.view != .sipd else { return Line() }
    let silent = session.villagesWithoutProposal.compactMap { session.village($0)?.name }
    let kinds = ProposalGroups(of: session.proposals, by: .intervention, in: session).groups
      .map { "\(words.name(of: $0.subject, in: session)) \($0.entries.count)" }.joined(separator: " · ")
    let names = silent.prefix(3).joined(separator: ", ") + (silent.count > 3 ? ", …" : "")
    let parts = [
      kinds.isEmpty ? nil : Span(" " + kinds, .muted),
      silent.isEmpty
        ? nil : Span("   ! \(words.silentVillages(silent.count, session.wording.village)): \(names)", .warning),
    ]
    return Line(parts.compactMap { $0 }).truncated(to: width)
  }

  // MARK: - Below it

  /// What there is to say of the proposal under the cursor: the whole sentence, what looks wrong, why it has its rank, the rest.
  private func details(width: Int) -> [Line] {
    guard let entry = dialog.register.entry.flatMap({ session.entry($0) }),
      case .proposal(let proposal) = entry.body.matter
    else { return [] }
    let doubts = session.officeDoubts(about: entry.body).map { Line("! " + words.officeDoubt($0), .warning) }
    let values = [
      proposal.village.flatMap { session.village($0) }.map { "\(session.wording.village) \($0.name)" },
      session.earlierYear(of: entry).map { words.recurring(since: $0) }, proposal.location, words.reckoning(proposal),
      proposal.funds, proposal.office, proposal.problem,
    ].compactMap { $0 }
    let first = Line([Span("\(entry.number) ", .proposal), Span(entry.body.text, .text)])
    let why = Line(words.explanation(of: entry, table.ranking, in: session), .muted)
    let rest = Line((values + words.names(ofDetails: proposal)).joined(separator: " · "), .muted)
    let status =
      entry.standing.status.reason.map { [Line(words.word(for: entry.standing.status) + ": " + $0, .muted)] } ?? []
    return first.wrapped(width: width, indent: 2).prefix(2) + doubts
      + (status + [why, rest]).flatMap { $0.wrapped(width: width, indent: 2) }
  }
}
