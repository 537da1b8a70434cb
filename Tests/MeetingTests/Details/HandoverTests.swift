import Meeting
import Testing

@Suite struct HandoverTests {
  @Test func `an office goes from one to another, with the time`() throws {
    let session = try Session(
      small: .set(.chair(.person("sekcam"))), .startItem("buka", at: nil),
      .handOver(.chair, to: .person("kpm-kiram"), at: time(10, 15)),
      .handOver(.noteTaker, to: .named("Notulis"), at: nil),
      .handOver(.chair, to: .person("sekcam"), at: nil))
    #expect(session.details.chair == .person("sekcam"))
    #expect(session.details.noteTaker == .named("Notulis"))
    #expect(session.handovers.map(\.office) == [.chair, .noteTaker, .chair])
    #expect(session.handovers.map(\.from) == [.person("sekcam"), nil, .person("kpm-kiram")])
    #expect(session.handovers.map(\.time) == [time(10, 15), nil, nil])
  }

  @Test func `a name that is put right hands nothing over`() throws {
    let session = try Session(
      small: .set(.chair(.person("sekcam"))), .startItem("buka", at: nil), .set(.chair(.named("Camat"))))
    #expect(session.handovers.isEmpty)
  }

  static let refusals: [([Change], Change, ChangeRefused)] = [
    ([], .handOver(.chair, to: .person("sekcam"), at: nil), .notStarted),
    (
      [.set(.chair(.person("sekcam"))), .startItem("buka", at: nil)], .handOver(.chair, to: .person("sekcam"), at: nil),
      .alreadyInOffice(.chair, .person("sekcam"))
    ),
    ([.startItem("buka", at: nil)], .handOver(.chair, to: .person("x"), at: nil), .unknownAttendee("x")),
    (
      [.startItem("buka", at: nil), .close(at: nil, signatories: [])],
      .handOver(.chair, to: .person("sekcam"), at: nil),
      .closed
    ),
  ]

  @Test(arguments: refusals) func `what cannot be is refused`(
    before: [Change], change: Change, refusal: ChangeRefused
  ) throws {
    var session = try Session(small: .set(.theme("x")))
    for change in before { try session.apply(change) }
    #expect(throws: refusal) { try session.apply(change) }
    #expect(session.handovers.isEmpty)
  }
}
