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
  /// Only a legalised meeting is corrected by an erratum; before that everything can be put right.
  case notLegalised
  /// There is no such step, or it was taken back before.
  case nothingToTakeBack
  /// The beginning and the legalising of a meeting stay.
  case cannotTakeBack
  /// A later change stands on the one that was to be taken back.
  case neededBy(Change)
  /// What happens only while the meeting runs, before its first item.
  case notStarted
  /// An item that has run to its end is not postponed.
  case alreadyDone(AgendaItem.ID)
  case alreadyPostponed(AgendaItem.ID)
  /// Nothing begins while the meeting stands still; the time is nil when it was not noted.
  case suspended(since: TimeOfDay?)
  case alreadySuspended(since: TimeOfDay?)
  case notSuspended
  /// Holds the office already.
  case alreadyInOffice(Handover.Office, Party)
  case unknownIndicator(String)
  /// Only those who are here leave.
  case notPresent(Attendee.ID)
  /// Was here and has left; the time is nil when it was not noted.
  case alreadyLeft(Attendee.ID, at: TimeOfDay?)
  case representsItself(Attendee.ID)
  /// Is here and needs nobody in their place.
  case principalPresent(Attendee.ID)
  case alreadyRepresented(Attendee.ID, by: Attendee.ID)
  /// The first is here for the second, and for nobody besides.
  case representsAnother(Attendee.ID, Attendee.ID)
  /// Only proposals have a status, a rank and scores.
  case notAProposal(Entry.Number)
  /// Of that status already, as are all others that the change names; this is the first of them.
  case alreadyOfStatus(Entry.Number, Proposal.Status)
  /// A proposal is not "not yet agreed on" without a reason.
  case reasonMissing([Entry.Number])
  /// Of all the proposals that the change names this is noted already; this is the first of them.
  case alreadyInSIPD(Entry.Number, SIPDRecord?)
  /// A proposal that was not agreed on yet, is the village's business or was withdrawn is in no list and has no rank.
  case notRanked(Entry.Number)
  /// No rank was given by hand that could be taken back.
  case noHandRank(Entry.Number)
  /// Has that rank by hand already, for the same reason.
  case alreadyRanked(Entry.Number, Int)
  /// A rank that is not in `Session.ranks`.
  case impossibleRank(Int)
  case unknownCriterion(Criterion.ID)
  /// More or fewer points than the meeting's scale has.
  case impossibleScore(Int, ClosedRange<Int>)
  /// Only agreements and commitments are read back.
  case notForReadBack(Entry.Number)
  /// Only commitments have a progress.
  case notACommitment(Entry.Number)
  /// Stands so already, as do all others that the change names; this is the first of them.
  case alreadyOfProgress(Entry.Number, Commitment.Progress)
  /// A commitment is not cancelled without a reason.
  case cancelledWithoutReason([Entry.Number])
  /// The roster says just that of them already, as it does of all others that the change names; this is the first of them.
  case alreadySaid(Attendee.ID)
}
