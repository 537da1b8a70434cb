import Meeting

/// Who signs the minutes.
extension Notula {
  /// Those named at closing; before that the chair on the left and the note-taker on the right, as the template words it.
  static func signatures(of session: Session) -> Document.Signatures {
    session.signatures(of: session.minutesSignatories)
  }
}

extension Session {
  /// Those named at closing, else the chair and the note-taker; no name where only an office is known. Those who sign for groups, and
  /// whoever acknowledges the berita acara, sign that paper alone.
  var minutesSignatories: [Signatory] {
    let witness = wording.papers.agreement.witnessRole
    let signers = usualSignatories.filter { !$0.isRepresentative && (witness.isEmpty || $0.role != witness) }
    return signers.isEmpty ? usualSignatories : signers
  }
}
