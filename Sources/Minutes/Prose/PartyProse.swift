import Meeting

/// How the papers name those who speak, promise and sign.
extension Session {
  /// The party with its office behind it, and with whom they came for: "Hj. Emma Susanty (Sekretaris Kecamatan)".
  func fullName(of party: Party) -> String {
    let name = name(of: party)
    var principal: Attendee?
    if case .person(let id) = party { principal = attendee(id).flatMap { self.principal(of: $0) } }
    let traits = [position(of: party), principal.map { "mewakili \($0.displayName)" }].compactMap { $0 }
    return traits.isEmpty ? name : "\(name) (\(traits.joined(separator: ", ")))"
  }

  /// The full name as it begins a sentence or a cell: a group's takes a capital ("Para KPM"), a person's stays as it is written.
  func openingName(of party: Party) -> String {
    let name = fullName(of: party)
    switch party {
    case .group, .participant: return Sentence.capitalised(name)
    case .person, .village, .institution, .named: return name
    }
  }

  /// The full name, or dots where nobody is known.
  func fullNameOrDots(of party: Party?) -> String { party.map { fullName(of: $0) } ?? Self.dots }
}
