/// A time on the clock of the meeting, without a date and without a zone, to the second.
package struct TimeOfDay: Hashable, Comparable, Codable, Sendable {
  private static let day = 86_400

  /// Seconds since midnight, 0..<86400.
  package let secondsSinceMidnight: Int

  /// 0…23.
  package var hour: Int { secondsSinceMidnight / 3600 }
  /// 0…59.
  package var minute: Int { secondsSinceMidnight / 60 % 60 }
  /// 0…59.
  package var second: Int { secondsSinceMidnight % 60 }

  /// That time, or nil if the clock does not show it (24.00, 9.60).
  package init?(hour: Int, minute: Int, second: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else { return nil }
    secondsSinceMidnight = hour * 3600 + minute * 60 + second
  }

  /// The time so many seconds after midnight; whole days are dropped, so that any number is a time.
  init(wrapping seconds: Int) {
    secondsSinceMidnight = (seconds % Self.day + Self.day) % Self.day
  }

  /// The time a person typed: `9.05`, `09.00`, `09:00` or with seconds `09.00.30`; one kind of separator only, minutes
  /// and seconds always two digits. Nil for anything else.
  package init?(_ text: String) {
    guard let separator = text.utf8.first(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }) else {
      return nil
    }
    let parts = text.utf8.split(separator: separator, omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), (1...2).contains(parts[0].count),
      parts.dropFirst().allSatisfy({ $0.count == 2 }),
      let hour = decimal(parts[0]), let minute = decimal(parts[1])
    else { return nil }
    guard parts.count == 3 else {
      self.init(hour: hour, minute: minute)
      return
    }
    guard let second = decimal(parts[2]) else { return nil }
    self.init(hour: hour, minute: minute, second: second)
  }

  /// "09.00", as Indonesian spelling writes a time (EYD); seconds are not shown.
  package var dotted: String { "\(twoDigits(hour)).\(twoDigits(minute))" }

  /// "09:00:30", as ISO 8601 writes it.
  package var iso: String { "\(twoDigits(hour)):\(twoDigits(minute)):\(twoDigits(second))" }

  /// The seconds that have passed since an earlier time, across midnight if need be. More than 18 hours means that
  /// the clock was set back, not that a meeting ran so long: then 0.
  package func seconds(since earlier: TimeOfDay) -> Int {
    let passed = (secondsSinceMidnight - earlier.secondsSinceMidnight + Self.day) % Self.day
    return passed > 18 * 3600 ? 0 : passed
  }

  /// Whether this time lies before `other`, to the minute, for a meeting that has both: one that is earlier on the clock is after
  /// midnight where no more than eight hours lead there from `other`.
  package func precedes(_ other: TimeOfDay) -> Bool {
    let minutes = secondsSinceMidnight / 60 - other.secondsSinceMidnight / 60
    return minutes < 0 && minutes + Self.day / 60 > 8 * 60
  }

  /// The time so many minutes later (earlier if negative), across midnight if need be.
  package func adding(minutes: Int) -> TimeOfDay {
    TimeOfDay(wrapping: secondsSinceMidnight + minutes % (24 * 60) * 60)
  }

  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.secondsSinceMidnight < right.secondsSinceMidnight
  }
}

extension TimeOfDay {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard text.utf8.count == 8, let time = TimeOfDay(text), time.iso == text else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time HH:MM:SS: \(text)")
    }
    self = time
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
