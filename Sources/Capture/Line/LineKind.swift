import Meeting

/// What a typed line opens: the kinds of entries, and the question, which is a note of its own sign.
package enum LineKind: String, CaseIterable, Sendable {
  case note, question, commitment, proposal, decision, setAside

  /// The sign that opens it as the first character of a line; nil for the note.
  package var sign: Character? {
    switch self {
    case .note: nil
    case .question: "?"
    case .commitment: "!"
    case .proposal: "$"
    case .decision: "="
    case .setAside: "~"
    }
  }

  /// The kind of entry it makes.
  var entryKind: Entry.Kind {
    switch self {
    case .note, .question: .note
    case .commitment: .commitment
    case .proposal: .proposal
    case .decision: .decision
    case .setAside: .setAside
    }
  }

  /// The words that open it, before a colon ("komitmen:") or behind a slash ("/komitmen"); the first is the one to show.
  package var words: [String] {
    switch self {
    case .note: ["catatan"]
    case .question: ["tanya"]
    case .commitment: ["komitmen"]
    case .proposal: ["usulan"]
    case .decision: ["kesepakatan", "keputusan"]
    case .setAside: ["tampung"]
    }
  }

  /// The English word behind a slash ("/commitment").
  var englishWord: String {
    switch self {
    case .note: "note"
    case .question: "question"
    case .commitment: "commitment"
    case .proposal: "proposal"
    case .decision: "decision"
    case .setAside: "park"
    }
  }

  init(of entry: Entry) { self.init(of: entry.body.matter) }

  init(of matter: Entry.Matter) {
    switch matter {
    case .note(let note): self = note.speech == .question ? .question : .note
    case .commitment: self = .commitment
    case .proposal: self = .proposal
    case .decision: self = .decision
    case .setAside: self = .setAside
    }
  }
}
