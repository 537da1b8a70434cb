import Meeting
import Testing

@testable import Capture

/// Every way to write a date, counted from Rabu, 21 Januari 2026. The expected days were looked up in a calendar.
@Suite struct DateReadingTests {
  private func read(_ text: String, today: CivilDate = "2026-01-21") -> DateReading? {
    let words = text.split(separator: " ").map { DateWords.fold(String($0)) }
    return DateRules.read(words[...], today: today)
  }

  /// Every way to write a date, and the day it is.
  static let dates: [(text: String, date: CivilDate)] = [
    // Named days.
    ("hari ini", "2026-01-21"), ("besok", "2026-01-22"), ("Esok", "2026-01-22"), ("lusa", "2026-01-23"),
    ("tulat", "2026-01-24"),
    // Weekdays: the next one after today.
    ("Senin", "2026-01-26"), ("selasa", "2026-01-27"), ("Rabu", "2026-01-28"), ("Kamis", "2026-01-22"),
    ("Jumat", "2026-01-23"), ("Jum'at", "2026-01-23"), ("Jum’at", "2026-01-23"), ("Sabtu", "2026-01-24"),
    ("Ahad", "2026-01-25"), ("Minggu", "2026-01-25"), ("minggu", "2026-01-25"), ("hari Minggu", "2026-01-25"),
    ("hari Senin", "2026-01-26"), ("Sen", "2026-01-26"), ("Sel", "2026-01-27"), ("Rab", "2026-01-28"),
    ("Kam", "2026-01-22"), ("Jum", "2026-01-23"), ("Sab", "2026-01-24"),
    // Of this week and of the next, which begin on Monday.
    ("Senin ini", "2026-01-19"), ("Jumat ini", "2026-01-23"), ("Rabu ini", "2026-01-21"), ("Minggu ini", "2026-01-25"),
    ("Senin depan", "2026-01-26"), ("Jumat depan", "2026-01-30"), ("Rabu depan", "2026-01-28"),
    ("Ahad depan", "2026-02-01"), ("hari Minggu depan", "2026-02-01"),
    // Weeks, months, years.
    ("minggu depan", "2026-01-28"), ("Minggu depan", "2026-01-28"), ("pekan depan", "2026-01-28"),
    ("bulan depan", "2026-02-21"), ("tahun depan", "2027-01-21"),
    // Counted.
    ("3 hari lagi", "2026-01-24"), ("tiga hari lagi", "2026-01-24"), ("2 minggu lagi", "2026-02-04"),
    ("dua pekan lagi", "2026-02-04"), ("1 bulan lagi", "2026-02-21"), ("sebulan lagi", "2026-02-21"),
    ("seminggu lagi", "2026-01-28"), ("sehari lagi", "2026-01-22"), ("setahun lagi", "2027-01-21"),
    ("14 hari ke depan", "2026-02-04"), ("100 hari lagi", "2026-05-01"),
    // Parts of months and years.
    ("akhir bulan", "2026-01-31"), ("akhir bulan ini", "2026-01-31"), ("akhir bulan depan", "2026-02-28"),
    ("awal bulan", "2026-02-01"), ("awal bulan depan", "2026-02-01"), ("pertengahan bulan", "2026-02-15"),
    ("pertengahan bulan depan", "2026-02-15"), ("akhir Maret", "2026-03-31"), ("awal Maret", "2026-03-01"),
    ("pertengahan Maret", "2026-03-15"), ("akhir Januari", "2026-01-31"), ("awal Januari", "2027-01-01"),
    ("akhir Februari 2028", "2028-02-29"), ("akhir bulan Maret", "2026-03-31"), ("awal Desember 2025", "2025-12-01"),
    ("akhir tahun", "2026-12-31"), ("akhir tahun depan", "2027-12-31"), ("akhir tahun 2028", "2028-12-31"),
    ("awal tahun", "2027-01-01"),
    // Whole months.
    ("Juni", "2026-06-30"), ("bulan Juni", "2026-06-30"), ("Juni 2027", "2027-06-30"), ("Januari", "2026-01-31"),
    ("Nopember", "2026-11-30"), ("Pebruari", "2026-02-28"),
    // Days of months.
    ("25", "2026-01-25"), ("21", "2026-01-21"), ("20", "2026-02-20"), ("tgl 25", "2026-01-25"),
    ("tanggal 5", "2026-02-05"),
    ("25 Juni", "2026-06-25"), ("25 Jun", "2026-06-25"), ("25 Juni 2026", "2026-06-25"),
    ("tanggal 25 Juni", "2026-06-25"),
    ("20 Januari", "2027-01-20"), ("21 Januari", "2026-01-21"), ("5 Peb", "2026-02-05"), ("17 Agustus", "2026-08-17"),
    ("17 Agt", "2026-08-17"), ("17 Ags", "2026-08-17"), ("17 Agu", "2026-08-17"), ("1 Nop", "2026-11-01"),
    ("29 Februari 2028", "2028-02-29"), ("25 Mei 26", "2026-05-25"),
    // Numbers.
    ("2026-06-25", "2026-06-25"), ("25/6", "2026-06-25"), ("25/06", "2026-06-25"), ("25-6", "2026-06-25"),
    ("25/6/2026", "2026-06-25"), ("25-6-2026", "2026-06-25"), ("25.6.2026", "2026-06-25"), ("25/6/26", "2026-06-25"),
    ("1/1", "2027-01-01"), ("21/1", "2026-01-21"),
    // With a weekday, which is only compared.
    ("Rabu 21 Januari 2026", "2026-01-21"), ("hari Kamis 25 Juni", "2026-06-25"), ("Kamis 25/6", "2026-06-25"),
  ]

