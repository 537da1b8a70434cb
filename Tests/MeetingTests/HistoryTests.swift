import Meeting
import Testing

@Suite struct HistoryTests {
  @Test func `undo goes back change by change, and redo forward again`() throws {
    var history = try begun(.note("a"), .note("b"))
    let full = history.session
    try history.undo("u1")
    #expect(history.session.entries.map(\.id) == ["a"])
    try history.undo("u2")
    #expect(history.session.entries.isEmpty)
    #expect(history.nextUndo(at: "S") == nil)
    try history.redo("r1")
    #expect(history.session.entries.map(\.id) == ["a"])
    try history.redo("r2")
    #expect(history.session == full)
    #expect(history.nextRedo(at: "S") == nil)
  }

  @Test func `a change may go back and forth any number of times`() throws {
    var history = try begun(.note("a"))
    for round in 0..<5 {
      try history.undo(Identifier("u\(round)"))
      #expect(history.session.entries.isEmpty)
      try history.redo(Identifier("r\(round)"))
      #expect(history.session.entries.map(\.number.description) == ["C-1"])
    }
  }

  @Test func `a number that was given is not given again`() throws {
    var history = try begun(.note("a"), .note("b"))
    try history.undo("u1")
    try history.change(.note("c"), "c")
    #expect(history.session.entries.map(\.number.description) == ["C-1", "C-3"])
  }

  @Test func `a new change ends what could be redone`() throws {
    var history = try begun(.note("a"))
    try history.undo("u1")
    try history.change(.note("b"), "b")
    #expect(history.nextRedo(at: "S") == nil)
    #expect(history.nextUndo(at: "S")?.id == "b")
  }

  @Test func `a seat takes back its own changes`() throws {
    var history = try begun(.note("a"))
    try history.change(.note("b"), "b", seat: "N")
    #expect(history.nextUndo(at: "S")?.id == "s0")
    #expect(history.nextUndo(at: "N")?.id == "b")
    try history.undo("u1")
    #expect(history.session.entries.map(\.id) == ["b"])
    #expect(history.nextRedo(at: "N") == nil)
  }

  @Test func `a seat has a newest entry of its own, which stands`() throws {
    var history = try begun(.note("a"))
    #expect(history.newestEntry(at: "S")?.id == "a")
    try history.change(.note("b"), "b", seat: "N")
    #expect(history.newestEntry(at: "S")?.id == "a")
    #expect(history.newestEntry(at: "N")?.id == "b")
    #expect(history.newestEntry(at: "X") == nil)
    // Mending another's makes it no entry of one's own; what is struck or undone is none any more.
    try history.change(.strike("b"), "c")
    #expect(history.newestEntry(at: "S")?.id == "a")
    #expect(history.newestEntry(at: "N") == nil)
    try history.undo("u1")
    #expect(history.newestEntry(at: "N")?.id == "b")
    try history.undo("u2")
    #expect(history.newestEntry(at: "S") == nil)
  }

  @Test func `what another seat took back and brought back leaves no stale step behind`() throws {
    var history = try begun(.note("a"))
    try history.takeBack("s0", "u1", seat: "N")
    #expect(history.nextUndo(at: "S") == nil)
    try history.takeBack("u1", "r1", seat: "N")
    #expect(history.nextUndo(at: "N")?.id == "s0")
    try history.takeBack("s0", "u2", seat: "S")
    #expect(history.nextUndo(at: "N") == nil)
    #expect(history.nextRedo(at: "S")?.id == "u2")
  }

  @Test func `what a later change stands on is not taken away from under it`() throws {
    let strike = Change.strike("a")
    var history = try begun(.note("a"), strike)
    let before = history.session
    #expect(throws: ChangeRefused.neededBy(strike)) { try history.takeBack("s0", "u1") }
    #expect(history.session == before)
    #expect(history.steps.count == 3)
    try history.undo("u2")
    try history.undo("u3")
    #expect(history.session.entries.isEmpty)
  }

