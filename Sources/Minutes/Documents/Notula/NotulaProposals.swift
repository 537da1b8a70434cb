import Meeting

/// What was proposed, in the order of its rank; once the meeting has decided on some, by what it decided.
extension Notula {
  static func proposals(_ record: Record) -> [Document.Block] {
    let lists = ProposalLists(of: record)
    guard lists.hasDecided else { return lists.all.isEmpty ? [] : [table(of: lists.all, lists)] }
    let parts: [(heading: String, rows: [Record.Proposed])] = [
      ("Usulan yang disepakati", lists.agreed), ("Usulan cadangan", lists.reserves),
      ("Usulan yang belum disepakati", lists.notAgreed),
      ("Usulan yang menjadi kewenangan desa (APB Desa)", lists.villageAuthority),
      ("Usulan yang ditarik pengusulnya", lists.withdrawn), ("Usulan yang belum diputuskan", lists.undecided),
    ]
    var blocks: [Document.Block] = []
    for (part, letter) in zip(parts.filter { !$0.rows.isEmpty }, ["A.", "B.", "C.", "D.", "E.", "F."]) {
      blocks.append(.heading(level: 2, number: letter, text: part.heading))
      let isRefused = part.rows.allSatisfy { $0.standing.status.reason != nil }
      blocks.append(isRefused ? tableOfReasons(of: part.rows, lists) : table(of: part.rows, lists))
    }
    return blocks
  }

  private static func table(of rows: [Record.Proposed], _ lists: ProposalLists) -> Document.Block {
    .table(
      Document.Table(
        columns: [
          Document.Column("No", share: 0.5, alignment: .centre), Document.Column("Kegiatan", share: 3),
          Document.Column("Lokasi", share: 1.5), Document.Column("Volume", share: 1.4),
          Document.Column("Pagu", share: 1.9, alignment: .right), Document.Column("Sumber Dana", share: 1.1),
          Document.Column("Perangkat Daerah", share: 1.4),
        ],
        rows: rows.enumerated().map { index, row in
          [
            "\(index + 1)",
            [lists.session.activity(row), lists.rank(of: row)].compactMap { $0 }.joined(separator: " "),
            lists.session.place(of: row.proposal), row.proposal.volume ?? Session.dots,
            row.proposal.cost?.formatted ?? Session.dots, row.proposal.funds ?? Session.dots,
            row.proposal.office ?? Session.dots,
          ]
        }, total: ProposalCosts(of: rows).sum.map { ["", "Jumlah", "", "", $0.formatted, "", ""] }))
  }

  /// What was not agreed on yet, each with its reason.
  static func tableOfReasons(of rows: [Record.Proposed], _ lists: ProposalLists) -> Document.Block {
    .table(
      Document.Table(
        columns: [
          Document.Column("No", share: 0.5, alignment: .centre), Document.Column("Kegiatan", share: 3),
          Document.Column("Lokasi", share: 1.5), Document.Column("Volume", share: 1.4),
          Document.Column("Alasan", share: 3),
        ],
        rows: rows.enumerated().map { index, row in
          [
            "\(index + 1)", lists.session.activity(row), lists.session.place(of: row.proposal),
            row.proposal.volume ?? Session.dots, lists.reason(of: row),
          ]
        }))
  }
}
