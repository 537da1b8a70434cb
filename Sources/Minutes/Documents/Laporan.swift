import Meeting

/// The report on a meeting to whoever had it held, such as the Camat (laporan).
package enum Laporan {
  /// The file-name part of the paper.
  package static let name = "laporan"

  /// Makes the report of `session` as it stands; to whom it goes, what it rests on and how it ends are the template's.
  package static func document(of session: Session, verificationCode: String? = nil) -> Document {
    let record = Record(of: session)
    let words = session.wording.papers.report
    let addressee = words.addressee.map { session.filled($0) }
    var sections: [(heading: String, blocks: [Document.Block])] = [
      ("DASAR", [.numbered(basis(of: session))]), ("WAKTU DAN TEMPAT", [.fields(whenAndWhere(session))]),
      ("PESERTA", [.fields(attendees(session))]), ("HASIL", results(record)), ("TINDAK LANJUT", followUp(record)),
    ]
    if words.photographs > 0 { sections.append(("DOKUMENTASI", [.frames(captions(words.photographs), height: 60)])) }
    sections.append(("PENUTUP", [.plain(Sentence.closed(session.filled(words.closing)))]))
    var blocks: [Document.Block] = [
      .title(["LAPORAN", session.details.titleOrDots.uppercased()]),
      .lines(["Kepada", "Yth. \(addressee.first ?? Session.dots)"] + addressee.dropFirst(), at: .left),
    ]
    for (index, section) in sections.enumerated() {
      blocks.append(.heading(level: 1, number: "\((index + 1).roman).", text: section.heading))
      blocks += Document.orNothing(section.blocks)
    }
    blocks.append(.signatures(session.signatures(of: [reporter(of: session)])))
    return Document(
      name, called: "Laporan", of: session, parts: [Document.Part(blocks: blocks)], verificationCode: verificationCode)
  }

  /// What the meeting rests on; the letter that called it comes last, and stands with dots where nothing else is known.
  private static func basis(of session: Session) -> [String] {
    let given = session.wording.papers.report.basis.map { Sentence.closed(session.filled($0)) }
    guard session.details.invitation != nil || given.isEmpty else { return given }
    return given + [Sentence.closed("Surat Undangan \(session.details.invitationText)")]
  }

  private static func whenAndWhere(_ session: Session) -> [Document.Field] {
    let details = session.details
    return [
      Document.Field("Hari/Tanggal", [details.date?.longDate ?? Session.dots]),
      Document.Field("Waktu", [details.hours]), Document.Field("Tempat", [details.place ?? Session.dots]),
      Document.Field("Penyelenggara", [details.organiser ?? Session.dots]),
      Document.Field("Pimpinan rapat", [session.fullNameOrDots(of: details.chair)]),
    ]
  }

  private static func attendees(_ session: Session) -> [Document.Field] {
    var fields = [Document.Field("Jumlah peserta", session.attendanceLines)]
    if let sexes = session.sexTotals { fields.append(Document.Field("Tercatat menurut nama", [sexes])) }
    return fields
  }

  private static func captions(_ count: Int) -> [String] { (1...count).map { "Foto \($0): \(Session.dots)" } }

  /// Whoever the template names; else the note-taker.
  private static func reporter(of session: Session) -> Signatory {
    let role = session.wording.papers.report.reporterRole
    if !role.isEmpty { return Signatory(role: role) }
    return session.signatories.first { $0.role == session.wording.noteTakerRole }
      ?? Signatory(role: session.wording.noteTakerRole, name: session.signatureName(of: session.details.noteTaker))
  }
}

// MARK: - Results

extension Laporan {
  private static func results(_ record: Record) -> [Document.Block] {
    let parts: [(heading: String, blocks: [Document.Block])] = [
      ("Sambutan dan laporan", Notula.opening(record)), ("Pembahasan", discussion(record)),
      ("Kesepakatan", Notula.conclusions(record)), ("Usulan", proposals(record)),
    ]
    return parts.enumerated().flatMap { index, part in
      [.heading(level: 2, number: "\(index + 1).", text: part.heading)] + Document.orNothing(part.blocks)
    }
  }

  /// What was said under each item, and the figures that it was measured by.
  private static func discussion(_ record: Record) -> [Document.Block] {
    var items = record.session.indicators.map { Document.Item(marker: "–", runs: [Document.Run($0.sentence)]) }
    items += record.discussion.map { section in
      Document.Item(
        marker: "–", runs: [Document.Run("\(section.item.title):")],
        items: section.remarks.enumerated().map { index, remark in
          Document.Item(
            marker: Enumeration.letter(index + 1), runs: [Document.Run(record.session.sentence(of: remark))])
        })
    }
    return items.isEmpty ? [] : [.list(items)]
  }

  private static func proposals(_ record: Record) -> [Document.Block] {
    let lists = ProposalLists(of: record)
    return lists.all.isEmpty ? [] : [.plain(lists.summary)]
  }

  /// What was promised, then what was put aside.
  private static func followUp(_ record: Record) -> [Document.Block] {
    let setAside = Notula.setAside(record)
    return Notula.commitments(record)
      + (setAside.isEmpty ? [] : [.plain("Hal-hal yang perlu dibahas lebih lanjut:")] + setAside)
  }
}
