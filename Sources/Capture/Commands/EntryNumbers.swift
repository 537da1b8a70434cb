import Meeting

/// The entries of one kind behind a command: "U-1", "U-1 U-2", "U-1, U-3 dan U-4", "U-1-3", "U-1 s.d. U-3"; with none named, the
/// newest entry.
struct EntryNumbers {
  /// At least one, each once, in the order named.
  let entries: [Entry]
  /// What stands behind them.
  let rest: ArraySlice<Token>

  /// - Parameter kind: proposals or commitments.
  /// - Throws: `unknownEntry`, `struck`, `notAProposal` or `notACommitment` of the first that is none, `argumentNotUnderstood` for
  ///   what only looks like a number, `nothingRecorded`.
  init(
    _ arguments: Arguments, ofKind kind: Entry.Kind = .proposal, in context: CaptureContext
  ) throws(Refusal) {
    var rest = arguments.tokens[...]
    var numbers: [Entry.Number] = []
    while let token = rest.first {
      if let named = Self.numbers(token) {
        numbers += named
        rest = rest.dropFirst()
      } else if !numbers.isEmpty, let next = rest.dropFirst().first, let named = Self.numbers(next) {
        // A word between two of them: everything up to there, or one more.
        if Self.rangeWords.contains(token.text.lowercased()) {
          guard let first = numbers.last, let last = named.first, let range = Self.range(first, last) else {
            throw .argumentNotUnderstood(arguments.name, Arguments.text(rest.prefix(2)))
          }
          numbers += range + named.dropFirst()
        } else if Self.linkWords.contains(token.text.lowercased()) {
          numbers += named
        } else {
          break
        }
        rest = rest.dropFirst(2)
      } else {
        break
      }
    }
    if numbers.isEmpty, let first = rest.first, Self.isLikeNumber(first) {
      throw .argumentNotUnderstood(arguments.name, first.text)
    }
    var entries: [Entry] = []
    if numbers.isEmpty {
      guard let newest = context.newestEntry else { throw .nothingRecorded }
      entries = [newest]
    }
    for number in numbers {
      let entry = try EntryReference.entry(number, in: context)
      if !entries.contains(where: { $0.id == entry.id }) { entries.append(entry) }
    }
    for entry in entries where entry.kind != kind {
      throw kind == .commitment ? .notACommitment(entry.number) : .notAProposal(entry.number)
    }
    self.entries = entries
    self.rest = rest
  }

  /// The only proposal behind a command that is about one.
  static func one(
    _ arguments: Arguments, in context: CaptureContext
  ) throws(Refusal) -> (entry: Entry, rest: ArraySlice<Token>) {
    let numbers = try EntryNumbers(arguments, in: context)
    guard numbers.entries.count == 1 else {
      let named = arguments.tokens.dropLast(numbers.rest.count)
      throw .argumentNotUnderstood(arguments.name, Arguments.text(named))
    }
    return (numbers.entries[0], numbers.rest)
  }

  private static let rangeWords: Set<String> = ["s.d.", "s.d", "s/d", "sd", "sampai", "hingga", "to", "-", "–"]
  private static let linkWords: Set<String> = ["dan", "serta", "and", "&", ","]

  /// The numbers that one word names: "U-1", "U-1,U-2", "U-1-3"; nil where it is anything else.
  private static func numbers(_ token: Token) -> [Entry.Number]? {
    guard !token.isLiteral, !token.isEscaped else { return nil }
    var numbers: [Entry.Number] = []
    for part in token.text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      if let number = EntryReference.number(part) {
        numbers.append(number)
      } else if let range = range(part) {
        numbers += range
      } else {
        return nil
      }
    }
    return numbers.isEmpty ? nil : numbers
  }

  /// "U-1-3" and "U1–U3", in which the second number need not repeat the letter.
  private static func range(_ text: Substring) -> [Entry.Number]? {
    let text = text.punctuationSplit.word
    for place in text.indices.dropFirst() where text[place] == "-" || text[place] == "–" {
      let behind = text[text.index(after: place)...]
      guard let first = EntryReference.number(text[..<place]) else { continue }
      if let last = EntryReference.number(behind) { return Self.range(first, last).map { [first] + $0 } }
      if let ordinal = DateWords.digits(behind) {
        return Self.range(first, Entry.Number(kind: first.kind, ordinal: ordinal)).map { [first] + $0 }
      }
    }
    return nil
  }

  /// The numbers behind `first` up to `last`; nil where `last` is none behind it.
  private static func range(_ first: Entry.Number, _ last: Entry.Number) -> [Entry.Number]? {
    guard first.kind == last.kind, first.ordinal < last.ordinal else { return nil }
    return (first.ordinal + 1...last.ordinal).map { Entry.Number(kind: first.kind, ordinal: $0) }
  }

  /// A slip in a number, such as "U-3a": whatever was meant, it was not the newest entry.
  private static func isLikeNumber(_ token: Token) -> Bool {
    guard !token.isLiteral, !token.isEscaped, let letter = token.text.first, letter.isLetter else { return false }
    let behind = token.text.dropFirst().drop { $0 == "-" }
    return behind.first?.isNumber == true
  }
}
