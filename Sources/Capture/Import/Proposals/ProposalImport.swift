import Meeting

/// What a table would add to the proposals of a meeting, row by row: a preview that changes nothing.
///
/// A row that was taken in before is known again by what the list said then, so that the same list never doubles anything, also where
/// a proposal was mended, joined or struck meanwhile. An empty cell of the village stands for the one above it, as in lists whose cells
/// are merged.
package struct ProposalImport: Equatable, Sendable {
  /// A row of the table as it came: its number in the spreadsheet, from 1, and its cells.
  package struct Source: Equatable, Sendable {
    package let number: Int
    package let cells: [String]

    package init(number: Int, cells: [String]) {
      (self.number, self.cells) = (number, cells)
    }
  }

  /// Why nothing of a row is taken.
  package enum Reason: Error, Equatable, Sendable {
    case noActivity
    /// The nearest that there is, if any is near.
    case unknownVillage(String, nearest: Village.ID?)
    case ambiguousVillage(String, [Village.ID])
    /// An amount that can be read in two ways, or is none.
    case doubtfulAmount(ProposalColumn, String)
    /// Longer than `ProposalImport.longest`.
    case tooLong(ProposalColumn)
  }

  /// What is to be looked at in a row that is taken.
  package enum Remark: Equatable, Sendable {
    case noVillage
    /// Not on the meeting's list; kept as it is written.
    case unlisted(ProposalColumn, String)
    /// What the list says it costs, and what its price times its volume gives. The list's own is kept.
    case sumDiffers(written: Rupiah, reckoned: Rupiah)
    case office(OfficeDoubt)
  }

  package enum Verdict: Equatable, Sendable {
    case adds
    /// Taken in before, or recorded otherwise with the same words.
    case stays(Entry.ID)
    case fails(Reason)
  }

  package struct Row: Equatable, Sendable {
    package let number: Int
    package let verdict: Verdict
    /// What the proposal says; of a row that fails what could be read.
    package let body: Entry.Body
    package let remarks: [Remark]
    /// The row as the line that would say it, by which it is known again.
    package let line: String
  }

  /// A row of the list that sums up: what it says, and what the rows since the last sum, or all of them, come to.
  package struct Sum: Equatable, Sendable {
    package let number: Int
    package let written: Rupiah
    package let reckoned: Rupiah
    package var agrees: Bool { written == reckoned }
  }

  /// The rows of proposals, in order; empty where the table has none.
  package private(set) var rows: [Row] = []
  /// The sums on the list that could be checked, in order.
  package private(set) var sums: [Sum] = []
  /// Which columns were found, in their order; empty where no heading was.
  package let columns: [ProposalColumn]

  /// In characters; more is no cell of a list.
  package static let longest = 500
  /// How many rows above the headings are looked through: letterhead, title, year.
  static let reach = 50

  /// - Parameter table: the rows of the spreadsheet; rows without a cell may be left out.
  package init(_ table: [Source], in context: CaptureContext) {
    guard let header = ProposalHeader(table) else {
      columns = []
      return
    }
    columns = header.columns.sorted { $0.value < $1.value }.map(\.key)
    var reader = ProposalRowReader(header, in: context)
    var known = KnownProposals(context)
    var sum = Rupiah(0)
    var all = Rupiah(0)
    for source in table[header.end...] where source.cells.contains(where: { !$0.isEmpty }) {
      switch reader.read(source) {
      case .nothing: break
      case .sum(let written):
        guard !rows.isEmpty else { break }
        let reckoned = written == all ? all : sum
        sums.append(Sum(number: source.number, written: written, reckoned: sum == Rupiah(0) ? all : reckoned))
        sum = Rupiah(0)
      case .proposal(let body, let remarks, let reason):
        if case .proposal(let proposal) = body.matter, let cost = proposal.cost {
          (sum, all) = (sum + cost, all + cost)
        }
        let line = EntryLine(body, in: context).text(.quotedNames)
        let verdict: Verdict =
          reason.map { .fails($0) } ?? known.take(body, line).map { .stays($0) } ?? .adds
        rows.append(Row(number: source.number, verdict: verdict, body: body, remarks: remarks, line: line))
      }
    }
  }

  /// How many rows it adds, has already, and does not take.
  package var counts: (adds: Int, stays: Int, fails: Int) {
    rows.reduce(into: (0, 0, 0)) { counts, row in
      switch row.verdict {
      case .adds: counts.0 += 1
      case .stays: counts.1 += 1
      case .fails: counts.2 += 1
      }
    }
  }

  /// What the rows that are taken or there already come to.
  package var total: ProposalTotal {
    ProposalTotal(
      ofCosts: rows.compactMap { row in
        if case .fails = row.verdict { return nil }
        guard case .proposal(let proposal) = row.body.matter else { return nil }
        return .some(proposal.cost)
      })
  }

  /// The change that takes the rows in, all at once; nil where none adds anything.
  ///
  /// - Parameters:
  ///   - item: the item of the agenda under which they stand; nil is under none.
  ///   - time: nil when nobody noted it.
  package func change(
    in item: AgendaItem.ID?, at time: TimeOfDay?, using generator: inout some RandomNumberGenerator
  ) -> Change? {
    var entries: [NewEntry] = []
    for row in rows where row.verdict == .adds {
      entries.append(
        NewEntry(id: Identifier(using: &generator), body: row.body, agendaItem: item, time: time, typed: row.line))
    }
    return entries.isEmpty ? nil : .takeIn(entries)
  }
}

/// The proposals of the meeting that rows may be, each for one row.
private struct KnownProposals {
  private var byLine: [String: [Entry.ID]] = [:]
  private var byWords: [[String]: [Entry.ID]] = [:]
  private var taken: Set<Entry.ID> = []

  init(_ context: CaptureContext) {
    // Backwards, so that the first is the last of its list.
    for entry in context.session.entries.reversed() {
      guard entry.kind == .proposal else { continue }
      // What was mended keeps the line that it began as.
      let line = entry.typed.split(separator: "\n", maxSplits: 1).first.map(String.init) ?? ""
      byLine[line, default: []].append(entry.id)
      if let words = Self.words(entry.body) { byWords[words, default: []].append(entry.id) }
    }
  }

  mutating func take(_ body: Entry.Body, _ line: String) -> Entry.ID? {
    let words = Self.words(body) ?? []
    guard
      let id = (byLine[line] ?? []).last(where: { !taken.contains($0) })
        ?? (byWords[words] ?? []).last(where: { !taken.contains($0) })
    else { return nil }
    taken.insert(id)
    return id
  }

  /// What tells one proposal from another, whatever its spelling.
  private static func words(_ body: Entry.Body) -> [String]? {
    guard case .proposal(let proposal) = body.matter else { return nil }
    return [proposal.village?.rawValue ?? ""]
      + [body.text, proposal.location ?? "", proposal.volume ?? ""].map { NameKey.fold($0).joined(separator: " ") }
  }
}
