/// The only way a session changes: what the screen does, what the file stores, what undo takes back and what two seats exchange.
package enum Change: Equatable, Sendable, Codable {
  /// The first change of every meeting: what its template holds.
  case begin(Setup)
  /// One field of the head of the minutes.
  case set(Detail)
  /// Puts one more on the agenda, which waits, right behind another; nil puts it first.
  case addItem(AgendaItem, after: AgendaItem.ID?)
  /// Sets the item running and ends the one that ran at the same time; the time is nil when nobody noted it.
  case startItem(AgendaItem.ID, at: TimeOfDay?)
  /// Ends the item that runs without starting another.
  case finishItem(AgendaItem.ID, at: TimeOfDay?)
  /// Puts one more on the roster: invited, or a guest.
  case addAttendee(Attendee)
  /// Notes that some of the roster, at least one, are here, or (`awaited`) takes that back. Who is noted so already stays so; it is
  /// refused when all of them are.
  case setPresence([Attendee.ID], Attendee.Presence)
  /// Notes how many of a group are here without names; nil takes the count back.
  case countHeads(Group.ID, Int?)
  /// Notes that some of a group are here although nobody counted them, or takes that back.
  case setGroupPresence(Group.ID, isPresent: Bool)
  /// Adds to the record; the session gives the number.
  case record(NewEntry)
  /// Adds several to the record at once, at least one, as a list has them that was taken in; all or none.
  case takeIn([NewEntry])
  /// Replaces what an entry says, which must still be at `revision`. A body of another kind makes it an entry of that kind.
  case revise(Entry.ID, revision: Int, body: Entry.Body, typed: String)
  /// Puts an entry under another item of the agenda; nil is under none.
  case move(Entry.ID, to: AgendaItem.ID?)
  /// Leaves `body` of an entry and makes the rest an entry of its own, which stands right behind it, in its item and at its time
  /// whatever `new` says of them.
  case split(Entry.ID, revision: Int, body: Entry.Body, typed: String, new: NewEntry)
  /// Makes one of two entries: the first says `body` from now on, and the other is struck.
  case join(Entry.ID, revision: Int, with: Entry.ID, otherRevision: Int, body: Entry.Body, typed: String)
  /// Takes an entry out of the papers; it stays in the file with its number.
  case strike(Entry.ID)
  /// Puts a party behind those who wait to speak.
  case joinQueue(Party, at: TimeOfDay?)
  /// Takes a party from those who wait to speak.
  case leaveQueue(Party)
  /// Gives a party the floor, waiting or not, and ends the turn of whoever held it; the time is nil when nobody noted it.
  case giveFloor(Party, at: TimeOfDay?)
  /// Ends the turn of whoever holds the floor without giving it to another.
  case endFloor(at: TimeOfDay?)
  /// Ends the meeting, or amends the end and the signatories of one that has ended; the papers are drafts (KONSEP).
  case close(at: TimeOfDay?, signatories: [Signatory])
  /// Seals a closed meeting, or a correction of one, after signing; only an erratum changes it from then on.
  case legalise
  /// Opens a correction of a legalised meeting, for a reason; it can be changed again until it is sealed anew.
  case openErratum(reason: String, at: TimeOfDay?)
  /// Puts an item off that waits or runs (ditunda).
  case postponeItem(AgendaItem.ID, at: TimeOfDay?)
  /// Plans other minutes for an item.
  case planItem(AgendaItem.ID, AgendaItem.Allotment)
  /// The meeting stands still from now on (diskors), for so long; nil where nobody said how long.
  case suspend(at: TimeOfDay?, for: Suspension.Length?)
  /// The meeting goes on.
  case resume(at: TimeOfDay?)
  /// Another one holds an office of the running meeting from now on; to put a name right there is `set`.
  case handOver(Handover.Office, to: Party, at: TimeOfDay?)
  /// Notes a figure, in the place of the one of the same name, area and year if there is one.
  case noteIndicator(Indicator)
  /// Takes away a figure, which must be just this one.
  case removeIndicator(Indicator)
  /// Notes that one of the roster who is not here is represented by another of the roster, who is.
  case represent(Attendee.ID, by: Attendee.ID, at: TimeOfDay?)
  /// Says what the meeting makes of some proposals, at least one. Those of that status already stay so; it is refused when all are.
  case setStatus([Entry.ID], Proposal.Status)
  /// Gives a proposal this rank by hand in the list of its status, from 1; whoever has it makes way. Nil takes the rank back, and
  /// those behind it move up.
  case rank(Entry.ID, Int?, reason: String?)
  /// Gives a proposal points by some criteria, at least one, or takes them back.
  case score(Entry.ID, [Proposal.Score])
  /// Notes that some proposals, at least one, were typed into SIPD; nil takes that back. Those that it is noted of already stay so; it
  /// is refused when it is noted of all.
  case noteSIPD([Entry.ID], SIPDRecord?)
  /// Notes that an agreement or a commitment was read back as it stands at `revision` and agreed to, and who of those that answer for
  /// it said that they can. Noted again it takes the place of what was noted before.
  case confirm(Entry.ID, revision: Int, able: [Party], at: TimeOfDay?)
  /// Notes what became of some commitments, at least one; a new date takes the place of the old one, which is kept. Those that stand
  /// so already stay so; it is refused when all do. The date is the day on which it was said, nil the day of the meeting.
  case noteProgress([Entry.ID], Commitment.Progress, note: String?, on: CivilDate?, at: TimeOfDay?)
  /// Says something else of one of the roster; whether they are here stays.
  case amendAttendee(Attendee.ID, Attendee.Particulars)
  /// Takes over a roster from elsewhere in one stroke: some are added behind those that are there, of others it says something else.
  /// Those of whom it says what stands there stay so; it is refused when nothing would change.
  case importRoster(adding: [Attendee], amending: [Attendee.Amendment])
}

