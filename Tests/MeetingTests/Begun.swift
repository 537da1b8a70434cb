import Meeting

extension Setup {
  /// A small meeting: two villages, two groups, three attendees, three agenda items.
  static var small: Setup {
    var setup = Setup(template: "uji")
    setup.details.title = "Rapat Pra Musrenbang"
    setup.details.date = CivilDate(iso: "2026-01-21")
    setup.groups = [Group(id: "kpm", name: "KPM"), Group(id: "bidan", name: "Bidan Desa", invited: 26)]
    setup.villages = [Village(id: "kiram", name: "Kiram"), Village(id: "lihung", name: "Lihung")]
    setup.institutions = [Institution(id: "dinkes", name: "Dinas Kesehatan")]
    setup.attendees = [
      Attendee(id: "sekcam", name: "Hj. Emma Susanty", position: "Sekretaris Camat"),
      Attendee(id: "kpm-kiram", position: "KPM Desa Kiram", group: "kpm", village: "kiram"),
      Attendee(id: "kpm-lihung", position: "KPM Desa Lihung", group: "kpm", village: "lihung"),
    ]
    setup.agenda = [
      AgendaItem(id: "buka", title: "Pembukaan", plannedMinutes: 10, part: .opening),
      AgendaItem(id: "bahas", title: "Pembahasan", plannedMinutes: 60),
      AgendaItem(id: "tutup", title: "Penutup", plannedMinutes: 10, part: .closing),
    ]
    return setup
  }
}

extension Session {
  /// `Setup.small` after `changes`.
  init(small changes: Change...) throws {
    self.init()
    try apply(.begin(.small))
    for change in changes { try apply(change) }
  }
}

extension Change {
  static func note(_ id: Entry.ID, _ text: String = "isi", by speaker: Party? = nil) -> Change {
    .entry(id, .note(Note(speaker: speaker)), text)
  }

  static func note(_ id: Entry.ID, in item: AgendaItem.ID) -> Change {
    .record(NewEntry(id: id, body: Entry.Body(text: "isi", matter: .note(Note())), agendaItem: item, typed: "isi"))
  }

  static func entry(_ id: Entry.ID, _ matter: Entry.Matter, _ text: String = "isi") -> Change {
    .record(NewEntry(id: id, body: Entry.Body(text: text, matter: matter), typed: text))
  }
}

func time(_ hour: Int, _ minute: Int) -> TimeOfDay? { TimeOfDay(hour: hour, minute: minute) }
