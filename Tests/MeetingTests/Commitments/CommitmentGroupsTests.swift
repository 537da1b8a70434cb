import Meeting
import Testing

@Suite struct CommitmentGroupsTests {
  private let today = CivilDate(iso: "2026-01-21")

  private func session() throws -> Session {
    func promise(_ id: Entry.ID, _ due: String?, _ owners: [Party] = [.group("kpm")]) -> Change {
      .entry(id, .commitment(Commitment(owners: owners, due: due.flatMap { CivilDate(iso: $0) }.map { .date($0) })))
    }
    var session = try Session(
      small: promise("later", "2026-01-28"), promise("late2", "2026-01-20", [.person("sekcam"), .group("kpm")]),
      promise("late1", "2026-01-10"), promise("today", "2026-01-21"), promise("sixth", "2026-01-27", []),
      promise("none", nil), promise("kept", "2026-01-01"),
      .entry("routine", .commitment(Commitment(owners: [.group("bidan")], due: .routine("setiap bulan")))))
    try session.apply(.noteProgress(["kept"], .done, note: nil, on: nil, at: nil))
    try session.apply(.noteProgress(["late1"], .underWay, note: nil, on: nil, at: nil))
    return session
  }

  @Test func `by date the late ones stand first, the earliest before the others`() throws {
    let groups = CommitmentGroups(of: try session().commitments, by: .due, on: today).groups
    #expect(groups.map(\.subject) == [.late, .soon, .later, .routine, .withoutDue, .settled])
    #expect(
      groups.map { $0.entries.map(\.id.rawValue) } == [
        ["late1", "late2"], ["today", "sixth"], ["later"], ["routine"], ["none"], ["kept"],
      ])
  }

  @Test func `one with several owners stands with each, and nobody's stand last`() throws {
    let groups = CommitmentGroups(of: try session().commitments, by: .owner, on: today).groups
    #expect(
      groups.map(\.subject) == [.owner(.group("kpm")), .owner(.person("sekcam")), .owner(.group("bidan")), .owner(nil)])
    #expect(groups[0].entries.map(\.id.rawValue) == ["later", "late2", "late1", "today", "none", "kept"])
    #expect(groups[3].entries.map(\.id.rawValue) == ["sixth"])
  }

  @Test func `by progress`() throws {
    let groups = CommitmentGroups(of: try session().commitments, by: .progress, on: today).groups
    #expect(groups.map(\.subject) == [.pending, .underWay, .done] && groups.map(\.entries.count) == [6, 1, 1])
  }

  @Test func `how late is counted in days, and what was kept is never late`() throws {
    let session = try session()
    let today = try #require(today)
    #expect(session.entry("late1")?.daysLate(on: today) == 11 && session.entry("late2")?.daysLate(on: today) == 1)
    for id in ["today", "kept", "none", "routine"] {
      #expect(session.entry(Identifier(id))?.daysLate(on: today) == nil)
    }
  }

  @Test func `what earlier meetings left open stands before all others, until it is kept`() throws {
    let origin = Origin(
      Origin.Station(
        title: "Rapat lalu", date: CivilDate(iso: "2026-01-07"), code: "0123456789ab",
        number: .init(kind: .commitment, ordinal: 3)))
    let body = Entry.Body(text: "data", matter: .commitment(Commitment(owners: [.group("kpm")])))
    var session = try session()
    try session.apply(.record(NewEntry(id: "carried", body: body, typed: "", origin: origin)))
    for key in [CommitmentGroups.Key.due, .progress] {
      let groups = CommitmentGroups(of: session.commitments, by: key, on: today).groups
      #expect(groups.first?.subject == .carried && groups.first?.entries.map(\.id) == ["carried"])
    }
    try session.apply(.noteProgress(["carried"], .done, note: nil, on: nil, at: nil))
    let groups = CommitmentGroups(of: session.commitments, by: .due, on: today).groups
    #expect(!groups.contains { $0.subject == .carried })
  }

  @Test func `without a clock nothing is late`() throws {
    let groups = CommitmentGroups(of: try session().commitments, by: .due, on: nil).groups
    #expect(groups.map(\.subject) == [.later, .routine, .withoutDue, .settled])
  }
}
