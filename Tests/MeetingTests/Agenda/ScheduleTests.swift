import Meeting
import Testing

@Suite struct ScheduleTests {
  @Test func `a postponed item ends its stretch, is not done and may be started again`() throws {
    var session = try Session(small: .startItem("bahas", at: time(9, 0)), .giveFloor(.person("sekcam"), at: time(9, 5)))
    try session.apply(.postponeItem("bahas", at: time(9, 20)))
    let item = try #require(session.agendaItem("bahas"))
    #expect(item.status == .postponed)
    #expect(item.usedSeconds(now: time(10, 0)) == 1200)
    #expect(session.runningItem == nil)
    #expect(session.floor.current == nil && session.floor.turns.first?.end == time(9, 20))
    #expect(session.nextItem?.id == "tutup")
    try session.apply(.startItem("bahas", at: time(10, 0)))
    #expect(session.runningItem?.id == "bahas")
    #expect(session.runningItem?.usedSeconds(now: time(10, 5)) == 1500)
  }

  @Test func `an item is put off before it runs, and whoever speaks in another goes on`() throws {
    var session = try Session(small: .startItem("buka", at: nil), .giveFloor(.person("sekcam"), at: nil))
    try session.apply(.postponeItem("bahas", at: time(9, 20)))
    #expect(session.runningItem?.id == "buka")
    #expect(session.floor.holder == .person("sekcam"))
    #expect(session.nextItem?.id == "tutup")
    #expect(session.agendaItem("bahas")?.intervals.isEmpty == true)
  }

  /// What is refused, and after what.
  static let refusals: [([Change], Change, ChangeRefused)] = [
    ([.postponeItem("bahas", at: nil)], .postponeItem("bahas", at: nil), .alreadyPostponed("bahas")),
    (
      [.startItem("buka", at: nil), .finishItem("buka", at: nil)], .postponeItem("buka", at: nil), .alreadyDone("buka")
    ),
    ([], .postponeItem("x", at: nil), .unknownAgendaItem("x")),
    ([.startItem("buka", at: nil), .postponeItem("buka", at: nil)], .finishItem("buka", at: nil), .notRunning("buka")),
    ([], .planItem("x", .more(5)), .unknownAgendaItem("x")), ([], .planItem("buka", .more(-11)), .impossibleCount(-1)),
    ([], .planItem("buka", .exactly(1_000_001)), .impossibleCount(1_000_001)),
    ([], .planItem("buka", .more(.max)), .impossibleCount(.max)),
    ([], .planItem("buka", .more(.min)), .impossibleCount(10 + .min)),
    ([], .suspend(at: nil, for: nil), .notStarted),
    ([.close(at: nil, signatories: [])], .suspend(at: nil, for: nil), .closed),
    ([.startItem("buka", at: nil)], .suspend(at: nil, for: .minutes(-1)), .impossibleCount(-1)),
    ([.startItem("buka", at: nil)], .resume(at: nil), .notSuspended),
    (suspended, .suspend(at: nil, for: nil), .alreadySuspended(since: time(9, 10))),
    (suspended, .startItem("bahas", at: nil), .suspended(since: time(9, 10))),
    (suspended, .giveFloor(.person("sekcam"), at: nil), .suspended(since: time(9, 10))),
    (suspended + [.resume(at: nil)], .resume(at: nil), .notSuspended),
    (suspended + [.close(at: nil, signatories: [])], .resume(at: nil), .notSuspended),
    ([], .moveItem("x", after: nil), .unknownAgendaItem("x")),
    ([], .moveItem("buka", after: "x"), .unknownAgendaItem("x")),
    ([], .moveItem("buka", after: nil), .alreadyInPlace("buka")),
    ([], .moveItem("buka", after: "buka"), .alreadyInPlace("buka")),
    ([], .moveItem("bahas", after: "buka"), .alreadyInPlace("bahas")),
    ([], .renameItem("x", "y"), .unknownAgendaItem("x")), ([], .renameItem("buka", " "), .empty),
    ([], .removeItem("x"), .unknownAgendaItem("x")),
    ([.startItem("buka", at: nil), .postponeItem("buka", at: nil)], .removeItem("buka"), .itemHasRun("buka")),
    ([.note("c", in: "bahas")], .removeItem("bahas"), .itemHasEntries("bahas")),
    ([.note("c", in: "bahas"), .strike("c")], .removeItem("bahas"), .itemHasEntries("bahas")),
    ([], .reopenItem("x"), .unknownAgendaItem("x")), ([], .reopenItem("buka"), .notPostponed("buka")),
    ([.startItem("buka", at: nil)], .reopenItem("buka"), .notPostponed("buka")),
  ]

  private static let suspended: [Change] = [
    .startItem("buka", at: time(9, 0)), .suspend(at: time(9, 10), for: .minutes(15)),
  ]

