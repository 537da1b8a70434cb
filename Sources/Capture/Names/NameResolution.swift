import Meeting

/// Whom a typed name means.
enum NameResolution: Equatable, Sendable {
  case one(Party)
  /// Several are meant by it and none is guessed; never fewer than two.
  case several([Party])
  case unknown
}

extension NameIndex {
  /// Whom these folded words name.
  ///
  /// A whole name comes first (a person's, then a group's, a village's, an institution's, an office's), then whole words
  /// of a name in their order ("Pambakal Kiram"), then, for a single word and at the end of a line, beginnings of words ("Mahr",
  /// "Pambakal Bi'i"), as the list of names has them while they are typed. Where several are left
  /// and all of them belong to one group that is left too, the group is meant: "@Bidan" is the midwives.
  ///
  /// - Parameters:
  ///   - villageFirst: a village comes before a person of the same name, as in proposals, and the only village before all others
  ///     whose names begin so.
  ///   - wholeOnly: only a whole name counts.
  ///   - isOpen: the line ends here, so that beginnings of several words count too.
  func resolve(
    _ typed: [String], villageFirst: Bool, wholeOnly: Bool = false, isOpen: Bool = false
  ) -> NameResolution {
    let bare = NameKey.words(of: typed.joined(separator: " "))
    for words in bare == typed ? [typed] : [typed, bare] {
      let found = named(exactly: words)
      let first = villageFirst && found.contains { $0.tier == .village } ? .village : found.map(\.tier).min()
      let resolution = resolution(of: found.filter { $0.tier == first })
      if resolution != .unknown { return resolution }
    }
    if wholeOnly { return .unknown }
    let byWords = resolution(of: villages(among: named(withWords: bare), isAsked: villageFirst))
    guard byWords == .unknown, bare.count == 1 || isOpen && !bare.isEmpty else { return byWords }
    return resolution(of: villages(among: named(withPrefixes: bare), isAsked: villageFirst))
  }

  /// The only village among the hits, if villages come first; else all of them.
  private func villages(among hits: [Hit], isAsked: Bool) -> [Hit] {
    let villages = isAsked ? hits.filter { $0.tier == .village } : []
    return villages.count == 1 ? villages : hits
  }

  private func resolution(of hits: [Hit]) -> NameResolution {
    if hits.count < 2 { return hits.first.map { .one(all[$0.named].party) } ?? .unknown }
    let groups = hits.lazy.filter { $0.tier == .group }.prefix(2)
    if groups.count == 1, let hit = groups.first, case .group(let group) = all[hit.named].party,
      hits.allSatisfy({ $0 == hit || all[$0.named].group == group })
    {
      return .one(.group(group))
    }
    return .several(hits.map { all[$0.named].party })
  }
}
