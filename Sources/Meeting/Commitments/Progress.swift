extension Commitment {
  /// What became of a promise.
  package enum Progress: Equatable, Sendable, Codable {
    /// Nothing was done yet (belum dilaksanakan); every commitment begins so.
    case pending
    case underWay
    case done
    /// Promised for another day instead; what was due before is kept in the report.
    case rescheduled(to: CivilDate)
    /// Not to be kept any more, with the reason, which is never empty.
    case cancelled(reason: String)

    /// Whether something is still to be done for it.
    package var isOpen: Bool {
      switch self {
      case .pending, .underWay, .rescheduled: true
      case .done, .cancelled: false
      }
    }

    /// The Indonesian word for it, without a date or a reason.
    package var word: String {
      switch self {
      case .pending: "belum dilaksanakan"
      case .underWay: "dalam proses"
      case .done: "selesai"
      case .rescheduled: "dijadwalkan ulang"
      case .cancelled: "dibatalkan"
      }
    }
  }

  /// What was said about the progress of a commitment, once.
  package struct Report: Equatable, Sendable, Codable {
    package let progress: Progress
    /// What was added in words, such as what holds it up; nil where nothing was.
    package let note: String?
    /// The day on which it was said; nil means the day of the meeting.
    package let date: CivilDate?
    /// nil when nobody noted the time.
    package let time: TimeOfDay?
    /// What was due before a rescheduling; nil where nothing was, and for every other progress.
    package let formerDue: Due?

    package init(
      _ progress: Progress, note: String? = nil, date: CivilDate? = nil, time: TimeOfDay? = nil, formerDue: Due? = nil
    ) {
      self.progress = progress
      self.note = note
      self.date = date
      self.time = time
      self.formerDue = formerDue
    }
  }
}

extension Entry {
  /// What was said last about its progress, in this meeting or in one that it was carried over from; nil where nothing was.
  package var lastReport: Commitment.Report? { reports.last ?? origin?.lastReport }

  /// What became of it last; it means something only while it is a commitment.
  package var progress: Commitment.Progress { lastReport?.progress ?? .pending }

  /// By when it is to be kept; nil for a commitment without a date and for every other kind of entry.
  package var due: Commitment.Due? {
    if case .commitment(let commitment) = body.matter { commitment.due } else { nil }
  }

  /// Whether it is a commitment that stands and for which something is still to be done.
  package var isOpenCommitment: Bool { kind == .commitment && !isStruck && progress.isOpen }

  /// Whether it is a commitment that is still to be kept although its date has passed by `day`.
  package func isLate(on day: CivilDate) -> Bool {
    guard isOpenCommitment, case .date(let due)? = due else { return false }
    return due < day
  }
}

/// How the progress of commitments changes.
extension EntryList {
  mutating func note(_ report: Commitment.Report, on ids: [Entry.ID]) throws(ChangeRefused) {
    guard !ids.isEmpty else { throw .empty }
    var places: [Int] = []
    for id in ids { places.append(try commitment(id)) }
    if case .cancelled(let reason) = report.progress, !reason.contains(where: { !$0.isWhitespace }) {
      throw .cancelledWithoutReason(places.map { all[$0].number })
    }
    let changing = places.filter { !says(report, all[$0]) }
    if changing.isEmpty { throw .alreadyOfProgress(all[places[0]].number, report.progress) }
    for place in changing { note(report, at: place) }
  }

  private mutating func note(_ report: Commitment.Report, at place: Int) {
    var formerDue: Commitment.Due?
    if case .rescheduled(let date) = report.progress, case .commitment(var commitment) = all[place].body.matter {
      formerDue = commitment.due
      commitment.due = .date(date)
      // The promise says something else from now on, as if its line had been mended.
      all[place].body.matter = .commitment(commitment)
      all[place].revision += 1
      all[place].confirmation = nil
    }
    all[place].reports.append(
      Commitment.Report(
        report.progress, note: report.note, date: report.date, time: report.time, formerDue: formerDue))
  }

  /// Whether the entry stands just so already, so that the report would add nothing.
  private func says(_ report: Commitment.Report, _ entry: Entry) -> Bool {
    if case .rescheduled(let date) = report.progress, entry.due != .date(date) { return false }
    // What an earlier meeting heard may be said again in this one.
    if entry.origin != nil, entry.reports.isEmpty { return false }
    return entry.progress == report.progress && (report.note == nil || entry.reports.last?.note == report.note)
  }

  /// Where a commitment stands that can be changed.
  private func commitment(_ id: Entry.ID) throws(ChangeRefused) -> Int {
    let place = try place(of: id)
    guard all[place].kind == .commitment else { throw .notACommitment(all[place].number) }
    return place
  }
}

extension Session {
  /// The day that a report carries which is made on `today`: once the meeting has ended, the real one. While it runs its reports are of
  /// the meeting, whatever the laptop says; nil is its day.
  package func dayOfReport(madeOn today: CivilDate?) -> CivilDate? {
    guard status == .closed, let today, today != details.date else { return nil }
    return today
  }
}
