/// What a place on the screen stands for when it is pointed at.
package enum Link: Equatable, Sendable {
  /// The same as this key.
  case key(Key)
  /// A row of the list that the keys go to, both counted from 0, and the one that is selected now.
  case row(Int, selected: Int)
  /// The same, where pointing at a row is to choose it.
  case choice(Int, selected: Int)
  /// A part of the screen that can have the keys, by a number of the program's own, and a row of its list; nil for none.
  case area(Int, row: Int?)
}

extension Frame {
  /// Has `rect` stand for `link`; what is linked later lies above.
  package mutating func link(_ rect: Rect, _ link: Link) { links.append((rect, link)) }

  /// Has nothing stand for anything, for when something is drawn on top of all that there is.
  package mutating func unlink() { links = [] }

  /// What `position` stands for; nil for nothing.
  package func link(at position: Position) -> Link? { links.last { $0.rect.contains(position) }?.link }

  /// Where the row begins that is selected, of the list that lies uppermost; where none is linked, the mark `▸` that stands lowest.
  package var selection: Position? {
    for (rect, link) in links.reversed() {
      switch link {
      case .row(let index, let selected), .choice(let index, let selected): if index == selected { return rect.origin }
      case .key, .area: break
      }
    }
    for row in stride(from: size.rows - 1, through: 0, by: -1) {
      if let column = (0..<size.columns).first(where: { scalar(of: self[row: row, column: $0]) == "▸" }) {
        return Position(row: row, column: column)
      }
    }
    return nil
  }

  /// Has the keys that a hint names stand for themselves, each with the words behind it: "Enter pakai   Esc batal" are two.
  ///
  /// - Parameter hint: what stands from `position` on; a gap of two blanks ends what was said of a key.
  package mutating func linkKeys(in hint: String, at position: Position) {
    var column = position.column
    var open: (key: Key, start: Int)?
    var isStart = true
    func close(_ frame: inout Frame, before end: Int) {
      if let (key, start) = open {
        frame.link(Rect(row: position.row, column: start, columns: end - start, rows: 1), .key(key))
      }
      open = nil
    }
    for word in hint.split(separator: " ", omittingEmptySubsequences: false) {
      if word.isEmpty {
        close(&self, before: column)
        isStart = true
      } else if let key = Key(name: String(word)) ?? (isStart ? Key(letter: word) : nil) {
        close(&self, before: column)
        open = (key, column)
        isStart = false
      } else {
        isStart = false
      }
      column += Text.width(String(word)) + 1
    }
    close(&self, before: column - 1)
  }
}

extension Key {
  /// A letter that a hint names in capitals, as on the key.
  fileprivate init?(letter word: Substring) {
    guard word.count == 1, let letter = word.first, letter.isLetter, letter.isUppercase else { return nil }
    self = .character(Character(letter.lowercased()))
  }
}
