/// A month of the year, raw values 1…12.
package enum Month: Int, CaseIterable, Codable, Sendable {
  case january = 1
  case february, march, april, may, june, july, august, september, october, november, december

  /// The Indonesian name as papers print it: "Januari" … "Desember".
  package var name: String {
    switch self {
    case .january: "Januari"
    case .february: "Februari"
    case .march: "Maret"
    case .april: "April"
    case .may: "Mei"
    case .june: "Juni"
    case .july: "Juli"
    case .august: "Agustus"
    case .september: "September"
    case .october: "Oktober"
    case .november: "November"
    case .december: "Desember"
    }
  }

  /// The English name, for the English screen: "January" … "December".
  package var englishName: String {
    switch self {
    case .january: "January"
    case .february: "February"
    case .march: "March"
    case .april: "April"
    case .may: "May"
    case .june: "June"
    case .july: "July"
    case .august: "August"
    case .september: "September"
    case .october: "October"
    case .november: "November"
    case .december: "December"
    }
  }

  /// The number of days of this month in that year of the Gregorian calendar, 28…31.
  func dayCount(in year: Int) -> Int {
    switch self {
    case .april, .june, .september, .november: 30
    case .february: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }
}
