import Meeting

/// How the papers are signed.
extension Session {
  /// "Karang Intan, 21 Januari 2026", with dots for what is not known.
  var placeAndDate: String { "\(wording.signingPlace ?? Self.dots), \(details.date?.plainDate ?? Self.dots)" }

  /// A block of signatures with the meeting's place and date above.
  func signatures(of signatories: [Signatory]) -> Document.Signatures {
    Document.Signatures(placeAndDate: placeAndDate, signers: sides(signatories.map(\.signer)))
  }

  /// Those who sign in the order in which they stand: where the template says so, each two change sides.
  func sides(_ signers: [Document.Signer]) -> [Document.Signer] {
    guard wording.papers.swapsSignatures else { return signers }
    return stride(from: 0, to: signers.count, by: 2).flatMap { signers[$0..<min($0 + 2, signers.count)].reversed() }
  }
}

extension Signatory {
  /// Wide enough for a name in block letters.
  static let unknownName = String(repeating: Session.dots, count: 4)

  /// As wide as the eighteen digits of a number.
  private static let unknownNumber = String(repeating: Session.dots, count: 2)

  /// Rank and number print only where they are given: not everybody who signs is a civil servant. Where nobody is named, dots
  /// leave room for the number, since it may well be one; who has none is told by a dash.
  var signer: Document.Signer {
    let number = employeeNumber ?? (name == nil ? Self.unknownNumber : nil)
    return Document.Signer(
      role: role, name: name ?? Self.unknownName,
      details: [rank.flatMap(Self.given), number.flatMap(Self.given).map { "NIP \($0)" }].compactMap { $0 })
  }

  /// What was typed, or nil where it is a dash or nothing: the signatory has none.
  private static func given(_ typed: String) -> String? {
    typed.allSatisfy { $0.isWhitespace || "-–—".contains($0) } ? nil : typed
  }
}