  @Test(arguments: refusals) func `what cannot be is refused and leaves nothing behind`(
    before: [Change], change: Change, refusal: ChangeRefused
  ) throws {
    var session = try Session(small: .set(.theme("x")))
    for change in before { try session.apply(change) }
    let former = session
    #expect(throws: refusal) { try session.apply(change) }
    #expect(session == former)
  }

  /// The minutes before, what is planned, the minutes after.
  @Test(
    arguments: [
      (10, .more(5), 15), (10, .more(-10), 0), (nil, .more(5), 5), (10, .exactly(20), 20), (10, .exactly(nil), nil),
      (nil, .exactly(7), 7),
    ] as [(Int?, AgendaItem.Allotment, Int?)])
  func `minutes are planned anew`(planned: Int?, allotment: AgendaItem.Allotment, minutes: Int?) throws {
    let session = try Session(small: .planItem("buka", .exactly(planned)), .planItem("buka", allotment))
    #expect(session.agendaItem("buka")?.plannedMinutes == minutes)
  }

  @Test func `while the meeting stands still its item runs and its clock does not`() throws {
    var session = try Session(small: .startItem("buka", at: time(9, 0)), .giveFloor(.person("sekcam"), at: time(9, 2)))
    try session.apply(.suspend(at: time(9, 5), for: .minutes(15)))
    #expect(session.status == .running)
    #expect(session.runningItem?.id == "buka" && session.runningItem?.isHeld == true)
    #expect(session.runningItem?.usedSeconds(now: time(9, 15)) == 300)
    #expect(session.floor.current == nil)
    #expect(session.suspension?.plannedEnd == time(9, 20))
    try session.apply(.joinQueue(.person("sekcam"), at: nil))
    try session.apply(.resume(at: time(9, 25)))
    #expect(session.suspension == nil)
    #expect(session.suspensions.map(\.end) == [time(9, 25)])
    #expect(session.runningItem?.isHeld == false)
    #expect(session.runningItem?.usedSeconds(now: time(9, 30)) == 600)
    try session.apply(.startItem("bahas", at: time(9, 30)))
    #expect(session.agendaItem("buka")?.usedSeconds(now: nil) == 600)
  }

  @Test func `an item that ends while the meeting stands still ended when it was suspended`() throws {
    var session = try Session(small: .startItem("buka", at: time(9, 0)), .suspend(at: time(9, 5), for: nil))
    try session.apply(.finishItem("buka", at: time(9, 20)))
    #expect(session.agendaItem("buka")?.usedSeconds(now: nil) == 300)
    try session.apply(.resume(at: time(9, 25)))
    #expect(session.agendaItem("buka")?.intervals.count == 1)
    #expect(session.runningItem == nil)
  }

  /// What is moved behind what, and the agenda that comes of it.
  @Test(
    arguments: [
      ("tutup", nil, "tutup buka bahas"), ("buka", "tutup", "bahas tutup buka"), ("buka", "bahas", "bahas buka tutup"),
      ("bahas", nil, "bahas buka tutup"), ("tutup", "buka", "buka tutup bahas"),
    ] as [(AgendaItem.ID, AgendaItem.ID?, String)])
  func `items change places`(id: AgendaItem.ID, other: AgendaItem.ID?, order: String) throws {
    let session = try Session(small: .moveItem(id, after: other))
    #expect(session.agenda.map(\.id.rawValue).joined(separator: " ") == order)
  }

  @Test func `an item is renamed, one that never ran is removed, and one that was put off waits again`() throws {
    var session = try Session(small: .renameItem("bahas", "Diskusi"), .removeItem("tutup"))
    #expect(session.agenda.map(\.title) == ["Pembukaan", "Diskusi"])
    try session.apply(.startItem("bahas", at: time(9, 0)))
    try session.apply(.postponeItem("bahas", at: time(9, 20)))
    try session.apply(.reopenItem("bahas"))
    let item = try #require(session.agendaItem("bahas"))
    #expect(item.status == .waiting && item.usedSeconds(now: nil) == 1200)
    try session.apply(.startItem("buka", at: time(9, 30)))
    #expect(session.nextItem?.id == "bahas")
    #expect(Timetable(of: session, now: time(9, 30)).predictedEnd == time(10, 20))
  }

  @Test func `closing ends a suspension and keeps the item's time as it stood`() throws {
    let session = try Session(
      small: .startItem("buka", at: time(9, 0)), .suspend(at: time(9, 5), for: nil),
      .close(at: time(9, 30), signatories: []))
    #expect(session.suspensions.map(\.end) == [time(9, 30)] && session.suspension == nil)
    #expect(session.agendaItem("buka")?.usedSeconds(now: nil) == 300)
  }
}
