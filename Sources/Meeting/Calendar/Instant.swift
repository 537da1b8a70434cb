/// A moment, the same everywhere, to the second.
package struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1 January 1970, 00:00:00 UTC, leap seconds not counted; negative before it.
  package let secondsSince1970: Int64

  package init(secondsSince1970: Int64) { self.secondsSince1970 = secondsSince1970 }

  /// The moment at which the clocks of that zone show that date and time.
  package init(date: CivilDate, time: TimeOfDay, in zone: Zone) {
    self.init(date: date, time: time, offset: zone.utcOffsetSeconds)
  }

  private init(date: CivilDate, time: TimeOfDay, offset: Int) {
    secondsSince1970 = Int64(date.dayNumber * 86_400 + time.secondsSinceMidnight - offset)
  }

  /// The date on the calendars of that zone; moments outside 1900…2199 give the end of that range.
  package func date(in zone: Zone) -> CivilDate {
    CivilDate(dayNumber: localSeconds(in: zone).flooredQuotient(by: 86_400))
  }

  /// The time on the clocks of that zone.
  package func time(in zone: Zone) -> TimeOfDay { TimeOfDay(wrapping: localSeconds(in: zone) % 86_400) }

  /// The moment so many seconds later (earlier if negative).
  package func adding(seconds: Int64) -> Instant {
    let (sum, overflow) = secondsSince1970.addingReportingOverflow(seconds)
    return Instant(secondsSince1970: overflow ? (seconds < 0 ? .min : .max) : sum)
  }

  package static func < (left: Instant, right: Instant) -> Bool { left.secondsSince1970 < right.secondsSince1970 }

  private func localSeconds(in zone: Zone) -> Int {
    Int(adding(seconds: Int64(zone.utcOffsetSeconds)).secondsSince1970)
  }
}

// MARK: - ISO 8601

extension Instant {
  /// "2026-01-21T09:00:00+08:00".
  package func iso8601(in zone: Zone) -> String {
    "\(date(in: zone).iso)T\(time(in: zone).iso)+\(twoDigits(zone.utcOffsetSeconds / 3600)):00"
  }

  /// The moment of a text of the form "2026-01-21T09:00:00+08:00": the seconds may be missing, a fraction of a second
  /// is dropped, the offset is `Z`, `±HH:MM`, `±HHMM` or `±HH`. Nil for anything else, a missing offset included.
  package init?(iso8601 text: String) {
    self.init(text, zoneWithoutOffset: nil)
  }

  /// As `init(iso8601:)`, but a text without an offset is read as the clock of that zone; an offset in the text wins.
  package init?(iso8601 text: String, zone: Zone) {
    self.init(text, zoneWithoutOffset: zone)
  }

  private init?(_ text: String, zoneWithoutOffset: Zone?) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 16, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      let date = CivilDate(iso: String(decoding: bytes[0..<10], as: UTF8.self))
    else { return nil }
    let rest = bytes[11...]
    let clockEnd = rest.firstIndex { Self.offsetSigns.contains($0) } ?? rest.endIndex
    var clock = rest[..<clockEnd]
    if let point = clock.firstIndex(of: UInt8(ascii: ".")) {
      guard decimal(clock[(point + 1)...].prefix(9)) != nil, clock.count - (point - clock.startIndex) <= 10 else {
        return nil
      }
      clock = clock[..<point]
      guard clock.count == 8 else { return nil }
    }
    guard clock.count == 5 || clock.count == 8, let time = TimeOfDay(String(decoding: clock, as: UTF8.self)) else {
      return nil
    }
    guard
      let offset = Self.offset(rest[clockEnd...])
        ?? (clockEnd == rest.endIndex ? zoneWithoutOffset?.utcOffsetSeconds : nil)
    else { return nil }
    self.init(date: date, time: time, offset: offset)
  }

  private static let offsetSigns = Array("Z+-".utf8)

  /// Seconds ahead of UTC; nil if the bytes are no offset.
  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    if Array(bytes) == [UInt8(ascii: "Z")] { return 0 }
    guard let sign = bytes.first, sign != UInt8(ascii: "Z") else { return nil }
    let digits = bytes.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 2 || digits.count == 4, bytes.count == digits.count + 1 || bytes.count == 6,
      bytes.count != 6 || bytes[bytes.startIndex + 3] == UInt8(ascii: ":"),
      let hours = decimal(digits.prefix(2)), let minutes = digits.count == 4 ? decimal(digits.suffix(2)) : 0,
      hours <= 14, minutes <= 59
    else { return nil }
    return (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 3600 + minutes * 60)
  }
}

extension Instant: Codable {
  package init(from decoder: any Decoder) throws {
    secondsSince1970 = try decoder.singleValueContainer().decode(Int64.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(secondsSince1970)
  }
}

extension Int {
  /// The quotient rounded down, so that the second before 1970 lies in 1969.
  fileprivate func flooredQuotient(by divisor: Int) -> Int {
    self / divisor - (self % divisor < 0 ? 1 : 0)
  }
}
