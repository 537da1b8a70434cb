import Meeting

/// A value that is typed behind its name and a colon, such as `vol:12 unit`.
package enum Field: String, CaseIterable, Sendable {
  case village, location, volume, beneficiaries, funds, office, problem, authority, urgency, cost
  case indicator, beneficiaryCount, programme, planYear, recurring, remark
  case target
  case dissent
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
    case .indicator, .beneficiaryCount, .programme, .planYear, .recurring, .remark: detail?.rawValue ?? ""
    case .target: "ukuran"
    case .dissent: "keberatan"
    case .before: "semula"
    case .after: "menjadi"
    }
  }

  /// The detail of a proposal that is typed with this name; nil for every other field.
  package var detail: Proposal.Detail? {
    switch self {
    case .indicator: .indicator
    case .beneficiaryCount: .beneficiaryCount
    case .programme: .programme
    case .planYear: .planYear
    case .recurring: .recurring
    case .remark: .remark
    default: nil
    }
  }

  /// The field of a detail.
  package init(_ detail: Proposal.Detail) {
    switch detail {
    case .indicator: self = .indicator
    case .beneficiaryCount: self = .beneficiaryCount
    case .programme: self = .programme
    case .planYear: self = .planYear
    case .recurring: self = .recurring
    case .remark: self = .remark
    }
  }

  /// The fields that a line of this kind has. `before` and `after` belong to corrections, see `KeyRule`.
  static func all(of kind: LineKind) -> [Field] {
    switch kind {
    case .proposal:
      [.village, .location, .volume, .beneficiaries, .funds, .office, .problem, .authority, .urgency, .cost]
        + Proposal.Detail.allCases.map { Field($0) }
    case .commitment: [.target]
    case .decision: [.dissent]
    case .note, .question, .setAside: []
    }
  }
}
