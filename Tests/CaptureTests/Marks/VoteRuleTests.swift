import Meeting
import Testing

@testable import Capture

@Suite struct VoteRuleTests {
  let context = KarangIntan.context

  @Test(arguments: [
    ("= x setuju 24 tolak 6 abstain 2", Decision.Method.vote(inFavour: 24, against: 6, abstained: 2)),
    ("= x setuju 24, tolak 6, abstain 2.", .vote(inFavour: 24, against: 6, abstained: 2)),
    ("= x Setuju 24", .vote(inFavour: 24, against: 0, abstained: 0)),
    ("= x tolak 6 setuju 24", .vote(inFavour: 24, against: 6, abstained: 0)),
    ("= x s24 t6 a2", .vote(inFavour: 24, against: 6, abstained: 2)),
    ("= x s24 t6", .vote(inFavour: 24, against: 6, abstained: 0)),
    ("= x s24 t6 #gizi", .vote(inFavour: 24, against: 6, abstained: 0)),
    ("= x mufakat", .consensus), ("= x Mufakat.", .consensus), ("= x secara musyawarah mufakat", .consensus),
    ("= x musyawarah mufakat #gizi", .consensus),
    ("= x setuju 24 tidak setuju 6", .vote(inFavour: 24, against: 6, abstained: 0)),
    ("= x tidak setuju 6, setuju 24, abstain 2", .vote(inFavour: 24, against: 6, abstained: 2)),
  ])
  func `the last words say how it was agreed`(line: String, method: Decision.Method) {
    let reading = context.read(line)
    #expect(reading.decision?.method == method)
    #expect(reading.body?.text == "x")
  }

  @Test func `a count begins behind the end of a sentence`() {
    let reading = context.read("= bahan a2. setuju 24 tolak 6")
    #expect(reading.decision?.method == .vote(inFavour: 24, against: 6, abstained: 0))
    #expect(reading.body?.text == "bahan a2.")
    #expect(context.read("= bahan a2 setuju 24 a3").decision?.method == nil)
  }

  @Test func `a vote that stays in the sentence keeps its punctuation once`() {
    let reading = context.read("= putusan setuju 24, tolak 6, kepada @Emma")
    #expect(reading.body?.text.contains(",,") == false)
  }

  @Test(arguments: [
    "= x tidak mufakat", "= belum mufakat", "= x tanpa mufakat", "= mufakat tercapai", "= x tolak 6", "= x s24",
    "= x a2",
    "= setuju 24 orang", "= x setuju", "= x setuju 2 setuju 3", "= x \"mufakat\"", "= x setuju dua", "= setuju 24 x",
    "= belum secara mufakat", "= x bukan mufakat", "= x tanpa musyawarah mufakat",
    "= lanjut tidak ada mufakat", "= lanjut belum ada mufakat", "= lanjut belum tercapai mufakat",
    "= lanjut tanpa ada mufakat", "= belum juga dapat tercapai mufakat", "= gagal mencapai kata mufakat",
    "= belum tercapai musyawarah mufakat", "= x tidak setuju 24", "= x setuju 2 tidak setuju dua",
  ])
  func `other words are text`(line: String) {
    let reading = context.read(line)
    #expect(reading.decision?.method == nil)
    #expect(reading.body?.text == String(line.dropFirst(2)))
  }

  @Test func `a denial of something else leaves it open, and that is told`() {
    let doubtful = context.read("= tidak menambah kader mufakat")
    #expect(doubtful.decision?.method == nil)
    #expect(doubtful.chips.contains(.doubtfulConsensus))
    for line in ["= tidak menambah kader, mufakat", "= tidak jadi membangun posyandu baru di desa mufakat"] {
      #expect(context.read(line).decision?.method == .consensus, "\(line)")
    }
    for line in [
      "= lanjut belum tercapai mufakat", "= x mufakat", "= tidak ada mufakat kemarin", "= \"tidak a mufakat\"",
    ] {
      #expect(!context.read(line).chips.contains(.doubtfulConsensus), "\(line)")
    }
  }

  @Test(arguments: ["x mufakat", "! x mufakat", "~ x setuju 3"]) func `only agreements are voted on`(line: String) {
    #expect(context.read(line).body?.text.hasPrefix("x ") == true)
  }
}
