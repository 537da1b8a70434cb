import Meeting
import Testing

@testable import Capture

@Suite struct JoinCommandTests {
  private let context = KarangIntan.context(typed: ["! satu", "! dua", "catatan"])

  @Test(arguments: ["/gabung K-1 K-2", "/satukan k1 dan k2", "/join K1 K2", "/merge k-1 and k-2"])
  func `the second goes into the first`(line: String) {
    guard case .join(let joined, let other, let revision)? = context.read(line).command else {
      Issue.record("\(context.read(line).outcome)")
      return
    }
    #expect(joined.number.description == "K-1" && joined.body.text == "satu; dua")
    #expect(other == context.session.entries[1].id && revision == 0)
  }

  @Test(arguments: [
    ("/gabung", Refusal.argumentMissing(.join)), ("/gabung K-1", .argumentMissing(.join)),
    ("/gabung K-1 zz", .argumentNotUnderstood(.join, "zz")),
    ("/gabung K-1 K-2 K-1", .argumentNotUnderstood(.join, "K-1 K-2 K-1")),
    ("/gabung K-1 k1", .joinedWithItself(Entry.Number(kind: .commitment, ordinal: 1))),
    (
      "/gabung K-1 C-1",
      .differentKinds(Entry.Number(kind: .commitment, ordinal: 1), Entry.Number(kind: .note, ordinal: 1))
    ),
    ("/gabung K-1 K-9", .unknownEntry("K-9")),
  ])
  func `what cannot be joined is refused`(line: String, refusal: Refusal) {
    #expect(context.read(line).refusal == refusal)
  }
}
