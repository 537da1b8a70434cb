import TerminalUI

/// Frames without rhyme or reason, the same for the same seed, so that a test knows what the program must show.
enum RandomFrame {
  /// A frame of narrow, wide and marked letters, boxes and areas that cut each other.
  static func make(seed: UInt64, size: Size) -> Frame {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func number(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(max(1, limit)))
    }
    let words = ["Kiram", "日本語", "e\u{301}é", "├─┤", "한글x", "Mandiangin Barat", "ＡＢ", " ", "✓ ● ○", "ñ\u{323}"]
    var frame = Frame(size: size)
    for _ in 0..<60 {
      let place = Position(row: number(size.rows), column: number(size.columns + 4) - 2)
      let role = Role.allCases[number(Role.allCases.count)]
      switch number(8) {
      case 0:
        frame.box(
          Rect(row: place.row, column: place.column, columns: number(30), rows: number(8)), title: words[number(5)],
          focused: number(2) == 0)
      case 1: frame.fill(Rect(row: place.row, column: place.column, columns: number(20), rows: 2), role: role)
      default: frame.put(words[number(words.count)], role, at: place, width: number(20))
      }
    }
    // libvterm puts no mark on a letter in the last column.
    frame.fill(Rect(row: 0, column: size.columns - 1, columns: 1, rows: size.rows), role: .text)
    return frame
  }
}
