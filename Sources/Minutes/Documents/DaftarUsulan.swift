import Meeting

/// All that was proposed: by what the meeting made of it, by village and by source of funds.
package enum DaftarUsulan {
  /// The file-name part of the paper.
  package static let name = "usulan"

  /// Makes the list of `session` as it stands; "Nihil" where nothing was proposed.
  package static func document(of session: Session, verificationCode: String? = nil) -> Document {
    let lists = ProposalLists(of: Record(of: session))
    var blocks: [Document.Block] = [.title(["DAFTAR USULAN"]), .fields(session.identity)]
    let sections = sections(of: lists)
    if sections.isEmpty { blocks.append(Document.nothing) }
    for (index, section) in sections.enumerated() {
      let letter = Enumeration.letter(index + 1).uppercased()
      blocks.append(.heading(level: 1, number: letter, text: section.heading))
      blocks += section.blocks
    }
    blocks.append(.signatures(session.signatures(of: session.minutesSignatories)))
    return Document(
      name, called: "Daftar Usulan", of: session, parts: [Document.Part(.landscape, blocks: blocks)],
      verificationCode: verificationCode)
  }

  private typealias Section = (heading: String, blocks: [Document.Block])

  /// What was decided stands apart with each part told, empty or not; before anything was decided all stand together.
  private static func sections(of lists: ProposalLists) -> [Section] {
    guard !lists.all.isEmpty else { return [] }
    var sections: [Section] = []
    if lists.hasDecided {
      sections = [
        ("USULAN YANG DISEPAKATI", proposals(lists.agreed, lists)),
        ("USULAN CADANGAN", proposals(lists.reserves, lists)),
        (
          "USULAN YANG BELUM DISEPAKATI",
          lists.notAgreed.isEmpty ? [Document.nothing] : [Notula.tableOfReasons(of: lists.notAgreed, lists)]
        ),
      ]
      if !lists.villageAuthority.isEmpty {
        sections.append(("USULAN YANG MENJADI KEWENANGAN DESA (APB DESA)", proposals(lists.villageAuthority, lists)))
      }
      if !lists.withdrawn.isEmpty {
        sections.append(("USULAN YANG DITARIK PENGUSULNYA", proposals(lists.withdrawn, lists)))
      }
      if !lists.undecided.isEmpty {
        sections.append(("USULAN YANG BELUM DIPUTUSKAN", proposals(lists.undecided, lists)))
      }
    } else {
      sections = [("USULAN MENURUT PERANGKAT DAERAH", proposals(lists.all, lists))]
    }
    sections.append(("REKAPITULASI MENURUT \(lists.session.wording.village.uppercased())", villages(lists)))
    sections.append(("REKAPITULASI MENURUT SUMBER DANA", funds(lists)))
    return sections
  }

  private static func proposals(_ rows: [Record.Proposed], _ lists: ProposalLists) -> [Document.Block] {
    guard !rows.isEmpty else { return [Document.nothing] }
    var body: [Document.Row] = []
    var number = 0
    for part in ProposalLists.byOffice(rows) {
      body.append(.heading(part.name ?? "Perangkat daerah belum ditentukan"))
      for row in part.rows {
        number += 1
        body.append([
          "\(number)", lists.session.activity(row), lists.session.place(of: row.proposal),
          row.proposal.beneficiaries.map(Sentence.capitalised) ?? Session.dots, row.proposal.volume ?? Session.dots,
          row.proposal.cost?.formatted ?? Session.dots, row.proposal.funds ?? Session.dots,
          lists.rank(of: row) ?? Session.dots,
        ])
      }
    }
    let costs = ProposalCosts(of: rows)
    let table = Document.Table(
      columns: [
        Document.Column("No", share: 0.5, alignment: .centre), Document.Column("Kegiatan", share: 3.2),
        Document.Column("Lokasi", share: 1.6), Document.Column("Sasaran", share: 1.4),
        Document.Column("Volume", share: 1.4), Document.Column("Pagu", share: 1.9, alignment: .right),
        Document.Column("Sumber Dana", share: 1.2), Document.Column("Urutan", share: 1.9),
      ], rows: body, total: costs.sum.map { ["", "Jumlah", "", "", "", $0.formatted, "", ""] })
    return [.table(table)] + note(on: costs)
  }

  /// A sum that leaves something out says so.
  private static func note(on costs: ProposalCosts) -> [Document.Block] {
    guard costs.sum != nil, costs.unknown > 0 else { return [] }
    return [
      .plain("Jumlah pagu belum termasuk \(Enumeration.counted(costs.unknown, "usulan")) yang pagunya belum diisi.")
    ]
  }
}

// MARK: - Totals

extension DaftarUsulan {
  /// How many of each village, what became of them and what they cost; those that proposed nothing are named.
  private static func villages(_ lists: ProposalLists) -> [Document.Block] {
    let word = lists.session.wording.village
    let parts = lists.byVillage(lists.all)
    let columns = [Document.Column("No", share: 0.5, alignment: .centre), Document.Column(word, share: 3)] + counts
    let rows: [Document.Row] = parts.enumerated().map { index, part in
      .cells(["\(index + 1)", part.name ?? "\(word) belum disebut"] + figures(of: part.rows))
    }
    let table = Document.Table(columns: columns, rows: rows, total: ["", "Jumlah"] + figures(of: lists.all))
    let silent = lists.silentVillages
    guard !silent.isEmpty else { return [.table(table)] }
    let names = Enumeration.joined(silent.map(\.name))
    return [.table(table), .plain("\(word) yang belum mengusulkan (\(silent.count)): \(names).")]
  }

  private static func funds(_ lists: ProposalLists) -> [Document.Block] {
    let parts = ProposalLists.byFunds(lists.all)
    let columns =
      [Document.Column("No", share: 0.5, alignment: .centre), Document.Column("Sumber Dana", share: 3)] + counts
    let rows: [Document.Row] = parts.enumerated().map { index, part in
      .cells(["\(index + 1)", part.name ?? "Belum ditentukan"] + figures(of: part.rows))
    }
    let table = Document.Table(columns: columns, rows: rows, total: ["", "Jumlah"] + figures(of: lists.all))
    return [.table(table)] + note(on: ProposalCosts(of: lists.all))
  }

  private static let counts = [
    Document.Column("Usulan", share: 1, alignment: .right),
    Document.Column("Disepakati", share: 1.2, alignment: .right),
    Document.Column("Cadangan", share: 1.2, alignment: .right),
    Document.Column("Belum Disepakati", share: 1.3, alignment: .right),
    Document.Column("Belum Diputuskan", share: 1.3, alignment: .right),
    Document.Column("Pagu Usulan", share: 2.2, alignment: .right),
    Document.Column("Pagu yang Disepakati", share: 2.2, alignment: .right),
  ]

  /// The cells of `counts`. A cost that nobody named is dots, and no cost where there is nothing to cost anything.
  private static func figures(of rows: [Record.Proposed]) -> [String] {
    let agreed = rows.filter { $0.standing.status == .agreed }
    let numbers = [
      rows.count, agreed.count, rows.count { $0.standing.status == .reserve },
      rows.count { $0.standing.status.reason != nil }, rows.count { $0.standing.status == .proposed },
    ]
    return numbers.map(\.grouped) + [
      ProposalCosts(of: rows).text, agreed.isEmpty ? "–" : ProposalCosts(of: agreed).text,
    ]
  }
}
