/// An activity proposed for a budget (usulan); every field but the entry's text may be missing.
package struct Proposal: Equatable, Sendable, Codable {
  /// The kinds of work against stunting (Perpres 72/2021): on its direct causes, on what lies behind them, or on how that work is
  /// governed.
  package enum Intervention: String, Sendable, Codable, CaseIterable {
    case specific, sensitive, supporting

    /// "spesifik", "sensitif" or "pendukung", as typed behind `#` and printed.
    package var word: String {
      switch self {
      case .specific: "spesifik"
      case .sensitive: "sensitif"
      case .supporting: "pendukung"
      }
    }
  }

  /// What few proposals say besides, each in words.
  package enum Detail: String, Sendable, CaseIterable {
    /// The figure that it is to better (indikator).
    case indicator = "indikator"
    /// For how many (jumlah sasaran), with what is counted: "24 balita".
    case beneficiaryCount = "jumlah"
    /// The programme, activity or sub-activity of the budget that it belongs to.
    case programme = "program"
    /// The year that it is planned for (tahun rencana).
    case planYear = "tahun"
    /// That it was proposed before (usulan berulang), and when.
    case recurring = "berulang"
    /// Anything else (keterangan).
    case remark = "ket"
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
  /// The details that there are, by `Detail.rawValue`; nil in files and in memory when there are none.
  private var details: [String: String]?

  package init() {}

  /// A detail; nil where nothing was said of it.
  package subscript(detail: Detail) -> String? {
    get { details?[detail.rawValue] }
    set {
      var details = details ?? [:]
      details[detail.rawValue] = newValue
      self.details = details.isEmpty ? nil : details
    }
  }

  /// What was said in details, in the order of `Detail`.
  package var furtherDetails: [(detail: Detail, text: String)] {
    details == nil ? [] : Detail.allCases.compactMap { detail in self[detail].map { (detail, $0) } }
  }

  /// Everyone who proposed it, in the order in which proposals were joined; may be empty.
  package var proposers: [Party] {
    get { (proposer.map { [$0] } ?? []) + (coProposers ?? []) }
    set {
      proposer = newValue.first
      coProposers = newValue.count > 1 ? Array(newValue.dropFirst()) : nil
    }
  }
}
