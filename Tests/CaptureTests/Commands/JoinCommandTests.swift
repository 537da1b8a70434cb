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

  @Test func `both proposers stay, and the status of the second where the first has none`() throws {
    let typed = ["$ desa:Kiram jamban sehat", "$ desa:Balau jamban sehat"]
    let context = KarangIntan.context(typed: typed + ["/sepakat U-2", "/skor U-2 urgensi 4", "/prioritas U-2 1"])
    #expect(
      context.read("/gabung U-1 U-2").chips.last == .status([Entry.Number(kind: .proposal, ordinal: 1)], .agreed))
    let joined = KarangIntan.context(
      typed: typed + ["/sepakat U-2", "/skor U-2 urgensi 4", "/prioritas U-2 1", "/gabung U-1 U-2"])
    let (first, second) = (joined.session.entries[0], joined.session.entries[1])
    #expect(first.body.matter.parties == [.village("Kiram"), .village("Balau")])
    #expect(first.standing.status == .agreed && first.standing.points == ["urgensi": 4])
    #expect(first.standing.handRank?.place == 1)
    #expect(second.isStruck && second.joinedTo == first.id)
  }

  @Test func `a status that is given up is told`() {
    let context = KarangIntan.context(typed: ["$ satu", "$ dua", "/sepakat U-1", "/belum U-2 lahan"])
    #expect(
      context.read("/gabung U-1 U-2").chips.last
        == .dropped([.status([Entry.Number(kind: .proposal, ordinal: 2)], .notYetAgreed(reason: "lahan"))]))
  }
}
