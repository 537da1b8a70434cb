import Meeting

/// The ways in which the people of a roster are named.
///
/// Offices and villages come back on a roster of thousands: each is folded once.
struct RosterNames {
  private struct Office: Hashable {
    let position: String
    let village: Village.ID?
    let isNamed: Bool
  }

  private let villages: [Village.ID: (name: [String], aliases: [[String]])]
  private let groups: [Group.ID: [String]]
  private var offices: [Office: [NameIndex.Key]] = [:]

  init(_ session: Session) {
    villages = Dictionary(
      session.villages.map { ($0.id, (NameKey.fold($0.name), $0.aliases.map { NameKey.fold($0) })) },
      uniquingKeysWith: { first, _ in first })
    groups = Dictionary(session.groups.map { ($0.id, NameKey.fold($0.name)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The keys of one attendee, the name first where there is one.
  ///
  /// - Parameter number: gives the number of a word.
  mutating func keys(of attendee: Attendee, number: (String) -> Int) -> [NameIndex.Key] {
    var keys: [NameIndex.Key] = []
    let village = attendee.village.flatMap { villages[$0] }?.name.map { number($0) }
    for name in [attendee.name].compactMap({ $0 }) + attendee.aliases {
      let words = NameKey.words(of: name).map { number($0) }
      keys.append(NameIndex.Key(words: words, tier: .person))
      let spelt = NameKey.fold(name)
      if spelt.count > words.count {
        keys.append(NameIndex.Key(words: spelt.map { number($0) }, tier: .person, isWholeOnly: true))
      }
      if let village { keys.append(NameIndex.Key(words: words + village, tier: .person)) }
    }
    guard !attendee.position.isEmpty else { return keys }
    let office = Office(position: attendee.position, village: attendee.village, isNamed: attendee.name != nil)
    if let known = offices[office] { return keys + known }
    let tier: NameIndex.Tier = office.isNamed ? .position : .person
    let own = words(of: office).map { NameIndex.Key(words: $0.map { number($0) }, tier: tier) }
    offices[office] = own
    return keys + own
  }

  /// The office, with its village where it does not name it, and with the village by its other names.
  private func words(of office: Office) -> [[String]] {
    let position = NameKey.fold(office.position)
    guard !position.isEmpty, let village = office.village.flatMap({ villages[$0] }) else {
      return position.isEmpty ? [] : [position]
    }
    let place = position.firstRange(of: village.name)
    return [position] + (place == nil ? [position + village.name] : [])
      + village.aliases.map { alias in
        var words = position
        words.replaceSubrange(place ?? position.count..<position.count, with: alias)
        return words
      }
  }

  /// What may stand behind the name of one who bears it with others: the group, the village and the group, and the number among
  /// those who are alike in all of it; nil for one who is not.
  func tellingWords(of attendee: Attendee, number: Int?) -> [[String]] {
    let group = attendee.group.flatMap { groups[$0] } ?? []
    let village = attendee.village.flatMap { villages[$0] }?.name ?? []
    let told = group.isEmpty ? [] : village.isEmpty ? [group] : [group, village + group, group + village]
    return told + (number.map { [["\($0)"]] } ?? [])
  }

  /// Those of one name whom nothing but their order on the roster tells apart.
  struct Alike {
    private struct Traits: Hashable {
      let group: Group.ID?
      let village: Village.ID?
      let position: String
    }

    private var counts: [Traits: Int] = [:]
    private var given: [Traits: Int] = [:]

    mutating func add(_ attendee: Attendee) { counts[Self.traits(attendee), default: 0] += 1 }

    /// The next number among those like this one, from 1; nil for one whom something tells apart. To be asked once for each, in
    /// the order of the roster.
    mutating func number(of attendee: Attendee) -> Int? {
      let traits = Self.traits(attendee)
      guard counts[traits, default: 0] > 1 else { return nil }
      given[traits, default: 0] += 1
      return given[traits]
    }

    private static func traits(_ attendee: Attendee) -> Traits {
      Traits(group: attendee.group, village: attendee.village, position: attendee.position)
    }
  }
}

extension [String] {
  /// Where `part` stands here as neighbours; nil for an empty one.
  fileprivate func firstRange(of part: [String]) -> Range<Int>? {
    guard !part.isEmpty, count >= part.count else { return nil }
    return (0...(count - part.count)).lazy.map { $0..<$0 + part.count }.first { Array(self[$0]) == part }
  }
}
