import Meeting
import Testing

@testable import Capture

@Suite struct ItemCommandTests {
  @Test(arguments: [
    (["paparan"], nil as Int?, true), (["pap", "stun"], nil, true), (["pap", "x"], nil, false), (["3"], nil, false),
    (["3"], 2, true), (["3", "data"], 2, true), (["4"], 2, false), ([], nil, true),
  ])
  func `words mean an item by its title, and by its place where that counts`(
    words: [String], place: Int?, isMeant: Bool
  ) {
    #expect(AgendaItem(id: "a3", title: "Paparan data stunting").isMeant(by: words, at: place) == isMeant)
  }

  @Test(arguments: [
    ("/acara 4", "a4" as AgendaItem.ID), ("/agenda 1", "a1"), ("/item 6", "a6"), ("/acara diskusi", "a4"),
    ("/acara Tanya jawab", "a4"), ("/acara usul", "a5"), ("/acara penutup", "a6"), ("/ACARA pembukaan", "a1"),
  ])
  func `an item is started by its place or its words`(line: String, item: AgendaItem.ID) {
    #expect(KarangIntan.context.read(line).command == .startItem(item))
  }

  @Test(arguments: [
    ("/acara 0", Refusal.unknownItem("0")), ("/acara 7", .unknownItem("7")),
    ("/acara doa", .unknownItem("doa")), ("/acara dan", .ambiguousItem("dan", ["a2", "a4"])),
    ("/acara ...", .unknownItem("...")), ("/acara 99999999999999999999", .unknownItem("99999999999999999999")),
  ])
  func `no item is guessed`(line: String, refusal: Refusal) {
    #expect(KarangIntan.context.read(line).refusal == refusal)
  }

  /// What was typed before, and what `/lanjut` asks for then.
  @Test(arguments: [
    ([], Command.startItem("a1")), (["/acara 4"], .startItem("a5")),
    // Behind the running one nothing waits: it is only ended, whatever was skipped before it.
    (["/acara 2", "/acara 6"], .finishItem("a6")), (["/acara 5", "/acara 6", "/acara 5"], .finishItem("a5")),
    // Nothing runs: behind what has run, whatever was skipped before it.
    (["/acara 2", "/selesaiacara"], .startItem("a3")),
    // An item that runs again is followed by the next that has not run, not by the one behind it.
    (["/acara 2", "/acara 3", "/acara 2"], .startItem("a4")),
  ])
  func `the next item is the first that waits behind the one that runs`(typed: [String], command: Command) {
    let context = KarangIntan.context(typed: typed)
    #expect(context.read("/lanjut").command == command)
    #expect(context.read("/next").command == command)
  }

  @Test func `when everything has run there is no next item`() {
    let over = KarangIntan.context(typed: (1...6).map { "/acara \($0)" } + ["/lanjut"])
    #expect(over.read("/lanjut").refusal == .noItemLeft(skipped: []))
    let skipping = KarangIntan.context(typed: ["/acara 2", "/acara 6", "/lanjut"])
    #expect(skipping.read("/lanjut").refusal == .noItemLeft(skipped: ["a1", "a3", "a4", "a5"]))
    #expect(KarangIntan.context.read("/lanjut 3").refusal == .argumentNotUnderstood(.next, "3"))
  }
}
