import Meeting

/// Who signs the minutes.
extension Notula {
  /// Those named at closing; before that the chair on the left and the note-taker on the right, as the template words it.
  static func signatures(of session: Session) -> Document.Signatures {
    session.signatures(of: session.minutesSignatories)
  }
}

extension Session {
  /// Those named at closing, else the chair and the note-taker; no name where only an office is known.
  var minutesSignatories: [Signatory] {
    signatories.isEmpty
      ? [
        Signatory(role: wording.chairRole, name: signatureName(of: details.chair)),
        Signatory(role: wording.noteTakerRole, name: signatureName(of: details.noteTaker)),
      ] : signatories
  }
}
