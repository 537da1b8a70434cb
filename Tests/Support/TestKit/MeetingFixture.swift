import Meeting

/// A small meeting for tests: three agenda items, three villages of which two share a first name, the officials of public record.
package enum MeetingFixture {
  package static let date = CivilDate(year: 2026, month: 1, day: 21)

  /// The meeting's day, for what needs one.
  package static var day: CivilDate {
    guard let date else { preconditionFailure("no such day") }
    return date
  }

  /// Days that a template could name.
  package static var namedDates: [NamedDate] {
    CivilDate(year: 2026, month: 2, day: 5).map { [NamedDate(name: "Musrenbang Kecamatan", date: $0)] } ?? []
  }

  package static var setup: Setup {
    var details = Details(zone: .wita)
    details.title = "Rapat Pra Musrenbang Tematik Stunting Tahun 2026"
    details.place = "Gedung Pokogonco Achmad"
    details.organiser = "Seksi Kesejahteraan Sosial Kecamatan Karang Intan"
    details.date = date
    details.plannedStart = TimeOfDay(hour: 9, minute: 0)
    var wording = Wording()
    wording.signingPlace = "Karang Intan"
    return Setup(
      template: "uji", details: details, wording: wording,
      groups: [
        Group(id: "forkopimcam", name: "Forkopimcam", collective: "unsur Forkopimcam"),
        Group(id: "kecamatan", name: "Perangkat kecamatan", collective: "perangkat kecamatan"),
        Group(id: "pambakal", name: "Pambakal", collective: "para pambakal"),
        Group(id: "kpm", name: "KPM", collective: "para KPM"),
        Group(id: "bidan", name: "Bidan Desa", collective: "para bidan desa"),
      ],
      villages: [
        Village(id: "kiram", name: "Kiram"), Village(id: "mandiangin-barat", name: "Mandiangin Barat"),
        Village(id: "mandiangin-timur", name: "Mandiangin Timur"), Village(id: "biih", name: "Bi'ih"),
      ],
      attendees: [
        Attendee(id: "emma", name: "Hj. Emma Susanty", position: "Sekretaris Kecamatan", group: "kecamatan"),
        Attendee(id: "mahrur", name: "Mahrur Ruyani", position: "Kasi Kesejahteraan Sosial", group: "kecamatan"),
        Attendee(id: "pambakal-kiram", position: "Pambakal Desa Kiram", group: "pambakal", village: "kiram"),
        Attendee(
          id: "pambakal-mb", position: "Pambakal Desa Mandiangin Barat", group: "pambakal", village: "mandiangin-barat"),
        Attendee(id: "kpm-kiram", position: "KPM Desa Kiram", group: "kpm", village: "kiram"),
      ],
      agenda: [
        AgendaItem(id: "pembukaan", title: "Pembukaan", plannedMinutes: 10, part: .opening),
        AgendaItem(id: "diskusi", title: "Diskusi dan tanya jawab", plannedMinutes: 40),
        AgendaItem(id: "penutup", title: "Penutup", plannedMinutes: 10, part: .closing),
      ],
      funds: ["DD", "APBD Kabupaten"])
  }

  /// A history that has begun with `setup`.
  package static func history(_ setup: Setup = setup, seat: String = "Sekretaris") -> History {
    var history = History()
    do {
      try history.commit(Step(id: "mulai", seat: seat, deed: .change(.begin(setup))))
    } catch {
      preconditionFailure("the fixture is refused: \(error)")
    }
    return history
  }
}
