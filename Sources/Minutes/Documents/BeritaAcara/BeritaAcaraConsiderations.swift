import Meeting

/// What the meeting heard and weighed before it agreed.
extension BeritaAcara {
  static func considerations(_ record: Record) -> [Document.Block] {
    let session = record.session
    let given = session.wording.papers.agreement.considerations.map { Sentence.open(session.filled($0)) }
    let phrases = given.isEmpty ? recorded(record) : given
    let items = phrases.enumerated().map { index, phrase in
      let end = index == phrases.count - 1 ? "," : index == phrases.count - 2 ? "; dan" : ";"
      return Document.Item(marker: "\(index + 1).", runs: [Document.Run(phrase + end)])
    }
    return [
      .plain("Setelah memperhatikan, mendengar, dan mempertimbangkan:"), .list(items),
      .plain("peserta rapat yang diselenggarakan pada:"), .fields(facts(of: session)),
    ]
  }

  private static func facts(of session: Session) -> [Document.Field] {
    let details = session.details
    var fields = [
      Document.Field("Hari dan tanggal", [details.date?.longDate ?? Session.dots]),
      Document.Field("Jam", [details.hours]), Document.Field("Tempat", [details.place ?? Session.dots]),
      Document.Field("Jumlah peserta", session.attendanceLines),
    ]
    if let quorum = session.quorumText { fields.append(Document.Field("Kuorum", [quorum])) }
    if let sexes = session.sexTotals { fields.append(Document.Field("Tercatat menurut nama", [sexes])) }
    return fields
  }

  /// Remarks, papers and responses as the record has them; dots where it has none.
  private static func recorded(_ record: Record) -> [String] {
    let session = record.session
    let remarks = speakers(of: [.address, .report, .direction], in: record)
    let papers = speakers(of: [.presentation], in: record)
    let responses = counts(of: record)
    return [
      "sambutan dan laporan dari \(names(remarks, session))", "pemaparan materi oleh \(names(papers, session))",
      responses.isEmpty
        ? "tanggapan dan saran dari \(Session.dots)"
        : "\(Enumeration.joined(responses)) dari peserta rapat sebagaimana dimuat dalam notula",
    ]
  }

  /// Who spoke in one of these ways, each once, in the order of the papers.
  private static func speakers(of speeches: Set<Speech>, in record: Record) -> [Party] {
    var speakers: [Party] = []
    var seen: Set<Party> = []
    for remark in record.remarks {
      guard let speech = remark.note.speech, speeches.contains(speech), let speaker = remark.note.speaker,
        seen.insert(speaker).inserted
      else { continue }
      speakers.append(speaker)
    }
    return speakers
  }

  private static func names(_ parties: [Party], _ session: Session) -> String {
    parties.isEmpty ? Session.dots : Enumeration.joined(parties.map { session.fullName(of: $0) })
  }

  /// "tiga masukan", "satu pertanyaan": how much of each kind was said by those who came.
  private static func counts(of record: Record) -> [String] {
    let kinds: [(speeches: Set<Speech?>, noun: String)] = [
      ([.input, .suggestion], "masukan"), ([.question], "pertanyaan"), ([.response, .explanation], "tanggapan"),
      ([.correction], "koreksi data"), ([nil], "pernyataan"),
    ]
    let remarks = record.discussion.flatMap(\.remarks).filter { $0.note.speaker != nil }
    return kinds.compactMap { kind in
      let count = remarks.count { kind.speeches.contains($0.note.speech) }
      return count == 0 ? nil : Enumeration.counted(count, kind.noun)
    }
  }
}
