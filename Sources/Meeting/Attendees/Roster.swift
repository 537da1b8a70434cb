/// Everybody who was invited or came.
struct Roster: Equatable, Sendable {
  private(set) var all: [Attendee] = []
  private var places: [Attendee.ID: Int] = [:]

  init() {}

  /// - Throws: `duplicate`.
  init(_ attendees: [Attendee]) throws(ChangeRefused) {
    for (place, attendee) in attendees.enumerated()
    where places.updateValue(place, forKey: attendee.id) != nil {
      throw .duplicate(identifier: attendee.id.rawValue)
    }
    all = attendees
  }

  subscript(id: Attendee.ID) -> Attendee? { places[id].map { all[$0] } }

  /// The one for whom `attendee` is here, who is not; nil for one who is here for nobody else, or not at all.
  func principal(of attendee: Attendee) -> Attendee? {
    guard attendee.hasAttended, let principal = attendee.represents.flatMap({ self[$0] }), !principal.isPresent else {
      return nil
    }
    return principal
  }

  /// Puts one more on the roster, who may have come for another.
  mutating func add(_ attendee: Attendee) throws(ChangeRefused) {
    guard places[attendee.id] == nil else { throw .duplicate(identifier: attendee.id.rawValue) }
    guard !attendee.displayName.isEmpty else { throw .empty }
    if let principal = attendee.represents { try requireAbsent(principal, for: attendee.id) }
    places[attendee.id] = all.count
    all.append(attendee)
  }

  /// Says something else of some, all or none; several of one attendee in turn.
  ///
  /// - Parameter isEnough: that something else was done with them, so that it is no failure where of all of them just that is said
  ///   already.
  mutating func amend(_ amendments: [Attendee.Amendment], isEnough: Bool) throws(ChangeRefused) {
    var isNew = isEnough
    var amended: [(place: Int, particulars: Attendee.Particulars)] = []
    for amendment in amendments {
      let place = try place(of: amendment.attendee)
      let particulars = amendment.particulars
      guard !particulars.displayName.isEmpty else { throw .empty }
      if all[place].particulars != particulars { isNew = true }
      amended.append((place, particulars))
    }
    guard isNew else { throw amendments.first.map { .alreadySaid($0.attendee) } ?? .empty }
    for (place, particulars) in amended { all[place].particulars = particulars }
  }

  /// Notes that `deputy`, who is on the roster, is here for `principal`, who is not.
  mutating func represent(
    _ principal: Attendee.ID, by deputy: Attendee.ID, at time: TimeOfDay?
  ) throws(ChangeRefused) {
    let place = try place(of: deputy)
    try requireAbsent(principal, for: deputy)
    if all[place].isPresent, let other = self.principal(of: all[place]) { throw .representsAnother(deputy, other.id) }
    all[place].represents = principal
    if !all[place].isPresent { all[place].arrive(at: time) }
  }

  /// Notes how some are, at least one.
  mutating func note(_ ids: [Attendee.ID], as presence: Attendee.Presence) throws(ChangeRefused) {
    var noted: [Int] = []
    for id in ids { noted.append(try place(of: id)) }
    guard let first = noted.first else { throw .empty }
    switch presence {
    case .awaited:
      for place in noted { all[place].takeBackPresence() }
    case .present(let time):
      noted.removeAll { all[$0].isHere(withTimeFor: time) }
      if noted.isEmpty, case .present(let since) = all[first].presence {
        throw .alreadyPresent(all[first].id, since: since)
      }
      for place in noted { all[place].arrive(at: time) }
    case .excused:
      for place in noted {
        switch all[place].presence {
        case .awaited, .excused: break
        case .present(let since): throw .alreadyPresent(all[place].id, since: since)
        case .left(let time, _): throw .alreadyLeft(all[place].id, at: time)
        }
      }
      for place in noted { all[place].presence = presence }
    case .left(let time, _):
      for place in noted {
        switch all[place].presence {
        case .present: break
        case .awaited, .excused: throw .notPresent(all[place].id)
        case .left(let time, _): throw .alreadyLeft(all[place].id, at: time)
        }
      }
      for place in noted { all[place].leave(at: time) }
    }
  }

  /// Puts right when one came who is or was here, and when they left.
  mutating func correct(_ id: Attendee.ID, arrival: TimeOfDay?, departure: TimeOfDay?) throws(ChangeRefused) {
    let place = try place(of: id)
    switch all[place].presence {
    case .awaited, .excused: throw .notPresent(id)
    case .present:
      if departure != nil { throw .endNotYet(.attendee(id, arrival: arrival, departure: departure)) }
      all[place].presence = .present(at: arrival)
    case .left:
      try NotedTime.requireInOrder(arrival, departure)
      all[place].presence = .left(at: departure, since: arrival)
    }
  }

  /// Refuses one who is here, or has somebody here for them, or is the deputy.
  private func requireAbsent(_ principal: Attendee.ID, for deputy: Attendee.ID) throws(ChangeRefused) {
    let place = try place(of: principal)
    guard principal != deputy else { throw .representsItself(principal) }
    guard !all[place].isPresent else { throw .principalPresent(principal) }
    if let other = all.first(where: { $0.represents == principal && $0.isPresent }) {
      throw .alreadyRepresented(principal, by: other.id)
    }
  }

  private func place(of id: Attendee.ID) throws(ChangeRefused) -> Int {
    guard let place = places[id] else { throw .unknownAttendee(id) }
    return place
  }
}

extension Attendee {
  /// Whether noting them as here since `time` would add nothing: a time may be added to one who is here without.
  fileprivate func isHere(withTimeFor time: TimeOfDay?) -> Bool {
    guard case .present(let since) = presence else { return false }
    return time == nil || since != nil
  }

  /// Comes, or comes back: who was here before has been since then.
  fileprivate mutating func arrive(at time: TimeOfDay?) {
    if case .left(_, since: .some(let since)) = presence {
      presence = .present(at: since)
    } else {
      presence = .present(at: time)
    }
  }

  fileprivate mutating func leave(at time: TimeOfDay?) {
    guard case .present(let since) = presence else { return }
    presence = .left(at: time, since: since)
  }

  /// Nobody noted anything of them: nor for whom they came.
  fileprivate mutating func takeBackPresence() {
    presence = .awaited
    represents = nil
  }
}
