import Meeting

/// What a meeting promised by a day, for the calendars of those who promised it.
package struct Deadlines: Equatable, Sendable {
  /// The file-name part of the calendar.
  package static let name = "tenggat"

  package struct Deadline: Equatable, Sendable {
    /// Stays the same however often it is written.
    package var id: String
    package var day: CivilDate
    /// "K-1 Bidan Desa Kiram: pendampingan ibu hamil".
    package var summary: String
    /// From which meeting it is.
    package var details: String
  }

  package var title: String
  /// The day of the meeting; nil where nobody said.
  package var meeting: CivilDate?
  /// In the order of their days.
  package var all: [Deadline]

  /// The dated commitments of `session` that hold; those without a day and the routine ones have none to stand on.
  package init(of session: Session) {
    title = session.details.title ?? "Rapat"
    meeting = session.details.date
    let source = [session.details.title, session.details.date?.longDate].compactMap { $0 }.joined(separator: ", ")
    all = session.entries.compactMap { entry in
      guard !entry.isStruck, case .commitment(let commitment) = entry.body.matter, case .date(let day) = commitment.due
      else { return nil }
      let owners = commitment.owners.map { session.openingName(of: $0) }.joined(separator: "; ")
      let summary = "\(entry.number) \(owners.isEmpty ? "" : "\(owners): ")\(Sentence.open(entry.body.text))"
      return Deadline(id: entry.id.rawValue, day: day, summary: summary, details: source)
    }
    .sorted { $0.day < $1.day }
  }
}
