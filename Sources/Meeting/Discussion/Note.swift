/// What someone said.
package struct Note: Equatable, Sendable, Codable {
  /// nil means that the speaker was not noted.
  package var speaker: Party?
  package var speech: Speech?
  /// The text is word for word what was said, and is printed in quotation marks.
  package var isQuotation: Bool
  /// Both values of a correction; nil unless one was given.
  package var correction: Correction?

  package init(
    speaker: Party? = nil, speech: Speech? = nil, isQuotation: Bool = false, correction: Correction? = nil
  ) {
    self.speaker = speaker
    self.speech = speech
    self.isQuotation = isQuotation
    self.correction = correction
  }
}

/// A value that was said wrong and put right; both print ("semula 16 dikoreksi menjadi 7").
package struct Correction: Equatable, Sendable, Codable {
  package var before: String
  package var after: String

  package init(before: String, after: String) {
    self.before = before
    self.after = after
  }
}
