import Meeting

/// What became of the promises of earlier meetings.
extension Notula {
  /// The promises that were carried over, under a heading of their own, and the heading of those that are new behind it; empty where
  /// nothing was carried over.
  static func followUp(_ record: Record) -> [Document.Block] {
    guard !record.carried.isEmpty else { return [] }
    let rows: [Document.Row] = record.carried.enumerated().map { index, entry in
      [
        "\(index + 1)", Sentence.make(of: "\(Sentence.open(entry.body.text)) (\(origin(of: entry)))"),
        owners(of: entry, record.session),
        Commitment(due: entry.due).deadline,
        progress(of: entry, in: record.session),
      ]
    }
    return [
      .heading(level: 2, number: "A.", text: "Tindak Lanjut Hasil Rapat Sebelumnya"),
      .table(
        Document.Table(
          columns: [
            Document.Column("No", share: 0.5, alignment: .centre), Document.Column("Kegiatan", share: 3),
            Document.Column("Penanggung Jawab", share: 1.8), Document.Column("Batas Waktu", share: 1.5),
            Document.Column("Pelaksanaan", share: 1.8),
          ], rows: rows)),
      .heading(level: 2, number: "B.", text: "Komitmen Rapat Ini"),
    ]
  }

  private static func owners(of entry: Entry, _ session: Session) -> String {
    guard case .commitment(let commitment) = entry.body.matter else { return Session.dots }
    return session.owners(of: commitment)
  }

  /// The meeting that it was promised in, and its number there.
  private static func origin(of entry: Entry) -> String {
    guard let station = entry.origin?.first else { return Session.dots }
    let date = station.date.map { $0.plainDate.replacing(" ", with: "\u{A0}") }
    return [station.title, date, "\(station.number)"].compactMap { $0 }.joined(separator: ", ")
  }

  private static func progress(of entry: Entry, in session: Session) -> String {
    guard let report = entry.lastReport else { return Sentence.capitalised(Commitment.Progress.pending.word) }
    var text = Sentence.capitalised(report.progress.word)
    switch report.progress {
    case .rescheduled: text += ", semula \(Commitment(due: report.formerDue).deadline)"
    case .cancelled(let reason): text += ": \(reason)"
    case .pending, .underWay, .done: break
    }
    if let note = report.note { text += "; \(note)" }
    if let day = report.date { text += ", dilaporkan \(day.plainDate.replacing(" ", with: "\u{A0}"))" }
    // What was heard in an earlier meeting is not told as if it had been said in this one.
    return entry.reports.isEmpty ? "\(text) (belum dilaporkan dalam rapat ini)" : text
  }
}
