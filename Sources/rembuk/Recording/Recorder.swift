import Capture
import Facilitator
import Meeting
import SessionFile

/// Records capture lines in a meeting's file, one after the other, as if they had been typed on the screen.
struct Recorder {
  /// What came of one line that is not blank.
  struct Result: Equatable {
    enum Status: String {
      case recorded = "ok"
      case warned = "peringatan"
      case failed = "gagal"
    }

    let status: Status
    /// The entry that was made or mended; nil for a command and a failure.
    let number: Entry.Number?
    /// The line as it was understood, in words.
    let reading: String
    /// Why it is a warning or a failure, one sentence each; empty for neither.
    let reasons: [String]
  }

  private let file: SessionFile
  private let addsGuests: Bool
  private let now: Instant
  private let tidyTable: () throws(ErrorMessage) -> TidyTable
  private let words = Indonesian()
  private(set) var history: History
  private var context: CaptureContext
  private var random = SystemRandomNumberGenerator()
  /// The time of the line before.
  private var time: TimeOfDay?

  /// Who types: a seat of its own, so that `/urungkan` in a file of lines never takes back what was typed on a screen.
  static let seat = "catat"

  /// - Parameters:
  ///   - addsGuests: everyone named who is on no list goes on the roster as a guest.
  ///   - now: the wall clock, which is stored beside every step and shown nowhere.
  ///   - tidyTable: the abbreviations of `/rapikan`, read when it comes; none unless given.
  init(
    _ file: SessionFile, addsGuests: Bool, now: Instant,
    tidyTable: @escaping () throws(ErrorMessage) -> TidyTable = { () throws(ErrorMessage) in TidyTable([:]) }
  ) {
    self.tidyTable = tidyTable
    self.file = file
    self.addsGuests = addsGuests
    self.now = now
    history = file.history
    context = CaptureContext(
      session: history.session, today: now.date(in: history.session.details.zone),
      ownEntry: history.newestEntry(at: Self.seat)?.id)
  }

  /// Records one line.
  ///
  /// - Returns: what came of it; nil for a blank line.
  /// - Throws: why the file cannot be written; a refused line is no error but a result.
  mutating func record(_ line: String) throws(SessionFileError) -> Result? {
    // Another program may have stored something since the line before: names and numbers are read as they are now.
    try take(file.steps(after: history.steps.count))
    let reading = context.read(line)
    time = reading.time ?? time
    switch reading.outcome {
    case .nothing: return nil
    case .refused(let refusal): return failed(reading, [RecordingWords.refusal(refusal, in: history.session)])
    case .command(.undo): return try takeBack(history.nextUndo(at: Self.seat), reading)
    case .command(.redo): return try takeBack(history.nextRedo(at: Self.seat), reading)
    case .command(.help):
      return failed(reading, ["/bantuan hanya berguna di layar rapat. Di sini: rembuk catat --bantuan"])
    case .command(.edit):
      return failed(reading, [RecordingWords.refusal(.argumentMissing(.edit), in: history.session)])
    case .command(.villageInForce(let village)):
      context = context(village: village)
      return Result(status: .recorded, number: nil, reading: understood(reading, [], nil), reasons: [])
    case .command(.showSpeakers):
      return failed(reading, [RecordingWords.refusal(.argumentMissing(.queue), in: history.session)])
    case .command(.find), .command(.history):
      return failed(reading, ["Pencarian dan riwayat dibuka di layar rapat: rembuk buka \(file.path.shellWord)"])
    case .command(.showAgenda):
      return failed(reading, [RecordingWords.refusal(.argumentMissing(.item), in: history.session)])
    case .command(.showAttendance):
      return failed(reading, [RecordingWords.refusal(.argumentMissing(.present), in: history.session)])
    case .command(.showTimes):
      return failed(reading, [RecordingWords.refusal(.argumentMissing(.clock), in: history.session)])
    case .command(.theme), .command(.readBack), .command(.preview), .command(.publicView), .command(.print),
      .command(.showConcerns), .command(.showSignatories):
      return failed(reading, [RecordingWords.onlyOnScreen(reading, path: file.path)])
    case .command(.tidy): return try tidy(reading)
    case .command(.close): return try close(reading)
    case .command(.legalise): return try store([.legalise], reading)
    case .entry, .amend, .substitute, .command:
      if let refusal = reading.refusal(at: time) {
        return Result(
          status: .warned, number: nil, reading: understood(reading, [], nil),
          reasons: [RecordingWords.refusal(refusal, in: history.session)])
      }
      let today = history.session.dayOfReport(madeOn: now.date(in: history.session.details.zone))
      return try store(
        reading.changes(at: time, on: today, using: &random, addingGuests: addsGuests), reading)
    }
  }

  // MARK: - Inside

  private mutating func close(_ reading: Reading) throws(SessionFileError) -> Result {
    let session = history.session
    let end = reading.time ?? session.details.end ?? time
    let gaps = session.gaps(closingAt: end)
    let close = Change.close(at: end, signatories: session.usualSignatories)
    let oddities = session.oddities(of: close).map { words.oddity($0, in: session) }
    return try store([close], reading, warnings: oddities + gaps.map { words.gap($0, in: session) })
  }

