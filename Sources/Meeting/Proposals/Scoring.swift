/// How proposals are scored: by which criteria, how much each counts, and with how many points at most.
package struct Scoring: Equatable, Sendable, Codable {
  /// In the order of the template; at least one, each with another identifier.
  package var criteria: [Criterion]
  /// The most points for one criterion, in `Scoring.scales`; the fewest is 1.
  package var highest: Int

  package init(criteria: [Criterion], highest: Int = 5) {
    self.criteria = criteria
    self.highest = highest
  }
}

/// One thing that proposals are compared by, such as "Urgensi".
package struct Criterion: Equatable, Sendable, Codable {
  package typealias ID = Identifier<Criterion>

  package let id: ID
  package var name: String
  /// How much it counts beside the others, in `Scoring.weights`.
  package var weight: Int
  /// Other words that people type for it.
  package var aliases: [String]

  package init(id: ID, name: String, weight: Int, aliases: [String] = []) {
    self.id = id
    self.name = name
    self.weight = weight
    self.aliases = aliases
  }
}

extension Criterion {
  /// As it stands in a sentence: "dampak 1.000 HPK". Its first word loses its capital unless that is not the only one.
  package var phrase: String {
    let word = name.prefix { !$0.isWhitespace }
    guard let first = name.first, !word.dropFirst().contains(where: \.isUppercase) else { return name }
    return first.lowercased() + name.dropFirst()
  }
}

extension Proposal {
  /// The points of one criterion.
  package struct Score: Equatable, Sendable, Codable {
    package let criterion: Criterion.ID
    /// From 1 to `Scoring.highest`; nil takes them back.
    package let points: Int?

    package init(_ criterion: Criterion.ID, _ points: Int?) {
      self.criterion = criterion
      self.points = points
    }
  }
}

extension Scoring {
  /// What a criterion may count.
  package static let weights = 1...1000
  /// What the most points may be.
  package static let scales = 2...100

  /// What counts where the template says nothing.
  package static let usual = Scoring(
    criteria: [
      Criterion(id: "urgensi", name: "Urgensi", weight: 30),
      Criterion(id: "jumlah-sasaran", name: "Jumlah sasaran", weight: 20, aliases: ["sasaran"]),
      Criterion(id: "dampak-1-000-hpk", name: "Dampak 1.000 HPK", weight: 25, aliases: ["dampak", "HPK"]),
      Criterion(
        id: "kesiapan-dan-kewenangan", name: "Kesiapan dan kewenangan", weight: 15, aliases: ["kesiapan", "kewenangan"]),
      Criterion(id: "dukungan-data", name: "Dukungan data", weight: 10, aliases: ["data"]),
    ])

  /// The points that there are.
  package var points: ClosedRange<Int> { 1...max(1, highest) }

  /// The criterion `id`; nil when there is none.
  package func criterion(_ id: Criterion.ID) -> Criterion? { criteria.first { $0.id == id } }

  /// What each criterion adds to the total of `points`, in the order of the template; a criterion without points adds nothing.
  package func parts(of points: [Criterion.ID: Int]) -> [Part] {
    criteria.map { Part(criterion: $0, points: points[$0.id]) }
  }

  /// One criterion of a total.
  package struct Part: Equatable, Sendable {
    package let criterion: Criterion
    /// nil where none were given.
    package let points: Int?

    /// Points times weight.
    package var weighted: Int { (points ?? 0) * criterion.weight }
  }

  /// What `points` come to; nil where none of the criteria has any.
  package func total(of points: [Criterion.ID: Int]) -> Total? {
    let scored = criteria.compactMap { criterion in points[criterion.id].map { $0 * criterion.weight } }
    guard !scored.isEmpty else { return nil }
    return Total(
      weighted: scored.reduce(0, +), possible: criteria.reduce(0) { $0 + $1.weight } * highest, scored: scored.count,
      criteria: criteria.count)
  }

  /// The weighted sum of a proposal's points. A criterion without points counts nothing, so that an unfinished one stands low.
  package struct Total: Equatable, Sendable {
    /// Points times weight, summed.
    package let weighted: Int
    /// The same for a proposal with the most points everywhere; more than 0.
    package let possible: Int
    /// How many criteria have points, of how many.
    package let scored: Int
    package let criteria: Int

    /// In hundredths of a percent of what is possible, half of one rounded up.
    package var share: Int { possible > 0 ? (weighted * 20_000 + possible) / (possible * 2) : 0 }

    /// "82,6": what it is of 100, with at most two decimals.
    package var text: String {
      let decimals = share % 100
      let digits = decimals % 10 == 0 ? "\(decimals / 10)" : (decimals < 10 ? "0\(decimals)" : "\(decimals)")
      return "\(share / 100)" + (decimals == 0 ? "" : ",\(digits)")
    }
  }
}
