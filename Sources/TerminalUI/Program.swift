/// An interactive program as the event loop runs it: a value that messages change and that a frame shows.
///
/// The loop takes everything that waits (time, keys, signals, messages of background work), gives each to `update`, runs
/// the effects that it returns, and then asks once for `view`. Nothing here may wait: what takes time is an effect.
package protocol Program {
  /// What can happen to the program. Background work sends it too.
  associatedtype Message: Sendable
  /// What the program wants done outside of itself.
  associatedtype Effect

  /// The message that tells of `event`.
  static func message(for event: Event) -> Message

  /// Takes in `message` and says what must be done now, in this order.
  mutating func update(_ message: Message) -> [Effect]

  /// Does what the frame after an update need not wait for; the loop calls it after each painting.
  ///
  /// - Returns: Whether the screen has changed by it and is to be painted again.
  mutating func settle() -> Bool

  /// The screen as it is now, exactly as large as `size`.
  func view(_ size: Size) -> Frame

  /// When the screen will change though nothing happens, since 1970-01-01 00:00 UTC by the wall clock; nil for never.
  ///
  /// The loop asks after every update and sleeps without a timer when it is nil. It sends `Event.time` when the moment
  /// has come or has already passed; the program must then name a later one, or none. A clock that shows minutes names
  /// the next full minute, a countdown in its last minute the next second.
  var wake: Duration? { get }

  /// Whether the loop ends. It has run the effects of the last update by then, and paints no more.
  ///
  /// After `Event.end(.hangup)` this must become true by itself: nobody sees a question any more.
  var isFinished: Bool { get }
}

extension Program {
  package mutating func settle() -> Bool { false }
}
