/// One grapheme cluster as the screen shows it: nothing in it can harm a terminal, and it has a width.
///
/// - A single letter, wide letter or symbol has the width of its scalar.
/// - An emoji of several scalars (joined, with a skin tone, or asked for by U+FE0F) takes 2 columns.
/// - Any other cluster takes the columns of its scalars together: a letter with its marks 1, a flag of two regional
///   indicators 2, a Devanagari conjunct as many as a terminal gives it.
/// - A harmful scalar is shown as U+FFFD, a C0 control as its control picture, a mark with nothing to stand on as U+FFFD.
struct Glyph: Equatable {
  /// The first scalar.
  var base: Unicode.Scalar
  /// All scalars, or nil when `base` is the only one.
  var cluster: String?
  /// Columns, 1 or more.
  var width: Int

  /// Marks on one letter beyond this number are not shown: a terminal cell has room for only a few.
  static let markLimit = 8
  /// Columns of one cluster beyond this number are not shown.
  static let widthLimit = 4

  /// What is shown in place of a scalar that must not reach the terminal.
  static let replacement: Unicode.Scalar = "\u{FFFD}"

  /// How many bytes from `index` on are ASCII letters that stand alone, `limit` at most: the way past what most text is
  /// made of without a look at each glyph.
  static func asciiRun(in text: String, at index: String.Index, limit: Int) -> Int {
    let count = text.utf8[index...].withContiguousStorageIfAvailable { bytes in
      let most = min(limit, bytes.count)
      var count = 0
      while count < most, bytes[count] >= 0x20, bytes[count] < 0x7F { count += 1 }
      // What is not ASCII may be a mark on the last letter.
      if count > 0, count < bytes.count, bytes[count] >= 0x80 { count -= 1 }
      return count
    }
    return count ?? 0
  }

  /// The glyph at `index` of `text`, which is moved behind it. `index` must not be the end.
  static func next(in text: String, at index: inout String.Index) -> Glyph {
    let scalars = text.unicodeScalars
    let scalar = scalars[index]
    if ScalarWidth.isPlain(scalar) {
      let following = scalars.index(after: index)
      if following == scalars.endIndex || ScalarWidth.isPlain(scalars[following]) {
        index = following
        return Glyph(base: scalar, cluster: nil, width: 1)
      }
    }
    let character = text[index]
    index = text.index(after: index)
    return Glyph(character)
  }

  private init(base: Unicode.Scalar, cluster: String?, width: Int) {
    self.base = base
    self.cluster = cluster
    self.width = width
  }

  /// The glyph that shows `character`.
  init(_ character: Character) {
    let scalars = character.unicodeScalars
    let first = scalars[scalars.startIndex]
    if scalars.index(after: scalars.startIndex) == scalars.endIndex {
      switch ScalarWidth.kind(first) {
      case .columns(let width): self.init(base: first, cluster: nil, width: width)
      case .mark, .selector, .harmful: self.init(base: Glyph.visible(first), cluster: nil, width: 1)
      }
      return
    }
    self = Glyph.isEmoji(scalars) ? Glyph.emoji(scalars) : Glyph.sequence(scalars)
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value < 0x20 { return Unicode.Scalar(0x2400 + scalar.value) ?? replacement }
    return scalar.value == 0x7F ? "\u{2421}" : replacement
  }

  private static func isEmoji(_ scalars: Character.UnicodeScalarView) -> Bool {
    guard let first = scalars.first, first.properties.isEmoji else { return false }
    return scalars.dropFirst().prefix(markLimit).contains { scalar in
      scalar.value == 0xFE0F || isSkinTone(scalar) || scalar.value == 0x200D && !first.isASCII
    }
  }

  private static func isSkinTone(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x1F3FB && scalar.value <= 0x1F3FF
  }

  /// The scalars of an emoji, without anything that has no place in one.
  private static func emoji(_ scalars: Character.UnicodeScalarView) -> Glyph {
    var shown = String.UnicodeScalarView()
    for scalar in scalars.prefix(12) {
      if scalar.value == 0x200D || scalar.value == 0xFE0F || scalar.properties.isEmoji {
        shown.append(scalar)
      } else if ScalarWidth.kind(scalar) == .mark {
        shown.append(scalar)
      }
    }
    // A joiner that joins nothing would reach for whatever is drawn next.
    while shown.last?.value == 0x200D { shown.removeLast() }
    return Glyph(base: scalars.first ?? replacement, cluster: String(shown), width: 2)
  }

  private static func sequence(_ scalars: Character.UnicodeScalarView) -> Glyph {
    var shown = String.UnicodeScalarView()
    var width = 0
    var marks = 0
    for scalar in scalars {
      switch ScalarWidth.kind(scalar) {
      case .columns(let columns):
        guard width + columns <= widthLimit else { return close(shown, width) }
        shown.append(scalar)
        width += columns
        marks = 0
      case .mark where width == 0, .harmful:
        guard width < widthLimit else { return close(shown, width) }
        shown.append(visible(scalar))
        width += 1
        marks = 0
      case .mark:
        marks += 1
        if marks > markLimit { return close(shown, width) }
        shown.append(scalar)
      case .selector: break
      }
    }
    return close(shown, width)
  }

  private static func close(_ scalars: String.UnicodeScalarView, _ width: Int) -> Glyph {
    guard let first = scalars.first else { return Glyph(base: replacement, cluster: nil, width: 1) }
    let single = scalars.index(after: scalars.startIndex) == scalars.endIndex
    return Glyph(base: first, cluster: single ? nil : String(scalars), width: width)
  }
}
