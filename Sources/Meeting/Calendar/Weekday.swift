/// A day of the week; weeks begin on Monday, as the raw values 1…7 of ISO 8601 do.
package enum Weekday: Int, CaseIterable, Codable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// The Indonesian name as papers print it: "Senin" … "Jumat", "Sabtu", "Minggu".
  package var name: String {
    switch self {
    case .monday: "Senin"
    case .tuesday: "Selasa"
    case .wednesday: "Rabu"
    case .thursday: "Kamis"
    case .friday: "Jumat"
    case .saturday: "Sabtu"
    case .sunday: "Minggu"
    }
  }

  /// The English name, for the English screen: "Monday" … "Sunday".
  package var englishName: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
