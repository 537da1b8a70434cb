import TestKit

/// What a note-taker types in one meeting, line after line, and how far into it something is.
struct TypedScript {
  /// A place in the script: behind so many whole lines, each with its Enter, and so many letters of the next.
  struct Place: Comparable {
    var line = 0
    var letters = 0

    static func < (left: Place, right: Place) -> Bool { (left.line, left.letters) < (right.line, right.letters) }
  }

  /// A line as it is typed, and the text of the entry that it becomes.
  struct Line {
    let typed: [Character]
    let text: String
  }

  private(set) var lines: [Line] = []
  private var generator: SeededGenerator

  private static let words = [
    "balita", "kader", "posyandu", "ibu hamil", "air bersih", "menu", "timbangan", "kelas", "jadwal",
  ]

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    extend(to: 1)
  }

  /// The letters from `place` on, at most `count`; a line break is the Enter key.
  mutating func letters(from place: Place, count: Int) -> (text: String, end: Place) {
    var text = ""
    var place = place
    for _ in 0..<count {
      extend(to: place.line + 2)
      let line = lines[place.line].typed
      if place.letters < line.count {
        text.append(line[place.letters])
        place.letters += 1
      } else {
        text.append("\n")
        place = Place(line: place.line + 1)
      }
    }
    return (text, place)
  }

  /// The first place from `place` to `end` at which `shown` is what has been typed of a line; nil if there is none. Spaces at the end
  /// cannot be told from the empty field.
  func place(showing shown: String, from place: Place, to end: Place) -> Place? {
    var candidate = place
    while candidate <= end {
      let typed = lines[candidate.line].typed
      var prefix = String(typed[..<candidate.letters])
      while prefix.last == " " { prefix.removeLast() }
      if prefix == shown { return candidate }
      candidate =
        candidate.letters < typed.count
        ? Place(line: candidate.line, letters: candidate.letters + 1) : Place(line: candidate.line + 1)
    }
    return nil
  }

  private mutating func extend(to count: Int) {
    while lines.count < count {
      let mark = ["", "", "", "! ", "? ", "~ ", "= "].randomElement(using: &generator) ?? ""
      let words = (0..<Int.random(in: 1...4, using: &generator)).compactMap { _ in
        Self.words.randomElement(using: &generator)
      }
      let text = (["butir \(lines.count + 1)"] + words).joined(separator: " ")
      lines.append(Line(typed: Array(mark + text), text: text))
    }
  }
}
