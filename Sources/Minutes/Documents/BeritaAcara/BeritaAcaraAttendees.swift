import Meeting

/// Who came, by group in the order of the protocol, with room to sign.
extension BeritaAcara {
  static func attendees(of session: Session) -> Document.Block {
    var rows: [Document.Row] = []
    var number = 0
    for tally in Attendance(of: session).tallies where tally.present > 0 || !tally.isCounted {
      rows.append(.heading(session.groupName(of: tally)))
      let came = session.attendees.filter { $0.group == tally.group && $0.hasAttended }
      for attendee in came {
        number += 1
        rows.append([
          "\(number)", attendee.name ?? Session.dots, session.capacity(of: attendee), Session.dots,
          "\(number). \(Session.dots)",
        ])
      }
      if let rest = rest(of: tally, named: came.count) { rows.append(["", rest, "", "", ""]) }
    }
    guard !rows.isEmpty else { return Document.nothing }
    return .table(
      Document.Table(
        columns: [
          Document.Column("No", share: 0.5, alignment: .centre), Document.Column("Nama", share: 2.2),
          Document.Column("Lembaga/Instansi", share: 2.4), Document.Column("Alamat & No. Telp.", share: 1.8),
          Document.Column("Tanda Tangan", share: 2, alignment: .staggered),
        ], rows: rows, isNumbered: true, rowHeight: 9))
  }

  /// Those who were counted and whom nobody named; nil where there are none.
  private static func rest(of tally: Attendance.Tally, named: Int) -> String? {
    if !tally.isCounted { return "\(Session.dots) orang lain yang belum dicatat namanya" }
    let count = tally.present - named
    guard count > 0 else { return nil }
    return "\(count.grouped) orang\(named > 0 ? " lain" : "") yang belum dicatat namanya"
  }
}

extension Session {
  /// In what capacity one came: the office, where they are from, and for whom; dots where nothing is known.
  func capacity(of attendee: Attendee) -> String {
    let parts = [
      attendee.position.isEmpty ? nil : attendee.position, attendee.institution,
      principal(of: attendee).map { "mewakili \($0.displayName)" },
    ].compactMap { $0 }
    return parts.isEmpty ? Self.dots : parts.joined(separator: ", ")
  }
}
