import Meeting

/// The proposals that stand, by what the meeting made of them, each list in the order of its rank.
struct ProposalLists {
  let session: Session
  let ranking: ProposalRanking
  /// All of them: those with a rank in its order, then the others as recorded.
  let all: [Record.Proposed]

  init(of record: Record) {
    session = record.session
    ranking = ProposalRanking(of: record.session)
    let order = ProposalRanking.List.allCases.flatMap { [ranking] in ranking.order(of: $0) }
    let places = Dictionary(zip(order, order.indices)) { first, _ in first }
    all = record.proposals.enumerated().sorted { left, right in
      (places[left.element.id] ?? .max, left.offset) < (places[right.element.id] ?? .max, right.offset)
    }.map(\.element)
  }

  var agreed: [Record.Proposed] { all.filter { $0.standing.status == .agreed } }
  var reserves: [Record.Proposed] { all.filter { $0.standing.status == .reserve } }
  /// Those with a reason why they were not agreed on yet.
  var notAgreed: [Record.Proposed] { all.filter { $0.standing.status.reason != nil } }
  /// Those that became the village's own business.
  var villageAuthority: [Record.Proposed] { all.filter { $0.standing.status == .villageAuthority } }
  /// Those that were taken back by who proposed them.
  var withdrawn: [Record.Proposed] { all.filter { $0.standing.status == .withdrawn } }
  /// Those about which nothing was decided.
  var undecided: [Record.Proposed] { all.filter { $0.standing.status == .proposed } }
  /// Whether the meeting decided about any of them.
  var hasDecided: Bool { all.contains { $0.standing.status != .proposed } }

  /// What their order comes from.
  struct Order {
    let usesScores: Bool
    let usesHand: Bool
  }

  /// What the order of `rows` comes from: scores, the word of the meeting, both or neither.
  func order(of rows: [Record.Proposed]) -> Order {
    let places = rows.compactMap { ranking.place(of: $0.id) }
    return Order(usesScores: places.contains { !$0.isByHand }, usesHand: places.contains(where: \.isByHand))
  }

  /// Why a proposal is not agreed on, as a sentence: the meeting's reason, or that it was not decided on.
  func reason(of row: Record.Proposed) -> String {
    switch row.standing.status {
    case .villageAuthority: "Menjadi kewenangan desa (APB Desa)."
    case .withdrawn: "Ditarik pengusulnya."
    default: row.standing.status.reason.map(Sentence.make) ?? "Belum diputuskan dalam rapat."
    }
  }
}

// MARK: - Grouping

extension ProposalLists {
  /// Rows that belong together under one name.
  struct Part {
    /// nil gathers what names none.
    let name: String?
    var rows: [Record.Proposed]
  }

  /// `rows` by the office that would carry them out, the office with the best rank first and those without one at the end.
  static func byOffice(_ rows: [Record.Proposed]) -> [Part] { parts(of: rows) { $0.proposal.office } }

  /// `rows` by their source of funds, as they come, and those without one at the end.
  static func byFunds(_ rows: [Record.Proposed]) -> [Part] { parts(of: rows) { $0.proposal.funds } }

  /// `rows` by village in the order of the villages, and those without one at the end.
  func byVillage(_ rows: [Record.Proposed]) -> [Part] {
    let parts = session.villages.map { village in
      Part(name: village.name, rows: rows.filter { $0.proposal.village == village.id })
    }
    let known = Set(session.villages.map(\.id))
    let others = rows.filter { row in row.proposal.village.map { !known.contains($0) } ?? true }
    return (parts + [Part(name: nil, rows: others)]).filter { !$0.rows.isEmpty }
  }

  /// The villages that proposed nothing, in their order.
  var silentVillages: [Village] {
    let heard = Set(all.compactMap(\.proposal.village))
    return session.villages.filter { !heard.contains($0.id) }
  }

  private static func parts(of rows: [Record.Proposed], by name: (Record.Proposed) -> String?) -> [Part] {
    var parts: [Part] = []
    var places: [[String]: Int] = [:]
    var rest: [Record.Proposed] = []
    for row in rows {
      guard let name = name(row), name.contains(where: { !$0.isWhitespace }) else {
        rest.append(row)
        continue
      }
      // However it was spelt: "dinas kesehatan" is no other office.
      let key = NameKey.fold(name)
      if let place = places[key] {
        parts[place].rows.append(row)
      } else {
        places[key] = parts.count
        parts.append(Part(name: name, rows: [row]))
      }
    }
    return parts + (rest.isEmpty ? [] : [Part(name: nil, rows: rest)])
  }
}

// MARK: - Sums

/// What some proposals cost together.
struct ProposalCosts {
  /// nil where none of them says what it costs.
  let sum: Rupiah?
  /// How many do not say it.
  let unknown: Int

  init(of rows: [Record.Proposed]) {
    let costs = rows.compactMap(\.proposal.cost)
    sum = costs.dropFirst().reduce(costs.first) { sum, cost in sum.map { $0 + cost } }
    unknown = rows.count - costs.count
  }

  /// "Rp36.700.000,00", or dots.
  var text: String { sum?.formatted ?? Session.dots }
}
