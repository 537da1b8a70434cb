import Meeting

/// The words of meeting bots, `#action` and its sisters: as the first word of a line they open it, so that the log of a chat
/// can be taken over as it was typed.
package enum ChatWord: String, CaseIterable, Sendable {
  /// An item of the agenda, which starts.
  case topic
  /// A commitment.
  case action
  /// A decision.
  case agreed
  /// A note.
  case info
  /// Put aside: nobody has decided on it, and before closing it comes back.
  case idea
  /// A note.
  case link
  /// The time of the line is that of the meeting's beginning, or of its end; closing it stays a command.
  case meetingStart, meetingEnd

  /// The words behind `#`, in small letters; the first is the one to show.
  package var words: [String] {
    switch self {
    case .topic: ["topic", "topik"]
    case .action: ["action", "tindakan"]
    case .agreed: ["agreed", "agree", "accepted", "accept", "sepakat"]
    case .info: ["info"]
    case .idea: ["idea", "ide"]
    case .link: ["link", "tautan"]
    case .meetingStart: ["startmeeting"]
    case .meetingEnd: ["endmeeting"]
    }
  }

  /// The kind of entry it makes; nil where it makes none.
  var kind: LineKind? {
    switch self {
    case .action: .commitment
    case .agreed: .decision
    case .info, .link: .note
    case .idea: .setAside
    case .topic, .meetingStart, .meetingEnd: nil
    }
  }
}

/// How a line begins that begins with `#` and a word of a meeting bot.
enum ChatOpening: Equatable, Sendable {
  case word(ChatWord)
  /// No such word; the nearest is shown without its sign, nil where none is meant.
  case misspelt(String, nearest: String?)

  /// Reads how `line` begins and where its text starts; nil for a line that begins otherwise: a kind of speech or any word
  /// that is not near one of the bots'.
  static func read(_ line: ArraySlice<Character>) -> (opening: ChatOpening, rest: ArraySlice<Character>)? {
    guard line.first == "#", line.dropFirst().first?.isLetter == true else { return nil }
    let typed = line.dropFirst().prefix { !$0.isWhitespace }
    let word = String(typed).punctuationSplit.word.lowercased()
    let rest = line.dropFirst(1 + typed.count)
    guard Speech(word: word) == nil else { return nil }
    if let known = ChatWord.allCases.first(where: { $0.words.contains(word) }) { return (.word(known), rest) }
    // What a bot takes back is not what was recorded last here: nothing is guessed.
    if word == "undo" { return (.misspelt(word, nearest: nil), rest) }
    return nearest(to: word).map { (.misspelt(word, nearest: $0), rest) }
  }

  /// One slip is a misspelling, in long words two; farther away it is a word of its own.
  private static func nearest(to word: String) -> String? {
    guard word.count > 2, word.count <= 20 else { return nil }
    let distances = ChatWord.allCases.flatMap(\.words).map { known in
      (known, slips: Spelling.distance(Array(word), Array(known)))
    }
    guard let best = distances.min(by: { $0.slips < $1.slips }), best.slips <= (word.count > 7 ? 2 : 1) else {
      return nil
    }
    return best.0
  }
}
