import Meeting

/// What was promised as a work plan (rencana tindak lanjut), in the form of the district: who does it, who answers for it, and in which
/// week of which month.
package enum RencanaTindakLanjut {
  /// The file-name part of the paper.
  package static let name = "rtl"

  /// Makes the plan of `session` as it stands; "Nihil" where nothing was promised.
  package static func document(of session: Session, verificationCode: String? = nil) -> Document {
    let record = Record(of: session)
    let blocks: [Document.Block] = [
      .title(["RENCANA TINDAK LANJUT"]), .fields(session.identity), table(of: record),
      .signatures(session.signatures(of: session.minutesSignatories)),
    ]
    return Document(
      name, called: "Rencana Tindak Lanjut", of: session, parts: [Document.Part(.landscape, blocks: blocks)],
      verificationCode: verificationCode)
  }

  private static let time = "Waktu Pelaksanaan"

  private static func table(of record: Record) -> Document.Block {
    guard !record.commitments.isEmpty else { return Document.nothing }
    let weeks = (1...4).map {
      Document.Column("\($0)", share: 0.4, alignment: .centre, under: [time, "Minggu ke-"])
    }
    return .table(
      Document.Table(
        columns: [
          Document.Column("No", share: 0.5, alignment: .centre), Document.Column("Kegiatan", share: 3),
          Document.Column("Pelaksana", share: 2), Document.Column("Penanggung Jawab", share: 2),
          Document.Column("Bulan", share: 1.2, under: [time]),
        ] + weeks + [
          Document.Column("Batas Waktu", share: 1.5, under: [time]), Document.Column("Keterangan", share: 1.5),
        ],
        rows: record.commitments.enumerated().map { index, row in
          .cells(
            ["\(index + 1)", Sentence.make(of: row.text), doers(of: row.commitment, record.session)]
              + [owners(of: row.commitment, record.session)] + when(row.commitment.due)
              + [row.commitment.deadline, row.commitment.target.map { Sentence.make(of: "target: \($0)") } ?? ""])
        }))
  }

  /// Who promised it and who helps.
  private static func doers(of commitment: Commitment, _ session: Session) -> String {
    names(commitment.owners + commitment.supporters, session)
  }

  private static func owners(of commitment: Commitment, _ session: Session) -> String {
    names(commitment.owners, session)
  }

  private static func names(_ parties: [Party], _ session: Session) -> String {
    parties.isEmpty ? Session.dots : parties.map { session.openingName(of: $0) }.joined(separator: "; ")
  }

  /// The month of the date, and a mark in its week. A routine has none of them; what nobody dated is left to be marked by hand.
  private static func when(_ due: Commitment.Due?) -> [String] {
    switch due {
    case .date(let date):
      [date.monthAndYear] + (1...4).map { $0 == week(of: date) ? "v" : "" }
    case .routine: ["rutin", "", "", "", ""]
    case nil: [Session.dots, "", "", "", ""]
    }
  }

  /// The form has four weeks: the days behind the 28th belong to the fourth.
  private static func week(of date: CivilDate) -> Int { min(4, (date.day + 6) / 7) }
}
