import Meeting

/// The values that the meeting knows for a field.
struct FieldValues {
  enum Finding: Equatable {
    case village(Village.ID)
    /// A listed value, as the list spells it.
    case value(String)
    /// The field has a list and the value is not on it; it is taken as typed.
    case unlisted
    /// Several villages or none: nothing is taken.
    case unknownVillage([Village.ID])
    /// The field has no list.
    case free
  }

  /// In words.
  static let longestValue = 6

  static let authorities = ["desa", "kecamatan", "kabupaten", "provinsi", "pusat"]
  static let urgencies = ["sangat mendesak", "mendesak", "tinggi", "sedang", "rendah"]

  private let context: CaptureContext

  init(_ context: CaptureContext) { self.context = context }

  /// What `value` is for `field`.
  func find(_ field: Field, _ value: String) -> Finding {
    switch field {
    case .village:
      let villages = villages(value)
      return villages.count == 1 ? .village(villages[0]) : .unknownVillage(villages)
    case .funds: return listed(value, in: context.session.funds)
    case .authority: return listed(value, in: Self.authorities)
    case .urgency: return listed(value, in: Self.urgencies)
    case .office:
      let offices = context.names.named(exactly: NameKey.fold(value)).filter { $0.tier == .institution }
      guard offices.count == 1, case .institution(let id) = context.names.all[offices[0].named].party,
        let institution = context.session.institution(id)
      else { return context.session.institutions.isEmpty ? .free : .unlisted }
      return .value(institution.name)
    default: return .free
    }
  }

  func isListed(_ field: Field, _ value: String) -> Bool {
    switch find(field, value) {
    case .village, .value: true
    case .unlisted, .unknownVillage, .free: false
    }
  }

  /// The villages of exactly this name, or of these words of a name.
  func villages(_ value: String) -> [Village.ID] {
    let words = NameKey.fold(value)
    let exact = ids(context.names.named(exactly: words))
    return exact.isEmpty ? ids(context.names.named(withWords: words)) : exact
  }

  /// The village that a misspelt name may mean; nil if none is near.
  func nearestVillage(to name: String) -> Village.ID? {
    let villages = context.session.villages
    let nearest = Spelling.nearest(to: NameKey.folded(name), among: villages.map { NameKey.folded($0.name) })
    return nearest.map { villages[$0].id }
  }

  private func ids(_ hits: [NameIndex.Hit]) -> [Village.ID] {
    hits.compactMap { hit in
      if hit.tier == .village, case .village(let id) = context.names.all[hit.named].party { id } else { nil }
    }
  }

  private func listed(_ value: String, in list: [String]) -> Finding {
    let key = NameKey.fold(value)
    if let spelt = list.first(where: { NameKey.fold($0) == key }) { return .value(spelt) }
    return list.isEmpty ? .free : .unlisted
  }
}
