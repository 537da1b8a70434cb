import Meeting

/// Who speaks in a new note that names nobody: whoever holds the floor.
///
/// Any name in the place of the speaker wins over it, `@peserta` too, and `@-` at the beginning leaves the note without a speaker.
/// An interruption is never the holder's.
struct DefaultSpeaker {
  /// The first word of a note that nobody said.
  static let nobody = "@-"

  private let context: CaptureContext

  init(in context: CaptureContext) { self.context = context }

  /// Takes `@-` from the beginning of a note's words, and of a commitment's, where a name follows that then only supports it.
  ///
  /// - Returns: Whether it stood there.
  static func takeNobody(from tokens: inout [Token], of kind: LineKind) -> Bool {
    guard let first = tokens.first, first.text == nobody, !first.isLiteral, !first.isEscaped,
      kind.entryKind == .note || kind == .commitment && tokens.dropFirst().first?.beginsName == true
    else { return false }
    tokens.removeFirst()
    return true
  }

  /// The speaker of a note with these findings; nil where it names one itself, interrupts, or nobody holds the floor.
  func speaker(for findings: Findings) -> Party? {
    guard findings.names.isEmpty, findings.speech != .interruption else { return nil }
    guard case .named(let name)? = context.session.floor.holder else { return context.session.floor.holder }
    // Whoever was on no list when the floor was given may be a guest by now.
    let words = NameKey.fold(name)
    if !words.isEmpty, case .one(let known) = context.names.resolve(words, villageFirst: false, wholeOnly: true) {
      return known
    }
    return .named(name)
  }
}
