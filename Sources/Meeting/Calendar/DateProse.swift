/// How papers and screens write a date.
extension CivilDate {
  /// "21 Januari 2026".
  package var plainDate: String { "\(day) \(monthOfYear.name) \(year)" }

  /// "Rabu, 21 Januari 2026"; the weekday is derived from the date.
  package var longDate: String { "\(weekday.name), \(plainDate)" }

  /// "Wednesday, 21 January 2026", for the English screen.
  package var englishLongDate: String { "\(weekday.englishName), \(day) \(monthOfYear.englishName) \(year)" }
}
