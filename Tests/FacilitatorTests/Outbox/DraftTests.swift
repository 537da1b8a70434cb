import Meeting
import Testing

@testable import Facilitator

@Suite("What is kept of the line in hand")
struct DraftTests {
  static let mended = Draft.Mended(entry: "abc", revision: 2)
  static let drafts: [Draft] = [
    Draft(), Draft(inHand: "setengah"), Draft(waiting: ["satu", "dua"], inHand: ""),
    Draft(waiting: ["satu"], inHand: .init(text: "tiga", mended: mended)),
    Draft(village: "kiram"),
    Draft(waiting: ["satu"], inHand: .init(text: "tiga", mended: mended), village: "mandiangin-barat"),
    Draft(inHand: "desa:kiram", village: "desa: aneh"),
    Draft(waiting: ["satu", .init(text: "dua", mended: mended), "tiga"], inHand: "empat"),
    Draft(waiting: [.init(text: "dua", mended: .init(entry: "abc", revision: 0, destination: .some("usulan")))]),
    Draft(waiting: [.init(text: "dua", mended: .init(entry: "abc", revision: 0, destination: .some(nil)))]),
    Draft(
      waiting: ["satu"], interrupted: ["setengah", .init(text: "sela", mended: mended)],
      inHand: .init(text: "tiga", mended: mended), village: "kiram"),
    Draft(interrupted: ["", "sela"], inHand: ""),
    Draft(waiting: [.init(text: "satu", time: TimeOfDay(hour: 10, minute: 0, second: 7)), "dua"], inHand: "tiga"),
    Draft(waiting: [.init(text: "satu", mended: mended, time: TimeOfDay(hour: 0, minute: 0))]),
    Draft(waiting: [
      .init(
        text: "satu", mended: .init(entry: "abc", revision: 0, destination: .some("usulan")),
        time: TimeOfDay(hour: 23, minute: 59))
    ]),
  ]

  @Test("Every draft comes back as it was", arguments: drafts)
  func roundTrip(draft: Draft) {
    #expect(Draft(text: draft.text) == draft)
  }

  @Test(
    "A broken head loses no line",
    arguments: ["\u{1E}desa:\nbaris", "\u{1E}\nbaris", "\u{1E}x y z\nbaris", "\u{1E}abc dua\nbaris", "baris"])
  func broken(text: String) {
    let draft = Draft(text: text)
    #expect(draft == Draft(inHand: "baris"))
  }

  @Test("What a program without villages kept is read, and it reads what is kept now without losing a line")
  func olderPrograms() {
    let old = Draft(text: "\u{1E}abc 2\nsatu\ntiga")
    #expect(old == Draft(waiting: ["satu"], inHand: .init(text: "tiga", mended: Self.mended)))
    // It took the head off by its sign and knew only two words in it.
    let lines = Draft(waiting: ["satu"], inHand: "tiga", village: "kiram").text.split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first?.first == "\u{1E}")
    #expect(lines.dropFirst() == ["satu", "tiga"])
    #expect(Draft(waiting: ["satu"], inHand: "tiga").text == "satu\ntiga")
  }

  @Test(
    "A broken mark loses no line",
    arguments: [
      "\u{1F}\nsatu\nbaris", "\u{1F}x y z a\nsatu\nbaris", "\u{1F}abc dua\nsatu\nbaris", "\u{1F}25:99\nsatu\nbaris",
    ])
  func brokenMark(text: String) {
    #expect(Draft(text: text) == Draft(waiting: ["satu"], inHand: "baris"))
  }
}

extension Draft.Line: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(text: text) }
}
