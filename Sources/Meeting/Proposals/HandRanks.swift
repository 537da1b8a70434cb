/// The ranks that were given by hand in one list of proposals: no two have the same place, and places may be left free between them.
struct HandRanks: Equatable {
  private(set) var places: [Entry.ID: Int]

  init(_ places: [Entry.ID: Int]) { self.places = places }

  /// Those of `entries` that have one in `list`.
  init(of entries: [Entry], in list: ProposalRanking.List) {
    places = [:]
    for entry in entries where !entry.isStruck && entry.kind == .proposal && entry.standing.status.list == list {
      if let rank = entry.standing.handRank { places[entry.id] = rank.place }
    }
  }

  /// Gives `id` this place. Whoever has it makes way by one, and so on: towards the place that `id` leaves free, else downwards.
  mutating func put(_ id: Entry.ID, at place: Int) {
    let left = places.removeValue(forKey: id)
    let step = left.map { $0 < place ? -1 : 1 } ?? 1
    let holders = Dictionary(places.map { ($0.value, $0.key) }) { first, _ in first }
    var next = place
    while let holder = holders[next] {
      next += step
      places[holder] = next
    }
    places[id] = place
  }

  /// Takes the rank of `id` back; those behind it move up by one.
  mutating func remove(_ id: Entry.ID) {
    guard let left = places.removeValue(forKey: id) else { return }
    for (other, place) in places where place > left { places[other] = place - 1 }
  }
}

extension Session {
  /// The proposals that make way when `id` is given the rank `place` by hand, in the order recorded, with the ranks that they get;
  /// empty where nobody has it.
  package func makingWay(for id: Entry.ID, at place: Int) -> [(entry: Entry, place: Int)] {
    guard let list = entry(id)?.standing.status.list else { return [] }
    var ranks = HandRanks(of: entries, in: list)
    ranks.put(id, at: place)
    return entries.compactMap { entry in
      guard entry.id != id, let now = ranks.places[entry.id], now != entry.standing.handRank?.place else { return nil }
      return (entry, now)
    }
  }
}
