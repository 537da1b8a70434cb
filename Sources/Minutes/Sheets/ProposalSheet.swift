import Meeting

/// All proposals of a meeting, for re-keying into the regional planning system.
///
/// The first seventeen columns are those of the proposals that SIPD exports, in its order and words; it has no import, so that this
/// is no claim of one. What only the meeting knows stands behind them.
package enum ProposalSheet {
  package static let name = "usulan"

  /// The proposals as recorded; those that were struck or joined to another are left out.
  ///
  /// - Parameter verificationCode: the first twelve hexadecimal digits of the seal; kept only once the meeting is legalised.
  package static func sheet(of session: Session, verificationCode: String? = nil) -> Sheet {
    let ranking = ProposalRanking(of: session)
    var rows: [[Sheet.Cell]] = []
    for entry in session.entries where !entry.isStruck {
      guard case .proposal(let proposal) = entry.body.matter else { continue }
      rows.append(row(rows.count + 1, entry, proposal, ranking.place(of: entry.id)?.rank, session))
    }
    return Sheet(
      name, called: "Daftar Usulan", of: session, columns: columns.map { Sheet.Column($0.0, width: $0.1) }, rows: rows,
      verificationCode: verificationCode)
  }

  private static let columns: [(String, Double)] = [
    ("No", 5), ("Tgl Usul", 11), ("Tgl Pengajuan", 13), ("Pengusul", 24), ("Profil", 12), ("Permasalahan", 30),
    ("Usulan", 40), ("Urusan", 14), ("Alamat", 26), ("SKPD Tujuan Awal", 22), ("SKPD Tujuan Akhir", 18),
    ("Rekomendasi Bappeda Mitra OPD", 18), ("Kategori Usulan", 14), ("Koefisien", 18),
    ("Rekomendasi Kelurahan/Desa", 18), ("Rekomendasi Kecamatan", 18), ("Rekomendasi SKPD", 18),
    ("Nomor", 8), ("Desa", 18), ("Kode Desa", 15), ("Anggaran", 18), ("Sumber Dana", 14), ("Sasaran", 22),
    ("Kewenangan", 14), ("Status", 16), ("Prioritas", 9), ("Skor", 8), ("Alasan", 30),
  ]

  private static func row(
    _ number: Int, _ entry: Entry, _ proposal: Proposal, _ rank: Int?, _ session: Session
  ) -> [Sheet.Cell] {
    let village = proposal.village.flatMap { session.village($0) }
    let address = [village.map { "\(session.wording.village) \($0.name)" }, proposal.location].compactMap { $0 }
    let proposers = proposal.proposers.map { session.fullName(of: $0) }.joined(separator: "; ")
    let standing = entry.standing
    return [
      .count(number), session.details.date.map { .date($0) } ?? .blank, .blank,
      proposers.isEmpty
        ? .optional(village.map { "Pemerintah \(session.wording.village) \($0.name)" }) : .text(proposers),
      .blank, .optional(proposal.problem.map(Sentence.make)), .text(Sentence.make(of: entry.body.text)), .blank,
      address.isEmpty ? .blank : .text(address.joined(separator: ", ")), .optional(proposal.office), .blank, .blank,
      .optional(proposal.intervention.map { Sentence.capitalised($0.word) }), .optional(proposal.volume), .blank,
      .blank,
      .blank, .text("\(entry.number)"), .optional(village?.name), .optional(village?.code),
      proposal.cost.map { .amount($0) } ?? .blank, .optional(proposal.funds), .optional(proposal.beneficiaries),
      .optional(proposal.authority), .text(standing.status.word), rank.map { .count($0) } ?? .blank,
      .optional(session.scoring.total(of: standing.points)?.text), .optional(standing.status.reason),
    ]
  }
}
