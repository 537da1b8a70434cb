import Meeting

/// The row of a table that names the columns of a list of proposals.
struct ProposalHeader {
  /// Where each column stands, counted from 0; of two of one meaning the first.
  private(set) var columns: [ProposalColumn: Int] = [:]
  /// Where the first row of the list is looked for.
  private(set) var end = 0

  /// nil where no row names an activity and something besides.
  init?(_ table: [ProposalImport.Source]) {
    for (place, row) in table.prefix(ProposalImport.reach).enumerated() {
      var columns: [ProposalColumn: Int] = [:]
      for (column, cell) in row.cells.enumerated() where cell.utf8.count <= 80 {
        guard let meaning = ProposalColumn(heading: cell), columns[meaning] == nil else { continue }
        columns[meaning] = column
      }
      guard columns[.activity] != nil, columns.count > max(1, self.columns.count) else { continue }
      (self.columns, end) = (columns, place + 1)
    }
    guard !columns.isEmpty else { return nil }
  }
}

/// Reads the rows of a list of proposals one behind the other.
struct ProposalRowReader {
  enum Outcome {
    /// A heading of a village, the numbers of the columns, or blanks.
    case nothing
    case sum(Rupiah)
    /// A reason says why it is not taken.
    case proposal(Entry.Body, [ProposalImport.Remark], ProposalImport.Reason?)
  }

  private let header: ProposalHeader
  private let context: CaptureContext
  private let values: FieldValues
  /// The village of the rows above.
  private var village: Village.ID?
  /// Why the village of the rows above is none of the meeting; nil where it is one. Rows that name none are of it too.
  private var unread: ProposalImport.Reason?

  init(_ header: ProposalHeader, in context: CaptureContext) {
    (self.header, self.context) = (header, context)
    values = FieldValues(context)
    village = context.village
  }

  mutating func read(_ row: ProposalImport.Source) -> Outcome {
    let filled = row.cells.filter { !$0.isEmpty }
    if filled.count > 1, Self.isNumbering(filled) { return .nothing }
    if Self.isSum(filled), cell(.activity, row).isEmpty || Self.isSum([cell(.activity, row)]) {
      return (try? amount(.cost, row)).flatMap { $0 }.map { .sum($0) } ?? .nothing
    }
    if filled.count == 1, let named = heading(filled[0]) {
      (village, unread) = (named, nil)
      return .nothing
    }
    var remarks: [ProposalImport.Remark] = []
    var body = Entry.Body(text: cell(.activity, row), matter: .proposal(Proposal()))
    do throws(ProposalImport.Reason) {
      guard body.text.contains(where: { $0.isLetter || $0.isNumber }) else { throw .noActivity }
      for column in header.columns.keys where cell(column, row).count > ProposalImport.longest {
        throw .tooLong(column)
      }
      body.matter = .proposal(try proposal(row, &remarks))
    } catch {
      body.text = String(body.text.prefix(ProposalImport.longest))
      return .proposal(body, [], error)
    }
    remarks += context.session.officeDoubts(about: body).map { .office($0) }
    return .proposal(body, remarks, nil)
  }

  private mutating func proposal(
    _ row: ProposalImport.Source, _ remarks: inout [ProposalImport.Remark]
  ) throws(ProposalImport.Reason) -> Proposal {
    func text(_ column: ProposalColumn) -> String? {
      let cell = cell(column, row)
      return cell.isEmpty ? nil : cell
    }
    var proposal = Proposal()
    if let name = text(.village) {
      do throws(ProposalImport.Reason) {
        (village, unread) = (try village(name), nil)
      } catch {
        unread = error
      }
    }
    if let unread { throw unread }
    proposal.village = village
    if village == nil { remarks.append(.noVillage) }
    proposal.problem = text(.problem)
    proposal.location = text(.location)
    proposal.beneficiaries = text(.beneficiaries)
    proposal[.beneficiaryCount] = text(.beneficiaryCount)
    proposal.funds = listed(.funds, .funds, row, &remarks)
    proposal.office = listed(.office, .office, row, &remarks)
    if let kind = text(.intervention) {
      proposal.intervention = Proposal.Intervention.allCases.first { NameKey.fold(kind).contains($0.word) }
      if proposal.intervention == nil { remarks.append(.unlisted(.intervention, kind)) }
    }
    let unit = text(.unit)
    proposal.volume = [text(.volume), unit].compactMap { $0 }.joined(separator: " ")
    if proposal.volume?.isEmpty == true { proposal.volume = nil }
    try price(&proposal, unit, row, &remarks)
    return proposal
  }

