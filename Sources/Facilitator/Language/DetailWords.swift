import Capture
import Meeting

/// How a field of the head of the minutes and its value are said.
package protocol DetailWords {
  /// "tanggal: Rabu, 21 Januari 2026"; a value that was taken away says so.
  func detail(_ detail: Detail, in session: Session) -> String
  /// The value alone; nil where there is none.
  func value(of detail: Detail, in session: Session) -> String?
}

extension Indonesian: DetailWords {
  package func detail(_ detail: Detail, in session: Session) -> String {
    let (key, value) = parts(of: detail, date: { $0.longDate }, name: { name(of: $0, in: session) })
    return "\(key.map { word(of: $0) } ?? "kop"): \(value ?? "dikosongkan")"
  }

  package func value(of detail: Detail, in session: Session) -> String? {
    parts(of: detail, date: { $0.longDate }, name: { name(of: $0, in: session) }).value
  }
}

extension English: DetailWords {
  package func detail(_ detail: Detail, in session: Session) -> String {
    let (key, value) = parts(of: detail, date: { $0.englishLongDate }, name: { name(of: $0, in: session) })
    return "\(key.map { word(of: $0) } ?? "letterhead"): \(value ?? "taken away")"
  }

  package func value(of detail: Detail, in session: Session) -> String? {
    parts(of: detail, date: { $0.englishLongDate }, name: { name(of: $0, in: session) }).value
  }
}

/// The key that is typed for a field, nil where there is none, and its value in words, nil where it is not known.
private func parts(
  of detail: Detail, date: (CivilDate) -> String, name: (Party) -> String
) -> (key: MeetingKey?, value: String?) {
  return switch detail {
  case .title(let text): (.title, text)
  case .theme(let text): (.theme, text)
  case .organiser(let text): (.organiser, text)
  case .place(let text): (.place, text)
  case .date(let value): (.date, value.map(date))
  case .zone(let zone): (.zone, zone.rawValue)
  case .plannedStart(let time), .start(let time): (.start, time?.dotted)
  case .plannedEnd(let time), .end(let time): (.end, time?.dotted)
  case .meetingYear(let year): (.meetingYear, year.map { "\($0)" })
  case .planYear(let year): (.planYear, year.map { "\($0)" })
  case .letterhead(let letterhead): (nil, letterhead?.office)
  case .chair(let party): (.chair, party.map(name))
  case .secretary(let party): (.secretary, party.map(name))
  case .moderator(let party): (.moderator, party.map(name))
  case .noteTaker(let party): (.noteTaker, party.map(name))
  case .resourcePersons(let parties):
    (.resourcePersons, parties.isEmpty ? nil : parties.map(name).joined(separator: ", "))
  case .letterNumber(let number): (.letterNumber, number)
  case .invitation(let invitation):
    (
      .invitation,
      invitation.map { [$0.number, $0.date.map(date)].compactMap { $0 }.joined(separator: ", ") }
    )
  }
}
