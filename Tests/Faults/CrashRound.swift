import Glibc
import TerminalUI
import TestKit

/// One start of the program, some typing, and its end.
struct CrashRound {
  let folder: MeetingFolder
  let shim: FaultShim
  let fault: CrashMatrix.Fault
  private(set) var script: TypedScript
  private(set) var generator: SeededGenerator
  private(set) var lettersTyped = 0
  /// How many entries the screen has called saved.
  private(set) var calledSaved: Int
  /// How far was typed.
  private var typed: TypedScript.Place
  /// What was seen to be on the screen, and when; time in which the program was stopped does not count.
  private var seen: [(time: ContinuousClock.Instant, place: TypedScript.Place)]
  private var stopped = Duration.zero

  init(
    folder: MeetingFolder, shim: FaultShim, fault: CrashMatrix.Fault, script: TypedScript, from kept: TypedScript.Place,
    generator: SeededGenerator
  ) {
    (self.folder, self.shim, self.fault, self.script, self.generator) = (folder, shim, fault, script, generator)
    (typed, seen, calledSaved) = (kept, [(.now, kept)], 0)
  }

  /// Plays the round.
  ///
  /// - Returns: how far the file has what was typed.
  /// - Throws: what was lost, doubled or out of order.
  mutating func play() throws -> TypedScript.Place {
    shim.heal()
    shim.clockShift = 0
    let session = try folder.open(shim.environment)
    let (script, kept) = (script, typed)
    // Nobody answers anything: the start alone has brought the line back.
    try session.waitUntil("the kept line") {
      $0.rows.first?.contains("tersimpan") == true
        && script.place(showing: Sight($0).line, from: kept, to: kept) != nil
    }
    for _ in 0..<Int.random(in: 0...5, using: &generator) { try typeSome(session) }
    let end = try strike(session)
    let ended = ContinuousClock.now - stopped
    look(session)
    let kill = end == .killed(SIGKILL)
    guard kill != fault.isAsked else { throw failure("ended: \(end)", session) }
    if fault.isAsked, case let names = try folder.fileNames(), names != ["rapat.rembuk"] {
      throw failure("left beside the meeting: \(names)", session)
    }
    let check = try folder.run("periksa", folder.file)
    guard check.status == 0 else { throw failure("periksa: \(check.errors)", session) }
    let limit = fault.isAsked ? ended : ended - CrashMatrix.draftDelay
    let due = seen.last { $0.time <= limit }?.place ?? kept
    return try verify(atLeast: max(due, kept), session)
  }

  /// Types a few letters or lines and waits a moment, or none.
  private mutating func typeSome(_ session: TerminalSession) throws {
    let (text, end) = script.letters(from: typed, count: Int.random(in: 1...60, using: &generator))
    typed = end
    lettersTyped += text.count
    try session.type(text)
    watch(session, upTo: 80)
  }

  private mutating func watch(_ session: TerminalSession, upTo milliseconds: Int) {
    let micros = Int.random(in: 0...milliseconds * 1000, using: &generator)
    var round = self
    session.watch(for: .microseconds(micros)) { round.look($0) }
    self = round
  }

  private mutating func look(_ session: TerminalSession) {
    let sight = Sight(session)
    guard let last = seen.last?.place else { return }
    calledSaved = max(calledSaved, sight.newestSaved)
    guard let place = script.place(showing: sight.line, from: last, to: typed) else { return }
    if place > last { seen.append((.now - stopped, place)) }
    if sight.isAllSaved { calledSaved = max(calledSaved, place.line) }
  }

  /// Does what the round is about, and waits for the end.
  private mutating func strike(_ session: TerminalSession) throws -> TerminalSession.Ending {
    switch fault {
    case .kill:
      watch(session, upTo: Bool.random(using: &generator) ? 5 : 500)
      session.terminate(SIGKILL)
    case .killInWrite:
      shim.kill(after: Int.random(in: 0...20, using: &generator))
      try? typeSome(session)
      watch(session, upTo: 400)
      session.terminate(SIGKILL)
    case .terminate, .hangup:
      watch(session, upTo: 50)
      session.terminate(fault == .terminate ? SIGTERM : SIGHUP)
    case .closedWindow:
      watch(session, upTo: 50)
      session.hangUp()
    case .stopped, .closedLid, .clockSetBack: try interrupt(session)
    case .lyingDisk: try typeForNothing(session)
    }
    return try session.waitForExit()
  }

  /// Lets time pass by, or run backwards, and goes on typing.
  private mutating func interrupt(_ session: TerminalSession) throws {
    if fault != .clockSetBack {
      session.terminate(SIGSTOP)
      let start = ContinuousClock.now
      session.watch(for: .milliseconds(Int.random(in: 0...300, using: &generator)))
      if fault == .closedLid { shim.clockShift = Int.random(in: 600...200_000, using: &generator) }
      session.terminate(SIGCONT)
      stopped += ContinuousClock.now - start
    } else {
      shim.clockShift = -Int.random(in: 600...200_000, using: &generator)
      // The kernel wakes whoever waits on a clock that is set; the shim cannot, and a window of another size does.
      session.resize(Size(columns: 119, rows: 36))
    }
    if Bool.random(using: &generator) { try typeSome(session) }
    watch(session, upTo: 500)
    session.terminate(SIGKILL)
  }

  /// Has the next entry called saved by a disk that does not keep it.
  private mutating func typeForNothing(_ session: TerminalSession) throws {
    shim.lie()
    let line = typed.line
    let (text, end) = script.letters(from: typed, count: script.lines[line].typed.count - typed.letters + 1)
    typed = end
    try session.type(text)
    try session.waitUntil("the entry to be called saved") { Sight($0).newestSaved > line && Sight($0).isAllSaved }
    look(session)
    session.terminate(SIGKILL)
  }

  /// Holds the file to what was on the screen.
  private func verify(atLeast due: TypedScript.Place, _ session: TerminalSession) throws -> TypedScript.Place {
    let content = try folder.content()
    let (entries, draft) = (content.entries, content.draft)
    let inHand = Array(draft.last ?? "")
    let place = TypedScript.Place(line: entries.count + max(0, draft.count - 1), letters: inHand.count)
    let account = "\(entries.count) entries, then \(draft); typed to \(typed), due \(due), saved \(calledSaved)"
    guard place <= typed else { throw failure("more than was typed: " + account, session) }
    guard entries == script.lines[..<entries.count].map(\.text) else {
      throw failure("not the entries in their order: \(entries.suffix(5)); " + account, session)
    }
    for (offset, line) in draft.dropLast().enumerated()
    where Array(line) != script.lines[entries.count + offset].typed {
      throw failure("a line that waits is another one: " + account, session)
    }
    guard inHand == Array(script.lines[place.line].typed.prefix(inHand.count)) else {
      throw failure("another line in hand: " + account, session)
    }
    guard entries.count >= calledSaved else { throw failure("called saved and not there: " + account, session) }
    guard place >= due else { throw failure("letters are gone: " + account, session) }
    return place
  }

  private func failure(_ what: String, _ session: TerminalSession) -> MeetingFolder.Failure {
    MeetingFolder.Failure(description: "\(fault.rawValue): \(what)\n\(session.screenText)")
  }
}
