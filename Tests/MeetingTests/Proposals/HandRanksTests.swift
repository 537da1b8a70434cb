import Testing

@testable import Meeting

@Suite struct HandRanksTests {
  /// Before, who is put where, after.
  static let moves: [([String: Int], String, Int, [String: Int])] = [
    ([:], "a", 1, ["a": 1]), ([:], "a", 5, ["a": 5]),
    // Whoever has the place makes way, and whoever has that.
    (["a": 1], "b", 1, ["a": 2, "b": 1]), (["a": 1, "b": 2, "c": 3], "d", 1, ["a": 2, "b": 3, "c": 4, "d": 1]),
    (["a": 1, "b": 2, "c": 3], "d", 2, ["a": 1, "b": 3, "c": 4, "d": 2]),
    // A place left free ends it: a place that was said stays as long as it can.
    (["a": 1, "b": 2, "c": 5], "d", 1, ["a": 2, "b": 3, "c": 5, "d": 1]),
    (["a": 1, "c": 3], "b", 2, ["a": 1, "b": 2, "c": 3]),
    // Up and down within the list.
    (["a": 1, "b": 2, "c": 3], "c", 1, ["a": 2, "b": 3, "c": 1]),
    (["a": 1, "b": 2, "c": 3], "a", 3, ["a": 3, "b": 1, "c": 2]),
    (["a": 1, "b": 2, "c": 3, "d": 4], "b", 3, ["a": 1, "b": 3, "c": 2, "d": 4]),
    (["a": 1, "b": 2], "b", 1, ["a": 2, "b": 1]), (["a": 1, "b": 2], "a", 4, ["a": 4, "b": 2]),
    (["a": 1], "a", 1, ["a": 1]),
  ]

  @Test(arguments: moves)
  func `the others make way`(before: [String: Int], id: String, place: Int, after: [String: Int]) {
    var ranks = HandRanks(identified(before))
    ranks.put(Identifier(id), at: place)
    #expect(ranks.places == identified(after))
  }

  @Test(arguments: [
    (["a": 1, "b": 2, "c": 3], "a", ["b": 1, "c": 2]), (["a": 1, "b": 2, "c": 3], "b", ["a": 1, "c": 2]),
    (["a": 1, "b": 2], "b", ["a": 1]), (["a": 1], "x", ["a": 1]), (["b": 3], "b", [:]),
  ])
  func `those behind one that goes move up`(before: [String: Int], id: String, after: [String: Int]) {
    var ranks = HandRanks(identified(before))
    ranks.remove(Identifier(id))
    #expect(ranks.places == identified(after))
  }

  @Test func `no two ever have one place, whatever is moved`() {
    var generator = Numbers(state: 7)
    var ranks = HandRanks([:])
    for _ in 0..<5_000 {
      let id = Entry.ID("e\(generator.next(below: 12))")
      if generator.next(below: 5) == 0 { ranks.remove(id) } else { ranks.put(id, at: 1 + generator.next(below: 9)) }
      #expect(Set(ranks.places.values).count == ranks.places.count)
      #expect(ranks.places.values.allSatisfy { $0 > 0 })
    }
  }

  private func identified(_ places: [String: Int]) -> [Entry.ID: Int] {
    Dictionary(uniqueKeysWithValues: places.map { (Identifier($0.key), $0.value) })
  }
}

/// Numbers that are the same in every run.
private struct Numbers {
  var state: UInt64

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
