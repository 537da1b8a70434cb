import Meeting

/// Who signs the berita acara: whoever led the meeting, whoever acknowledges it, and those who stand for the groups that came.
extension BeritaAcara {
  /// More than so many who stand for groups sign in a table.
  private static let mostBesideEachOther = 4
  /// More than so many sign no paper.
  private static let mostSigners = 12

  static func signatures(of session: Session) -> [Document.Block] {
    let leaders = leaders(of: session)
    let representatives = Array(representatives(of: session).prefix(max(0, mostSigners - leaders.count)))
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
      return named.map { signatory in
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
    return Attendance(of: session).tallies.filter { $0.group != nil && ($0.present > 0 || !$0.isCounted) }
      .map { Signatory(role: ["Wakil \(session.groupName(of: $0)),"]) }
  }
}

extension Signatory {
  private static let representing = ["wakil ", "mewakili ", "perwakilan "]

  /// Whether they sign for a group of those who came, as their role says ("Wakil unsur KPM,").
  fileprivate var isRepresentative: Bool {
    role.contains { line in Self.representing.contains { line.lowercased().hasPrefix($0) } }
  }

  /// For whom they sign, as it stands in a cell: "Unsur KPM".
  fileprivate var standsFor: String {
    let text = role.joined(separator: " ")
    let lead = Self.representing.first { text.lowercased().hasPrefix($0) } ?? ""
    return Sentence.capitalised(Sentence.open(String(text.dropFirst(lead.count))))
  }
}
