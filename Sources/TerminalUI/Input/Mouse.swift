/// What was done with a mouse, where it stood.
package struct Mouse: Equatable, Sendable {
  package enum Act: Equatable, Sendable {
    /// The left button went down.
    case press
    /// The wheel was turned by one notch, away from the hand or towards it.
    case wheelUp, wheelDown
  }

  package let act: Act
  /// The cell, from the upper left corner of the window.
  package let position: Position

  package init(_ act: Act, at position: Position) {
    self.act = act
    self.position = position
  }
}
