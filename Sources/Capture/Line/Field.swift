import Meeting

/// A value that is typed behind its name and a colon, such as `vol:12 unit`.
package enum Field: String, CaseIterable, Sendable {
  case village, location, volume, beneficiaries, funds, office, problem, authority, urgency, cost
  case target
  case before, after

  /// The name to type before the colon.
  package var word: String {
    switch self {
    case .village: "desa"
    case .location: "lokasi"
    case .volume: "vol"
    case .beneficiaries: "sasaran"
    case .funds: "dana"
    case .office: "pd"
    case .problem: "masalah"
    case .authority: "kewenangan"
    case .urgency: "urgensi"
    case .cost: "biaya"
    case .target: "ukuran"
    case .before: "semula"
    case .after: "menjadi"
    }
  }

  /// The fields that a line of this kind has. `before` and `after` belong to corrections, see `KeyRule`.
  static func all(of kind: LineKind) -> [Field] {
    switch kind {
    case .proposal:
      [.village, .location, .volume, .beneficiaries, .funds, .office, .problem, .authority, .urgency, .cost]
    case .commitment: [.target]
    case .note, .question, .decision, .setAside: []
    }
  }
}
