import Meeting

/// The groups and villages of a meeting by the names that rosters give them.
struct PlaceNames {
  private var groups: [String: Group.ID] = [:]
  private var villages: [String: Village.ID] = [:]
  /// By the folded words of their names, for offices that begin with one ("KPM Desa Kiram").
  private var groupWords: [(words: [String], group: Group.ID)] = []
  private let villageWords: Set<String>
  private let session: Session

  init(_ session: Session) {
    self.session = session
    villageWords = Set(NameKey.fold(session.wording.village) + ["desa", "kelurahan", "kel", "ds"])
    for group in session.groups {
      for name in [group.name, group.collective] + group.aliases {
        let words = NameKey.fold(name)
        groups[words.joined()] = groups[words.joined()] ?? group.id
        groupWords.append((words, group.id))
      }
      groups[group.id.rawValue] = groups[group.id.rawValue] ?? group.id
    }
    groupWords.sort { $0.words.count > $1.words.count }
    for village in session.villages {
      for name in [village.name, village.code ?? ""] + village.aliases {
        let key = NameKey.fold(name).joined()
        if !key.isEmpty { villages[key] = villages[key] ?? village.id }
      }
    }
  }

  /// "Unsur KPM", "para KPM" and "kpm" are one.
  func group(_ text: String) -> Group.ID? {
    let words = NameKey.fold(text)
    return groups[words.joined()] ?? groups[words.drop { ["unsur", "para", "kelompok"].contains($0) }.joined()]
  }

  /// The group whose name or other name an office begins with: "Bidan Desa Kiram" is of the midwives. The longest name counts.
  func group(ofPosition text: String) -> Group.ID? {
    let words = NameKey.fold(text)
    return groupWords.first { !$0.words.isEmpty && words.starts(with: $0.words) }?.group
  }

  /// "Desa Kiram", "Ds. Kiram", "KIRAM" and its code are one; apostrophes and blanks do not count.
  func village(_ text: String) -> Village.ID? {
    let words = NameKey.fold(text)
    return villages[words.joined()] ?? villages[words.drop { villageWords.contains($0) }.joined()]
  }

  /// The village that an office ends with: "Pambakal Desa Kiram", "Kades Awang Bangkal Barat". The longest name counts.
  func village(ofPosition text: String) -> Village.ID? {
    let words = NameKey.fold(text)
    guard words.count > 1 else { return nil }
    for start in words.indices.dropFirst() {
      if let village = villages[words[start...].joined()] { return village }
    }
    return nil
  }

  /// The village whose spelling is nearest to `text`; nil where none is near.
  func nearestVillage(_ text: String) -> Village.ID? {
    let words = NameKey.fold(text).drop { villageWords.contains($0) }
    let names = session.villages.map { NameKey.folded($0.name) }
    return Spelling.nearest(to: words.joined(separator: " "), among: names).map { session.villages[$0].id }
  }

  /// The office as it is compared: without the name of its village and the words for a village.
  func office(_ position: String, of village: Village.ID?) -> String {
    var words = NameKey.fold(position)
    if let village = village.flatMap({ session.village($0) }) {
      for name in [village.name] + village.aliases {
        let key = NameKey.fold(name).joined()
        guard let start = words.indices.first(where: { words[$0...].joined() == key }) else { continue }
        words.removeSubrange(start...)
        break
      }
    }
    while let last = words.last, villageWords.contains(last), words.count > 1 { words.removeLast() }
    return words.joined(separator: " ")
  }

  /// The group that a row names for those below it: its only filled cell is the name of one, perhaps behind a letter or number ("A.
  /// UNSUR FORKOPIMCAM"). nil for any other row.
  func heading(_ row: Table.Row) -> Group.ID? {
    let filled = row.cells.filter { !$0.isEmpty }
    guard let last = filled.last, filled.count <= 2, last.count <= 80 else { return nil }
    // Before the name may stand its number, in the same cell or in one of its own.
    if filled.count == 2, !Self.isOrdinal(NameKey.fold(filled[0])) { return nil }
    let words = NameKey.fold(last)
    if let group = group(last) { return group }
    guard words.count > 1, Self.isOrdinal([words[0]]) else { return nil }
    return group(words.dropFirst().joined(separator: " "))
  }

  /// "a", "iv", "12".
  private static func isOrdinal(_ words: [String]) -> Bool {
    guard words.count == 1, let word = words.first else { return false }
    return word.count == 1 || Int(word) != nil || word.allSatisfy { "ivx".contains($0) }
  }
}
