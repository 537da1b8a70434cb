extension Frame {
  /// Draws a box along the edges of `rect` and leaves what is inside; nothing when it is smaller than 2 × 2.
  ///
  /// - Parameters:
  ///   - title: Set into the upper edge at the left, in `Role.paneTitle` or `paneTitleFocused`; cut when there is no room.
  ///   - note: Set into the upper edge at the right, in `Role.muted`; left out when there is no room beside the title.
  ///   - focused: Whether keys go here: the edges are double and the title stands in brackets, so that it is seen without
  ///     colours too.
  ///   - edge: The role of the edges; nil for `border` or `borderFocused`.
  ///
  /// The characters are Unicode's; a painter on a terminal without them draws its own (`═` as `=`).
  package mutating func box(
    _ rect: Rect, title: String = "", note: String = "", focused: Bool = false, edge: Role? = nil
  ) {
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    let role = edge ?? (focused ? .borderFocused : .border)
    let set = focused ? BoxCharacters.double : .single
    rule(rect, row: rect.row, left: set.topLeft, right: set.topRight, title, note, focused, role)
    for row in rect.row + 1..<rect.endRow - 1 {
      put(set.vertical, role, at: Position(row: row, column: rect.column))
      put(set.vertical, role, at: Position(row: row, column: rect.endColumn - 1))
    }
    rule(rect, row: rect.endRow - 1, left: set.bottomLeft, right: set.bottomRight, "", "", focused, role)
  }

  /// Draws the lower edge of a box in the last row of `rect`, for one that something else covers from there on.
  package mutating func boxEnd(_ rect: Rect, focused: Bool = false) {
    guard rect.columns >= 2, rect.rows >= 1 else { return }
    let set = focused ? BoxCharacters.double : .single
    rule(
      rect, row: rect.endRow - 1, left: set.bottomLeft, right: set.bottomRight, "", "", focused,
      focused ? .borderFocused : .border)
  }

  private mutating func rule(
    _ rect: Rect, row: Int, left: String, right: String, _ title: String, _ note: String, _ focused: Bool, _ role: Role
  ) {
    let set = focused ? BoxCharacters.double : .single
    let edge = left + String(repeating: set.horizontal, count: rect.columns - 2) + right
    put(edge, role, at: Position(row: row, column: rect.column), width: rect.columns)
    var start = rect.column + 1
    let room = rect.columns - 4
    if !title.isEmpty, room > 0 {
      let shown = Text.truncated(title, to: room)
      let framed = focused ? "[" + shown + "]" : " " + shown + " "
      start = put(framed, focused ? .paneTitleFocused : .paneTitle, at: Position(row: row, column: start))
    }
    let width = Text.width(note) + 2
    if !note.isEmpty, start + width + 1 < rect.endColumn {
      put(" " + note + " ", .muted, at: Position(row: row, column: rect.endColumn - 1 - width))
    }
  }
}

/// The characters that the edges of a box are made of.
private struct BoxCharacters {
  let horizontal: String
  let vertical: String
  let topLeft: String
  let topRight: String
  let bottomLeft: String
  let bottomRight: String

  static let single = BoxCharacters(
    horizontal: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘")
  static let double = BoxCharacters(
    horizontal: "═", vertical: "║", topLeft: "╔", topRight: "╗", bottomLeft: "╚", bottomRight: "╝")
}
