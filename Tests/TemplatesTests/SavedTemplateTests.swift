import Meeting
import TOMLReading
import Testing

@testable import Templates

@Suite struct SavedTemplateTests {
  private func session(_ setup: Setup, _ changes: Change...) throws -> Session {
    var session = Session()
    try session.apply(.begin(setup))
    for change in changes { try session.apply(change) }
    return session
  }

  @Test(arguments: ShippedTemplate.all.map(\.name))
  func `a shipped template comes back whole through a meeting and a file`(name: String) throws {
    let shipped = try Template.read(text: try #require(ShippedTemplate.named(name)).text)
    let saved = Template(name: name, summary: shipped.summary, from: try session(shipped.setup))
    let again = try Template.read(text: saved.toml)
    #expect(again == saved)
    var expected = shipped.setup
    // The usual scoring is what a template without one has.
    if expected.scoring == .usual { expected.scoring = nil }
    #expect(again.setup == expected)
  }

  /// A meeting that has everything that a template can hold, and much that it must not.
  private func fullMeeting() throws -> Session {
    var setup = try Template.read(text: try #require(ShippedTemplate.named("pra-musrenbang-stunting")).text).setup
    setup.quorum = .moreThan(1, of: 2)
    setup.speakingMinutes = 3
    setup.details.date = CivilDate(iso: "2026-01-21")
    setup.details.plannedStart = TimeOfDay("09.00")
    setup.details.place = "Gedung \"Pokogonco\" \\ Achmad"
    setup.details.letterhead?.address = ["Jalan \u{1B}[2J Satu"]
    setup.scoring = Scoring(
      criteria: [Criterion(id: "manfaat", name: "Manfaat", weight: 3, aliases: ["guna"])], highest: 9)
    setup.indicators = [Indicator(name: "Prevalensi", value: "18,8 persen", year: 2026)]
    setup.isSample = true
    let long = (1...40).map { "Pertanyaan pemandu yang panjang nomor \($0)?" }
    let item = AgendaItem(id: "k3j2h1g0f9d8", title: "Pembukaan", plannedMinutes: 0, questions: long)
    let guest = Attendee(id: "g", name: "Contoh Tamu", position: "Wartawan", isGuest: true, presence: .present(at: nil))
    return try session(
      setup, .addItem(item, after: nil), .startItem("pembukaan", at: nil), .addAttendee(guest), .countHeads("kpm", 19),
      .setPresence(["camat"], .present(at: nil)),
      .importRoster(
        adding: [
          Attendee(
            id: "a", name: "Contoh Kader", position: "Kader", group: "kpm", village: "kiram", institution: "Posyandu",
            sex: .female),
          Attendee(id: "b", position: "Kader", village: "kiram"),
          Attendee(id: "c", position: "Ketua RT", village: "kiram"),
          Attendee(id: "d", position: "Ketua RT", village: "lihung"),
          Attendee(id: "e", name: "Contoh Warga", position: ""),
        ], amending: [.init("camat", .init(name: "Contoh Camat", position: "Camat", group: "forkopimcam"))]),
      .record(NewEntry(id: "n", body: Entry.Body(text: "catatan", matter: .note(Note())), typed: "catatan")))
  }

  @Test func `what is planned is kept, and what happened is not`() throws {
    let saved = Template(name: "saya", summary: "Rapat kami", from: try fullMeeting())
    let toml = saved.toml
    let again = try Template.read(text: toml)
    #expect(again.setup.quorum == .moreThan(1, of: 2) && again.setup.speakingMinutes == 3)
    #expect(again.setup.details.date == nil && again.setup.details.plannedStart == TimeOfDay("09.00"))
    #expect(again.setup.details.place == "Gedung \"Pokogonco\" \\ Achmad")
    #expect(again.setup.agenda.map(\.id).prefix(3) == ["pembukaan", "pembukaan-2", "doa"])
    #expect(again.setup.agenda.first?.questions.count == 40 && again.setup.agenda.first?.plannedMinutes == nil)
    #expect(again.setup.agenda.allSatisfy { $0.status == .waiting && $0.intervals.isEmpty })
    #expect(again.setup.groups.allSatisfy { $0.headCount == nil && !$0.isPresent })
    #expect(again.setup.isSample && again.setup.scoring?.criteria.first?.aliases == ["guna"])
    for text in ["Tamu", "catatan", "2026-01-21", "\u{1B}"] { #expect(!toml.contains(text), "\(text)") }
  }

  @Test func `the roster is kept with its names, each in a place of their own`() throws {
    let roster = try Template.read(text: Template(name: "saya", summary: nil, from: try fullMeeting()).toml).setup
      .attendees
    #expect(roster.allSatisfy { $0.presence == .awaited && !$0.isGuest })
    #expect(
      roster.suffix(4).map { "\($0.name ?? "-") \($0.position) \($0.village?.rawValue ?? "")" } == [
        "Contoh Kader Kader kiram", "- Ketua RT Desa Kiram kiram", "- Ketua RT Desa Lihung lihung", "Contoh Warga  ",
      ])
    #expect(roster.first { $0.name == "Contoh Kader" }?.sex == .female)
    #expect(roster.first { $0.name == "Contoh Camat" }?.id == "camat-contoh-camat")
    let none = Template(name: "saya", summary: nil, from: try fullMeeting(), withAttendees: false)
    #expect(try Template.read(text: none.toml).setup.attendees == [])
  }

  @Test func `what was saved once is saved the same again`() throws {
    let saved = Template(name: "saya", summary: nil, from: try fullMeeting())
    let again = try Template.read(text: saved.toml)
    #expect(Template(name: "saya", summary: nil, from: try session(again.setup)).toml == saved.toml)
    var begun = Session()
    try begun.apply(.begin(again.setup))
  }
}
