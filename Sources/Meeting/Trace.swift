/// What a step met when it was made, as far as the change itself does not say it: the old values of a history.
///
/// It is kept as it was at that moment, and stays true when steps before it are taken back later.
package enum Trace: Equatable, Sendable {
  /// A new entry was given this number.
  case recorded(Entry.Number)
  /// An entry as it was, and as the change left it.
  indirect case mended(before: Entry, after: Entry)
  /// The field of the head as it was: the same case as the change's.
  indirect case detail(Detail)
  /// How those whom the change names were noted, in its order.
  case presence([Attendee.Presence])
  /// How many of the group were noted as here without names; nil when nobody had counted.
  case headCount(Int?)
  /// Whether the group was noted as here uncounted.
  case groupPresence(Bool)
  /// How many minutes were planned for the item; nil for no plan.
  case plannedMinutes(Int?)
  /// The figure that stood in the place of the change's; nil where there was none.
  case indicator(Indicator?)
  /// The statuses of the proposals that the change names, in its order.
  case statuses([Proposal.Status])
  /// The rank that the proposal had by hand; nil when it had none.
  case handRank(Standing.HandRank?)
  /// The points by the criteria that the change names, in its order.
  case scores([Proposal.Score])
  /// The progress of the commitments that the change names and what was due, in its order.
  case progress([Commitment.Progress], due: [Commitment.Due?])
  /// What the roster said of those of whom the change says something else, in its order.
  case particulars([Attendee.Particulars])
  /// What was noted of SIPD of the proposals that the change names, in its order.
  case sipd([SIPDRecord?])
}

extension Session {
  /// The entry that `change` is about to change; nil where it changes none.
  func entry(changedBy change: Change) -> Entry? {
    // The changes that a meeting has most of make an entry or set a presence, and need no look.
    if case .record = change { return nil }
    return change.entries.first.flatMap { entry($0) }
  }

  /// What `change` will meet, where it changes no entry.
  func trace(of change: Change) -> Trace? {
    switch change {
    case .set(let detail): .detail(details.value(of: detail))
    case .setPresence(let ids, _): .presence(ids.map { attendee($0)?.presence ?? .awaited })
    case .countHeads(let id, _): .headCount(group(id)?.headCount)
    case .setGroupPresence(let id, _): .groupPresence(group(id)?.isPresent ?? false)
    case .handOver(let office, _, _): .detail(office.detail(details.holder(of: office)))
    case .planItem(let id, _): .plannedMinutes(agendaItem(id)?.plannedMinutes)
    case .noteIndicator(let indicator), .removeIndicator(let indicator):
      .indicator(indicators.first { $0.isSameMeasure(as: indicator) })
    case .setStatus(let ids, _): .statuses(ids.map { entry($0)?.standing.status ?? .proposed })
    case .rank(let id, _, _): .handRank(entry(id)?.standing.handRank)
    case .score(let id, let scores):
      .scores(scores.map { Proposal.Score($0.criterion, entry(id)?.standing.points[$0.criterion]) })
    case .noteProgress(let ids, _, _, _, _):
      .progress(ids.map { entry($0)?.progress ?? .pending }, due: ids.map { entry($0)?.due })
    case .amendAttendee(let id, _): .particulars([attendee(id)?.particulars].compactMap { $0 })
    case .importRoster(_, let amendments):
      .particulars(amendments.compactMap { attendee($0.attendee)?.particulars })
    case .noteSIPD(let ids, _): .sipd(ids.map { entry($0)?.standing.sipd })
    default: nil
    }
  }

  /// What `change` has done to the record, where `former` is the entry as it was before.
  func trace(of change: Change, on former: Entry?) -> Trace? {
    if case .record(let new) = change { return entry(new.id).map { .recorded($0.number) } }
    guard let former, let after = entry(former.id) else { return nil }
    return .mended(before: former, after: after)
  }
}

extension Details {
  /// The same field as `detail` with what stands there now.
  func value(of detail: Detail) -> Detail {
    switch detail {
    case .title: .title(title)
    case .theme: .theme(theme)
    case .organiser: .organiser(organiser)
    case .place: .place(place)
    case .date: .date(date)
    case .zone: .zone(zone)
    case .plannedStart: .plannedStart(plannedStart)
    case .plannedEnd: .plannedEnd(plannedEnd)
    case .start: .start(start)
    case .end: .end(end)
    case .meetingYear: .meetingYear(meetingYear)
    case .planYear: .planYear(planYear)
    case .letterhead: .letterhead(letterhead)
    case .chair: .chair(chair)
    case .secretary: .secretary(secretary)
    case .moderator: .moderator(moderator)
    case .resourcePersons: .resourcePersons(resourcePersons)
    case .noteTaker: .noteTaker(noteTaker)
    case .invitation: .invitation(invitation)
    case .letterNumber: .letterNumber(letterNumber)
    }
  }
}
