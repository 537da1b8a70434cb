import Meeting

/// Finds the people of a table again on the roster of a meeting, and in the rows before.
struct RosterMatching {
  let places: PlaceNames
  private let session: Session
  /// By folded name without titles and degrees.
  private var named: [String: [Attendee.ID]] = [:]
  /// By office and village, those whose name the roster does not know.
  private var unnamed: [Office: [Attendee.ID]] = [:]
  private var holders: [Office: [Attendee.ID]] = [:]
  /// Whom an earlier row has found; one person is not found by two rows.
  private var found: [Attendee.ID: Int] = [:]
  /// The rows so far, by name.
  private var earlier: [String: [RosterImport.Row]] = [:]
  private var addedOffices: [Office: Int] = [:]
  /// Names by their words, to find those that are spelt much alike.
  private var alike: [String: Set<String>] = [:]

  private struct Office: Hashable {
    let words: String
    let village: Village.ID?
  }

  init(_ session: Session) {
    self.session = session
    places = PlaceNames(session)
    for attendee in session.attendees {
      if let name = attendee.name {
        for name in [name] + attendee.aliases { note(NameKey.folded(name), attendee.id) }
      }
      for position in [attendee.position] + (attendee.name == nil ? attendee.aliases : []) where !position.isEmpty {
        let office = office(position, attendee.village)
        if attendee.name == nil { unnamed[office, default: []].append(attendee.id) }
        if position == attendee.position { holders[office, default: []].append(attendee.id) }
      }
    }
  }

  private mutating func note(_ name: String, _ id: Attendee.ID) {
    guard !name.isEmpty, named[name]?.contains(id) != true else { return }
    named[name, default: []].append(id)
    noteSpelling(name)
  }

  private func office(_ position: String, _ village: Village.ID?) -> Office {
    Office(words: places.office(position, of: village), village: village)
  }

  // MARK: - One row

  /// What becomes of one row; later rows are read on what it gave.
  ///
  /// - Parameter heading: the group of the heading that the row stands under.
  mutating func take(_ row: RosterRow, under heading: Group.ID?) throws(RosterImport.Reason) -> RosterImport.Row {
    var particulars = Attendee.Particulars(
      name: row.name, position: row.position ?? "", institution: row.institution, sex: row.sex)
    var remarks = row.remarks
    readPlaces(of: row, under: heading, &particulars, &remarks)
    var result = RosterImport.Row(
      number: row.number, verdict: .adds, particulars: particulars, contact: row.contact, remarks: remarks)
    if let row = sameRow(as: particulars) {
      result.verdict = .repeats(row: row)
      return result
    }
    if let known = try find(particulars) {
      if let row = found[known.id] {
        result.verdict = .repeats(row: row)
        return result
      }
      found[known.id] = row.number
      result.particulars = merged(known, particulars)
      result.verdict = result.particulars == known.particulars ? .stays(known.id) : .amends(known.id)
      remember(result)
      return result
    }
    remarkOnLikeness(&result)
    remember(result)
    if !particulars.position.isEmpty {
      let office = office(particulars.position, particulars.village)
      addedOffices[office] = addedOffices[office] ?? row.number
    }
    return result
  }

  private func readPlaces(
    of row: RosterRow, under heading: Group.ID?, _ particulars: inout Attendee.Particulars,
    _ remarks: inout [RosterImport.Remark]
  ) {
    var unknown: [String] = []
    if let text = row.group {
      particulars.group = places.group(text)
      if particulars.group == nil {
        remarks.append(.unknownGroup(text))
        unknown.append(text)
      }
    }
    if let text = row.village {
      particulars.village = places.village(text)
      if particulars.village == nil {
        remarks.append(.unknownVillage(text, nearest: places.nearestVillage(text)))
        unknown.append(text)
      }
    } else if let position = row.position {
      particulars.village = places.village(ofPosition: position)
    }
    particulars.group = particulars.group ?? heading ?? row.position.flatMap { places.group(ofPosition: $0) }
    // What the meeting does not know is not lost.
    if particulars.institution == nil, !unknown.isEmpty { particulars.institution = unknown.joined(separator: ", ") }
  }

  /// The one of the roster who is meant; nil for somebody new.
  private func find(_ particulars: Attendee.Particulars) throws(RosterImport.Reason) -> Attendee? {
    let office = particulars.position.isEmpty ? nil : office(particulars.position, particulars.village)
    if let name = particulars.name {
      let ids = named[NameKey.folded(name)] ?? []
      if let known = try one(of: ids, particulars, office) { return known }
      // The roster knows the office and not yet who holds it.
      return office.flatMap { unnamed[$0] }?.lazy.filter { found[$0] == nil }.first.flatMap { session.attendee($0) }
    }
    guard let ids = office.flatMap({ (unnamed[$0] ?? []) + (holders[$0] ?? []) }), let first = ids.first else {
      return nil
    }
    // An office without a name says nothing new of whoever holds it.
    return session.attendee(first)
  }

