import Meeting

/// `minggu depan` and `pekan depan`: seven days on; `bulan depan`: the same day, clamped; `tahun depan`: likewise. Case
/// never tells the week from Sunday.
struct NextSpan: DateRule {
  func read(_ words: ArraySlice<String>, today: CivilDate) -> DateReading? {
    guard words.word(1) == "depan" else { return nil }
    switch words.first {
    case "minggu", "pekan": return DateReading(today.adding(days: 7), wordCount: 2)
    case "bulan": return DateReading(today.adding(months: 1), wordCount: 2)
    case "tahun": return DateReading(today.adding(months: 12), wordCount: 2)
    default: return nil
    }
  }
}