  @Test(arguments: dates)
  func `a date is read`(text: String, date: CivilDate) {
    #expect(read(text)?.date == date)
    #expect(read(text)?.wrongWeekday == nil)
  }

  static let impossible = [
    "31 Februari", "30 Februari 2026", "31/2", "31/4/2026", "2026-02-30", "2026-13-01", "25/13", "0/6", "29 Februari",
    "29 Februari 2026", "Senin 31 Februari", "32 Juni", "00 Juni",
  ]

  @Test(arguments: impossible)
  func `a day that does not exist is told from a word that is no date`(text: String) {
    #expect(read(text)?.result == .impossible)
  }

  @Test(arguments: [
    "", "0", "32", "123", "hari", "hari kerja", "ini", "depan", "lagi", "akhir", "akhir kata",
    "akhir bulanan", "awal", "tgl", "tanggal", "bulan", "tahun", "10.30", "1.500", "25-26", "5-6 Juni", "1/2/3/4",
    "a/b",
    "25/6/2", "2026-6-25", "1900", "9999 hari lagi", "pertengahan tahun", "kapan", "-", "/", "--", "25/", "٢٥", "½",
    "99999999999999999999",
  ])
  func `other words are no date`(text: String) {
    #expect(read(text) == nil)
  }

  @Test(arguments: [
    ("30 Juni di balai", 2), ("besok pagi", 1), ("Senin depan ini", 2), ("akhir Maret 2027 nanti", 3), ("25 orang", 1),
    ("3 hari lagi ya", 3), ("Rabu 21 Januari 2026 pukul 9", 4), ("Senin tanggal 26 Januari", 4), ("25 Juni 5", 2),
  ])
  func `the longest date is taken and no more`(text: String, count: Int) {
    #expect(read(text)?.wordCount == count)
  }

  @Test(arguments: [
    ("Senin 21 Januari 2026", Weekday.monday), ("Jumat 25/6", .friday), ("hari Ahad 2026-06-25", .sunday),
  ])
  func `a wrong weekday is told and the date holds`(text: String, weekday: Weekday) {
    #expect(read(text)?.wrongWeekday == weekday)
    #expect(read(text)?.date != nil)
  }

