import Testing

@testable import Facilitator

@Suite("What waits to be stored")
struct OutboxTests {
  private func outbox(_ lines: String...) -> Outbox {
    var outbox = Outbox()
    for line in lines { outbox.add(.line(line, at: nil, mending: nil)) }
    return outbox
  }

  @Test("One is on its way at a time, in the order in which they came")
  func order() {
    var outbox = outbox("satu", "dua")
    #expect(outbox.next?.line == "satu")
    outbox.sent()
    #expect(outbox.next == nil)
    outbox.add(.line("tiga", at: nil, mending: nil))
    #expect(outbox.next == nil)
    var stored: [String?] = []
    while outbox.isSending {
      stored.append(outbox.drop()?.line)
      outbox.sent()
    }
    #expect(stored == ["satu", "dua", "tiga"])
    #expect(outbox.isEmpty)
    #expect(outbox.drop() == nil)
  }

  @Test("With nothing there, nothing is on its way")
  func nothing() {
    var outbox = Outbox()
    outbox.sent()
    #expect(!outbox.isSending)
    outbox.giveFirstBack()
    outbox.giveBack()
    outbox.retry()
    #expect(outbox == Outbox())
  }

  @Test("What is on its way may be stored already; only the others are kept as a draft")
  func unsent() {
    var outbox = outbox("satu", "dua")
    #expect(outbox.unsent.compactMap(\.line) == ["satu", "dua"])
    outbox.sent()
    #expect(outbox.unsent.compactMap(\.line) == ["dua"])
    outbox.giveBack()
    #expect(outbox.unsent.compactMap(\.line) == ["satu", "dua"])
    #expect(!outbox.isSending)
  }

  @Test("After a failure everything comes back in order, and goes out again before what is new")
  func failure() {
    var outbox = outbox("satu", "dua")
    outbox.sent()
    outbox.giveBack()
    #expect(outbox.next == nil)
    #expect(outbox.returned.compactMap(\.parcel.line) == ["satu", "dua"])
    outbox.add(.line("tiga", at: nil, mending: nil))
    #expect(outbox.waiting.compactMap(\.line) == ["satu", "dua", "tiga"])
    #expect(outbox.returned.isEmpty)
  }

  @Test("What came back goes out again behind what is on its way")
  func retryWhileSending() {
    var outbox = outbox("satu", "dua")
    outbox.giveFirstBack()
    outbox.sent()
    outbox.add(.line("tiga", at: nil, mending: nil))
    #expect(outbox.unsent.compactMap(\.line) == ["satu", "tiga"])
    #expect(outbox.drop()?.line == "dua")
    #expect(outbox.waiting.compactMap(\.line) == ["satu", "tiga"])
  }

  @Test("A second failure keeps the order of the first")
  func secondFailure() {
    var outbox = outbox("satu", "dua")
    outbox.sent()
    outbox.giveFirstBack()
    outbox.sent()
    outbox.giveBack()
    #expect(outbox.returned.compactMap(\.parcel.line) == ["satu", "dua"])
  }

  @Test("One that cannot be stored as it is comes back alone, and the others go on")
  func refused() {
    var outbox = outbox("satu", "dua")
    outbox.sent()
    outbox.giveFirstBack()
    #expect(outbox.next?.line == "dua")
    #expect(outbox.returned.compactMap(\.parcel.line) == ["satu"])
  }

  @Test("Lines of an earlier run wait before everything else, and what was no line is none of them")
  func earlierRun() {
    var outbox = Outbox()
    outbox.add(.undo)
    outbox.giveBack()
    outbox.takeBack(["satu", "dua"].map { .line($0, at: nil, mending: nil) })
    #expect(outbox.unsent.compactMap(\.line) == ["satu", "dua"])
    outbox.retry()
    #expect(outbox.waiting.map(\.line) == ["satu", "dua", nil])
  }
}
