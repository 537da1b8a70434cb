import Meeting
import Testing

@testable import Capture

@Suite struct ItemCommandTests {
  @Test(arguments: [
    ("/acara 4", "a4" as AgendaItem.ID), ("/agenda 1", "a1"), ("/item 6", "a6"), ("/acara diskusi", "a4"),
    ("/acara Tanya jawab", "a4"), ("/acara usul", "a5"), ("/acara penutup", "a6"), ("/ACARA pembukaan", "a1"),
  ])
  func `an item is started by its place or its words`(line: String, item: AgendaItem.ID) {
    #expect(KarangIntan.context.read(line).command == .startItem(item))
  }

  @Test(arguments: [
    ("/acara", Refusal.argumentMissing(.item)), ("/acara 0", .unknownItem("0")), ("/acara 7", .unknownItem("7")),
    ("/acara doa", .unknownItem("doa")), ("/acara dan", .ambiguousItem("dan", ["a2", "a4"])),
    ("/acara ...", .unknownItem("...")), ("/acara 99999999999999999999", .unknownItem("99999999999999999999")),
  ])
  func `no item is guessed`(line: String, refusal: Refusal) {
    #expect(KarangIntan.context.read(line).refusal == refusal)
  }

  @Test func `the next item is the next that has not run`() {
    #expect(KarangIntan.context.read("/lanjut").command == .startItem("a1"))
    #expect(KarangIntan.context(typed: ["/acara 4"]).read("/next").command == .startItem("a5"))
    let skipped = KarangIntan.context(typed: ["/acara 2", "/acara 6"])
    #expect(skipped.read("/lanjut").command == .startItem("a1"))
    let done = KarangIntan.context(typed: (1...6).map { "/acara \($0)" })
    #expect(done.read("/lanjut").command == .finishItem("a6"))
    let over = KarangIntan.context(typed: (1...6).map { "/acara \($0)" } + ["/lanjut"])
    #expect(over.read("/lanjut").refusal == .noItemLeft)
    #expect(KarangIntan.context.read("/lanjut 3").refusal == .argumentNotUnderstood(.next, "3"))
  }
}
