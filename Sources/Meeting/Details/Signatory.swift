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

extension Signatory {
  private static let representing = ["wakil ", "mewakili ", "perwakilan "]

  /// Whether they sign for a group of those who came, as their role says ("Wakil unsur KPM,").
  package var isRepresentative: Bool { leadOfRole != nil }

  /// For whom a representative signs, as the role says it behind its first word: "unsur KPM,"; nil for everybody else.
  package var represented: String? { leadOfRole.map { String(role.joined(separator: " ").dropFirst($0.count)) } }

  private var leadOfRole: String? {
    Self.representing.first { lead in role.contains { $0.lowercased().hasPrefix(lead) } }
  }
}

extension Session {
  /// No paper is signed by more.
  package static let mostSignatories = 12

  /// Who signs unless somebody says otherwise: those who signed before, else the chair and the note-taker, whoever acknowledges the
  /// berita acara by the template, and where it asks for them one of each group that came. Dots for a name that is not known.
  package var usualSignatories: [Signatory] {
    guard signatories.isEmpty else { return signatories }
    let witness = wording.papers.agreement.witnessRole
    var usual = [
      Signatory(role: wording.chairRole, name: signatureName(of: details.chair)),
      Signatory(role: wording.noteTakerRole, name: signatureName(of: details.noteTaker)),
    ]
    if !witness.isEmpty { usual.append(Signatory(role: witness, name: holder(ofOffice: witness.last ?? ""))) }
    if wording.papers.agreement.isSignedByGroups { usual += groupSignatories }
    return Array(usual.prefix(Self.mostSignatories))
  }

  /// One of each group that came, in the order of the groups (wakil unsur); named only where nobody else of it is known to have come.
  package var groupSignatories: [Signatory] {
    Attendance(of: self).tallies.filter { $0.present > 0 || !$0.isCounted }.compactMap { tally in
      guard let id = tally.group, let group = group(id) else { return nil }
      let present = attendees.filter { $0.group == id && $0.hasAttended }
      let isAlone = present.count == 1 && tally.present == 1 && tally.isCounted
      return Signatory(role: ["Wakil \(group.name),"], name: isAlone ? present[0].name : nil)
    }
  }

  /// The name of the only one on the roster whose office `words` begin with ("CAMAT KARANG INTAN,"); nil where there is none, or several.
  private func holder(ofOffice words: String) -> String? {
    let office = NameKey.fold(words)
    let holders = attendees.filter { attendee in
      let position = NameKey.fold(attendee.position)
      return !position.isEmpty && office.starts(with: position)
    }
    return holders.count == 1 ? holders[0].name : nil
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
