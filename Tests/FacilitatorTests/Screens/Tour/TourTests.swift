import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite struct TourTests {
  private static let none = Tour.View(showsHit: false, showsRegister: false)

  /// A meeting with its second item running and one entry.
  private func history() throws -> History {
    var history = MeetingFixture.history()
    try history.commit(Step(id: "a", seat: "Sekretaris", deed: .change(.startItem("pembukaan", at: nil))))
    return history
  }

  private func commitment(_ owners: [Party], due: Commitment.Due?) -> Change {
    let body = Entry.Body(text: "data", matter: .commitment(Commitment(owners: owners, due: due)))
    return .record(NewEntry(id: "k", body: body, typed: "! data"))
  }

  private static var due: Commitment.Due? { MeetingFixture.date.map { .date($0) } }

  @Test func `a commitment counts once it has an owner and a date`() throws {
    for (owners, due, isDone) in [
      ([], Self.due, false), ([.person("emma")], nil, false), ([.person("emma")], Self.due, true),
    ] as [([Party], Commitment.Due?, Bool)] {
      var history = try history()
      var tour = Tour(after: history.steps.count)
      try history.commit(Step(id: "k", seat: "Sekretaris", deed: .change(commitment(owners, due: due))))
      tour.follow(history, seat: "Sekretaris", Self.none)
      #expect((tour.task == .mending) == isDone)
    }
  }

  @Test func `what another seat did, or what was done before, is not what was tried`() throws {
    var history = try history()
    var tour = Tour(after: history.steps.count)
    try history.commit(Step(id: "k", seat: "Pencatat", deed: .change(commitment([.person("emma")], due: Self.due))))
    tour.follow(history, seat: "Sekretaris", Self.none)
    #expect(tour.task == .commitment)
    for _ in 0..<3 { tour.skip(history) }
    #expect(tour.task == .nextItem)
    // The item that began before does not count.
    tour.follow(history, seat: "Sekretaris", Self.none)
    #expect(tour.task == .nextItem)
    try history.commit(Step(id: "b", seat: "Sekretaris", deed: .change(.startItem("diskusi", at: nil))))
    tour.follow(history, seat: "Sekretaris", Self.none)
    #expect(tour.task == .finding)
  }

  @Test func `finding is a hit or a register, closing is a closed meeting, and then it is over`() throws {
    var history = try history()
    for view in [Tour.View(showsHit: true, showsRegister: false), Tour.View(showsHit: false, showsRegister: true)] {
      var tour = Tour(after: history.steps.count)
      for _ in 0..<4 { tour.skip(history) }
      tour.follow(history, seat: "Sekretaris", view)
      #expect(tour.task == .closing)
    }
    var tour = Tour(after: history.steps.count)
    for _ in 0..<5 { tour.skip(history) }
    tour.follow(history, seat: "Sekretaris", Self.none)
    #expect(tour.task == .closing)
    try history.commit(Step(id: "t", seat: "Sekretaris", deed: .change(.close(at: nil, signatories: []))))
    tour.follow(history, seat: "Sekretaris", Self.none)
    #expect(tour.task == nil)
    tour.skip(history)
    #expect(tour.index == Tour.Task.allCases.count)
  }

  @Test func `the key that skips is one that does nothing else`() {
    #expect(Tour.skipKey(.shipped) == .control("n"))
    let keys = KeyMap.binding([KeyMap.Binding(.history, [.control("n")])]).keys
    #expect(Tour.skipKey(keys) == .control("t"))
  }

  @Test func `it names the keys as they are bound`() {
    let words = Indonesian(keys: KeyMap.binding([KeyMap.Binding(.attendance, [.function(11)])]).keys)
    #expect(words.explanation(ofTask: .attendance).hasPrefix("F11 membuka daftar hadir"))
  }
}
