import Meeting
import Testing

@testable import Capture

@Suite struct DissentCommandTests {
  let context = KarangIntan.context(typed: ["= satu mufakat", "= dua", "! kirim data"])

  @Test func `it adds to the decision it names, or to the newest`() throws {
    for (line, place) in [("/keberatan P-1 @Kiram lahan belum siap", 0), ("/keberatan Kiram lahan belum siap", 1)] {
      guard case .amend(let revision) = context.read(line).outcome else {
        Issue.record("\(line) was not taken")
        continue
      }
      #expect(revision.entry == context.session.entries[place].id)
      guard case .decision(let decision) = revision.body.matter else { continue }
      #expect(decision.dissents == [Dissent(party: .village("Kiram"), reason: "lahan belum siap")])
      #expect(revision.body.text == context.session.entries[place].body.text)
    }
  }

  @Test(arguments: [
    ("/keberatan K-1 Kiram", Refusal.notADecision(Entry.Number(kind: .commitment, ordinal: 1))),
    ("/keberatan P-9 Kiram", .unknownEntry("P-9")), ("/keberatan P-1", .argumentMissing(.dissent)),
    ("/keberatan", .argumentMissing(.dissent)), ("/keberatan ; ;", .argumentMissing(.dissent)),
  ])
  func `what cannot be is refused`(line: String, refusal: Refusal) {
    #expect(context.read(line).refusal == refusal)
  }

  @Test func `without a decision there is nothing to object to, and twice says nothing new`() {
    #expect(KarangIntan.context.read("/keberatan Kiram").refusal == .noDecision)
    let noted = KarangIntan.context(typed: ["= satu", "/keberatan Kiram jauh"])
    #expect(noted.read("/keberatan Kiram jauh").refusal == .nothingAdded)
  }
}
