import Meeting

/// Everyone and everything that `@` can name in one session, prepared so that a key press looks up and never searches.
///
/// Words are kept once and stand in keys by their number: comparing a key with what is typed compares numbers.
struct NameIndex: Sendable {
  /// No name that is typed is longer, in words: what looks for names in a line tries no longer runs of words.
  static let longestName = 12

  /// What a name was found through, in the order in which equal names are told apart.
  enum Tier: UInt8, Comparable, Sendable {
    /// The name of a person, or the office of one whose name is not known.
    case person, group, village, institution
    /// The office of a person known by name.
    case position

    static func < (left: Tier, right: Tier) -> Bool { left.rawValue < right.rawValue }
  }

  /// One party that can be named.
  struct Named: Sendable {
    let party: Party
    let group: Group.ID?
    /// Every way to name it.
    var keys: [Key]
  }

  struct Key: Equatable, Sendable {
    /// By their numbers.
    let words: [Int]
    let tier: Tier
    /// Only the whole of it names the party, since its words are degrees and titles too.
    var isWholeOnly = false
  }

  /// A party and the tier through which it was found.
  struct Hit: Equatable, Sendable {
    let named: Int
    let tier: Tier
  }

  /// Groups, villages and institutions, and behind them the roster in its order.
  private(set) var all: [Named] = []
  /// Where in `all` the roster begins.
  private(set) var rosterStart = 0
  /// Where each party stands in `all`.
  private(set) var places: [Party: Int] = [:]
  /// By the letters of a whole key, words joined: "Mandi Kapau" finds "Mandikapau".
  private var whole: [String: [Hit]] = [:]
  /// The words of all keys by their numbers, and their numbers.
  private var words: [String] = []
  private var numbers: [String: Int] = [:]
  /// By the number of a word: who has it in a key.
  private var holders: [[Hit]] = []
  /// The numbers of the words in the order of the words, for finding those that begin with something; and back.
  private var order: [Int] = []
  private var ranks: [Int] = []
  /// Counts what is looked up; nil where nobody asks.
  var count: LookupCount?
}

// MARK: - Building

extension NameIndex {
  init(of session: Session) {
    for group in session.groups { add(.group(group.id), [group.name, group.collective] + group.aliases, .group) }
    for village in session.villages {
      let names = [village.name] + village.aliases
      add(.village(village.id), names + names.map { "\(session.wording.village) \($0)" }, .village)
    }
    for institution in session.institutions {
      add(.institution(institution.id), [institution.name] + institution.aliases, .institution)
    }
    rosterStart = all.count
    extend(by: session.attendees[...], in: session)
  }

  /// Adds those who came behind the roster of `session` as it was when this was made.
  mutating func extend(by newcomers: ArraySlice<Attendee>, in session: Session) {
    let first = all.count
    all.reserveCapacity(first + newcomers.count)
    places.reserveCapacity(first + newcomers.count)
    var names = RosterNames(session)
    for attendee in newcomers {
      let keys = names.keys(of: attendee) { number($0) }
      add(Named(party: .person(attendee.id), group: attendee.group, keys: keys))
    }
    tellApart(from: first, names, in: session)
    order = words.indices.sorted { words[$0] < words[$1] }
    ranks = order.indices.reduce(into: Array(repeating: 0, count: order.count)) { $0[order[$1]] = $1 }
  }

  /// Gives those who bear one name ways to be told apart: by group, by village and group, and where all of that is the same, by
  /// their order on the roster ("Nama Satu 2"). Only names that somebody from `first` on bears are looked at.
  private mutating func tellApart(from first: Int, _ names: RosterNames, in session: Session) {
    var seen: Set<[Int]> = []
    for place in first..<all.count {
      guard let name = nameKey(at: place, in: session), seen.insert(name.words).inserted,
        let hits = whole[joined(name.words)], hits.count > 1
      else { continue }
      let bearers = hits.map(\.named).filter { nameKey(at: $0, in: session) == name }
      guard bearers.count > 1 else { continue }
      var alike = RosterNames.Alike()
      for bearer in bearers { alike.add(session.attendees[bearer - rosterStart]) }
      for bearer in bearers {
        let attendee = session.attendees[bearer - rosterStart]
        for words in names.tellingWords(of: attendee, number: alike.number(of: attendee)) {
          let key = Key(words: name.words + words.map { number($0) }, tier: .person)
          guard !all[bearer].keys.contains(key) else { continue }
          all[bearer].keys.append(key)
          add(key, of: bearer)
        }
      }
    }
  }

  /// The name of a person of the roster; nil for all others.
  private func nameKey(at place: Int, in session: Session) -> Key? {
    guard place >= rosterStart, session.attendees[place - rosterStart].name != nil else { return nil }
    return all[place].keys.first
  }

  private mutating func add(_ party: Party, _ names: [String], _ tier: Tier) {
    let keys = names.map { name in Key(words: NameKey.fold(name).map { number($0) }, tier: tier) }
    add(Named(party: party, group: nil, keys: keys))
  }

  private mutating func add(_ named: Named) {
    let place = all.count
    places[named.party] = place
    all.append(named)
    for key in named.keys { add(key, of: place) }
  }

