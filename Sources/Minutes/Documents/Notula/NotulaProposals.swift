import Meeting

/// What was proposed, in the order of its rank; once the meeting has decided on some, by what it decided.
extension Notula {
  typealias ProposalRow = (id: Entry.ID, text: String, proposal: Proposal, standing: Standing)

  static func proposals(_ record: Record) -> [Document.Block] {
    let ranking = ProposalRanking(of: record.session)
    let rows = ordered(record.proposals, by: ranking)
    guard rows.contains(where: { $0.standing.status != .proposed }) else {
      return rows.isEmpty ? [] : [table(of: rows, record.session, ranking)]
    }
    let parts: [(heading: String, rows: [ProposalRow])] = [
      ("Usulan yang disepakati", rows.filter { $0.standing.status == .agreed }),
      ("Usulan cadangan", rows.filter { $0.standing.status == .reserve }),
      ("Usulan yang belum disepakati", rows.filter { $0.standing.status.reason != nil }),
      ("Usulan yang menjadi kewenangan desa (APB Desa)", rows.filter { $0.standing.status == .villageAuthority }),
      ("Usulan yang ditarik pengusulnya", rows.filter { $0.standing.status == .withdrawn }),
      ("Usulan yang belum diputuskan", rows.filter { $0.standing.status == .proposed }),
    ]
    var blocks: [Document.Block] = []
    for (part, letter) in zip(parts.filter { !$0.rows.isEmpty }, ["A.", "B.", "C.", "D.", "E.", "F."]) {
      blocks.append(.heading(level: 2, number: letter, text: part.heading))
      let isRefused = part.rows.allSatisfy { $0.standing.status.reason != nil }
      blocks.append(
        isRefused
          ? tableOfReasons(of: part.rows, record.session) : table(of: part.rows, record.session, ranking))
    }
    return blocks
  }

  /// Those with a rank in its order, then the others as recorded.
  private static func ordered(_ rows: [ProposalRow], by ranking: ProposalRanking) -> [ProposalRow] {
    let order = ProposalRanking.List.allCases.flatMap { ranking.order(of: $0) }
    let places = Dictionary(zip(order, order.indices)) { first, _ in first }
    return rows.enumerated().sorted { left, right in
      (places[left.element.id] ?? .max, left.offset) < (places[right.element.id] ?? .max, right.offset)
    }.map(\.element)
  }

  private static func table(
    of rows: [ProposalRow], _ session: Session, _ ranking: ProposalRanking
  ) -> Document.Block {
    let costs = rows.compactMap(\.proposal.cost)
    let sum = costs.dropFirst().reduce(costs.first) { sum, cost in sum.map { $0 + cost } }
    return .table(
      Document.Table(
        columns: [
          Document.Column("No", share: 0.5, alignment: .centre), Document.Column("Kegiatan", share: 3),
          Document.Column("Lokasi", share: 1.5), Document.Column("Volume", share: 1.4),
          Document.Column("Pagu", share: 1.9, alignment: .right), Document.Column("Sumber Dana", share: 1.1),
          Document.Column("Perangkat Daerah", share: 1.4),
        ],
        rows: rows.enumerated().map { index, row in
          [
            "\(index + 1)", activity(row, session, ranking), place(of: row.proposal, session),
            row.proposal.volume ?? Session.dots, row.proposal.cost?.formatted ?? Session.dots,
            row.proposal.funds ?? Session.dots, row.proposal.office ?? Session.dots,
          ]
        }, total: sum.map { ["", "Jumlah", "", "", $0.formatted, "", ""] }))
  }

  /// What was not agreed on yet, each with its reason.
  private static func tableOfReasons(of rows: [ProposalRow], _ session: Session) -> Document.Block {
    .table(
      Document.Table(
        columns: [
          Document.Column("No", share: 0.5, alignment: .centre), Document.Column("Kegiatan", share: 3),
          Document.Column("Lokasi", share: 1.5), Document.Column("Volume", share: 1.4),
          Document.Column("Alasan", share: 3),
        ],
        rows: rows.enumerated().map { index, row in
          [
            "\(index + 1)", activity(row, session, nil), place(of: row.proposal, session),
            row.proposal.volume ?? Session.dots, row.standing.status.reason.map(Sentence.make) ?? Session.dots,
          ]
        }))
  }

  private static func activity(_ row: ProposalRow, _ session: Session, _ ranking: ProposalRanking?) -> String {
    [
      Sentence.make(of: row.text), row.proposal.intervention.map { "Intervensi \($0.word)." },
      proposers(of: row.proposal, session), ranking.flatMap { rank(of: row, session, $0) },
    ].compactMap { $0 }.joined(separator: " ")
  }

  /// The rank and what it comes from: the meeting's word, or the score, also where it is shared; nil without a rank.
  private static func rank(of row: ProposalRow, _ session: Session, _ ranking: ProposalRanking) -> String? {
    guard let place = ranking.place(of: row.id) else { return nil }
    let score = session.scoring.total(of: row.standing.points).map { total in
      "skor \(total.text)" + (total.scored < total.criteria ? " dari \(total.scored) kriteria" : "")
    }
    var grounds: [String] = []
    if place.isByHand {
      grounds.append("ditetapkan rapat" + (row.standing.handRank?.reason.map { ": \(Sentence.open($0))" } ?? ""))
    }
    if let score { grounds.append(score) }
    if !place.tied.isEmpty { grounds.append("sama dengan \(place.tied.count) usulan lain") }
    let word = place.list == .priorities ? "Prioritas" : "Urutan cadangan"
    return "\(word) \(place.rank) (\(grounds.joined(separator: "; ")))."
  }

  /// Who proposed together what was joined to one; nil for the proposal of one.
  private static func proposers(of proposal: Proposal, _ session: Session) -> String? {
    guard proposal.proposers.count > 1 else { return nil }
    return "Diusulkan oleh \(proposal.proposers.map { session.fullName(of: $0) }.joined(separator: "; "))."
  }

  private static func place(of proposal: Proposal, _ session: Session) -> String {
    let village = proposal.village.map { "\(session.wording.village) \(session.village($0)?.name ?? Session.dots)" }
    let parts = [village, proposal.location].compactMap { $0 }
    return parts.isEmpty ? Session.dots : parts.joined(separator: ", ")
  }
}
