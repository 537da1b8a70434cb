import Meeting
import Testing

@testable import Capture

@Suite struct MoveCommandTests {
  private let context = KarangIntan.context(typed: ["/acara 4", "satu", "! dua"])

  @Test(arguments: [
    ("/pindah C-1 acara 5", 0, "a5" as AgendaItem.ID?), ("/pindah c1 5", 0, "a5"),
    ("/pindah C-1 ke acara penutup", 0, "a6"),
    ("/move k1 to item 1", 1, "a1"), ("/pindah 5", 1, "a5"), ("/pindah acara paparan", 1, "a3"),
    ("/pindahkan K-1 tanpa acara", 1, nil), ("/move K-1 no item", 1, nil),
  ])
  func `an entry goes under the item named`(line: String, index: Int, item: AgendaItem.ID?) {
    let entry = context.session.entries[index]
    let reading = context.read(line)
    #expect(reading.command == .move(entry.id, to: item))
    #expect(reading.chips.last == .moves(entry.number, item))
  }

  @Test(arguments: [
    ("/pindah", Refusal.argumentMissing(.move)), ("/pindah K-1", .argumentMissing(.move)),
    ("/pindah K-1 acara", .argumentMissing(.move)), ("/pindah K-1 9", .unknownItem("9")),
    ("/pindah K-1 doa", .unknownItem("doa")), ("/pindah K-1 dan", .ambiguousItem("dan", ["a2", "a4"])),
    ("/pindah K-7 5", .unknownEntry("K-7")),
    ("/pindah K-1 4", .alreadyInItem(Entry.Number(kind: .commitment, ordinal: 1), "a4")),
  ])
  func `no item is guessed`(line: String, refusal: Refusal) {
    #expect(context.read(line).refusal == refusal)
  }
}