  /// Of those of one name the one whose village, then office is that of the row. Somebody of that name from another village is
  /// somebody else.
  private func one(
    of ids: [Attendee.ID], _ particulars: Attendee.Particulars, _ office: Office?
  ) throws(RosterImport.Reason) -> Attendee? {
    var candidates = ids.compactMap { session.attendee($0) }
    if let village = particulars.village {
      candidates = candidates.filter { $0.village == nil || $0.village == village }
      let local = candidates.filter { $0.village == village }
      if !local.isEmpty { candidates = local }
    }
    guard candidates.count > 1 else { return candidates.first }
    if let office {
      let holders = candidates.filter { self.office($0.position, $0.village).words == office.words }
      if !holders.isEmpty { candidates = holders }
    }
    // Those who are alike in all of it are found one after the other, as they stand.
    let free = candidates.filter { found[$0.id] == nil }
    let keys = Set(candidates.map { self.office($0.position, $0.village) })
    guard keys.count == 1 else { throw .ambiguous(candidates.map(\.id)) }
    return free.first ?? candidates.first
  }

  /// What the roster is to say of `known`: what the row says, and where it says nothing what stands there.
  private func merged(_ known: Attendee, _ row: Attendee.Particulars) -> Attendee.Particulars {
    var merged = known.particulars
    merged.name = row.name ?? known.name
    merged.group = row.group ?? known.group
    merged.village = row.village ?? known.village
    merged.institution = row.institution ?? known.institution
    merged.sex = row.sex ?? known.sex
    // Whoever is on a list of those invited is no guest.
    merged.isGuest = false
    // "Pambakal" beside a village is the "Pambakal Desa Kiram" that stands there.
    let isSame = office(row.position, merged.village).words == office(known.position, merged.village).words
    if !row.position.isEmpty, !isSame, !isAlias(row.position, of: known) { merged.position = row.position }
    return merged
  }

  private func isAlias(_ position: String, of known: Attendee) -> Bool {
    known.name == nil
      && known.aliases.contains { office($0, known.village).words == office(position, known.village).words }
  }

  // MARK: - Earlier rows

  /// The earlier row of the same person; nil where there is none.
  private func sameRow(as particulars: Attendee.Particulars) -> Int? {
    guard let name = particulars.name else {
      return addedOffices[office(particulars.position, particulars.village)]
    }
    return earlier[NameKey.folded(name)]?.first { row in
      let other = row.particulars
      return (other.village == particulars.village || other.village == nil || particulars.village == nil)
        && (other.position.isEmpty || particulars.position.isEmpty
          || office(other.position, other.village).words == office(particulars.position, particulars.village).words)
    }?.number
  }

  private mutating func remember(_ row: RosterImport.Row) {
    guard let name = row.particulars.name else { return }
    let key = NameKey.folded(name)
    earlier[key, default: []].append(row)
    noteSpelling(key)
  }

  // MARK: - Likeness

  private mutating func noteSpelling(_ name: String) {
    for word in Self.words(name) { alike[String(word), default: []].insert(name) }
  }

  private static func words(_ name: String) -> Set<Substring> { Set(name.split(separator: " ")) }

  private func remarkOnLikeness(_ result: inout RosterImport.Row) {
    let particulars = result.particulars
    guard let name = particulars.name else { return }
    let key = NameKey.folded(name)
    // Who holds the only seat of a village's office is one person; of two names one may be out of date.
    if !particulars.position.isEmpty, particulars.village != nil {
      let office = office(particulars.position, particulars.village)
      for id in holders[office] ?? [] where found[id] == nil { return result.remarks.append(.resembles(id)) }
    }
    for other in nearNames(key) {
      for id in named[other] ?? [] {
        guard let attendee = session.attendee(id), mayBeOne(attendee.particulars, particulars) else { continue }
        return result.remarks.append(.resembles(id))
      }
      for row in earlier[other] ?? [] where mayBeOne(row.particulars, particulars) {
        return result.remarks.append(.resemblesRow(row.number))
      }
    }
  }

  /// Nothing that both say tells them apart.
  private func mayBeOne(_ one: Attendee.Particulars, _ other: Attendee.Particulars) -> Bool {
    let villages = one.village == nil || other.village == nil || one.village == other.village
    let groups = one.group == nil || other.group == nil || one.group == other.group
    return villages && groups
  }

  /// Names at most two slips away that share a word, all initials and all digits, in their order.
  private func nearNames(_ name: String) -> [String] {
    var near: Set<String> = []
    for word in Self.words(name) {
      let names = alike[String(word)] ?? []
      // A word that hundreds bear says nothing.
      guard names.count <= 200 else { continue }
      near.formUnion(
        names.filter { other in
          abs(other.utf8.count - name.utf8.count) <= 2 && Self.marks(other) == Self.marks(name)
            && Spelling.nearest(to: name, among: [other]) != nil
        })
    }
    return near.sorted()
  }

  /// What in a name is no slip: "A. Rahman" is not "B. Rahman".
  private static func marks(_ name: String) -> [Substring] {
    name.split(separator: " ").filter { $0.count == 1 || $0.contains(where: \.isNumber) }
  }
}
