import Meeting

/// Who objects to a decision and why, as it stands behind `keberatan:`: a name, found as behind `@`, and the reason in plain words, with
/// or without a colon between them. A semicolon before another name begins another objection.
///
/// What begins with no name was said by one of those present: nobody is made up.
struct DissentReader {
  private let context: CaptureContext

  init(_ context: CaptureContext) { self.context = context }

  /// Reads `text`; what a line says besides of names that are on no list or that several bear is in the chips.
  func read(_ text: String) -> (dissents: [Dissent], chips: [Chip]) {
    var pieces: [String] = []
    for part in text.split(separator: ";").map({ String($0).trimmingBlanks }) where !part.isEmpty {
      if let last = pieces.last, !beginsAnother(part) {
        pieces[pieces.count - 1] = "\(last); \(part)"
      } else {
        pieces.append(part)
      }
    }
    var dissents: [Dissent] = []
    var chips: [Chip] = []
    for piece in pieces {
      let (dissent, notice) = one(piece)
      if !dissents.contains(dissent) { dissents.append(dissent) }
      chips += notice.map { [$0] } ?? []
    }
    return (dissents, chips)
  }

  /// The objection as `read` reads it.
  func text(of dissent: Dissent) -> String {
    let names = PartyName(context)
    var forms = [names.text(dissent.party)]
    if case .named(let name) = dissent.party { forms.append(EntryLine.exactly(name)) }
    let written = forms.map { "@\($0)" }
    let name = written.first { one($0 + ": x").dissent.party == dissent.party } ?? written[0]
    return dissent.reason.map { "\(name): \($0)" } ?? name
  }

  private func beginsAnother(_ part: String) -> Bool {
    guard let (mark, _) = name(at: part) else { return false }
    return part.first == "@" || (!mark.isUnknown && mark.candidates.isEmpty)
  }

  private func one(_ piece: String) -> (dissent: Dissent, notice: Chip?) {
    let isMarked = piece.first.map { "@\"“".contains($0) || $0.isUppercase } ?? false
    guard let (mark, rest) = name(at: piece), isMarked || !mark.isUnknown else {
      return (Dissent(party: .participant(of: nil), reason: piece), nil)
    }
    let reason = rest.drop { $0.isWhitespace || ":-–—".contains($0) }
    let notice: Chip? =
      if mark.isUnknown {
        .unknownName(mark.typed)
      } else {
        mark.candidates.isEmpty ? nil : .ambiguousName(mark.typed, mark.candidates)
      }
    return (Dissent(party: mark.party, reason: reason.isEmpty ? nil : String(reason)), notice)
  }

  /// The name that `piece` begins with, with or without its sign, and what stands behind it; nil where it begins with none.
  private func name(at piece: String) -> (mark: NameMark, rest: Substring)? {
    let marked = piece.first == "@" ? piece : "@\(piece)"
    let scan = Scan(Token.all(in: Array(marked)[...]), kind: .note, opensLine: false, context: context)
    guard let claim = NameRule().claim(at: 0, in: scan), case .name(let mark) = claim.mark else { return nil }
    // The reason is kept letter for letter, as tokens would not keep it.
    let named = scan.tokens[claim.tokens]
    for end in marked.indices + [marked.endIndex] where end == marked.endIndex || marked[end].isWhitespace {
      if Token.all(in: Array(marked[..<end])[...])[...] == named { return (mark, marked[end...]) }
    }
    return nil
  }
}
