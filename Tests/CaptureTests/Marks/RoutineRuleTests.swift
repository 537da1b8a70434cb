import Meeting
import Testing

@testable import Capture

@Suite struct RoutineRuleTests {
  let context = KarangIntan.context

  @Test(arguments: [
    ("! x setiap bulan", "setiap bulan", "x"), ("! x tiap posyandu", "tiap posyandu", "x"),
    ("! x setiap tanggal 10", "setiap tanggal 10", "x"), ("! x setiap hari Senin.", "setiap hari Senin", "x"),
    ("! x setiap Senin @KPM", "setiap Senin", "x"), ("! x setiap 3 bulan sekali", "setiap 3 bulan sekali", "x"),
    ("! x setiap dua minggu", "setiap dua minggu", "x"), ("! x setiap akhir bulan", "setiap akhir bulan", "x"),
    ("! x >setiap panen raya @KPM", "setiap panen raya", "x"),
    ("! x >setiap bulan di balai", "setiap bulan", "x di balai"),
    ("! x >setiap panen raya ; @KPM", "setiap panen raya", "x"),
    ("! x paling lambat tanggal 10 setiap bulan", "tanggal 10 setiap bulan", "x"),
    ("! x >tanggal 10 setiap bulan @KPM", "tanggal 10 setiap bulan", "x"),
    ("! x >10 tiap bulan", "10 tiap bulan", "x"),
    ("! x paling lambat Jumat setiap minggu.", "Jumat setiap minggu", "x"),
    ("! x paling lambat 30 Juni setiap tahun", "30 Juni setiap tahun", "x"),
    ("! setiap bulan kader menimbang", "setiap bulan", "kader menimbang"),
    ("! kader setiap bulan menimbang", "setiap bulan", "kader setiap bulan menimbang"),
  ])
  func `what comes back is kept in its words`(line: String, routine: String, text: String) {
    let reading = context.read(line)
    #expect(reading.commitment?.due == .routine(routine))
    #expect(reading.body?.text == text)
  }

  @Test(arguments: [
    "! pendampingan di tiap desa", "! setiap kader mendata", "! x pada setiap bulan", "! x setiap", "! x >setiap",
    "! x \"setiap bulan\"", "x setiap bulan", "! x >setiap @KPM",
  ])
  func `other words behind it are text`(line: String) {
    #expect(context.read(line).commitment?.due == nil)
  }
}