/// An entry before it has a number.
package struct NewEntry: Equatable, Sendable, Codable {
  package let id: Entry.ID
  package var body: Entry.Body
  package var agendaItem: AgendaItem.ID?
  package var time: TimeOfDay?
  /// The line as typed.
  package var typed: String
  /// The meetings that it was carried over from; nil for one that is new.
  package var origin: Origin?

  package init(
    id: Entry.ID, body: Entry.Body, agendaItem: AgendaItem.ID? = nil, time: TimeOfDay? = nil, typed: String,
    origin: Origin? = nil
  ) {
    self.id = id
    self.body = body
    self.agendaItem = agendaItem
    self.time = time
    self.typed = typed
    self.origin = origin
  }
}

extension Change {
  /// The identifier of what it changes, for the file's index; the meeting itself is "rapat", and of several attendees it is the
  /// first; somebody without an identifier is the meeting too.
  package var subject: String {
    switch self {
    case .begin, .set, .endFloor, .close, .legalise, .openErratum, .suspend, .resume, .handOver, .noteIndicator,
      .removeIndicator:
      "rapat"
    case .addItem(let item, _): item.id.rawValue
    case .startItem(let id, _), .finishItem(let id, _), .postponeItem(let id, _), .planItem(let id, _): id.rawValue
    case .addAttendee(let attendee): attendee.id.rawValue
    case .represent(let id, _, _): id.rawValue
    case .setPresence(let ids, _): ids.first?.rawValue ?? "rapat"
    case .countHeads(let id, _), .setGroupPresence(let id, _): id.rawValue
    case .record(let entry): entry.id.rawValue
    case .takeIn(let entries): entries.first?.id.rawValue ?? "rapat"
    case .revise(let id, _, _, _), .strike(let id), .move(let id, _), .split(let id, _, _, _, _),
      .join(let id, _, _, _, _, _):
      id.rawValue
    case .joinQueue(let party, _), .leaveQueue(let party), .giveFloor(let party, _): party.subject
    case .setStatus(let ids, _), .noteSIPD(let ids, _): ids.first?.rawValue ?? "rapat"
    case .rank(let id, _, _), .score(let id, _): id.rawValue
    case .confirm(let id, _, _, _): id.rawValue
    case .noteProgress(let ids, _, _, _, _): ids.first?.rawValue ?? "rapat"
    case .amendAttendee(let id, _): id.rawValue
    case .importRoster: "rapat"
    }
  }

  /// The entries that it makes or changes, the one that it is about first; empty where it is about none.
  package var entries: [Entry.ID] {
    switch self {
    case .begin, .set, .addItem, .startItem, .finishItem, .addAttendee, .setPresence, .countHeads, .setGroupPresence,
      .joinQueue,
      .leaveQueue, .giveFloor, .endFloor, .close, .legalise, .openErratum, .postponeItem, .planItem, .suspend, .resume,
      .handOver,
      .noteIndicator, .removeIndicator, .represent, .amendAttendee, .importRoster:
      []
    case .record(let entry): [entry.id]
    case .takeIn(let entries): entries.map(\.id)
    case .revise(let id, _, _, _), .strike(let id), .move(let id, _): [id]
    case .split(let id, _, _, _, let new): [id, new.id]
    case .join(let id, _, let other, _, _, _): [id, other]
    case .setStatus(let ids, _), .noteSIPD(let ids, _): ids
    case .rank(let id, _, _), .score(let id, _): [id]
    case .confirm(let id, _, _, _): [id]
    case .noteProgress(let ids, _, _, _, _): ids
    }
  }
}

extension Party {
  /// The identifier of who it is; the meeting's where there is none.
  fileprivate var subject: String {
    switch self {
    case .person(let id): id.rawValue
    case .group(let id), .participant(of: .some(let id)): id.rawValue
    case .village(let id): id.rawValue
    case .institution(let id): id.rawValue
    case .participant(of: nil), .named: "rapat"
    }
  }
}
