import CNcurses
import TerminalUI

/// The colours and attributes that ncurses is given for each role of a theme on this terminal.
struct ColorTable {
  /// What a cell of one role on one surface is drawn with.
  struct Ink {
    var attributes: attr_t
    var pair: Int32
  }

  private struct Use: Hashable {
    var role: Role
    var surface: Role
  }

  private struct Pair: Hashable {
    var foreground: Int32
    var background: Int32
  }

  private let depth: ColorDepth
  private let limit: Int
  private let theme: Theme
  private var inks: [Use: Ink] = [:]
  /// What was asked for last: the line under the hands is drawn in one ink, key by key.
  private var last: (use: Use, ink: Ink)?
  private var pairs: [Pair: Int32] = [:]

  /// A table for a terminal that shows `depth` colours in no more than `limit` pairs at once, with pair 0 the terminal's
  /// own colours.
  init(theme: Theme, depth: ColorDepth, limit: Int) {
    self.theme = theme
    self.depth = depth
    self.limit = limit
  }

  /// What `role` on `surface` is drawn with.
  mutating func ink(_ role: Role, on surface: Role) -> Ink {
    let use = Use(role: role, surface: surface)
    if let last, last.use == use { return last.ink }
    if let ink = inks[use] {
      last = (use, ink)
      return ink
    }
    let appearance = theme.appearance(role, on: surface)
    var attributes = attr_t()
    if appearance.bold { attributes |= cncurses_bold() }
    if appearance.underline { attributes |= cncurses_underline() }
    if appearance.italic { attributes |= cncurses_italic() }
    if appearance.reverse { attributes |= cncurses_reverse() }
    let ink = Ink(attributes: attributes, pair: pair(of: appearance))
    inks[use] = ink
    return ink
  }

  private mutating func pair(of appearance: Appearance) -> Int32 {
    let (foreground, background) = depth.indices(of: appearance)
    let pair = Pair(foreground: color(foreground), background: color(background))
    if pair.foreground < 0, pair.background < 0 { return 0 }
    if let number = pairs[pair] { return number }
    let number = pairs.count + 1
    // A terminal out of pairs shows the rest in its own colours rather than in wrong ones.
    guard number < limit, init_extended_pair(Int32(number), pair.foreground, pair.background) == OK else { return 0 }
    pairs[pair] = Int32(number)
    return Int32(number)
  }

  /// The number that ncurses knows a colour by; -1 is the terminal's own.
  private func color(_ index: Int?) -> Int32 {
    guard let index else { return -1 }
    // Direct terminals keep the numbers below eight for the palette, where 1 is red: nearly black is black.
    if depth == .direct, index < 8 { return 0 }
    return Int32(index)
  }
}