  private mutating func add(_ key: Key, of place: Int) {
    guard !key.words.isEmpty else { return }
    let hit = Hit(named: place, tier: key.tier)
    whole[joined(key.words), default: []].keep(hit)
    if key.isWholeOnly { return }
    for word in key.words { holders[word].keep(hit) }
  }

  /// The folded words of a key.
  func words(of key: Key) -> [String] { key.words.map { words[$0] } }

  private func joined(_ key: [Int]) -> String { key.reduce(into: "") { $0 += words[$1] } }

  /// The number of a word, which gets one if it has none.
  private mutating func number(_ word: String) -> Int {
    if let number = numbers[word] { return number }
    numbers[word] = words.count
    words.append(word)
    holders.append([])
    return words.count - 1
  }
}

extension [NameIndex.Hit] {
  /// Adds a hit, but only one for each party, the one of the best tier.
  fileprivate mutating func keep(_ hit: NameIndex.Hit) {
    // Hits come in the order of the parties, but for ways to be told apart, which come later.
    if let last, last.named >= hit.named {
      guard let place = last.named == hit.named ? count - 1 : firstIndex(where: { $0.named >= hit.named }) else {
        return
      }
      if self[place].named != hit.named { return insert(hit, at: place) }
      if hit.tier < self[place].tier { self[place] = hit }
    } else {
      append(hit)
    }
  }
}

// MARK: - Looking up

extension NameIndex {
  /// Those named by exactly these folded words, each once, by their best tier.
  func named(exactly words: [String]) -> [Hit] {
    count?.add(words.count)
    return whole[words.joined()] ?? []
  }

  /// What may be typed behind the name of one who bears it with others, so that only this one is meant; empty for all others.
  func telling(_ id: Attendee.ID) -> [String] {
    guard let place = places[.person(id)], let name = all[place].keys.first?.words else { return [] }
    return all[place].keys.filter { $0.tier == .person && !$0.isWholeOnly && $0.words.count > name.count }
      .filter { $0.words.starts(with: name) }
      .map { $0.words.dropFirst(name.count).map { words[$0] }.joined(separator: " ") }
  }

  /// Those with a key in which all these folded words stand, whole and in this order.
  func named(withWords words: [String]) -> [Hit] {
    count?.add(words.count)
    let typed = words.compactMap { numbers[$0] }
    // The rarest word has the fewest parties to look at.
    guard typed.count == words.count, let rarest = typed.min(by: { holders[$0].count < holders[$1].count }) else {
      return []
    }
    if typed.count == 1 { return Self.sorted(holders[rarest]) }
    return Self.sorted(
      holders[rarest].compactMap { hit in
        tier(of: hit.named) { $0.contains(inOrder: typed) { $0 == $1 } }.map { Hit(named: hit.named, tier: $0) }
      })
  }

  /// Those with a key in which all these words begin a word, in this order; all of them for no words.
  func named(withPrefixes prefixes: [String]) -> [Hit] {
    guard !prefixes.isEmpty else {
      return all.indices.map { Hit(named: $0, tier: all[$0].keys.first?.tier ?? .person) }
    }
    count?.add(prefixes.count)
    let typed = prefixes.map { ranks(beginningWith: $0) }
    guard let fewest = typed.min(by: { $0.count < $1.count }), !fewest.isEmpty else { return [] }
    var tiers = [UInt8](repeating: .max, count: all.count)
    for rank in fewest {
      for hit in holders[order[rank]] where hit.tier.rawValue < tiers[hit.named] {
        tiers[hit.named] = hit.tier.rawValue
      }
    }
    return Self.sorted(
      tiers.indices.compactMap { named in
        guard let tier = Tier(rawValue: tiers[named]) else { return nil }
        // A single word is all there is to find.
        if typed.count == 1 { return Hit(named: named, tier: tier) }
        return self.tier(of: named) { $0.contains(inOrder: typed) { $1.contains(ranks[$0]) } }
          .map { Hit(named: named, tier: $0) }
      })
  }

  /// The best tier of a key whose words hold what is looked for; nil if no key does.
  private func tier(of named: Int, _ holds: ([Int]) -> Bool) -> Tier? {
    var best: Tier?
    for key in all[named].keys where !key.isWholeOnly && best.map({ key.tier < $0 }) != false && holds(key.words) {
      best = key.tier
    }
    return best
  }

  private static func sorted(_ hits: [Hit]) -> [Hit] {
    hits.sorted { ($0.tier, $0.named) < ($1.tier, $1.named) }
  }

  /// The places in the order of words of those that begin with `prefix`.
  private func ranks(beginningWith prefix: String) -> Range<Int> {
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      if words[order[middle]] < prefix { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < order.count, words[order[end]].hasPrefix(prefix) { end += 1 }
    return low..<end
  }
}

extension [Int] {
  /// Every one of `wanted` finds a word here, in this order; others may stand between.
  fileprivate func contains<Wanted>(inOrder wanted: [Wanted], where finds: (Int, Wanted) -> Bool) -> Bool {
    var next = 0
    for word in self where next < wanted.count && finds(word, wanted[next]) { next += 1 }
    return next == wanted.count
  }
}
