/// A time in which the meeting stands still (skors): neither an item nor a speaker is timed, and nothing begins.
package struct Suspension: Equatable, Sendable {
  /// How long it is meant to take.
  package enum Length: Equatable, Sendable, Codable {
    case minutes(Int)
    /// Up to a time on the clock.
    case until(TimeOfDay)
  }

  /// nil when nobody noted the time.
  package private(set) var start: TimeOfDay?
  /// nil where nobody said.
  package let length: Length?
  /// nil too while it goes on.
  package private(set) var end: TimeOfDay?
  package private(set) var isOver = false

  init(start: TimeOfDay?, length: Length?) {
    self.start = start
    self.length = length
  }

  /// When the meeting is to go on; nil where that was not said or cannot be counted.
  package var plannedEnd: TimeOfDay? {
    switch length {
    case .minutes(let minutes): start?.adding(minutes: minutes)
    case .until(let time): time
    case nil: nil
    }
  }

  /// Puts its times right.
  mutating func correct(start: TimeOfDay?, end: TimeOfDay?) {
    self.start = start
    self.end = end
  }

  /// The meeting goes on.
  mutating func end(at time: TimeOfDay?) {
    end = time
    isOver = true
  }
}
