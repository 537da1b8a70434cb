/// How papers and screens write a date.
extension CivilDate {
  /// "21 Januari 2026".
  package var plainDate: String { "\(day) \(monthOfYear.name) \(year)" }

  /// "Januari 2026".
  package var monthAndYear: String { "\(monthOfYear.name) \(year)" }

  /// "Rabu, 21 Januari 2026"; the weekday is derived from the date.
  package var longDate: String { "\(weekday.name), \(plainDate)" }

  /// "21-01-2026", the short form that stands behind a date in words.
  package var numericDate: String { "\(twoDigits(day))-\(twoDigits(month))-\(year)" }

  /// "dua puluh satu bulan Januari tahun dua ribu dua puluh enam (21-01-2026)", as it stands behind "tanggal".
  package var inWords: String {
    "\(day.inWords) bulan \(monthOfYear.name) tahun \(year.inWords) (\(numericDate))"
  }

  /// "Wednesday, 21 January 2026", for the English screen.
  package var englishLongDate: String { "\(weekday.englishName), \(day) \(monthOfYear.englishName) \(year)" }
}
