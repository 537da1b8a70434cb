import Meeting

/// A small meeting for the tests of papers: three officials, three groups, four items.
enum Fixture {
  static let setup: Setup = {
    var setup = Setup(template: "uji")
    setup.details.title = "Rapat Uji"
    setup.details.date = CivilDate(year: 2026, month: 1, day: 21)
    setup.groups = [
      Group(id: "kecamatan", name: "Perangkat Kecamatan", collective: "unsur perangkat kecamatan"),
      Group(id: "kpm", name: "KPM"),
      Group(id: "bidan", name: "Bidan Desa", collective: "para bidan desa"),
    ]
    setup.villages = [Village(id: "kiram", name: "Kiram"), Village(id: "biih", name: "Bi'ih")]
    setup.institutions = [Institution(id: "dinkes", name: "Dinas Kesehatan")]
    setup.attendees = [
      Attendee(id: "emma", name: "Hj. Emma Susanty", position: "Sekretaris Kecamatan", group: "kecamatan"),
      Attendee(id: "eka", name: "Eka Yusnitawati", position: "", group: "kecamatan"),
      Attendee(id: "mahrur", name: "Mahrur Ruyani", position: "Kepala Seksi", group: "kecamatan"),
      Attendee(id: "kpm-kiram", position: "KPM Desa Kiram", group: "kpm", village: "kiram"),
      Attendee(id: "kpm-biih", position: "KPM Desa Bi'ih", group: "kpm", village: "biih"),
    ]
    setup.agenda = [
      AgendaItem(id: "buka", title: "Pembukaan", part: .opening),
      AgendaItem(id: "diskusi", title: "Diskusi", part: .discussion),
      AgendaItem(id: "usulan", title: "Usulan", part: .discussion),
      AgendaItem(id: "tutup", title: "Penutup", part: .closing),
    ]
    return setup
  }()

  /// The meeting after these changes.
  static func session(_ changes: [Change] = [], setup: Setup = setup) throws -> Session {
    var session = Session()
    for change in [.begin(setup)] + changes { try session.apply(change) }
    return session
  }

  /// A change that records an entry; its identifier is the text.
  static func entry(_ text: String, _ matter: Entry.Matter, in item: AgendaItem.ID? = nil) -> Change {
    .record(
      NewEntry(
        id: Entry.ID(text), body: Entry.Body(text: text, matter: matter), agendaItem: item, time: nil, typed: text))
  }

  static func note(
    _ text: String, by speaker: Party? = nil, _ speech: Speech? = nil, quoted: Bool = false,
    correction: Correction? = nil, in item: AgendaItem.ID? = "diskusi"
  ) -> Change {
    entry(
      text, .note(Note(speaker: speaker, speech: speech, isQuotation: quoted, correction: correction)), in: item)
  }

  static func time(_ hour: Int, _ minute: Int) -> TimeOfDay? { TimeOfDay(hour: hour, minute: minute) }
}
