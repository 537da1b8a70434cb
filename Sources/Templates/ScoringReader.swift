import Meeting
import TOMLReading

/// What a template says of how proposals are scored.
extension TemplateReader {
  /// Criteria in the file take the place of all those of the template it builds on, since their weights belong together.
  mutating func readScoring(_ file: TOMLSection) throws(TOMLError) {
    let highest = try file.number("skor_tertinggi", in: Scoring.scales)
    var criteria: [Criterion] = []
    for section in try file.sections("kriteria") {
      let criterion = try criterion(section, besides: criteria)
      criteria.append(criterion)
    }
    guard highest != nil || !criteria.isEmpty else { return }
    let base = setup.scoring ?? .usual
    setup.scoring = Scoring(criteria: criteria.isEmpty ? base.criteria : criteria, highest: highest ?? base.highest)
  }

  private func criterion(
    _ section: TOMLSection, besides others: [Criterion]
  ) throws(TOMLError) -> Criterion {
    try section.requireOnly(["nama", "bobot", "alias"])
    let name = try section.requiredText("nama")
    let id = Criterion.ID(slug(name))
    // A name of signs or digits alone could not be told from points.
    guard name.contains(where: \.isLetter), !id.rawValue.isEmpty else { throw section.error("nama", .malformed(name)) }
    guard !others.contains(where: { $0.id == id }) else { throw section.error("nama", .duplicate(name)) }
    guard let weight = try section.number("bobot", in: Scoring.weights) else { throw section.error("bobot", .missing) }
    return Criterion(id: id, name: name, weight: weight, aliases: try section.texts("alias"))
  }
}
