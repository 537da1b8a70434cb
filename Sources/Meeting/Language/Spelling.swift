/// How near two spellings are.
package enum Spelling {
  /// The index of the word nearest to a misspelt one: at most two slips away (one for words of up to four letters), a slip
  /// being a letter too many, missing, wrong, or changed with its neighbour. Nil if none is near; the first of equals.
  package static func nearest(to word: String, among words: [String]) -> Int? {
    let limit = word.count <= 4 ? 1 : 2
    guard word.count > 1, word.count <= 40 else { return nil }
    let distances = words.map { distance(Array(word), Array($0)) }
    guard let least = distances.min(), least <= limit else { return nil }
    return distances.firstIndex(of: least)
  }

  /// The least number of slips that turn one word into the other.
  package static func distance(_ from: [Character], _ to: [Character]) -> Int {
    if from.isEmpty || to.isEmpty { return max(from.count, to.count) }
    var beforeLast = [Int](repeating: 0, count: to.count + 1)
    var last = Array(0...to.count)
    for row in 1...from.count {
      var current = [row]
      for column in 1...to.count {
        let isSame = from[row - 1] == to[column - 1]
        var least = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, from[row - 1] == to[column - 2], from[row - 2] == to[column - 1] {
          least = min(least, beforeLast[column - 2] + 1)
        }
        current.append(least)
      }
      beforeLast = last
      last = current
    }
    return last[to.count]
  }
}
