import Meeting
import TestKit
import Testing

@testable import Capture

@Suite struct TurnCommandTests {
  @Test(arguments: [
    ("/jadikan komitmen C-1", Entry.Kind.commitment), ("/jadikan C-1 komitmen", .commitment),
    ("/jadikan usulan", .proposal), ("/jadikan kesepakatan", .decision), ("/jadikan Putusan c1", .decision),
    ("/jadikan tampung", .setAside), ("/jadikan ditampung", .setAside), ("/turn commitment", .commitment),
    ("/turn park", .setAside), ("/jadikan pertanyaan", .note),
  ])
  func `a note becomes what is said`(line: String, kind: Entry.Kind) throws {
    let context = KarangIntan.context(typed: ["@Emma data balita dikirim"])
    let reading = context.read(line)
    guard case .turn(let revision)? = reading.command else {
      Issue.record("\(reading.outcome)")
      return
    }
    #expect(revision.body.matter.kind == kind)
    #expect(revision.body.text == "data balita dikirim")
    var generator = SeededGenerator(seed: 1)
    let change = try #require(reading.changes(at: nil, using: &generator).first)
    #expect(
      change
        == .revise(
          revision.entry, revision: 0, body: revision.body, typed: "@Emma data balita dikirim\n\(reading.typed)"))
  }

  @Test(arguments: [
    ("/jadikan", Refusal.argumentMissing(.turn)), ("/jadikan C-1", .argumentMissing(.turn)),
    ("/jadikan janji", .argumentNotUnderstood(.turn, "janji")),
    ("/jadikan komitmen C-1 x", .argumentNotUnderstood(.turn, "komitmen C-1 x")),
    ("/jadikan komitmen K-9", .unknownEntry("K-9")),
    ("/jadikan catatan", .alreadyOfKind(Entry.Number(kind: .note, ordinal: 1), .note)),
  ])
  func `no kind is guessed`(line: String, refusal: Refusal) {
    #expect(KarangIntan.context(typed: ["satu"]).read(line).refusal == refusal)
  }
}
