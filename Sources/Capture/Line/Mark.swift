import Meeting

/// Something in a line that is more than text.
enum Mark: Equatable, Sendable {
  case name(NameMark)
  case due(Commitment.Due, Weight)
  case label(String)
  case cost(Rupiah)
  case unitPrice(Proposal.UnitPrice)
  case village(Village.ID)
  case field(Field, String)
  case vote(Decision.Method)

  /// Which of several dates in one line counts: the one that was marked most clearly.
  enum Weight: Int, Comparable, Sendable {
    /// "setiap bulan" in the sentence.
    case routine
    /// "paling lambat 30 Juni" in the sentence.
    case phrase
    /// `>30 Juni`.
    case sign

    static func < (left: Weight, right: Weight) -> Bool { left.rawValue < right.rawValue }
  }
}

/// A name behind `@`.
struct NameMark: Equatable, Sendable {
  /// The words of the name, as typed.
  let typed: String
  let party: Party
  /// The party is a guess of nobody: several bear the name. Empty otherwise.
  let candidates: [Party]
  /// It is on no list.
  let isUnknown: Bool
}

/// Some tokens of a line taken as a mark.
struct Claim: Equatable, Sendable {
  /// Where a mark's words go.
  enum Place: Sendable {
    /// Out of the text wherever they stand.
    case leaves
    /// Out of the text at its beginning and end; in the middle of a sentence the words belong to it.
    case leavesAtEdges
    /// Out of the text wherever they stand, unless a word leads to them ("senilai") and the sentence would break off.
    case leavesUnlessLed
  }

  var tokens: Range<Int>
  let mark: Mark
  let place: Place
  /// What stays in the sentence if the words stay, without the sign of the mark.
  let words: String
  /// Punctuation behind the last word, which stays with the text before it if the mark leaves the sentence.
  let punctuation: String
  /// What else reading it found out.
  var notices: [Chip] = []
  /// The line has no place for the mark: its words stay in the sentence, at its edges too.
  var staysAnyway = false
  /// The value of a field ran on to the next mark, over more than its first word.
  var tookTheRest = false
}
