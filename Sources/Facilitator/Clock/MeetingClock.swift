import Meeting

/// What time it is in the meeting, which need not be what the laptop says.
package struct MeetingClock: Equatable, Sendable {
  package enum Source: Equatable, Sendable {
    /// The laptop's clock.
    case real
    /// As if it had been `instant` when the laptop said `at` (seconds since 1970): for the sample and for tests.
    case shifted(to: Instant, at: Int64)
    /// Nobody's: the meeting was on another day, and its times are not known.
    case unknown
  }

  package var source: Source
  /// The laptop's clock, since 1970-01-01 00:00 UTC; nil before the loop has told it.
  package var laptop: Duration?

  package init(source: Source, laptop: Duration? = nil) {
    self.source = source
    self.laptop = laptop
  }

  /// The moment that counts for the meeting; nil when it is not known.
  package var now: Instant? {
    guard let laptop else { return nil }
    let seconds = laptop.components.seconds
    switch source {
    case .real: return Instant(secondsSince1970: seconds)
    case .shifted(let instant, let at): return instant.adding(seconds: seconds - at)
    case .unknown: return nil
    }
  }

  /// The time of day in `zone`; nil without one, and when it is not known.
  package func time(in zone: Zone?) -> TimeOfDay? {
    guard let zone else { return nil }
    return now?.time(in: zone)
  }

  /// The laptop's time at which the shown clock next changes: the full minute, or the full second when `seconds` are shown.
  package func nextChange(showingSeconds seconds: Bool) -> Duration? {
    guard let laptop, let now else { return nil }
    if seconds { return .seconds(laptop.components.seconds + 1) }
    return .seconds(laptop.components.seconds + 60 - (now.secondsSince1970 % 60 + 60) % 60)
  }
}
