import Facilitator
import Meeting
import TestKit

/// A meeting in which every screen has something to show: it goes on from an earlier one, runs, has a queue, proposals and gaps.
struct StagedMeeting {
  /// What people and places are called in it.
  enum Names {
    /// As in a village.
    case plain
    /// Longer than any column, wide, combining, joined, and from the right.
    case crowded
  }

  let names: Names

  /// What stands behind names and texts that a window has to cope with.
  private static let trials = [
    "Mandiangin Timur Hulu Sungai Riam Kanan Seberang Kampung Lama selaku Ketua Forum Antardesa Kawasan Perbukitan",
    "漢字の役職名を持つ国際協力の通訳者", "e\u{301}a\u{308}o\u{302}\u{323}n\u{303} c\u{327}a\u{30A}",
    "👩‍👩‍👧‍👦 Posyandu Melati 🌸 🇮🇩", "مندوب وزارة الصحة في المقاطعة",
  ]

  /// The meeting before the first line is typed.
  func history() throws -> History {
    var setup = MeetingFixture.setup
    if names == .crowded { crowd(&setup) }
    var old = Session()
    try old.apply(.begin(setup))
    let due = Commitment(owners: [.person("emma")], due: .date(MeetingFixture.day))
    for (index, text) in texts.enumerated() {
      let body = Entry.Body(text: text, matter: .commitment(due))
      try old.apply(.record(NewEntry(id: Identifier("lama\(index)"), body: body, typed: "! \(text)")))
    }
    setup.details.date = CivilDate(year: 2026, month: 2, day: 4)
    let carried = CarryOver(of: [EarlierMeeting(session: old, code: "3f9a01c2d4e5")], into: setup)
    var history = MeetingFixture.history(carried.setup)
    for (index, entry) in carried.entries.enumerated() {
      try history.commit(Step(id: Identifier("bawa\(index)"), seat: "templat", deed: .change(.record(entry))))
    }
    return history
  }

  private func crowd(_ setup: inout Setup) {
    setup.details.title = "Rapat " + Self.trials.joined(separator: " ")
    setup.details.place = Self.trials[1]
    for (index, trial) in Self.trials.enumerated() {
      let group = Group.ID("rombongan\(index)")
      setup.groups.append(Group(id: group, name: "Rombongan \(trial)", collective: "para \(trial)"))
      setup.villages.append(Village(id: Identifier("desa\(index)"), name: trial))
      setup.attendees.append(
        Attendee(
          id: Identifier("tamu\(index)"), position: "Pambakal Desa \(trial)", group: group,
          village: Identifier("desa\(index)")))
      setup.agenda.insert(
        AgendaItem(id: Identifier("acara\(index)"), title: "Paparan \(trial)", plannedMinutes: 5), at: 1)
    }
    setup.funds += ["Dana " + Self.trials[0]]
  }

  /// What is promised and proposed in it.
  private var texts: [String] {
    switch names {
    case .plain: ["data balita diserahkan ke puskesmas", "kelas ibu hamil tiap bulan"]
    case .crowded: Self.trials.map { "\($0) memperbaiki \($0)" }
    }
  }

  /// An application that shows it at 09.45, when much of it has been typed.
  func driver(words: any Language = Indonesian()) throws -> AppDriver {
    let history = names == .plain ? Self.plain : Self.crowded
    return AppDriver(try history.get(), words: words, hour: 9, minute: 45, seed: 2)
  }

  /// Typed once, since every scene begins with it.
  private static let plain = Result { try StagedMeeting(names: .plain).typed() }
  private static let crowded = Result { try StagedMeeting(names: .crowded).typed() }

  private func typed() throws -> History {
    let driver = AppDriver(try history(), hour: 9, minute: 0)
    func record(_ line: String) {
      driver.paste(line)
      driver.press(.enter)
    }
    for line in ["/hadir @Emma", "/hadir @Pambakal Desa Kiram", "/acara 1"] { record(line) }
    driver.wait(.seconds(45 * 60))
    for (index, text) in texts.enumerated() {
      record("! @Emma \(text) >30 Juni 2026 #gizi")
      record("$ desa:Kiram \(text) #spesifik Rp36,7jt")
      record("= \(text) mufakat")
      record(index.isMultiple(of: 2) ? "@Mahrur \(text)" : "~ \(text)")
      record("@\"KPM Desa Kiram\" \(text)")
    }
    record("! jamban sehat tanpa penanggung jawab")
    record("? @Mahrur kapan dananya cair")
    record("pengeras suara diganti")
    record("/bicara @Mahrur")
    record("/bicara @Pambakal Desa Mandiangin Barat")
    record("/persilakan @Emma")
    if names == .crowded {
      record("/bicara @\(Self.trials[0])")
      record("/hadir @Pambakal Desa \(Self.trials[0])")
    }
    return driver.file
  }
}
