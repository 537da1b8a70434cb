import Meeting

/// How the papers tell what was said.
extension Session {
  /// One remark as a sentence: who, how, and the words behind a colon.
  func sentence(of remark: Record.Remark) -> String {
    if let correction = remark.note.correction { return sentence(of: correction, in: remark) }
    guard remark.note.speaker != nil else { return remark.words }
    return "\(introduction(of: remark.note)) \(remark.words)"
  }

  /// Who speaks and how, with the colon before the words: "Para KPM menanyakan:".
  func introduction(of note: Note) -> String {
    let speaker = note.speaker.map { openingName(of: $0) } ?? Self.dots
    return "\(speaker) \(Speech.verb(of: note.speech)):"
  }

  /// Both values of a correction print, and who put it right.
  private func sentence(of correction: Correction, in remark: Record.Remark) -> String {
    let text = Sentence.open(remark.text)
    let isNamed = text.lowercased().hasPrefix("data ")
    let speaker = remark.note.speaker.map { " oleh \(fullName(of: $0))" } ?? ""
    return Sentence.make(
      of: "\(isNamed ? "" : "Data ")\(text) semula \(correction.before) dikoreksi menjadi \(correction.after)\(speaker)"
    )
  }
}

extension Record.Remark {
  /// What was said as a sentence, a question or word for word.
  var words: String {
    let isQuestion = note.speech == .question
    if note.isQuotation { return Sentence.quotation(of: text, isQuestion: isQuestion) }
    return isQuestion ? Sentence.question(of: text) : Sentence.make(of: text)
  }
}
