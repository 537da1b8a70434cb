/// The agenda as it runs: its items, and when the meeting stood still.
struct Schedule: Equatable, Sendable {
  private(set) var items: [AgendaItem] = []
  /// In order; only the last may go on.
  private(set) var suspensions: [Suspension] = []

  init(_ items: [AgendaItem] = []) { self.items = items }

  /// The suspension that goes on; nil when the meeting is not suspended.
  var suspension: Suspension? { suspensions.last.flatMap { $0.isOver ? nil : $0 } }

  private var running: Int? { items.firstIndex { $0.status == .running } }

  /// Puts one more on the agenda, right behind another; nil puts it first.
  mutating func add(_ item: AgendaItem, after other: AgendaItem.ID?) throws(ChangeRefused) {
    guard !items.contains(where: { $0.id == item.id }) else { throw .duplicate(identifier: item.id.rawValue) }
    guard item.title.contains(where: { !$0.isWhitespace }) else { throw .empty }
    try Session.requirePossible(item.plannedMinutes ?? 0)
    guard let other else { return items.insert(item, at: 0) }
    items.insert(item, at: try index(of: other) + 1)
  }

  /// Puts an item right behind another; nil puts it first.
  mutating func move(_ id: AgendaItem.ID, after other: AgendaItem.ID?) throws(ChangeRefused) {
    let index = try index(of: id)
    guard id != other else { throw .alreadyInPlace(id) }
    var moved = items
    let item = moved.remove(at: index)
    if let other { _ = try self.index(of: other) }
    moved.insert(item, at: other.flatMap { other in moved.firstIndex { $0.id == other } }.map { $0 + 1 } ?? 0)
    guard moved[index].id != id else { throw .alreadyInPlace(id) }
    items = moved
  }

  mutating func rename(_ id: AgendaItem.ID, to title: String) throws(ChangeRefused) {
    let index = try index(of: id)
    guard title.contains(where: { !$0.isWhitespace }) else { throw .empty }
    items[index].title = title
  }

  /// Takes an item off the agenda that never ran.
  mutating func remove(_ id: AgendaItem.ID) throws(ChangeRefused) {
    let index = try index(of: id)
    guard items[index].intervals.isEmpty else { throw .itemHasRun(id) }
    items.remove(at: index)
  }

  /// Lets an item wait again that was put off.
  mutating func reopen(_ id: AgendaItem.ID) throws(ChangeRefused) {
    let index = try index(of: id)
    guard items[index].status == .postponed else { throw .notPostponed(id) }
    items[index].reopen()
  }

  /// Puts the times of a stretch of an item right.
  mutating func correct(
    _ id: AgendaItem.ID, stretch: Int, start: TimeOfDay?, end: TimeOfDay?
  ) throws(ChangeRefused) {
    try items[try index(of: id)].correct(stretch: stretch, start: start, end: end)
  }

  /// Puts the times of the suspension at `place` right, and with them those of the item that stood still.
  mutating func correct(suspension place: Int, start: TimeOfDay?, end: TimeOfDay?) throws(ChangeRefused) {
    guard suspensions.indices.contains(place) else { throw .unknownTime }
    let former = suspensions[place]
    if end != nil, !former.isOver { throw .endNotYet(.suspension(place, start: start, end: end)) }
    try NotedTime.requireInOrder(start, end)
    var followed = items
    for index in followed.indices {
      try followed[index].follow((former.start, former.end), to: (start, end))
    }
    items = followed
    suspensions[place].correct(start: start, end: end)
  }

  /// Sets an item running and ends the one that ran.
  mutating func start(_ id: AgendaItem.ID, at time: TimeOfDay?) throws(ChangeRefused) {
    let index = try index(of: id)
    guard items[index].status != .running else { throw .alreadyRunning(id) }
    if let suspension { throw .suspended(since: suspension.start) }
    if let running { items[running].finish(at: time) }
    items[index].start(at: time)
  }

  /// Ends an item that runs.
  mutating func finish(_ id: AgendaItem.ID, at time: TimeOfDay?) throws(ChangeRefused) {
    let index = try index(of: id)
    guard items[index].status == .running else { throw .notRunning(id) }
    items[index].finish(at: time)
  }

  /// Puts an item off that waits or runs; its stretch ends then.
  mutating func postpone(_ id: AgendaItem.ID, at time: TimeOfDay?) throws(ChangeRefused) {
    let index = try index(of: id)
    switch items[index].status {
    case .waiting, .running: items[index].postpone(at: time)
    case .done: throw .alreadyDone(id)
    case .postponed: throw .alreadyPostponed(id)
    }
  }

  /// Plans other minutes for an item.
  mutating func plan(_ id: AgendaItem.ID, _ allotment: AgendaItem.Allotment) throws(ChangeRefused) {
    let index = try index(of: id)
    let minutes = allotment.minutes(from: items[index].plannedMinutes)
    try Session.requirePossible(minutes ?? 0)
    items[index].plannedMinutes = minutes
  }

  /// Suspends the meeting: the clock of the item that runs stands still.
  mutating func suspend(at time: TimeOfDay?, for length: Suspension.Length?) throws(ChangeRefused) {
    if let suspension { throw .alreadySuspended(since: suspension.start) }
    if case .minutes(let minutes) = length { try Session.requirePossible(minutes) }
    if let running { items[running].hold(at: time) }
    suspensions.append(Suspension(start: time, length: length))
  }

  /// The suspension is lifted: the clock of the item that runs goes on.
  mutating func resume(at time: TimeOfDay?) throws(ChangeRefused) {
    guard suspension != nil else { throw .notSuspended }
    suspensions[suspensions.count - 1].end(at: time)
    if let running { items[running].goOn(at: time) }
  }

  /// The meeting is over, and so is what goes on in it.
  mutating func close(at time: TimeOfDay?) {
    if let running { items[running].finish(at: time) }
    if suspension != nil { suspensions[suspensions.count - 1].end(at: time) }
  }

  private func index(of id: AgendaItem.ID) throws(ChangeRefused) -> Int {
    guard let index = items.firstIndex(where: { $0.id == id }) else { throw .unknownAgendaItem(id) }
    return index
  }
}
