import Minutes
import TerminalUI

extension PlainTextComposer {
  /// Appends frames to paste photographs in, two beside each other, as high as on paper.
  mutating func appendFrames(_ captions: [String], height: Double) {
    let width = (columns - 2) / 2
    let count = max(1, Int((height.isFinite ? min(height, 200) : 0) / Self.lineHeight) - 2)
    let edge = "+" + String(repeating: "-", count: width - 2) + "+"
    let side = "|" + spaces(width - 2) + "|"
    for first in stride(from: 0, to: captions.count, by: 2) {
      let pair = captions[first..<min(first + 2, captions.count)]
      let frames = ([edge] + Array(repeating: side, count: count) + [edge]).map { line in
        pair.map { _ in line }.joined(separator: "  ")
      }
      let texts = pair.map { $0.wrapped(to: width).map { Text.padded($0.centred(in: width), to: width) } }
      let below = (0..<(texts.map(\.count).max() ?? 0)).map { line in
        texts.map { $0.indices.contains(line) ? $0[line] : spaces(width) }.joined(separator: "  ")
      }
      boxes.append(PlainTextBox(frames + below, spaceBefore: 1))
    }
  }

  /// Appends cards below each other, with a line to cut along after each.
  mutating func appendCards(_ cards: [[Document.Block]]) {
    for card in cards {
      let first = boxes.count
      for block in card { append(block) }
      for index in first..<boxes.count { boxes[index].measure.keepsWithNext = true }
      boxes.append(PlainTextBox([String(String(repeating: "- ", count: columns / 2).dropLast())], spaceBefore: 1))
    }
  }
}
