/// How a role looks in a theme.
package struct Appearance: Equatable, Hashable, Sendable {
  /// The colour of the letters; nil means that of the surface below.
  package var foreground: Color?
  /// The colour behind the letters; nil means that of the surface below.
  package var background: Color?
  /// Whether the letters are bold.
  package var bold: Bool
  /// Whether the letters are underlined.
  package var underline: Bool
  /// Whether the letters are slanted; a terminal without such letters shows something else or nothing.
  package var italic: Bool
  /// Whether letters and background change places.
  package var reverse: Bool

  /// An appearance that changes nothing but what is given.
  package init(
    foreground: Color? = nil, background: Color? = nil, bold: Bool = false, underline: Bool = false,
    italic: Bool = false, reverse: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    self.bold = bold
    self.underline = underline
    self.italic = italic
    self.reverse = reverse
  }

  /// This appearance with what it leaves open taken from `surface`: missing colours, and the exchange of colours,
  /// which is what a surface is made of in a theme without colours.
  package func on(_ surface: Appearance) -> Appearance {
    var result = self
    result.foreground = foreground ?? surface.foreground
    result.background = background ?? surface.background
    result.reverse = reverse || surface.reverse
    return result
  }
}
