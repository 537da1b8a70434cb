import Minutes

extension PageComposer {
  /// Between two frames or cards: 6 mm.
  private static let gap = 6 * 72 / 25.4
  /// Inside a card: 4 mm.
  private static let cardMargin = 4 * 72 / 25.4

  /// Appends frames to paste photographs in, two beside each other, one box a pair.
  mutating func appendFrames(_ captions: [String], height: Double) {
    let frame = height.isFinite ? min(max(height * 72 / 25.4, 0), self.height * 0.9) : 0
    let half = (width - Self.gap) / 2
    let style = TextStyle.caption
    for first in stride(from: 0, to: captions.count, by: 2) {
      var ink: [PageBox.Ink] = []
      var bottom = frame
      for (index, caption) in captions[first..<min(first + 2, captions.count)].enumerated() {
        let left = Double(index) * (half + Self.gap)
        ink.append(.cell(x: left..<left + half, y: 0..<frame, shaded: false))
        var top = frame + 2
        for line in typesetter.set(caption, style, width: half).lines {
          ink.append(.text(line, x: left + line.x, baseline: top + line.ascent))
          top += line.height * style.leading
        }
        bottom = max(bottom, top)
      }
      boxes.append(PageBox(measure: Pagination.Box(height: bottom, spaceBefore: first == 0 ? 6 : Self.gap), ink: ink))
    }
  }

  /// Appends cards of a quarter page, or higher where one holds more, one box for two beside each other.
  mutating func appendCards(_ cards: [[Document.Block]]) {
    let half = (width - Self.gap) / 2
    let inner = half - 2 * Self.cardMargin
    let least = (height - Self.gap) / 2
    for first in stride(from: 0, to: cards.count, by: 2) {
      var ink: [PageBox.Ink] = []
      var bottom = least
      let pair = cards[first..<min(first + 2, cards.count)]
      for (index, card) in pair.enumerated() {
        let left = Double(index) * (half + Self.gap) + Self.cardMargin
        var composer = PageComposer(typesetter: typesetter, width: inner, height: least - 2 * Self.cardMargin)
        for block in card { composer.append(block) }
        var top = Self.cardMargin
        for (index, box) in composer.boxes.enumerated() {
          if index > 0 { top += box.measure.spaceBefore }
          ink += box.ink(movedBy: left, top, width: inner)
          top += box.measure.height
        }
        bottom = max(bottom, top + Self.cardMargin)
      }
      for index in pair.indices {
        let left = Double(index - first) * (half + Self.gap)
        ink.append(.cell(x: left..<left + half, y: 0..<bottom, shaded: false))
      }
      boxes.append(PageBox(measure: Pagination.Box(height: bottom, spaceBefore: first == 0 ? 0 : Self.gap), ink: ink))
    }
  }
}