  /// What the list says it costs holds; its price of one goes with it only where both say the same.
  private func price(
    _ proposal: inout Proposal, _ unit: String?, _ row: ProposalImport.Source, _ remarks: inout [ProposalImport.Remark]
  ) throws(ProposalImport.Reason) {
    let written = try amount(.cost, row)
    guard let price = try amount(.unitPrice, row) else {
      proposal.cost = written
      return
    }
    let unitPrice = Proposal.UnitPrice(amount: price, unit: unit ?? "satuan")
    let reckoned = proposal.volume.flatMap { unitPrice.total(of: $0) }
    if let written, written != reckoned {
      proposal.cost = written
      if let reckoned { remarks.append(.sumDiffers(written: written, reckoned: reckoned)) }
      proposal[.remark] = "harga satuan \(price.short)" + (unit.map { " per \($0)" } ?? "")
    } else {
      (proposal.unitPrice, proposal.cost) = (unitPrice, reckoned)
    }
  }

  private func village(_ name: String) throws(ProposalImport.Reason) -> Village.ID {
    let bare = Self.withoutTitle(name)
    let found = values.villages(name).count == 1 ? values.villages(name) : values.villages(bare)
    if found.count == 1 { return found[0] }
    if found.isEmpty { throw .unknownVillage(name, nearest: values.nearestVillage(to: bare)) }
    throw .ambiguousVillage(name, found)
  }

  /// The village of a row that holds nothing but its name, "Desa Kiram" or "KIRAM".
  private func heading(_ text: String) -> Village.ID? {
    let found = values.villages(Self.withoutTitle(text))
    return found.count == 1 ? found[0] : nil
  }

  private static func withoutTitle(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count > 1, let first = words.first, ["desa", "kelurahan", "kampung"].contains(first.lowercased()) else {
      return text
    }
    return words.dropFirst().joined(separator: " ")
  }

  private func listed(
    _ column: ProposalColumn, _ field: Field, _ row: ProposalImport.Source, _ remarks: inout [ProposalImport.Remark]
  ) -> String? {
    let text = cell(column, row)
    if text.isEmpty { return nil }
    switch values.find(field, text) {
    case .value(let spelt): return spelt
    case .unlisted: remarks.append(.unlisted(column, text))
    default: break
    }
    return text
  }

  private func amount(
    _ column: ProposalColumn, _ row: ProposalImport.Source
  ) throws(ProposalImport.Reason) -> Rupiah? {
    let text = cell(column, row)
    if text.isEmpty || text.allSatisfy({ "-–".contains($0) }) { return nil }
    // A spreadsheet keeps plain numbers, with decimals of nothing.
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain = parts.count <= 2 && (parts.count == 1 || parts[1].count <= 2 && parts[1].allSatisfy { $0 == "0" })
    if isPlain, !parts[0].isEmpty, parts[0].allSatisfy({ $0.isASCII && $0.isNumber }), let whole = Int64(parts[0]) {
      return Rupiah(whole)
    }
    guard let amount = Rupiah(typed: text) else { throw .doubtfulAmount(column, String(text.prefix(40))) }
    return amount
  }

  private func cell(_ column: ProposalColumn, _ row: ProposalImport.Source) -> String {
    guard let place = header.columns[column], row.cells.indices.contains(place) else { return "" }
    return TypedLine.safe(row.cells[place]).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// "1 2 3 4" or "(1) (2) (3)" below the headings.
  private static func isNumbering(_ cells: [String]) -> Bool {
    let numbers = cells.map { cell in Int(cell.filter { $0 != "(" && $0 != ")" }) }
    guard let first = numbers[0], (0...2).contains(first) else { return false }
    return numbers.enumerated().allSatisfy { $1 == first + $0 }
  }

  private static func isSum(_ cells: [String]) -> Bool {
    guard let first = cells.first(where: { $0.contains(where: \.isLetter) }) else { return false }
    guard let word = NameKey.fold(first).first else { return false }
    return ["jumlah", "total", "subtotal"].contains(word)
  }
}
