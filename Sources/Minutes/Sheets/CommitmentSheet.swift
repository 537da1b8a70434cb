import Meeting

/// All promises of a meeting, to follow them up.
package enum CommitmentSheet {
  package static let name = "komitmen"

  /// The commitments as recorded; struck ones are left out.
  ///
  /// - Parameter verificationCode: the first twelve hexadecimal digits of the seal; kept only once the meeting is legalised.
  package static func sheet(of session: Session, verificationCode: String? = nil) -> Sheet {
    var rows: [[Sheet.Cell]] = []
    for entry in session.entries where !entry.isStruck {
      guard case .commitment(let commitment) = entry.body.matter else { continue }
      rows.append(row(rows.count + 1, entry, commitment, session))
    }
    return Sheet(
      name, called: "Daftar Komitmen", of: session, columns: columns.map { Sheet.Column($0.0, width: $0.1) },
      rows: rows,
      verificationCode: verificationCode)
  }

  private static let columns: [(String, Double)] = [
    ("No", 5), ("Nomor", 8), ("Kegiatan", 44), ("Penanggung Jawab", 30), ("Pendukung", 24), ("Batas Waktu", 13),
    ("Waktu Rutin", 18), ("Target", 24), ("Acara", 26), ("Dibacakan", 11), ("Pelaksanaan", 18),
  ]

  private static func row(
    _ number: Int, _ entry: Entry, _ commitment: Commitment, _ session: Session
  ) -> [Sheet.Cell] {
    var (day, routine) = (Sheet.Cell.blank, Sheet.Cell.blank)
    switch commitment.due {
    case .date(let date): day = .date(date)
    case .routine(let words): routine = .text(Sentence.capitalised(words))
    case nil: break
    }
    let item = entry.agendaItem.flatMap { session.agendaItem($0)?.title }
    return [
      .count(number), .text("\(entry.number)"), .text(Sentence.make(of: entry.body.text)),
      names(commitment.owners, session), names(commitment.supporters, session), day, routine,
      .optional(commitment.target.map(Sentence.capitalised)), .optional(item),
      .text(entry.confirmation == nil ? "belum" : "ya"), .blank,
    ]
  }

  private static func names(_ parties: [Party], _ session: Session) -> Sheet.Cell {
    parties.isEmpty ? .blank : .text(parties.map { session.openingName(of: $0) }.joined(separator: "; "))
  }
}
