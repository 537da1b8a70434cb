import Meeting

/// Who signs the minutes.
extension Notula {
  /// Those named at closing; before that the chair on the left and the note-taker on the right, as the template words it.
  static func signatures(of session: Session) -> Document.Signatures {
    let place = session.wording.signingPlace ?? Session.dots
    let date = session.details.date?.plainDate ?? Session.dots
    let signatories =
      session.signatories.isEmpty
      ? [
        Signatory(role: session.wording.chairRole, name: session.signatureName(of: session.details.chair)),
        Signatory(role: session.wording.noteTakerRole, name: session.signatureName(of: session.details.noteTaker)),
      ] : session.signatories
    return Document.Signatures(placeAndDate: "\(place), \(date)", signers: signatories.map(signer))
  }

  /// Wide enough for a name in block letters.
  private static let unknownName = String(repeating: Session.dots, count: 4)

  /// As wide as the eighteen digits of a number.
  private static let unknownNumber = String(repeating: Session.dots, count: 2)

  /// Rank and number print only where they are given: not everybody who signs is a civil servant. Where nobody is named, dots
  /// leave room for the number, since it may well be one; who has none is told by a dash.
  private static func signer(_ signatory: Signatory) -> Document.Signer {
    let number = signatory.employeeNumber ?? (signatory.name == nil ? unknownNumber : nil)
    return Document.Signer(
      role: signatory.role, name: signatory.name ?? unknownName,
      details: [signatory.rank.flatMap(given), number.flatMap(given).map { "NIP \($0)" }].compactMap { $0 })
  }

  /// What was typed, or nil where it is a dash or nothing: the signatory has none.
  private static func given(_ typed: String) -> String? {
    typed.allSatisfy { $0.isWhitespace || "-–—".contains($0) } ? nil : typed
  }
}
