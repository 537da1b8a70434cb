/// Who may speak: who holds the floor, who waits for it, and who has had it.
///
/// A turn belongs to the item in which it began: it ends when an item begins or ends, and with the meeting. Those who wait go on
/// waiting from item to item; after the meeting nobody waits.
package struct Floor: Equatable, Sendable {
  /// One who waits to speak.
  package struct Place: Equatable, Sendable {
    package let party: Party
    /// nil when nobody noted the time.
    package let since: TimeOfDay?
  }

  /// A stretch in which somebody held the floor; a nil time is one that nobody noted.
  package struct Turn: Equatable, Sendable {
    package let party: Party
    /// The item that ran when it began; nil when none did.
    package let item: AgendaItem.ID?
    package let start: TimeOfDay?
    /// nil too while it goes on.
    package fileprivate(set) var end: TimeOfDay?
    package fileprivate(set) var isOver = false

    /// How long it took, or, while it goes on, how long it has taken up to `now`; nil where one of the two times is not known.
    package func seconds(until now: TimeOfDay?) -> Int? {
      guard let start, let end = isOver ? end : now else { return nil }
      return end.seconds(since: start)
    }
  }

  /// In the order in which they asked.
  package private(set) var waiting: [Place] = []
  /// The turn that goes on; nil when nobody holds the floor.
  package private(set) var current: Turn?
  /// The turns that are over, in order.
  package private(set) var turns: [Turn] = []

  init() {}
}

extension Floor {
  /// Who holds the floor; nil when nobody does.
  package var holder: Party? { current?.party }

  /// Puts `party` behind those who wait.
  ///
  /// - Throws: `holdsFloor`; `alreadyWaiting`, but somebody whose name was not noted may be another one each time.
  mutating func join(_ party: Party, at time: TimeOfDay?) throws(ChangeRefused) {
    if !party.isNameless {
      guard holder != party else { throw .holdsFloor(party) }
      if let place = waiting.first(where: { $0.party == party }) { throw .alreadyWaiting(party, since: place.since) }
    }
    waiting.append(Place(party: party, since: time))
  }

  /// Takes `party` from those who wait.
  mutating func leave(_ party: Party) throws(ChangeRefused) {
    guard let index = waiting.firstIndex(where: { $0.party == party }) else { throw .notWaiting(party) }
    waiting.remove(at: index)
  }

  /// Gives `party` the floor, who need not have waited; the turn that goes on ends at that time.
  mutating func give(to party: Party, in item: AgendaItem.ID?, at time: TimeOfDay?) throws(ChangeRefused) {
    guard holder != party || party.isNameless else { throw .holdsFloor(party) }
    endTurn(at: time)
    if let index = waiting.firstIndex(where: { $0.party == party }) { waiting.remove(at: index) }
    current = Turn(party: party, item: item, start: time)
  }

  /// Ends the turn that goes on.
  mutating func end(at time: TimeOfDay?) throws(ChangeRefused) {
    guard current != nil else { throw .nobodySpeaks }
    endTurn(at: time)
  }

  /// Ends the turn that goes on, if there is one.
  mutating func endTurn(at time: TimeOfDay?) {
    guard var turn = current else { return }
    turn.end = time
    turn.isOver = true
    turns.append(turn)
    current = nil
  }

  /// The meeting is over.
  mutating func close(at time: TimeOfDay?) {
    endTurn(at: time)
    waiting = []
  }
}

extension Party {
  /// Stands for somebody whose name was not noted: another such one need not be the same.
  fileprivate var isNameless: Bool {
    if case .participant = self { true } else { false }
  }
}
