/// That a proposal stands in SIPD, the ministry's planning system, where somebody types it in after the meeting.
package struct SIPDRecord: Equatable, Sendable, Codable {
  /// The number that it has there; nil where nobody noted it.
  package var number: String?

  package init(number: String? = nil) {
    self.number = number
  }
}

extension EntryList {
  /// Notes what of SIPD is known of some proposals; nil takes it back. Those that it is noted of already stay so.
  mutating func noteSIPD(of ids: [Entry.ID], _ record: SIPDRecord?) throws(ChangeRefused) {
    guard !ids.isEmpty else { throw .empty }
    var places: [Int] = []
    for id in ids { places.append(try proposal(id)) }
    let changing = places.filter { all[$0].standing.sipd != record }
    if changing.isEmpty { throw .alreadyInSIPD(all[places[0]].number, record) }
    for place in changing { all[place].standing.sipd = record }
  }
}

extension Session {
  /// How many of the proposals that go into SIPD are in it, of how many: those that were agreed on, and before the first of them was,
  /// all that stand for priorities.
  package var sipdProgress: (done: Int, of: Int) {
    let expected = forSIPD
    return (expected.count { $0.standing.sipd != nil }, expected.count)
  }

  /// The proposals that go into SIPD, in the order recorded.
  package var forSIPD: [Entry] {
    let standing = entries.filter { $0.kind == .proposal && !$0.isStruck }
    let agreed = standing.filter { $0.standing.status == .agreed }
    return agreed.isEmpty ? standing.filter { $0.standing.status.list == .priorities } : agreed
  }
}
