import Meeting

/// Everyone and everything that `@` can name in one session, prepared so that a key press looks up and never searches.
struct NameIndex: Sendable {
  /// What a name was found through, in the order in which equal names are told apart.
  enum Tier: Int, Comparable, Sendable {
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
    /// Every way to name it, in folded words.
    var keys: [Key]
  }

  struct Key: Sendable {
    let words: [String]
    let tier: Tier
    /// Only the whole of it names the party, since its words are degrees and titles too.
    var isWholeOnly = false
  }

  /// A party and the tier through which it was found.
  struct Hit: Equatable, Sendable {
    let named: Int
    let tier: Tier
  }

  private(set) var all: [Named] = []
  /// By the letters of a whole key, words joined: "Mandi Kapau" finds "Mandikapau".
  private var whole: [String: [Hit]] = [:]
  /// By one whole word of a key.
  private var byWord: [String: [Hit]] = [:]
  /// All words in order, for finding those that begin with something.
  private var words: [String] = []

  init(of session: Session) {
    let villages = Dictionary(session.villages.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for attendee in session.attendees {
      let village = attendee.village.flatMap { villages[$0] }
      add(Named(party: .person(attendee.id), group: attendee.group, keys: Self.keys(of: attendee, in: village)))
    }
    for group in session.groups {
      let keys = ([group.name, group.collective] + group.aliases).map { Key(words: NameKey.fold($0), tier: .group) }
      add(Named(party: .group(group.id), group: nil, keys: keys))
    }
    for village in session.villages {
      let names = [village.name] + village.aliases
      let keys = (names + names.map { "\(session.wording.village) \($0)" })
        .map { Key(words: NameKey.fold($0), tier: .village) }
      add(Named(party: .village(village.id), group: nil, keys: keys))
    }
    for institution in session.institutions {
      let keys = ([institution.name] + institution.aliases).map { Key(words: NameKey.fold($0), tier: .institution) }
      add(Named(party: .institution(institution.id), group: nil, keys: keys))
    }
    words = byWord.keys.sorted()
  }

  /// Those named by exactly these folded words, each once, by their best tier.
  func named(exactly words: [String]) -> [Hit] {
    whole[words.joined()] ?? []
  }

  /// Those with a key in which all these folded words stand, whole and in this order.
  func named(withWords words: [String]) -> [Hit] {
    // The rarest word has the fewest parties to look at.
    guard let fewest = words.map({ byWord[$0] ?? [] }).min(by: { $0.count < $1.count }) else { return [] }
    return Self.sorted(
      fewest.compactMap { hit in
        all[hit.named].keys.filter { !$0.isWholeOnly && $0.words.contains(wordsInOrder: words) }.map(\.tier).min()
          .map { Hit(named: hit.named, tier: $0) }
      })
  }

  /// Those with a key in which all these words begin a word, in this order; all of them for no words.
  func named(withPrefixes prefixes: [String]) -> [Hit] {
    guard let longest = prefixes.max(by: { $0.utf8.count < $1.utf8.count }) else {
      return all.indices.map { Hit(named: $0, tier: all[$0].keys.first?.tier ?? .person) }
    }
    var tiers: [Int: Tier] = [:]
    for index in words.indices(beginningWith: longest) {
      for hit in byWord[words[index]] ?? [] {
        if prefixes.count == 1 {
          // A single word is all there is to find.
          tiers[hit.named] = min(hit.tier, tiers[hit.named] ?? hit.tier)
        } else if tiers[hit.named] == nil {
          let keys = all[hit.named].keys.filter { !$0.isWholeOnly && $0.words.contains(prefixesInOrder: prefixes) }
          tiers[hit.named] = keys.map(\.tier).min()
        }
      }
    }
    return Self.sorted(tiers.map { Hit(named: $0.key, tier: $0.value) })
  }

  private static func sorted(_ hits: [Hit]) -> [Hit] {
    hits.sorted { ($0.tier, $0.named) < ($1.tier, $1.named) }
  }
}

// MARK: - Building

extension NameIndex {
  private static func keys(of attendee: Attendee, in village: Village?) -> [Key] {
    var keys: [Key] = []
    for name in [attendee.name].compactMap({ $0 }) + attendee.aliases {
      let words = NameKey.words(of: name)
      keys.append(Key(words: words, tier: .person))
      keys.append(Key(words: NameKey.fold(name), tier: .person, isWholeOnly: true))
      if let village { keys.append(Key(words: words + NameKey.fold(village.name), tier: .person)) }
    }
    let position = NameKey.fold(attendee.position)
    guard !position.isEmpty else { return keys }
    let tier: Tier = attendee.name == nil ? .person : .position
    keys.append(Key(words: position, tier: tier))
    guard let village else { return keys }
    let villageWords = NameKey.fold(village.name)
    let place = position.firstRange(of: villageWords)
    if place == nil { keys.append(Key(words: position + villageWords, tier: tier)) }
    for alias in village.aliases {
      var words = position
      words.replaceSubrange(place ?? position.count..<position.count, with: NameKey.fold(alias))
      keys.append(Key(words: words, tier: tier))
    }
    return keys
  }

  private mutating func add(_ named: Named) {
    let index = all.count
    all.append(named)
    for key in named.keys where !key.words.isEmpty {
      add(Hit(named: index, tier: key.tier), to: \.whole, at: key.words.joined())
      if key.isWholeOnly { continue }
      for word in key.words { add(Hit(named: index, tier: key.tier), to: \.byWord, at: word) }
    }
  }

  /// Keeps one hit for each party, the one of the best tier.
  private mutating func add(_ hit: Hit, to table: WritableKeyPath<NameIndex, [String: [Hit]]>, at key: String) {
    guard let last = self[keyPath: table][key]?.last, last.named == hit.named else {
      self[keyPath: table][key, default: []].append(hit)
      return
    }
    if hit.tier < last.tier {
      self[keyPath: table][key]?.removeLast()
      self[keyPath: table][key]?.append(hit)
    }
  }
}

extension [String] {
  /// Every one of `words` stands here whole, in this order, others may stand between.
  fileprivate func contains(wordsInOrder words: [String]) -> Bool {
    var rest = self[...]
    for word in words {
      guard let place = rest.firstIndex(of: word) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  /// Every one of `prefixes` begins a word here, in this order, others may stand between.
  fileprivate func contains(prefixesInOrder prefixes: [String]) -> Bool {
    var rest = self[...]
    for prefix in prefixes {
      guard let place = rest.firstIndex(where: { $0.hasPrefix(prefix) }) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  /// Where `part` stands here as neighbours; nil for an empty one.
  fileprivate func firstRange(of part: [String]) -> Range<Int>? {
    guard !part.isEmpty, count >= part.count else { return nil }
    return (0...(count - part.count)).lazy.map { $0..<$0 + part.count }.first { Array(self[$0]) == part }
  }

  /// The indices of a sorted list whose words begin with `prefix`.
  fileprivate func indices(beginningWith prefix: String) -> Range<Int> {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < prefix { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < count, self[end].hasPrefix(prefix) { end += 1 }
    return low..<end
  }
}