  @Test func `what cannot be taken back says why`() throws {
    var history = try begun(.note("a"))
    #expect(throws: ChangeRefused.cannotTakeBack) { try history.takeBack("awal", "u0") }
    #expect(throws: ChangeRefused.nothingToTakeBack) { try history.takeBack("tiada", "u0") }
    try history.undo("u1")
    #expect(throws: ChangeRefused.nothingToTakeBack) { try history.takeBack("s0", "u2") }
    try history.redo("r1")
    #expect(throws: ChangeRefused.nothingToTakeBack) { try history.takeBack("u1", "r2") }
    #expect(throws: ChangeRefused.cannotTakeBack) { try history.takeBack("r1", "u3") }
    #expect(throws: ChangeRefused.duplicate(identifier: "s0")) { try history.change(.note("b"), "s0") }
  }

  @Test func `nothing is taken back in a legalised meeting`() throws {
    var history = try begun(.note("a"), .close(at: nil, signatories: []), .legalise)
    #expect(throws: ChangeRefused.sealed) { try history.takeBack("s0", "u1") }
    #expect(throws: ChangeRefused.sealed) { try history.takeBack("s2", "u1") }
    #expect(history.session.status == .legalised)
  }

  @Test func `closing can be taken back`() throws {
    var history = try begun(.startItem("buka", at: time(9, 0)), .close(at: time(10, 0), signatories: []))
    try history.undo("u1")
    #expect(history.session.status == .running)
    #expect(history.session.details.end == nil)
    #expect(history.session.runningItem?.id == "buka")
  }

  @Test func `the change behind an undo of any depth is found`() throws {
    var history = try begun(.note("a"))
    try history.undo("u1")
    try history.redo("r1")
    for step in history.steps.dropFirst() { #expect(history.change(behind: step) == .note("a")) }
  }

  /// Random histories, and the same steps replayed from the start: what the file does when it is opened.
  @Test(arguments: 0..<20) func `replaying the steps gives the same meeting`(seed: UInt64) throws {
    var generator = SplitMix(state: seed)
    var history = try begun()
    for number in 0..<700 {
      let seat = ["S", "N"].randomElement(using: &generator) ?? "S"
      let id = Step.ID("x\(number)")
      let entry = history.session.entries.randomElement(using: &generator)
      switch Int.random(in: 0..<10, using: &generator) {
      case 0: if let target = history.nextUndo(at: seat) { try? history.takeBack(target.id, id, seat: seat) }
      case 1: if let target = history.nextRedo(at: seat) { try? history.takeBack(target.id, id, seat: seat) }
      case 2: if let entry { try? history.change(.strike(entry.id), id, seat: seat) }
      case 3:
        let target = history.steps.randomElement(using: &generator)
        if let target { try? history.takeBack(target.id, id, seat: seat) }
      case 4:
        let body = Entry.Body(text: "mend \(number)", matter: .note(Note()))
        if let entry {
          try? history.change(
            .revise(entry.id, revision: entry.revision, body: body, typed: ""), id, seat: seat)
        }
      default: try history.change(.note(Identifier("n\(number)")), id, seat: seat)
      }
    }
    var replayed = History()
    for step in history.steps { try replayed.commit(step) }
    #expect(replayed.session == history.session)
    for seat in ["S", "N"] {
      #expect(replayed.nextUndo(at: seat) == history.nextUndo(at: seat))
      #expect(replayed.nextRedo(at: seat) == history.nextRedo(at: seat))
    }
    let ordinals = history.session.entries.map(\.number.ordinal)
    #expect(ordinals == ordinals.sorted() && Set(ordinals).count == ordinals.count)
  }

  /// Every way to change a meeting, by two seats, with undo and redo of anything at any time.
  @Test(arguments: 0..<20) func `whatever is mended, undone and redone, the replay gives the same meeting`(
    seed: UInt64
  ) throws {
    var generator = SplitMix(state: 1_000 + seed)
    var history = try begun()
    for number in 0..<600 {
      let seat = ["S", "N"].randomElement(using: &generator) ?? "S"
      let id = Step.ID("x\(number)")
      let before = history.session
      do {
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: if let target = history.nextUndo(at: seat) { try history.takeBack(target.id, id, seat: seat) }
        case 1: if let target = history.nextRedo(at: seat) { try history.takeBack(target.id, id, seat: seat) }
        case 2:
          if let target = history.steps.randomElement(using: &generator) {
            try history.takeBack(target.id, id, seat: seat)
          }
        default:
          try history.change(.random(number, in: history.session, using: &generator), id, seat: seat)
        }
      } catch {
        // Refused whole: nothing of it is done.
        #expect(history.session == before)
      }
    }
    var replayed = History()
    for step in history.steps { try replayed.commit(step) }
    #expect(replayed.session == history.session)
    let entries = history.session.entries
    #expect(Set(entries.map(\.number)).count == entries.count)
    for entry in entries {
      #expect(history.session.entry(entry.id) == entry)
      #expect(history.session.entry(numbered: entry.number)?.id == entry.id)
      #expect(entry.number.kind == entry.kind)
    }
  }

