import Meeting
import Testing

@testable import Facilitator

@Suite("What is kept of the line in hand")
struct DraftTests {
  static let drafts = [
    Draft(), Draft(inHand: "setengah"), Draft(waiting: ["satu", "dua"], inHand: ""),
    Draft(waiting: ["satu"], inHand: "tiga", mending: ("abc", 2)),
    Draft(village: "kiram"), Draft(waiting: ["satu"], inHand: "tiga", mending: ("abc", 2), village: "mandiangin-barat"),
    Draft(inHand: "desa:kiram", village: "desa: aneh"),
  ]

  @Test("Every draft comes back as it was", arguments: drafts)
  func roundTrip(draft: Draft) {
    let read = Draft(text: draft.text)
    #expect(read == draft)
    #expect(read.waiting == draft.waiting)
    #expect(read.mending?.revision == draft.mending?.revision)
    #expect(read.village == draft.village)
  }

  @Test(
    "A broken head loses no line",
    arguments: ["\u{1E}desa:\nbaris", "\u{1E}\nbaris", "\u{1E}x y z\nbaris", "\u{1E}abc dua\nbaris", "baris"])
  func broken(text: String) {
    let draft = Draft(text: text)
    #expect(draft.inHand == "baris")
    #expect(draft.mending == nil)
    #expect(draft.village == nil)
  }

  @Test("What a program without villages kept is read, and it reads what is kept now without losing a line")
  func olderPrograms() {
    let old = Draft(text: "\u{1E}abc 2\nsatu\ntiga")
    #expect(old.mending?.entry == "abc" && old.village == nil && old.waiting == ["satu"] && old.inHand == "tiga")
    // It took the head off by its sign and knew only two words in it.
    let lines = Draft(waiting: ["satu"], inHand: "tiga", village: "kiram").text.split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first?.first == "\u{1E}")
    #expect(lines.dropFirst() == ["satu", "tiga"])
    #expect(Draft(waiting: ["satu"], inHand: "tiga").text == "satu\ntiga")
  }
}
