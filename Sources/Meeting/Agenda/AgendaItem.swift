/// One item of the agenda: what is planned, and the times it really ran.
package struct AgendaItem: Equatable, Sendable, Codable {
  package typealias ID = Identifier<AgendaItem>

  /// Where the minutes tell of what was said in it.
  package enum Part: String, Sendable, Codable, CaseIterable {
    /// Under the opening words, by speaker.
    case opening
    /// Under the discussion, by item.
    case discussion
    /// Under the closing words.
    case closing
  }

  package enum Status: String, Sendable, Codable {
    case waiting, running, done
    /// Put off: nobody counts on it any more in this meeting, unless it is started after all.
    case postponed
  }

  /// What is planned from now on.
  package enum Allotment: Equatable, Sendable, Codable {
    /// So many minutes; nil is no plan.
    case exactly(Int?)
    /// So many more than now, fewer if negative.
    case more(Int)

    /// The planned minutes, where `planned` were planned before; a sum that no number holds is the nearest one.
    package func minutes(from planned: Int?) -> Int? {
      switch self {
      case .exactly(let minutes): return minutes
      case .more(let more):
        let (sum, overflows) = (planned ?? 0).addingReportingOverflow(more)
        return overflows ? (more > 0 ? .max : .min) : sum
      }
    }
  }

  /// A stretch in which the item ran; a nil time is one that nobody noted.
  package struct Interval: Equatable, Sendable, Codable {
    package var start: TimeOfDay?
    package var end: TimeOfDay?
  }

  package let id: ID
  package var title: String
  /// nil means no time was planned.
  package var plannedMinutes: Int?
  package var part: Part
  /// Who is in charge of it on the printed agenda (petugas); nil prints dots.
  package var officer: String?
  /// The kind of speech a note made in this item has unless it says its own; nil means none.
  package var speech: Speech?
  /// What whoever leads the meeting may ask in it (pertanyaan pemandu); a file from before there were any has none.
  package var questions: [String]
  package private(set) var status: Status = .waiting
  package private(set) var intervals: [Interval] = []
  /// It runs, and its clock stands still: the meeting is suspended.
  package private(set) var isHeld = false

  // An item goes into a file before it runs, so that nothing of a suspension stands there.
  private enum CodingKeys: String, CodingKey {
    case id, title, plannedMinutes, part, officer, speech, questions, status, intervals
  }

  package init(
    id: ID, title: String, plannedMinutes: Int? = nil, part: Part = .discussion, officer: String? = nil,
    speech: Speech? = nil, questions: [String] = []
  ) {
    self.id = id
    self.title = title
    self.plannedMinutes = plannedMinutes
    self.part = part
    self.officer = officer
    self.speech = speech
    self.questions = questions
  }

  package init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    id = try members.decode(ID.self, forKey: .id)
    title = try members.decode(String.self, forKey: .title)
    plannedMinutes = try members.decodeIfPresent(Int.self, forKey: .plannedMinutes)
    part = try members.decode(Part.self, forKey: .part)
    officer = try members.decodeIfPresent(String.self, forKey: .officer)
    speech = try members.decodeIfPresent(Speech.self, forKey: .speech)
    // Later than the first files, which must still open.
    questions = try members.decodeIfPresent([String].self, forKey: .questions) ?? []
    status = try members.decode(Status.self, forKey: .status)
    intervals = try members.decode([Interval].self, forKey: .intervals)
  }

  /// Begins a new stretch; a done item may run again.
  package mutating func start(at time: TimeOfDay?) {
    status = .running
    intervals.append(Interval(start: time, end: nil))
  }

  /// Ends the stretch that runs.
  package mutating func finish(at time: TimeOfDay?) {
    status = .done
    if !intervals.isEmpty, !isHeld { intervals[intervals.count - 1].end = time }
    isHeld = false
  }

  /// Puts it off, and ends the stretch that runs.
  mutating func postpone(at time: TimeOfDay?) {
    if status == .running { finish(at: time) }
    status = .postponed
  }

  /// Lets it wait again that was put off; the stretches that it ran stay.
  mutating func reopen() { status = .waiting }

  /// Puts the times of a stretch right.
  ///
  /// - Throws: `unknownTime`, `endNotYet` for the stretch that goes on, `endBeforeStart`.
  mutating func correct(stretch: Int, start: TimeOfDay?, end: TimeOfDay?) throws(ChangeRefused) {
    guard intervals.indices.contains(stretch) else { throw .unknownTime }
    if end != nil, isRunning(stretch) { throw .endNotYet(.item(id, stretch: stretch, start: start, end: end)) }
    try NotedTime.requireInOrder(start, end)
    intervals[stretch] = Interval(start: start, end: end)
  }

  /// Moves the end and the beginning of the stretches between which it stood still from `former` to `corrected`.
  mutating func follow(
    _ former: (start: TimeOfDay?, end: TimeOfDay?), to corrected: (start: TimeOfDay?, end: TimeOfDay?)
  ) throws(ChangeRefused) {
    for stretch in intervals.indices where intervals[stretch].end == former.start {
      let isLast = stretch == intervals.count - 1
      // The two times of one suspension stand side by side in the item that it held; while it goes on there is only the first.
      guard isLast ? isHeld && former.end == nil : intervals[stretch + 1].start == former.end else { continue }
      intervals[stretch].end = corrected.start
      try NotedTime.requireInOrder(intervals[stretch].start, intervals[stretch].end)
      guard !isLast else { return }
      intervals[stretch + 1].start = corrected.end
      return try NotedTime.requireInOrder(intervals[stretch + 1].start, intervals[stretch + 1].end)
    }
  }

  /// Whether the stretch at this place goes on.
  package func isRunning(_ stretch: Int) -> Bool {
    status == .running && !isHeld && stretch == intervals.count - 1
  }

  /// Stops its clock; the item itself goes on running.
  mutating func hold(at time: TimeOfDay?) {
    if !intervals.isEmpty { intervals[intervals.count - 1].end = time }
    isHeld = true
  }

  /// Lets its clock go on, in a new stretch.
  mutating func goOn(at time: TimeOfDay?) {
    isHeld = false
    intervals.append(Interval(start: time, end: nil))
  }

  /// Seconds the item has run, the running stretch counted up to `now`; nil when it never ran or one of its times is not known.
  package func usedSeconds(now: TimeOfDay?) -> Int? {
    guard !intervals.isEmpty else { return nil }
    var total = 0
    for (index, interval) in intervals.enumerated() {
      guard let start = interval.start, let end = isRunning(index) ? now : interval.end else { return nil }
      total += end.seconds(since: start)
    }
    return total
  }
}
