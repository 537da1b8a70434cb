import Minutes

extension Document.Table {
  /// Each column's part of the table's width, the parts adding up to 1.
  ///
  /// No column is narrower than about a thirtieth, whatever its share, so that every table can be drawn and read.
  var columnFractions: [Double] {
    let shares = columns.map { $0.share.isFinite ? max($0.share, 0) : 0 }
    let least = max(shares.reduce(0, +) / 30, 0.001)
    let widened = shares.map { max($0, least) }
    let sum = widened.reduce(0, +)
    return widened.map { $0 / sum }
  }

  /// The columns' widths by their shares, changed as little as keeps words and amounts whole.
  ///
  /// A column narrower than its longest word takes from those that have room to spare. A word that needs more than two
  /// fifths of the table is not waited for.
  /// - Parameters:
  ///   - width: The width of the table, in any unit.
  ///   - needs: The width of each column's longest word, with its margins.
  func columnWidths(in width: Double, needs: [Double]) -> [Double] {
    let widths = columnFractions.map { $0 * width }
    let spare = zip(widths, needs).map { $0 - min($1, width * Self.greatestNeed) }
    let missing = spare.reduce(0) { $0 - min($1, 0) }
    let room = spare.reduce(0) { $0 + max($1, 0) }
    guard missing > 0, room > 0 else { return widths }
    let moved = min(missing, room)
    return zip(widths, spare).map { width, spare in
      width - moved * (spare < 0 ? spare / missing : spare / room)
    }
  }

  /// Whether every column can be as wide as it needs, a need of more than two fifths of the table left aside.
  func fits(_ needs: [Double], in width: Double) -> Bool {
    needs.reduce(0) { $0 + min($1, width * Self.greatestNeed) } <= width
  }

  private static let greatestNeed = 0.4

  /// The longest words of a column's rows by their number of characters, at most `count`.
  func longestWords(ofColumn index: Int, count: Int) -> [String] {
    var longest: [Substring] = []
    for row in rows.map(\.cells) where row.indices.contains(index) {
      for word in row[index].wordsOfLines {
        if longest.count == count, let shortest = longest.last, word.count <= shortest.count { continue }
        longest.append(word)
        longest.sort { $0.count > $1.count }
        if longest.count > count { longest.removeLast() }
      }
    }
    return longest.map(String.init)
  }

  /// The words of a column's heading and total, which are set bold.
  func boldWords(ofColumn index: Int) -> [String] {
    let total = total ?? []
    let cells = [columns[index].heading] + (total.indices.contains(index) ? [total[index]] : [])
    return cells.flatMap(\.wordsOfLines).map(String.init)
  }
}

extension String {
  /// The pieces between which a line may be broken; a no-break space is part of one.
  fileprivate var wordsOfLines: [Substring] {
    split { $0.unicodeScalars.first?.isSpace == true }
  }
}