  /// Writes out every abbreviation, and says which in which entry.
  private mutating func tidy(_ reading: Reading) throws(SessionFileError) -> Result {
    let table: TidyTable
    do {
      table = try tidyTable()
    } catch {
      return failed(reading, [error.sentence])
    }
    var plan = context.tidyPlan(by: table)
    guard !plan.offers.isEmpty else {
      let understood = understood(reading, [], words.nothingToTidy)
      return Result(status: .recorded, number: nil, reading: understood, reasons: [])
    }
    var told: [(number: Entry.Number, words: [String])] = []
    for offer in plan.offers {
      if told.last?.number != offer.number { told.append((offer.number, [])) }
      told[told.count - 1].words.append("\(offer.short) → \(offer.full)")
    }
    let summary = told.map { "\($0.number) \($0.words.joined(separator: ", "))" }.joined(separator: "; ")
    return try store(plan.takeAll().map { .change($0) }, reading, summary: summary, warnings: [])
  }

  private mutating func takeBack(_ target: Step?, _ reading: Reading) throws(SessionFileError) -> Result {
    guard let target else { return failed(reading, [RecordingWords.refusal(.nothingToTakeBack, in: history.session)]) }
    let summary = words.name(of: target, in: history)
    return try store([.takeBack(target.id)], reading, summary: summary, warnings: [])
  }

  private mutating func store(
    _ changes: [Change], _ reading: Reading, warnings: [String] = []
  ) throws(SessionFileError) -> Result {
    let guests = changes.compactMap { change in
      if case .addAttendee(let attendee) = change { attendee.name } else { nil }
    }
    let odd = reading.chips.filter { chip in
      if case .unknownName(let name) = chip, guests.contains(name) { return false }
      return chip.weight > .plain
    }
    var summary: String?
    if case .command = reading.outcome {
      // What a line adds is named by what follows from it.
      var session = history.session
      for change in changes { try? session.apply(change) }
      summary = changes.map { words.summary($0, in: session) }.joined(separator: ", ")
    }
    return try store(
      changes.map { .change($0) }, reading, guests: guests, summary: summary,
      warnings: odd.map { RecordingWords.sentence($0, in: history.session) } + warnings)
  }

  private mutating func store(
    _ deeds: [Step.Deed], _ reading: Reading, guests: [String] = [], summary: String?, warnings: [String]
  ) throws(SessionFileError) -> Result {
    let steps = deeds.map { Step(id: Identifier(using: &random), seat: Self.seat, deed: $0) }
    let understood = understood(reading, guests, summary)
    do {
      try take(file.commit(steps, at: now, after: history.steps.count))
    } catch {
      guard case .refused(let refusal) = error else { throw error }
      try take(file.steps(after: history.steps.count))
      return Result(
        status: .failed, number: nil, reading: understood,
        reasons: [RecordingWords.refusal(refusal, in: history.session)] + warnings)
    }
    return Result(
      status: warnings.isEmpty ? .recorded : .warned, number: number(of: reading, steps), reading: understood,
      reasons: warnings)
  }

  private func failed(_ reading: Reading, _ reasons: [String]) -> Result {
    Result(status: .failed, number: nil, reading: reading.typed, reasons: reasons)
  }

  /// Brings the history up to date with what the file holds now.
  private mutating func take(_ steps: [Step]) throws(SessionFileError) {
    guard !steps.isEmpty else { return }
    for step in steps {
      do {
        try history.commit(step)
      } catch {
        throw .damaged(.refused(sequence: history.steps.count + 1, error))
      }
    }
    context = context(village: context.village)
  }

  /// What lines are read against now.
  private func context(village: Village.ID?) -> CaptureContext {
    CaptureContext(
      session: history.session, today: context.today, village: village,
      ownEntry: history.newestEntry(at: Self.seat)?.id, reusing: context)
  }

  private func number(of reading: Reading, _ steps: [Step]) -> Entry.Number? {
    switch reading.outcome {
    case .amend(let revision), .substitute(let revision), .command(.turn(let revision)),
      .command(.split(let revision, _)), .command(.join(let revision, _, _)):
      return history.session.entry(revision.entry)?.number
    case .command(.strike(let id)), .command(.move(let id, _)), .command(.rank(let id, _, _)),
      .command(.score(let id, _)):
      return history.session.entry(id)?.number
    case .command(.setStatus(let ids, _)) where ids.count == 1, .command(.noteSIPD(let ids, _)) where ids.count == 1:
      return ids.first.flatMap { history.session.entry($0)?.number }
    case .command(.noteProgress(let ids, _, _)) where ids.count == 1:
      return ids.first.flatMap { history.session.entry($0)?.number }
    default:
      for case .change(.record(let entry)) in steps.map(\.deed) { return history.session.entry(entry.id)?.number }
      return nil
    }
  }

  /// The reading in words: what it is, what was found in it, and the text that is left.
  private func understood(_ reading: Reading, _ guests: [String], _ summary: String?) -> String {
    var parts = reading.chips.map { RecordingWords.chip($0, guests: guests, in: history.session) }
    if let summary, !summary.isEmpty {
      // What was found and what was done are often said alike.
      parts.removeAll { summary.hasPrefix($0) || summary.hasSuffix($0) }
      parts.append(summary)
    }
    switch reading.outcome {
    case .entry(let body, _): parts.append(body.text)
    case .amend(let revision), .substitute(let revision): parts.append(revision.body.text)
    default: break
    }
    return parts.joined(separator: " · ")
  }
}
