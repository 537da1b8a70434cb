import Meeting

/// Who signs the berita acara: whoever led the meeting, whoever acknowledges it, and those who stand for the groups that came.
extension BeritaAcara {
  /// More than so many who stand for groups sign in a table.
  private static let mostBesideEachOther = 4
  static func signatures(of session: Session) -> [Document.Block] {
    let leaders = leaders(of: session)
    let representatives = Array(representatives(of: session).prefix(max(0, Session.mostSignatories - leaders.count)))
    guard representatives.count > mostBesideEachOther else {
      return [.signatures(session.signatures(of: leaders + representatives))]
    }
    return [
      .signatures(session.signatures(of: leaders)), .heading(level: 2, number: nil, text: "Wakil unsur peserta rapat"),
      .table(
        Document.Table(
          columns: [
            Document.Column("No", share: 0.5, alignment: .centre), Document.Column("Nama", share: 3),
            Document.Column("Unsur/Lembaga", share: 2.5),
            Document.Column("Tanda Tangan", share: 2.5, alignment: .staggered),
          ],
          rows: representatives.enumerated().map { index, signatory in
            ["\(index + 1)", signatory.name ?? Session.dots, signatory.standsFor, "\(index + 1). \(Session.dots)"]
          }, rowHeight: 9)),
    ]
  }

  /// The signature that ends each annex: the chair's.
  static func chairSignature(of session: Session) -> Document.Block {
    let leaders = leaders(of: session)
    let chair = leaders.first { $0.role == session.wording.papers.agreement.chairRole } ?? leaders.last
    return .signatures(session.signatures(of: chair.map { [$0] } ?? []))
  }

  /// Whoever acknowledges it on the left, the chair on the right; those named at closing but the note-taker take their places.
  private static func leaders(of session: Session) -> [Signatory] {
    let words = session.wording.papers.agreement
    let named = session.signatories.filter { !$0.isRepresentative && $0.role != session.wording.noteTakerRole }
    guard named.isEmpty else {
      let witness = named.filter { $0.role == words.witnessRole }
      return (witness + named.filter { $0.role != words.witnessRole }).map { signatory in
        guard signatory.role == session.wording.chairRole else { return signatory }
        var chair = signatory
        chair.role = words.chairRole
        return chair
      }
    }
    let chair = Signatory(role: words.chairRole, name: session.signatureName(of: session.details.chair))
    return (words.witnessRole.isEmpty ? [] : [Signatory(role: words.witnessRole)]) + [chair]
  }

  /// Those named at closing, else, where the template asks for them, one of each group that came.
  private static func representatives(of session: Session) -> [Signatory] {
    let named = session.signatories.filter(\.isRepresentative)
    guard named.isEmpty, session.wording.papers.agreement.isSignedByGroups else { return named }
    return session.groupSignatories
  }
}

extension Signatory {
  /// For whom they sign, as it stands in a cell: "Unsur KPM".
  fileprivate var standsFor: String {
    Sentence.capitalised(Sentence.open(represented ?? role.joined(separator: " ")))
  }
}
