import Meeting
import TOMLReading

/// What a template says of which offices carry out what.
extension TemplateReader {
  /// Rules in the file stand before those of the template it builds on, so that of two that fit a proposal alike its own holds.
  mutating func readOfficeRules(_ file: TOMLSection) throws(TOMLError) {
    var rules: [OfficeRule] = []
    for section in try file.sections("kewenangan") {
      let rule = try officeRule(section)
      rules.append(rule)
    }
    guard !rules.isEmpty else { return }
    setup.officeRules = rules + (setup.officeRules ?? [])
  }

  private func officeRule(_ section: TOMLSection) throws(TOMLError) -> OfficeRule {
    try section.requireOnly(["kegiatan", "perangkat_daerah", "kewenangan"])
    let words = try section.texts("kegiatan")
    guard !words.isEmpty else { throw section.error("kegiatan", .missing) }
    for (index, word) in words.enumerated() where NameKey.fold(word).isEmpty {
      throw section.error("kegiatan", element: index, .malformed(word))
    }
    let offices = try section.texts("perangkat_daerah")
    guard !offices.isEmpty else { throw section.error("perangkat_daerah", .missing) }
    return OfficeRule(words: words, offices: offices, authority: try section.text("kewenangan"))
  }
}
