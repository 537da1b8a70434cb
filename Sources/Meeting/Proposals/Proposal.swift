/// An activity proposed for a budget (usulan); every field but the entry's text may be missing.
package struct Proposal: Equatable, Sendable, Codable {
  /// The two kinds of work against stunting (Perpres 72/2021): on its direct causes, or on what lies behind them.
  package enum Intervention: String, Sendable, Codable, CaseIterable {
    case specific, sensitive

    /// "spesifik" or "sensitif", as typed behind `#` and printed.
    package var word: String {
      switch self {
      case .specific: "spesifik"
      case .sensitive: "sensitif"
      }
    }
  }

  /// The price of one, such as Rp3.500.000 a "unit".
  package struct UnitPrice: Equatable, Sendable, Codable {
    package var amount: Rupiah
    package var unit: String

    package init(amount: Rupiah, unit: String) {
      self.amount = amount
      self.unit = unit
    }
  }

  package var village: Village.ID?
  package var proposer: Party?
  /// Those whose like proposals were joined to this one; nil in files and in memory when there are none.
  private var coProposers: [Party]?
  package var intervention: Intervention?
  /// Where exactly (lokasi), in words.
  package var location: String?
  /// How much, in words with its unit: "24 balita x 90 hari".
  package var volume: String?
  package var unitPrice: UnitPrice?
  /// The whole cost, given or worked out from volume and unit price.
  package var cost: Rupiah?
  /// Who it is for (sasaran).
  package var beneficiaries: String?
  /// Source of funds (sumber dana), such as "DD".
  package var funds: String?
  /// The office that would carry it out (perangkat daerah).
  package var office: String?
  /// Why it is needed (masalah).
  package var problem: String?
  /// Whose business it is (kewenangan): desa, kabupaten, provinsi, pusat.
  package var authority: String?
  package var urgency: String?

  package init() {}

  /// Everyone who proposed it, in the order in which proposals were joined; may be empty.
  package var proposers: [Party] {
    get { (proposer.map { [$0] } ?? []) + (coProposers ?? []) }
    set {
      proposer = newValue.first
      coProposers = newValue.count > 1 ? Array(newValue.dropFirst()) : nil
    }
  }
}
