import Meeting
import TestKit
import Testing

@testable import Capture

@Suite struct SplitCommandTests {
  private let context = KarangIntan.context(typed: [
    "/acara 4", "! @KPM data balita dikirim, dan posyandu dibuka >30 Juni", "catatan lain",
  ])

  @Test(arguments: ["/pisah K-1 posyandu", "/split k1 posyandu dibuka", "/pisah K-1 Posy"])
  func `an entry is split where the words begin, and both keep who answers and when`(line: String) throws {
    let reading = context.read(line)
    guard case .split(let kept, let rest)? = reading.command else {
      Issue.record("\(reading.outcome)")
      return
    }
    let entry = context.session.entries[0]
    #expect(kept.body.text == "data balita dikirim" && rest.text == "posyandu dibuka")
    #expect(kept.body.matter == entry.body.matter && rest.matter == entry.body.matter)
    #expect(reading.chips.last == .splits(entry.number, "data balita dikirim", "posyandu dibuka"))
    var generator = SeededGenerator(seed: 9)
    var session = context.session
    for change in reading.changes(at: nil, using: &generator) { try session.apply(change) }
    #expect(session.entries.map(\.number.description) == ["K-1", "K-2", "C-1"])
    #expect(session.entries[1].agendaItem == "a4")
  }

  @Test(arguments: [
    ("/pisah K-1", Refusal.argumentMissing(.split)), ("/pisah", .argumentMissing(.split)),
    ("/pisah K-1 zzz", .noPlaceToSplit(Entry.Number(kind: .commitment, ordinal: 1), "zzz")),
    ("/pisah K-1 data", .noPlaceToSplit(Entry.Number(kind: .commitment, ordinal: 1), "data")),
    ("/pisah K-4 x", .unknownEntry("K-4")),
  ])
  func `no place is guessed`(line: String, refusal: Refusal) {
    #expect(context.read(line).refusal == refusal)
  }
}
