import Meeting

/// The order of events (susunan acara): at what hour, what, and who is in charge of it.
package enum SusunanAcara {
  package static let name = "susunan-acara"

  /// Makes the order of `session` as it is planned; the hours are counted from the planned beginning.
  ///
  /// - Parameter verificationCode: the first twelve hexadecimal digits of the seal; printed only once the meeting is legalised.
  package static func document(of session: Session, verificationCode: String? = nil) -> Document {
    let rows = zip(session.agenda, hours(of: session)).map { item, hours in
      Document.Row.cells([hours, item.title, item.officer ?? Session.dots])
    }
    let table = Document.Table(
      columns: [
        Document.Column("Pukul (\(session.details.zone.rawValue))", share: 1.6, alignment: .centre),
        Document.Column("Acara", share: 4), Document.Column("Petugas", share: 2.6),
      ], rows: rows)
    let title = session.details.title.map { [$0.uppercased()] } ?? []
    return Document(
      name, called: "Susunan Acara", of: session,
      parts: [
        Document.Part(blocks: [
          .title(["SUSUNAN ACARA"] + title), .fields(Array(session.identity.dropFirst())),
          rows.isEmpty ? Document.nothing : .table(table),
        ])
      ], verificationCode: verificationCode)
  }

  /// "09.00–09.10" for each item, as far as the minutes planned before it are known; behind an item without a plan nobody knows.
  static func hours(of session: Session) -> [String] {
    var time = session.details.plannedStart
    return session.agenda.map { item in
      guard let start = time else { return Session.dots }
      time = item.plannedMinutes.map { start.adding(minutes: $0) }
      return "\(start.dotted)–\(time?.dotted ?? "selesai")"
    }
  }
}
