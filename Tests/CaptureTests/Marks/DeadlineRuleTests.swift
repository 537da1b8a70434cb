import Meeting
import Testing

@testable import Capture

@Suite struct DeadlineRuleTests {
  let context = KarangIntan.context

  @Test(arguments: [
    ("! x paling lambat 30 Juni", "2026-06-30" as CivilDate), ("! x Paling lambat tanggal 25", "2026-01-25"),
    ("! x paling lambat pada 25 Juni", "2026-06-25"), ("! x selambat-lambatnya 30 Juni", "2026-06-30"),
    ("! x paling lama 3 hari lagi", "2026-01-24"), ("! x tenggat 30 Juni", "2026-06-30"),
    ("! x tenggat waktu 30 Juni", "2026-06-30"), ("! x batas waktu akhir bulan", "2026-01-31"),
    ("! x sebelum 30 Juni", "2026-06-29"), ("! x sebelum Juni", "2026-05-31"),
    ("! x sebelum akhir Maret", "2026-03-31"),
    ("! x tenggat: 30 Juni", "2026-06-30"), ("! x batas waktu: 30 Juni", "2026-06-30"),
    ("! x sebelum Jumat", "2026-01-22"), ("! x tenggat 25", "2026-01-25"),
  ])
  func `a date behind the phrase is the deadline`(line: String, date: CivilDate) {
    let reading = context.read(line)
    #expect(reading.commitment?.due == .date(date))
    #expect(reading.body?.text == "x")
  }

  @Test(arguments: [
    "! sosialisasi sebelum posyandu", "! x paling lambat", "! paling banyak 3 hari lagi", "! x sebelum 25 orang hadir",
    "! x \"paling lambat 30 Juni\"", "! x paling \\\\lambat besok", "x paling lambat besok",
  ])
  func `without a date the phrase is text`(line: String) {
    #expect(context.read(line).commitment?.due == nil)
  }

  @Test func `in the middle of a sentence its words stay`() {
    let reading = context.read("! data sebelum 30 Juni sampai di Puskesmas")
    #expect(reading.commitment?.due == .date("2026-06-29"))
    #expect(reading.body?.text == "data sebelum 30 Juni sampai di Puskesmas")
  }
}
