/// How many colours a terminal shows.
package enum ColorDepth: Equatable, Sendable, CaseIterable {
  /// No colours: bold, underline and reverse only.
  case none
  /// The eight colours of ISO 6429.
  case eight
  /// Those eight, and their bright counterparts.
  case sixteen
  /// The colour cube and the greys of xterm.
  case twoHundredFiftySix
  /// Every colour.
  case direct

  /// The number that the terminal knows a colour by.
  ///
  /// - Returns: The index of the nearest colour of this depth, 0xRRGGBB for `direct`, nil for the terminal's own colour
  ///   and for `none`.
  package func index(of color: Color) -> Int? {
    guard case .rgb(let red, let green, let blue) = color else { return nil }
    switch self {
    case .none: return nil
    case .eight: return ColorDepth.nearest(to: color, among: 0..<8)
    case .sixteen: return ColorDepth.nearest(to: color, among: 0..<16)
    // The first sixteen belong to the user's own palette, so that nothing can be said about how they look.
    case .twoHundredFiftySix: return ColorDepth.nearest(to: color, among: 16..<256)
    case .direct: return Int(red) << 16 | Int(green) << 8 | Int(blue)
    }
  }

  /// The colour of xterm's palette at `index`, 0 to 255; a number outside is taken as the nearest inside.
  package static func paletteColor(_ index: Int) -> Color {
    switch index {
    case ..<0: return paletteColor(0)
    case 0..<16: return base[index]
    case 16..<232:
      let cube = index - 16
      return .rgb(level(cube / 36), level(cube / 6 % 6), level(cube % 6))
    case 232..<256:
      let grey = UInt8(8 + 10 * (index - 232))
      return .rgb(grey, grey, grey)
    default: return paletteColor(255)
    }
  }

  /// The two colours of `appearance` as this depth shows them.
  ///
  /// Two colours that were apart may become one, or nearly so, when there are few to choose from: then the letters
  /// become black or white, whichever is further from the background, because a word must be read before it is pretty.
  package func indices(of appearance: Appearance) -> (foreground: Int?, background: Int?) {
    let foreground = appearance.foreground.flatMap(index(of:))
    let background = appearance.background.flatMap(index(of:))
    guard self != .direct, let letters = foreground, let behind = background else { return (foreground, background) }
    let below = ColorDepth.paletteColor(behind)
    if let contrast = ColorDepth.paletteColor(letters).contrast(with: below), contrast >= 3 {
      return (foreground, background)
    }
    let dark = self == .twoHundredFiftySix ? 16 : 0
    let light = self == .twoHundredFiftySix ? 231 : self == .sixteen ? 15 : 7
    let darkContrast = ColorDepth.paletteColor(dark).contrast(with: below) ?? 1
    let lightContrast = ColorDepth.paletteColor(light).contrast(with: below) ?? 1
    return (darkContrast > lightContrast ? dark : light, background)
  }

  private static func level(_ step: Int) -> UInt8 { step == 0 ? 0 : UInt8(55 + 40 * step) }

  private static let base: [Color] = [
    .rgb(0, 0, 0), .rgb(205, 0, 0), .rgb(0, 205, 0), .rgb(205, 205, 0),
    .rgb(0, 0, 238), .rgb(205, 0, 205), .rgb(0, 205, 205), .rgb(229, 229, 229),
    .rgb(127, 127, 127), .rgb(255, 0, 0), .rgb(0, 255, 0), .rgb(255, 255, 0),
    .rgb(92, 92, 255), .rgb(255, 0, 255), .rgb(0, 255, 255), .rgb(255, 255, 255),
  ]

  private static func nearest(to color: Color, among indices: Range<Int>) -> Int {
    var best = indices.lowerBound
    var least = Int.max
    for index in indices {
      let distance = distance(color, paletteColor(index))
      if distance < least {
        least = distance
        best = index
      }
    }
    return best
  }

  /// The squared distance with the channels weighted as the eye does, red and blue by how much red there is.
  private static func distance(_ one: Color, _ other: Color) -> Int {
    guard case .rgb(let red, let green, let blue) = one, case .rgb(let red2, let green2, let blue2) = other else {
      return 0
    }
    let mean = (Int(red) + Int(red2)) / 2
    let dr = Int(red) - Int(red2)
    let dg = Int(green) - Int(green2)
    let db = Int(blue) - Int(blue2)
    return (512 + mean) * dr * dr + 1024 * dg * dg + (767 - mean) * db * db
  }
}
