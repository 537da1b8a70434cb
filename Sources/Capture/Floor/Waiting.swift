import Meeting

extension CaptureContext {
  /// The parties that a command of the floor may name and that have these words in their names, the likeliest first and at most
  /// `limit`: behind `/bicara` whoever does not wait yet, behind `/persilakan` those who wait and then everybody, behind
  /// `/batalbicara` only those who wait.
  func speakers(for command: CommandName, matching typed: String, limit: Int) -> [Party] {
    let hits = names.named(withPrefixes: NameKey.words(of: typed))
    let waiting = distinctWaiting
    switch command {
    case .queue:
      let taken = waiting + [session.floor.holder].compactMap { $0 }
      return Array(likeliest(limit + taken.count, of: hits).filter { !taken.contains($0) }.prefix(limit))
    case .unqueue: return Array(waitingFirst([], matching: typed).prefix(limit))
    default:
      let others = likeliest(limit + 1, of: hits).filter { $0 != session.floor.holder }
      return Array(waitingFirst(others, matching: typed).prefix(limit))
    }
  }

  /// These parties behind all who wait to speak and have these words in their names, or behind all of them for no words.
  func waitingFirst(_ parties: [Party], matching typed: String) -> [Party] {
    let words = NameKey.words(of: typed)
    var waiting = distinctWaiting
    if !words.isEmpty {
      let named = Set(names.named(withPrefixes: words).map { names.all[$0.named].party })
      waiting.removeAll { !named.contains($0) }
    }
    return waiting + parties.filter { !waiting.contains($0) }
  }

  private var distinctWaiting: [Party] {
    session.floor.waiting.reduce(into: []) { parties, place in
      if !parties.contains(place.party) { parties.append(place.party) }
    }
  }
}