  // MARK: - Support

  private func begun(_ changes: Change...) throws -> History {
    var history = History()
    try history.change(.begin(.small), "awal")
    for (index, change) in changes.enumerated() { try history.change(change, Identifier("s\(index)")) }
    return history
  }
}

extension History {
  fileprivate mutating func change(_ change: Change, _ id: Step.ID, seat: String = "S") throws {
    try commit(Step(id: id, seat: seat, deed: .change(change)))
  }

  fileprivate mutating func takeBack(_ target: Step.ID, _ id: Step.ID, seat: String = "S") throws {
    try commit(Step(id: id, seat: seat, deed: .takeBack(target)))
  }

  fileprivate mutating func undo(_ id: Step.ID) throws {
    try takeBack(#require(nextUndo(at: "S")).id, id)
  }

  fileprivate mutating func redo(_ id: Step.ID) throws {
    try takeBack(#require(nextRedo(at: "S")).id, id)
  }
}

extension Change {
  /// Some change of a meeting; it may well be one that is refused.
  fileprivate static func random(
    _ number: Int, in session: Session, using generator: inout some RandomNumberGenerator
  ) -> Change {
    let text = "isi \(number)"
    func body() -> Entry.Body {
      let matters: [Entry.Matter] = [
        .note(Note(speaker: .group("kpm"))), .commitment(Commitment(owners: [.person("sekcam")])),
        .proposal(Proposal()), .decision(Decision(method: .consensus)), .setAside(by: nil),
      ]
      return Entry.Body(text: text, matter: matters.randomElement(using: &generator) ?? .setAside(by: nil))
    }
    let item = [nil, "buka", "bahas", "tutup"].randomElement(using: &generator)?.map { AgendaItem.ID($0) }
    let new = NewEntry(id: Identifier("n\(number)"), body: body(), agendaItem: item, time: time(9, 0), typed: text)
    guard let entry = session.entries.randomElement(using: &generator),
      let other = session.entries.randomElement(using: &generator)
    else { return .record(new) }
    // Sometimes it was made from an earlier state.
    let revision = max(0, entry.revision - Int.random(in: 0..<8, using: &generator) / 7)
    switch Int.random(in: 0..<14, using: &generator) {
    case 0: return .strike(entry.id)
    case 1, 2: return .move(entry.id, to: item)
    case 3, 4: return .revise(entry.id, revision: revision, body: body(), typed: text)
    case 5, 6: return .split(entry.id, revision: revision, body: body(), typed: text, new: new)
    case 7:
      return .join(
        entry.id, revision: revision, with: other.id, otherRevision: other.revision, body: body(), typed: text)
    case 8: return .set(.place(text))
    case 9: return .startItem(item ?? "buka", at: time(9, number % 60))
    case 10: return .countHeads("kpm", number % 30)
    case 11: return .setPresence(["kpm-kiram"], number % 2 == 0 ? .awaited : .present(at: nil))
    default: return .record(new)
    }
  }
}

/// A small generator of the same numbers for the same seed.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
