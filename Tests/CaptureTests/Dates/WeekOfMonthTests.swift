import Meeting
import Testing

@testable import Capture

@Suite struct WeekOfMonthTests {
  private func read(_ text: String, today: CivilDate = "2026-01-21") -> DateReading? {
    DateRules.readWhole(text, today: today)
  }

  @Test(arguments: [
    // Februari 2026 begins on a Sunday: that day is in no week of the month.
    ("minggu ke-1 Februari 2026", "2026-02-06" as CivilDate), ("minggu ke-3 Februari 2026", "2026-02-20"),
    ("minggu ke-4 Februari 2026", "2026-02-27"),
    // Agustus 2026 begins on a Saturday and ends on a Monday: its fifth week is that Monday.
    ("minggu ke-1 Agustus 2026", "2026-08-07"), ("minggu ke-5 Agustus 2026", "2026-08-31"),
    // Mei 2026 begins on a Friday: its first week is that Friday.
    ("minggu ke-1 Mei 2026", "2026-05-01"), ("minggu ke-2 Mei 2026", "2026-05-08"),
    // Juni 2026 begins on a Monday and ends on a Tuesday.
    ("minggu ke-1 Juni 2026", "2026-06-05"), ("minggu ke-5 Juni 2026", "2026-06-30"),
    ("minggu terakhir Juni 2026", "2026-06-30"), ("minggu terakhir Februari 2026", "2026-02-27"),
    // Every way to say a place.
    ("minggu III Februari", "2026-02-20"), ("Minggu iii feb", "2026-02-20"), ("pekan ketiga Februari", "2026-02-20"),
    ("minggu ke 3 bulan Feb", "2026-02-20"), ("minggu pertama bulan ini", "2026-01-02"),
    ("minggu kedua bulan depan", "2026-02-13"), ("minggu IV Januari", "2026-01-23"),
    ("minggu ke-3 Januari", "2027-01-15"), ("minggu ke-3 Februari tahun depan", "2027-02-19"),
  ])
  func `a week of a month is its last working day`(text: String, date: CivilDate) {
    #expect(read(text)?.date == date)
  }

  @Test(arguments: ["minggu ke-5 Februari", "minggu ke-6 Maret", "minggu ke-0 Maret", "minggu V Februari 2026"])
  func `a week that the month has not does not exist`(text: String) {
    #expect(read(text)?.result == .impossible)
  }

  @Test(arguments: [
    "minggu ke-3", "minggu III", "minggu pertama", "pekan ke-2 ini", "minggu ke-3 kehamilan", "minggu ke",
    "minggu VI Mei",
    "pekan 3 Mei", "minggu ke-3 bulan", "dua minggu Mei",
  ])
  func `without a month or a place there is no week`(text: String) {
    #expect(read(text) == nil)
  }

  @Test func `a bare number makes it a Sunday`() {
    #expect(read("Minggu 3 Mei 2026")?.date == "2026-05-03")
  }

  @Test(arguments: [("minggu ke-3 Februari", "2026-02-15" as CivilDate), ("minggu ke-1 Mei", "2026-04-30")])
  func `before it is before it begins`(text: String, eve: CivilDate) {
    #expect(read(text)?.eve == eve)
  }
}
