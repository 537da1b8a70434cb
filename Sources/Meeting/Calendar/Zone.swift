/// One of the three time zones of Indonesia; none of them has daylight saving time.
package enum Zone: String, CaseIterable, Codable, Sendable {
  /// Western Indonesian time, UTC+7.
  case wib = "WIB"
  /// Central Indonesian time, UTC+8.
  case wita = "WITA"
  /// Eastern Indonesian time, UTC+9.
  case wit = "WIT"

  /// Seconds that the zone's clocks are ahead of UTC.
  var utcOffsetSeconds: Int {
    switch self {
    case .wib: 7 * 3600
    case .wita: 8 * 3600
    case .wit: 9 * 3600
    }
  }
}
