import Meeting

/// An entry in two parts. Both are of its kind and name the same people; figures that are counted once stay with the first.
struct Splitting {
  private let body: Entry.Body

  init(_ body: Entry.Body) { self.body = body }

  /// The two parts, the second beginning with `words`; nil if no word of the text but the first begins with them.
  func parted(before words: String) -> (kept: Entry.Body, rest: Entry.Body)? {
    let found = place(of: words)
    guard let found, let text = Self.closed(body.text[..<found]) else { return nil }
    var kept = body
    kept.text = text
    return (kept, Entry.Body(text: String(body.text[found...]), labels: body.labels, matter: body.matter.rest))
  }

  /// The first place behind the first word where the text goes on with `words`, the last of which may be its beginning.
  func place(of words: String) -> String.Index? {
    let wanted = words.split(whereSeparator: \.isWhitespace).map(Self.key)
    guard !wanted.isEmpty else { return nil }
    return starts.first { start in
      let there = body.text[start...].split(maxSplits: wanted.count, whereSeparator: \.isWhitespace)
        .prefix(wanted.count).map(Self.key)
      return there.count == wanted.count && there.dropLast() == wanted.dropLast()
        && zip(there.suffix(1), wanted.suffix(1)).allSatisfy { $0.hasPrefix($1) }
    }
  }

  /// Where the words of the text but the first begin.
  var starts: [String.Index] {
    let text = body.text
    return text.indices.dropFirst().filter { !text[$0].isWhitespace && text[text.index(before: $0)].isWhitespace }
  }

  private static func key(_ word: Substring) -> String {
    let bare = word.punctuationSplit.word.lowercased()
    return bare.isEmpty ? String(word) : bare
  }

  private static let links: Set<String> = ["dan", "serta", "lalu", "kemudian", "sedangkan", "and", "then"]

  /// The first part without what led to the second; nil if nothing is left.
  private static func closed(_ text: Substring) -> String? {
    var words = text.split(whereSeparator: \.isWhitespace)
    while let last = words.last {
      if links.contains(last.punctuationSplit.word.lowercased()) {
        words.removeLast()
      } else if last.allSatisfy({ $0 == "," || $0 == ";" || $0 == ":" || $0 == "-" || $0 == "–" }) {
        words.removeLast()
      } else {
        break
      }
    }
    guard let last = words.last else { return nil }
    var end = last.endIndex
    while end > last.startIndex, case let before = text[text.index(before: end)], ",;:".contains(before) {
      end = text.index(before: end)
    }
    return end > last.startIndex ? String(text[text.startIndex..<end]) : nil
  }
}

extension Entry.Matter {
  /// What the second part holds: everything but what is counted or corrected once.
  fileprivate var rest: Entry.Matter {
    switch self {
    case .note(var note):
      note.correction = nil
      return .note(note)
    case .commitment(var commitment):
      commitment.target = nil
      return .commitment(commitment)
    case .proposal(var proposal):
      proposal.volume = nil
      proposal.unitPrice = nil
      proposal.cost = nil
      return .proposal(proposal)
    case .decision, .setAside: return self
    }
  }
}
