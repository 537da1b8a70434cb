import Meeting
import Testing

@testable import Facilitator

@Suite("What is kept of the line in hand")
struct DraftTests {
  static let drafts = [
    Draft(), Draft(inHand: "setengah"), Draft(waiting: ["satu", "dua"], inHand: ""),
    Draft(waiting: ["satu"], inHand: "tiga", mending: ("abc", 2)),
  ]

  @Test("Every draft comes back as it was", arguments: drafts)
  func roundTrip(draft: Draft) {
    let read = Draft(text: draft.text)
    #expect(read == draft)
    #expect(read.waiting == draft.waiting)
    #expect(read.mending?.revision == draft.mending?.revision)
  }

  @Test(
    "A broken head loses no line", arguments: ["\u{1E}\nbaris", "\u{1E}x y z\nbaris", "\u{1E}abc dua\nbaris", "baris"])
  func broken(text: String) {
    let draft = Draft(text: text)
    #expect(draft.inHand == "baris")
    #expect(draft.mending == nil)
  }
}
