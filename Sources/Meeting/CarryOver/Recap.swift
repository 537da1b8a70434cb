/// What became of the promises and proposals of many meetings, each once, however many meetings it went through.
package struct Recap: Sendable {
  /// How a promise stands on the day of the recap.
  package enum Standing: String, CaseIterable, Sendable {
    /// Still to be kept, and its date, if it has one, has not passed.
    case open
    case late
    case kept
    case cancelled
  }

  /// A promise or a proposal as the newest meeting that holds it has it.
  package struct Item: Sendable {
    package let entry: Entry
    /// The meeting that `entry` is from, in the order of the recap.
    package let meeting: Int
    /// nil for a proposal.
    package let standing: Standing?
    /// Where it was recorded first.
    package let first: Origin.Station
    /// How many meetings it went through, this one included.
    package let meetingCount: Int
  }

  /// By date; the same file, given twice, once.
  package let meetings: [EarlierMeeting]
  /// Those that stand, in the order of the meetings that they were made in.
  package let commitments: [Item]
  package let proposals: [Item]

  /// The recap of `meetings`, in any order, as of the day `today`: what was due before it and is not kept is late.
  package init(of meetings: [EarlierMeeting], on today: CivilDate) {
    let meetings = EarlierMeeting.inOrder(meetings)
    self.meetings = meetings
    let rankings = meetings.map { ProposalRanking(of: $0.session) }
    var newest: [Entry.ID: (meeting: Int, entry: Entry)] = [:]
    var order: [Entry.ID] = []
    for (place, meeting) in meetings.enumerated() {
      for entry in meeting.session.entries where entry.kind == .commitment || entry.kind == .proposal {
        if newest.updateValue((place, entry), forKey: entry.id) == nil { order.append(entry.id) }
      }
    }
    let items = order.compactMap { newest[$0] }.filter { !$0.entry.isStruck }.map { place, entry in
      let origin = meetings[place].origin(of: entry, rankings[place])
      let standing = entry.kind == .proposal ? nil : Standing(of: entry, on: today)
      return Item(
        entry: entry, meeting: place, standing: standing, first: origin.first, meetingCount: origin.stations.count)
    }
    commitments = items.filter { $0.standing != nil }
    proposals = items.filter { $0.standing == nil }
  }
}

extension Recap.Standing {
  fileprivate init(of entry: Entry, on today: CivilDate) {
    switch entry.progress {
    case .done: self = .kept
    case .cancelled: self = .cancelled
    case .pending, .underWay, .rescheduled: self = entry.isLate(on: today) ? .late : .open
    }
  }
}
