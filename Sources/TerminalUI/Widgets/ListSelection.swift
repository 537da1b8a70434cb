/// Which row of a list is selected, and which rows are in sight.
package struct ListSelection: Equatable, Sendable {
  /// The selected row, 0 for the first; 0 in an empty list.
  package private(set) var index: Int
  /// The first row in sight.
  package private(set) var offset: Int

  /// A selection of row `index` with the list scrolled to `offset`; `fit` brings both into a list that is known.
  package init(index: Int = 0, offset: Int = 0) {
    self.index = max(0, index)
    self.offset = max(0, offset)
  }

  /// The way that a key moves the selection.
  package enum Move: Sendable, CaseIterable {
    case up, down, pageUp, pageDown, first, last
  }

  /// Moves the selection in a list of `count` rows of which `height` are in sight; it stops at both ends. A page is one
  /// row less than what is in sight, so that one row stays to hold on to.
  package mutating func move(_ move: Move, count: Int, height: Int) {
    let page = max(1, height - 1)
    switch move {
    case .up: index -= 1
    case .down: index += 1
    case .pageUp: index -= page
    case .pageDown: index += page
    case .first: index = 0
    case .last: index = count - 1
    }
    fit(count: count, height: height)
  }

  /// Selects row `row`, or the nearest that there is.
  package mutating func select(_ row: Int, count: Int, height: Int) {
    index = row
    fit(count: count, height: height)
  }

  /// Holds the selection inside a list of `count` rows, keeps it among the `height` rows in sight, and leaves no empty
  /// space below the last row while rows are hidden above the first.
  mutating func fit(count: Int, height: Int) {
    index = max(0, min(index, count - 1))
    let lines = max(1, height)
    if index < offset { offset = index }
    if index >= offset + lines { offset = index - lines + 1 }
    offset = max(0, min(offset, count - lines))
  }

  /// The rows in sight of a list of `count` rows in `height` lines.
  package func visible(count: Int, height: Int) -> Range<Int> {
    var fitted = self
    fitted.fit(count: count, height: height)
    return fitted.offset..<max(fitted.offset, min(count, fitted.offset + max(0, height)))
  }

  /// The move that `key` asks for in any list; nil for a key that means something else.
  package static func move(for key: Key) -> Move? {
    switch key {
    case .up: .up
    case .down: .down
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    case .home: .first
    case .end: .last
    default: nil
    }
  }
}
