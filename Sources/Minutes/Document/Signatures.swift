extension Document {
  /// Who signs: the place and date above, then up to two columns a row.
  package struct Signatures: Equatable, Sendable {
    /// "Karang Intan, 21 Januari 2026", above the right column.
    package var placeAndDate: String
    /// Signers in reading order: left, right, next row left …; a single one stands right.
    package var signers: [Signer]

    package init(placeAndDate: String, signers: [Signer]) {
      self.placeAndDate = placeAndDate
      self.signers = signers
    }
  }

  /// One place to sign.
  package struct Signer: Equatable, Sendable {
    /// Lines above the signature, such as ["Mengetahui,", "Pimpinan Rapat,"] or ["a.n. CAMAT KARANG INTAN", "SEKRETARIS,"]; at least one.
    package var role: [String]
    /// The name, underlined and bold; dots or nothing where it is not known.
    package var name: String
    /// Lines below the name, such as rank and NIP; may be empty.
    package var details: [String]
    /// False where dots stand for the name; they are a line to write on and are not underlined.
    package var isNamed: Bool { name.contains { $0.isLetter } }

    package init(role: [String], name: String, details: [String] = []) {
      self.role = role
      self.name = name
      self.details = details
    }

    /// The lines of the role that stand below the office for which is signed, and as deep as its name: all behind "a.n. …".
    package var hangingRole: Range<Int> {
      guard let first = role.firstIndex(where: { $0.hasPrefix(Self.onBehalf) }) else { return role.count..<role.count }
      return first + 1..<role.count
    }

    /// What a line begins with that names the office for which another signs (atas nama).
    package static let onBehalf = "a.n. "
  }
}
