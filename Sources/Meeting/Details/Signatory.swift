/// Who signs the papers, and as what.
package struct Signatory: Equatable, Sendable, Codable {
  /// Lines above the signature, such as "Mengetahui," and "Pimpinan Rapat,"; at least one.
  package var role: [String]
  /// nil prints dots to fill by hand.
  package var name: String?
  /// Civil-service rank (pangkat); nil prints nothing.
  package var rank: String?
  /// The eighteen digits of a civil servant's number; nil prints nothing, since not every signatory has one.
  package var employeeNumber: String?

  package init(role: [String], name: String? = nil, rank: String? = nil, employeeNumber: String? = nil) {
    self.role = role
    self.name = name
    self.rank = rank
    self.employeeNumber = employeeNumber
  }
}

extension Session {
  /// Who signs unless somebody says otherwise: those who signed before, else the chair and the note-taker, with dots for a name that
  /// is not known.
  package var usualSignatories: [Signatory] {
    guard signatories.isEmpty else { return signatories }
    return [
      Signatory(role: wording.chairRole, name: signatureName(of: details.chair)),
      Signatory(role: wording.noteTakerRole, name: signatureName(of: details.noteTaker)),
    ]
  }

  /// The name that stands under a signature; nil, which prints dots, where the party is no person or only the office is known.
  package func signatureName(of party: Party?) -> String? {
    switch party {
    case .person(let id): attendee(id)?.name
    case .named(let name): name
    case .group, .participant, .village, .institution, nil: nil
    }
  }
}
