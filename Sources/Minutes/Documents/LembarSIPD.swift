import Meeting

/// The paper that lies beside the keyboard while proposals are typed into SIPD: village by village, one block a proposal, its fields in the
/// order of SIPD's form as its exports have them. It is no form of SIPD, which takes proposals by hand only.
package enum LembarSIPD {
  /// The file-name part of the paper.
  package static let name = "sipd"

  /// Makes the sheet of `session` as it stands: what was agreed and the reserves, in the order of their rank; before anything was decided
  /// all that was proposed. "Nihil" where there is nothing to type.
  package static func document(of session: Session, verificationCode: String? = nil) -> Document {
    let lists = ProposalLists(of: Record(of: session))
    let rows = lists.hasDecided ? lists.agreed + lists.reserves : lists.all
    var blocks: [Document.Block] = [.title(["LEMBAR INPUT USULAN KE SIPD"]), .fields(session.identity)]
    if rows.isEmpty {
      blocks.append(Document.nothing)
    } else {
      blocks.append(.plain(tally(of: rows)))
    }
    for part in lists.byVillage(rows) {
      let village = session.villages.first { $0.name == part.name }
      let heading = part.name.map { "\(session.wording.village) \($0)" } ?? "\(session.wording.village) belum disebut"
      blocks.append(
        .heading(level: 1, number: nil, text: heading + (village?.code.map { " (kode \($0))" } ?? "")))
      for row in part.rows {
        blocks += [.heading(level: 2, number: nil, text: title(of: row, lists)), .fields(fields(of: row, lists))]
      }
    }
    return Document(
      name, called: "Lembar Input SIPD", of: session, parts: [Document.Part(blocks: blocks)],
      verificationCode: verificationCode)
  }

  /// "17 dari 42 usulan sudah diinput."
  private static func tally(of rows: [Record.Proposed]) -> String {
    "\(rows.count { $0.standing.sipd != nil }) dari \(rows.count) usulan sudah diinput ke SIPD."
  }

  private static func title(of row: Record.Proposed, _ lists: ProposalLists) -> String {
    let number = lists.session.entry(row.id)?.number.description ?? Session.dots
    let status = row.standing.status == .proposed ? nil : row.standing.status.word
    return [number, status, lists.ranking.place(of: row.id).map { "urutan \($0.rank)" }].compactMap { $0 }
      .joined(separator: " · ")
  }

  private static func fields(of row: Record.Proposed, _ lists: ProposalLists) -> [Document.Field] {
    let (session, proposal) = (lists.session, row.proposal)
    let village = proposal.village.flatMap { session.village($0) }
    let proposers = proposal.proposers.map { session.fullName(of: $0) }.joined(separator: "; ")
    let pemerintah = village.map { "Pemerintah \(session.wording.village) \($0.name)" }
    var fields = [
      Document.Field("Pengusul", [proposers.isEmpty ? pemerintah ?? Session.dots : proposers]),
      Document.Field("Permasalahan", [proposal.problem.map(Sentence.make) ?? Session.dots]),
      Document.Field("Usulan", [Sentence.make(of: row.text)]),
      Document.Field("Alamat", [session.place(of: proposal)]),
      Document.Field("SKPD tujuan", [proposal.office ?? Session.dots]),
      Document.Field(
        "Kategori usulan", [proposal.intervention.map { Sentence.capitalised($0.word) } ?? Session.dots]),
      Document.Field("Koefisien", [proposal.volume ?? Session.dots]),
    ]
    if let price = proposal.unitPrice {
      fields.append(Document.Field("Harga satuan", ["\(price.amount.formatted) per \(price.unit)"]))
    }
    fields += [
      Document.Field("Anggaran", [proposal.cost?.formatted ?? Session.dots]),
      Document.Field("Sumber dana", [proposal.funds ?? Session.dots]),
    ]
    if let beneficiaries = proposal.beneficiaries {
      fields.append(Document.Field("Sasaran", [Sentence.capitalised(beneficiaries)]))
    }
    let record = row.standing.sipd.map { $0.number.map { "sudah diinput, nomor \($0)" } ?? "sudah diinput" }
    fields.append(Document.Field("Di SIPD", [record ?? "belum; nomor \(Session.dots)"]))
    return fields
  }
}
