import Meeting
import TOMLReading

/// What a template says of the days that a deadline may be set by.
extension TemplateReader {
  /// Reads the named dates of the file. One that the template it builds on names already takes that one's place, since such days
  /// are others each year.
  mutating func readNamedDates(_ file: TOMLSection) throws(TOMLError) {
    var own: Set<[String]> = []
    for section in try file.sections("tanggal") {
      let date = try namedDate(section)
      let words = NameKey.fold(date.name)
      guard own.insert(words).inserted else { throw section.error("nama", .duplicate(date.name)) }
      if let index = setup.namedDates.firstIndex(where: { NameKey.fold($0.name) == words }) {
        setup.namedDates[index] = date
      } else {
        setup.namedDates.append(date)
      }
    }
  }

  private func namedDate(_ section: TOMLSection) throws(TOMLError) -> NamedDate {
    try section.requireOnly(["nama", "tanggal", "alias"])
    let name = try section.requiredText("nama")
    guard !NameKey.fold(name).isEmpty else { throw section.error("nama", .malformed(name)) }
    let text = try section.requiredText("tanggal")
    guard let date = CivilDate(iso: text) else { throw section.error("tanggal", .malformed(text)) }
    return NamedDate(name: name, date: date, aliases: try section.texts("alias"))
  }
}