  @Test(arguments: [
    ("2026-12-31", "besok", "2027-01-01" as CivilDate), ("2026-12-31", "31/12", "2026-12-31"),
    ("2026-12-31", "1/1", "2027-01-01"),
    ("2026-01-31", "bulan depan", "2026-02-28"), ("2026-01-31", "1 bulan lagi", "2026-02-28"),
    ("2026-01-31", "akhir bulan", "2026-01-31"), ("2026-01-31", "30", "2026-03-30"), ("2026-02-10", "31", "2026-03-31"),
    ("2026-01-25", "Minggu", "2026-02-01"), ("2026-01-25", "Senin", "2026-01-26"),
    ("2026-01-25", "Senin depan", "2026-01-26"),
    ("2026-01-25", "Senin ini", "2026-01-19"), ("2028-02-28", "29 Februari", "2028-02-29"),
    ("2027-03-01", "29 Februari", "2028-02-29"), ("2026-03-01", "akhir Februari", "2027-02-28"),
    ("2026-06-01", "awal Juni", "2026-06-01"), ("2026-02-01", "awal bulan", "2026-02-01"),
    ("2024-02-29", "tahun depan", "2025-02-28"),
  ])
  func `dates turn with the month and the year`(today: CivilDate, text: String, date: CivilDate) {
    #expect(read(text, today: today)?.date == date)
  }

  @Test(arguments: [
    ("minggu depan", "2026-01-25" as CivilDate), ("pekan depan", "2026-01-25"), ("bulan depan", "2026-01-31"),
    ("tahun depan", "2026-12-31"), ("Juni", "2026-05-31"), ("Jumat depan", "2026-01-29"), ("besok", "2026-01-21"),
    ("akhir Maret", "2026-03-31"), ("awal bulan depan", "2026-01-31"), ("30 Juni", "2026-06-29"),
  ])
  func `before a span is before it begins`(text: String, eve: CivilDate) {
    #expect(read(text)?.eve == eve)
  }

  @Test(arguments: [
    ("Senin tgl 9", "2026-02-09" as CivilDate, 3, nil as Weekday?), ("Senin, tanggal 9", "2026-02-09", 3, nil),
    ("hari Kamis tgl 5 bulan depan", "2026-02-05", 6, nil), ("Kamis 5 bulan depan", "2026-02-05", 4, nil),
    ("Senin tgl 10", "2026-02-10", 3, .monday), ("Senin tgl 26 Januari", "2026-01-26", 4, nil),
    ("Senin 9", "2026-01-26", 1, nil), ("Senin 9 orang", "2026-01-26", 1, nil), ("Senin tgl", "2026-01-26", 1, nil),
  ])
  func `a weekday is compared with the day behind it`(text: String, date: CivilDate, count: Int, wrong: Weekday?) {
    let words = text.split(separator: " ").map { DateWords.fold(String($0).punctuationSplit.word) }
    let reading = DateRules.read(words[...], today: "2026-01-21")
    #expect(reading?.date == date)
    #expect(reading?.wordCount == count)
    #expect(reading?.wrongWeekday == wrong)
  }

  @Test(arguments: [
    ("25 Juni 27", "2027-06-25" as CivilDate, 3), ("tgl 25 Jun 26", "2026-06-25", 4), ("25 Juni 25", "2025-06-25", 3),
    ("akhir Maret 27", "2027-03-31", 3), ("awal bulan Maret 27", "2027-03-01", 4),
    ("minggu ke-3 Februari 27", "2027-02-19", 4), ("Jumat 25 Juni 27", "2027-06-25", 4),
    // Children are counted, and a month alone may have a day behind it.
    ("25 Juni 24 balita", "2026-06-25", 2), ("25 Juni 100", "2026-06-25", 2), ("Juni 27", "2026-06-30", 1),
  ])
  func `two digits as the last word behind a month are its year`(text: String, date: CivilDate, count: Int) {
    #expect(read(text)?.date == date)
    #expect(read(text)?.wordCount == count)
  }
}
