/// The entries of a meeting in their order, with every number that was given to them.
///
/// Each change is carried out whole or not at all. Whether the bodies are sound is the session's business.
struct EntryList: Equatable, Sendable {
  var all: [Entry] = []
  /// Whether a proposal was ever scored or ranked by hand.
  var hasRanks = false
  private var index: [Entry.ID: Int] = [:]
  private var lastOrdinal: [Entry.Kind: Int] = [:]
  /// What entries were numbered besides the number they bear: as another kind, or by a change that was taken back. A number is
  /// given by the place of its change among all changes, whether they hold or not, and so stays the same over undo and redo.
  private var otherOrdinals: [Entry.ID: [Entry.Kind: Int]] = [:]

  /// The entry `id`; nil when there is none.
  subscript(id: Entry.ID) -> Entry? { index[id].map { all[$0] } }

  /// Where the entry `id` stands in `all`; nil when there is none.
  func place(_ id: Entry.ID) -> Int? { index[id] }

  /// The entry that bears this number, else the one that bore it as another kind; nil when none ever did.
  func entry(numbered number: Entry.Number) -> Entry? {
    all.last { $0.number == number }
      ?? otherOrdinals.first { $0.value[number.kind] == number.ordinal }.flatMap { self[$0.key] }
  }

  mutating func record(_ new: NewEntry) throws(ChangeRefused) {
    guard index[new.id] == nil else { throw .duplicate(identifier: new.id.rawValue) }
    index[new.id] = all.count
    all.append(entry(new, in: new.agendaItem, at: new.time))
  }

  mutating func revise(
    _ id: Entry.ID, at revision: Int, to body: Entry.Body, typed: String
  ) throws(ChangeRefused) {
    let place = try place(of: id, at: revision)
    replace(place, body, typed)
  }

  mutating func strike(_ id: Entry.ID) throws(ChangeRefused) {
    let place = try place(of: id)
    giveUpRank(place)
    all[place].isStruck = true
  }

  mutating func move(_ id: Entry.ID, to item: AgendaItem.ID?) throws(ChangeRefused) {
    let place = try place(of: id)
    all[place].agendaItem = item
  }

  mutating func split(
    _ id: Entry.ID, at revision: Int, to body: Entry.Body, typed: String, new: NewEntry
  ) throws(ChangeRefused) {
    let place = try place(of: id, at: revision)
    guard index[new.id] == nil else { throw .duplicate(identifier: new.id.rawValue) }
    replace(place, body, typed)
    var part = entry(new, in: all[place].agendaItem, at: all[place].time)
    // What was decided about the whole holds for both parts; what was counted stays with the first.
    if part.kind == .proposal, all[place].kind == .proposal { part.standing.status = all[place].standing.status }
    part.origin = all[place].origin
    if part.kind == .commitment, all[place].kind == .commitment { part.reports = all[place].reports }
    all.insert(part, at: place + 1)
    for moved in (place + 1)..<all.count { index[all[moved].id] = moved }
  }

  mutating func join(
    _ id: Entry.ID, at revision: Int, with other: Entry.ID, at otherRevision: Int, to body: Entry.Body, typed: String
  ) throws(ChangeRefused) {
    let place = try place(of: id, at: revision)
    guard id != other else { throw .joinedWithItself(all[place].number) }
    let otherPlace = try self.place(of: other, at: otherRevision)
    replace(place, body, typed)
    if all[place].kind == .proposal, all[otherPlace].kind == .proposal { joinStandings(place, otherPlace) }
    if all[place].reports.isEmpty { all[place].reports = all[otherPlace].reports }
    all[otherPlace].isStruck = true
    all[otherPlace].joinedTo = id
  }

  mutating func confirm(_ id: Entry.ID, at revision: Int, _ confirmation: Confirmation) throws(ChangeRefused) {
    let place = try place(of: id, at: revision)
    guard all[place].isForReadBack else { throw .notForReadBack(all[place].number) }
    all[place].confirmation = confirmation
  }

  /// Keeps the numbers that a change gave although it was taken back, so that no other entry ever gets them.
  mutating func keepNumbers(of change: Change) {
    switch change {
    case .record(let new): keep(new)
    case .takeIn(let entries): for new in entries { keep(new) }
    case .revise(let id, _, let body, _), .join(let id, _, _, _, let body, _): keep(id, body.matter.kind)
    case .split(let id, _, let body, _, let new):
      keep(id, body.matter.kind)
      keep(new)
    default: break
    }
  }

  // MARK: - Inside

  /// Where an entry stands that can be changed.
  func place(of id: Entry.ID) throws(ChangeRefused) -> Int {
    guard let place = index[id] else { throw .unknownEntry(id) }
    guard !all[place].isStruck else { throw .alreadyStruck(all[place].number) }
    return place
  }

  private func place(of id: Entry.ID, at revision: Int) throws(ChangeRefused) -> Int {
    let place = try place(of: id)
    guard all[place].revision == revision else { throw .changedMeanwhile(all[place].number) }
    return place
  }

  private mutating func entry(_ new: NewEntry, in item: AgendaItem.ID?, at time: TimeOfDay?) -> Entry {
    let kind = new.body.matter.kind
    return Entry(
      id: new.id, number: Entry.Number(kind: kind, ordinal: nextOrdinal(of: kind)), body: new.body, agendaItem: item,
      time: time, typed: new.typed, revision: 0, isStruck: false, origin: new.origin)
  }

  private mutating func replace(_ place: Int, _ body: Entry.Body, _ typed: String) {
    let old = all[place]
    let kind = body.matter.kind
    if kind != old.kind {
      giveUpRank(place)
      let ordinal = ordinal(of: old.id, as: kind)
      otherOrdinals[old.id, default: [:]][old.kind] = old.number.ordinal
      all[place].number = Entry.Number(kind: kind, ordinal: ordinal)
      all[place].former[old.kind] = old.body
      all[place].former[kind] = nil
    }
    all[place].body = body
    all[place].typed = typed
    all[place].revision += 1
    all[place].confirmation = nil
  }

  private mutating func nextOrdinal(of kind: Entry.Kind) -> Int {
    lastOrdinal[kind, default: 0] += 1
    return lastOrdinal[kind, default: 0]
  }

  /// The number of an entry as one of `kind`: the one it was given before, else the next.
  private mutating func ordinal(of id: Entry.ID, as kind: Entry.Kind) -> Int {
    if let ordinal = otherOrdinals[id]?[kind] { return ordinal }
    let ordinal = nextOrdinal(of: kind)
    otherOrdinals[id, default: [:]][kind] = ordinal
    return ordinal
  }

  private mutating func keep(_ new: NewEntry) {
    let kind = new.body.matter.kind
    otherOrdinals[new.id, default: [:]][kind] = nextOrdinal(of: kind)
  }

  private mutating func keep(_ id: Entry.ID, _ kind: Entry.Kind) {
    guard self[id]?.kind != kind else { return }
    _ = ordinal(of: id, as: kind)
  }
}
