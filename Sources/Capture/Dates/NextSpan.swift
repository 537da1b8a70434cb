import Meeting

/// `minggu depan` and `pekan depan`: seven days on; `bulan depan`: the same day, clamped; `tahun depan`: likewise. Case
/// never tells the week from Sunday. "sebelum" means the last day of this week, of this month, of this year.
struct NextSpan: DateRule {
  func read(_ words: ArraySlice<String>, today: CivilDate) -> DateReading? {
    guard words.word(1) == "depan" else { return nil }
    switch words.first {
    case "minggu", "pekan":
      let sunday = today.adding(days: Weekday.sunday.rawValue - today.weekday.rawValue)
      return DateReading(today.adding(days: 7), wordCount: 2, eve: sunday)
    case "bulan": return DateReading(today.adding(months: 1), wordCount: 2, eve: today.lastDayOfMonth)
    case "tahun":
      let end = CivilDate(year: today.year, month: 12, day: 31)
      return DateReading(today.adding(months: 12), wordCount: 2, eve: end)
    default: return nil
    }
  }
}
