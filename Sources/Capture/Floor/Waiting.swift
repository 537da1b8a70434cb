import Meeting

extension CaptureContext {
  /// Those who wait to speak and have these words in their names, or all of them for no words, in their order.
  func waiting(matching typed: String) -> [Party] {
    let words = NameKey.words(of: typed)
    let waiting = distinctWaiting
    if words.isEmpty { return waiting }
    let named = Set(names.named(withPrefixes: words).map { names.all[$0.named].party })
    return waiting.filter { named.contains($0) }
  }

  /// The same parties, those who wait to speak before all others and in their order.
  func waitingFirst(_ parties: [Party]) -> [Party] {
    let waiting = distinctWaiting.filter { parties.contains($0) }
    return waiting + parties.filter { !waiting.contains($0) }
  }

  private var distinctWaiting: [Party] {
    session.floor.waiting.reduce(into: []) { parties, place in
      if !parties.contains(place.party) { parties.append(place.party) }
    }
  }
}
