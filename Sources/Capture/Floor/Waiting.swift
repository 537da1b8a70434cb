import Meeting

extension CaptureContext {
  /// The parties that a command of the floor may name and that have these words in their names, the likeliest first: behind
  /// `/bicara` whoever does not wait yet, behind `/persilakan` those who wait and then everybody, behind `/batalbicara` only those
  /// who wait.
  func speakers(for command: CommandName, matching typed: String) -> [Party] {
    switch command {
    case .queue:
      let taken = Set(distinctWaiting + [session.floor.holder].compactMap { $0 })
      return named(typed).filter { !taken.contains($0) }
    case .unqueue: return waiting(matching: typed)
    default:
      let waiting = waiting(matching: typed)
      return waiting + named(typed).filter { !waiting.contains($0) && $0 != session.floor.holder }
    }
  }

  /// The same parties, those who wait to speak before all others and in their order.
  func waitingFirst(_ parties: [Party]) -> [Party] {
    let waiting = distinctWaiting.filter { parties.contains($0) }
    return waiting + parties.filter { !waiting.contains($0) }
  }

  /// Those who wait to speak and have these words in their names, or all of them for no words, in their order.
  private func waiting(matching typed: String) -> [Party] {
    if NameKey.words(of: typed).isEmpty { return distinctWaiting }
    let named = Set(named(typed))
    return distinctWaiting.filter { named.contains($0) }
  }

  private func named(_ typed: String) -> [Party] {
    ranked(names.named(withPrefixes: NameKey.words(of: typed)).map { names.all[$0.named].party })
  }

  private var distinctWaiting: [Party] {
    session.floor.waiting.reduce(into: []) { parties, place in
      if !parties.contains(place.party) { parties.append(place.party) }
    }
  }
}
