import Meeting
import Testing

@testable import Capture

@Suite struct PartOfYearTests {
  private func read(_ text: String, today: CivilDate = "2026-01-21") -> DateReading? {
    DateRules.readWhole(text, today: today)
  }

  @Test(arguments: [
    ("triwulan I", "2026-03-31" as CivilDate), ("triwulan II", "2026-06-30"), ("Triwulan 3", "2026-09-30"),
    ("triwulan keempat", "2026-12-31"), ("TW 2", "2026-06-30"), ("tw2", "2026-06-30"), ("TW-II", "2026-06-30"),
    ("TW IV 2027", "2027-12-31"), ("triwulan II tahun 2027", "2027-06-30"), ("triwulan II tahun depan", "2027-06-30"),
    ("semester I", "2026-06-30"), ("semester 2", "2026-12-31"), ("semester ke-2", "2026-12-31"),
    ("semester ini", "2026-06-30"), ("semester depan", "2026-12-31"), ("triwulan ini", "2026-03-31"),
    ("triwulan depan", "2026-06-30"), ("akhir triwulan II", "2026-06-30"), ("awal triwulan II", "2026-04-01"),
    ("awal triwulan I", "2027-01-01"), ("awal semester II", "2026-07-01"),
  ])
  func `a quarter or a half is its last day`(text: String, date: CivilDate) {
    #expect(read(text)?.date == date)
  }

  @Test(arguments: ["triwulan V", "triwulan 5", "TW 0", "semester III", "semester 3", "TW5"])
  func `one that the year has not does not exist`(text: String) {
    #expect(read(text)?.result == .impossible)
  }

  @Test(arguments: [
    "triwulan", "semester", "TW", "triwulan lalu", "twitter", "two", "semester genap", "akhir triwulan",
    "triwulan II ini",
    "tengah semester I", "triwulan terakhir", "tw-", "tw-x",
  ])
  func `other words are none`(text: String) {
    #expect(read(text) == nil)
  }

  @Test(arguments: [
    ("triwulan II", "2026-03-31" as CivilDate), ("semester II", "2026-06-30"), ("akhir triwulan II", "2026-06-30"),
    ("awal triwulan II", "2026-03-31"),
  ])
  func `before it is before it begins`(text: String, eve: CivilDate) {
    #expect(read(text)?.eve == eve)
  }
}
