import Meeting
import Testing

@testable import Capture

@Suite struct LabelRuleTests {
  let context = KarangIntan.context

  @Test(arguments: [
    ("x #gizi", ["gizi"]), ("x #gizi, #data.", ["gizi", "data"]), ("! #gizi x", ["gizi"]),
    ("x #PMT-lokal", ["PMT-lokal"]),
    ("x #ASI6bulan", ["ASI6bulan"]),
  ])
  func `a sign before a letter is a label`(line: String, labels: [String]) {
    #expect(context.read(line).body?.labels == labels)
  }

  @Test(arguments: ["x #1", "x # gizi", "x a#b", "#gizi x", "x \\#gizi", "x \"#gizi\"", "x ##gizi", "#", "x #"])
  func `other signs are text`(line: String) {
    #expect(context.read(line).body?.labels == [])
    #expect(context.read(line).body?.text.contains("#") == true)
  }

  @Test(arguments: Speech.allCases) func `a kind of speech opens a line`(speech: Speech) {
    #expect(context.read("#\(speech.word) kader perlu dilatih").note?.speech == speech)
    #expect(context.read("kader perlu dilatih #\(speech.word.uppercased())").note?.speech == speech)
  }
}
