/// Why a session did not take a change; nothing of it was done.
package enum ChangeRefused: Error, Equatable, Sendable {
  /// A meeting begins once, with its first change.
  case alreadyBegun
  case notBegun
  /// The meeting is legalised: its papers are signed.
  case sealed
  /// Something with this identifier is there already.
  case duplicate(identifier: String)
  case unknownAgendaItem(AgendaItem.ID)
  case unknownAttendee(Attendee.ID)
  case unknownGroup(Group.ID)
  case unknownVillage(Village.ID)
  case unknownInstitution(Institution.ID)
  case unknownEntry(Entry.ID)
  /// The item runs already.
  case alreadyRunning(AgendaItem.ID)
  /// The item does not run, so that it cannot be ended.
  case notRunning(AgendaItem.ID)
  /// Neither items nor turns to speak begin in a meeting that has ended.
  case closed
  /// Noted as present before, as is everybody else whom the change names; this is the first of them. The time is nil when it was not noted.
  case alreadyPresent(Attendee.ID, since: TimeOfDay?)
  /// An entry says something, an attendee has a name or an office, and a presence is somebody's.
  case empty
  /// A count of people, votes or minutes that is not in `Session.counts`.
  case impossibleCount(Int)
  /// Somebody changed the entry after this change was made from it.
  case changedMeanwhile(Entry.Number)
  case alreadyStruck(Entry.Number)
  /// An entry is not joined with itself.
  case joinedWithItself(Entry.Number)
  /// Waits to speak already; the time is nil when it was not noted.
  case alreadyWaiting(Party, since: TimeOfDay?)
  /// Does not wait to speak.
  case notWaiting(Party)
  /// Holds the floor already.
  case holdsFloor(Party)
  /// Nobody holds the floor.
  case nobodySpeaks
  /// Closing needs a title and a date: the papers are named by them.
  case titleMissing
  case dateMissing
  /// Only a closed meeting is legalised.
  case notClosed
  /// There is no such step, or it was taken back before.
  case nothingToTakeBack
  /// The beginning and the legalising of a meeting stay.
  case cannotTakeBack
  /// A later change stands on the one that was to be taken back.
  case neededBy(Change)
  /// Only agreements and commitments are read back.
  case notForReadBack(Entry.Number)
}
