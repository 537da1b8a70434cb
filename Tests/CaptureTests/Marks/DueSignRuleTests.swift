import Meeting
import Testing

@testable import Capture

@Suite struct DueSignRuleTests {
  let context = KarangIntan.context

  @Test(arguments: [
    ("! x >30 Juni", "2026-06-30" as CivilDate, "x"), ("! x >25", "2026-01-25", "x"),
    ("! x >25 @KPM", "2026-01-25", "x"),
    ("! >besok x", "2026-01-22", "x"), ("! x >Senin depan, y", "2026-01-26", "x, y"), ("! x >25/6.", "2026-06-25", "x"),
    ("! x >Rabu, 21 Januari 2026", "2026-01-21", "x"), ("! x >tgl 25", "2026-01-25", "x"),
    ("! x >30 Juni #gizi", "2026-06-30", "x"),
    ("! x >sebelum 30 Juni", "2026-06-29", "x"), ("! x >sebelum Juni @KPM", "2026-05-31", "x"),
    ("! x >paling lambat tgl 25, y", "2026-01-25", "x, y"), ("! x >tenggat: 25/6", "2026-06-25", "x"),
  ])
  func `a date behind the sign is the deadline`(line: String, date: CivilDate, text: String) {
    let reading = context.read(line)
    #expect(reading.commitment?.due == .date(date))
    #expect(reading.body?.text == text)
  }

  @Test(arguments: [
    "! usia >2 tahun", "! usia >25 persen", "! a > b", "! a >", "! a >> besok", "! a \\>besok", "! a \">besok\"",
    "! a x>besok", "! a >kapan saja", "! a >32", "! a >0", "! a >10.30",
    "! a >sebelum posyandu", "! a >sebelum", "! a >sebelum 25 orang hadir",
  ])
  func `where no date follows it stays text`(line: String) {
    let reading = context.read(line)
    #expect(reading.commitment?.due == nil)
    #expect(reading.warnings == [.ownerMissing, .dueMissing])
  }

  @Test(arguments: ["catatan >besok", "$ usulan >besok", "= putusan >besok", "~ tampung >besok", "? tanya >besok"])
  func `only commitments have deadlines`(line: String) {
    #expect(context.read(line).body?.text.hasSuffix(">besok") == true)
  }

  @Test(arguments: [
    ("! x >31 Februari", "31 Februari"), ("! x >31/2", "31/2"), ("! x >2026-02-30.", "2026-02-30"),
    ("! x paling lambat 31 April @Emma", "31 April"), ("! x >Senin 31 Februari", "Senin 31 Februari"),
    ("! x >29 Februari", "29 Februari"), ("! x >sebelum 31 Februari", "31 Februari"),
  ])
  func `a day that does not exist is text and a problem`(line: String, words: String) {
    let reading = context.read(line)
    #expect(reading.commitment?.due == nil)
    #expect(reading.warnings.contains(.impossibleDate(words)))
    #expect(reading.body?.text.contains(words) == true)
  }

  @Test(arguments: [
    ("! data @Mar >25 Mar", "2026-03-25" as CivilDate?, "data", [Party.named("Mar")]),
    ("! data @Mar >Mar", "2026-03-31", "data", [.named("Mar")]),
    ("! data >25 Mar @Emma", "2026-03-25", "data", [.person("emma")]),
    ("! data >25 @Mar", "2026-01-25", "data", [.named("Mar")]),
    ("! data @Mar 25 balita", nil, "data Mar 25 balita", [.named("Mar")]),
    ("! data paling lambat Mar", "2026-03-31", "data", []), ("! Mar membawa data", nil, "Mar membawa data", []),
    ("! data >Marabahan", nil, "data >Marabahan", []),
  ])
  func `a short month is a name behind its sign and a month behind a date's`(
    line: String, date: CivilDate?, text: String, owners: [Party]
  ) {
    let reading = context.read(line)
    #expect(reading.commitment?.due == date.map { .date($0) })
    #expect(reading.body?.text == text)
    #expect(reading.commitment?.owners == owners)
  }

  @Test func `punctuation behind a date in the sentence stands once`() {
    #expect(
      context.read("! data paling lambat Senin, 26 orang hadir").body?.text
        == "data paling lambat Senin, 26 orang hadir")
  }

  @Test func `a wrong weekday and a past date are told`() {
    #expect(
      context.read("! x @Emma >Senin 21 Januari 2026").warnings
        == [.wrongWeekday(typed: .monday, date: "2026-01-21")])
    #expect(context.read("! x @Emma >20 Januari 2026").warnings == [.pastDate("2026-01-20")])
    #expect(context.read("! x @Emma >21 Januari 2026").warnings == [])
  }
}
