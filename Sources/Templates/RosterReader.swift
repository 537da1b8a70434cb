import Meeting
import TOMLReading

/// What a template says of who is invited, from where, and which offices answer for something.
extension TemplateReader {
  mutating func readGroup(_ section: TOMLSection) throws(TOMLError) {
    try section.requireOnly(["kode", "nama", "sebutan", "alias", "undangan"])
    let name = try section.requiredText("nama")
    let code = try section.text("kode") ?? slug(name)
    guard !code.isEmpty, slug(code) == code else { throw section.error("kode", .malformed(code)) }
    let group = Group(
      id: Group.ID(code), name: name, collective: try section.text("sebutan"), aliases: try section.texts("alias"),
      invited: try section.number("undangan", in: 0...10_000))
    guard !setup.groups.contains(where: { $0.id == group.id }) else { throw section.error("kode", .duplicate(code)) }
    setup.groups.append(group)
  }

  mutating func readVillage(_ section: TOMLSection) throws(TOMLError) {
    try section.requireOnly(["nama", "kode", "alias"])
    let name = try section.requiredText("nama")
    let village = Village(
      id: Village.ID(slug(name)), code: try section.text("kode"), name: name, aliases: try section.texts("alias"))
    guard !village.id.rawValue.isEmpty else { throw section.error("nama", .malformed(name)) }
    guard !setup.villages.contains(where: { $0.id == village.id }) else {
      throw section.error("nama", .duplicate(name))
    }
    if let code = village.code, setup.villages.contains(where: { $0.code == code }) {
      throw section.error("kode", .duplicate(code))
    }
    setup.villages.append(village)
  }

  mutating func readInstitution(_ section: TOMLSection) throws(TOMLError) {
    try section.requireOnly(["nama", "alias"])
    let name = try section.requiredText("nama")
    let id = Institution.ID(slug(name))
    guard !id.rawValue.isEmpty else { throw section.error("nama", .malformed(name)) }
    guard !setup.institutions.contains(where: { $0.id == id }) else { throw section.error("nama", .duplicate(name)) }
    setup.institutions.append(Institution(id: id, name: name, aliases: try section.texts("alias")))
  }

  /// One attendee; one whose office is on the roster already without a name gives that office its name.
  mutating func readAttendee(_ section: TOMLSection) throws(TOMLError) {
    try section.requireOnly(["jabatan", "nama", "unsur", "desa", "instansi", "jenis_kelamin", "alias"])
    let name = try section.text("nama")
    // Somebody with a name may have no office.
    let position = name == nil ? try section.requiredText("jabatan") : try section.text("jabatan") ?? ""
    let institution = try section.text("instansi")
    let sex = try section.choice("jenis_kelamin", among: ["L": Sex.male, "P": .female])
    let group = try groupID(section)
    let village = try villageID(section)
    let aliases = try section.texts("alias")
    if let name, !position.isEmpty,
      let index = setup.attendees.firstIndex(where: { $0.position == position && $0.name == nil })
    {
      setup.attendees[index].name = name
      setup.attendees[index].group = group ?? setup.attendees[index].group
      setup.attendees[index].village = village ?? setup.attendees[index].village
      setup.attendees[index].institution = institution ?? setup.attendees[index].institution
      setup.attendees[index].sex = sex ?? setup.attendees[index].sex
      setup.attendees[index].aliases += aliases
      return
    }
    // Two people may hold one office ("Kader Posyandu"); the same office twice without a name is a slip.
    guard name != nil || !setup.attendees.contains(where: { $0.position == position }) else {
      throw section.error("jabatan", .duplicate(position))
    }
    let id = attendeeID(position.isEmpty ? name ?? "" : name.map { "\(position) \($0)" } ?? position)
    setup.attendees.append(
      Attendee(
        id: id, name: name, position: position, group: group, village: village, institution: institution, sex: sex,
        aliases: aliases))
  }

  /// One attendee for each village, in the order of the villages.
  mutating func readVillageAttendees(_ section: TOMLSection) throws(TOMLError) {
    try section.requireOnly(["jabatan", "unsur", "alias"])
    let pattern = try section.requiredText("jabatan")
    guard pattern.contains(Self.villageMark) else { throw section.error("jabatan", .malformed(pattern)) }
    let group = try groupID(section)
    let aliases = try section.texts("alias")
    for village in setup.villages {
      let position = Self.fill(pattern, with: village)
      guard !setup.attendees.contains(where: { $0.position == position }) else {
        throw section.error("jabatan", .duplicate(position))
      }
      setup.attendees.append(
        Attendee(
          id: attendeeID(position), position: position, group: group, village: village.id,
          aliases: aliases.map { Self.fill($0, with: village) }))
    }
  }

  private static let villageMark = "{desa}"

  private static func fill(_ pattern: String, with village: Village) -> String {
    pattern.split(separator: villageMark, omittingEmptySubsequences: false).joined(separator: village.name)
  }

  private func attendeeID(_ words: String) -> Attendee.ID {
    Identifier(words, else: "peserta", avoiding: setup.attendees.map(\.id))
  }

  private func groupID(_ section: TOMLSection) throws(TOMLError) -> Group.ID? {
    guard let code = try section.text("unsur") else { return nil }
    guard setup.groups.contains(where: { $0.id == Group.ID(code) }) else {
      throw section.error("unsur", .unknownReference(code))
    }
    return Group.ID(code)
  }

  private func villageID(_ section: TOMLSection) throws(TOMLError) -> Village.ID? {
    guard let name = try section.text("desa") else { return nil }
    guard let village = setup.villages.first(where: { $0.id == Village.ID(slug(name)) }) else {
      throw section.error("desa", .unknownReference(name))
    }
    return village.id
  }
}
