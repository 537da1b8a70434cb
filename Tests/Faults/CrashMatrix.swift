import Glibc
import TestKit

/// Types a meeting into the real program, ends the program at instants that nobody chose, and holds the file to what the screen promised.
struct CrashMatrix {
  /// How a round ends.
  enum Fault: String, CaseIterable {
    case kill = "SIGKILL at any instant"
    case killInWrite = "SIGKILL inside of a write or flush"
    case terminate = "SIGTERM"
    case hangup = "SIGHUP"
    case closedWindow = "terminal closed"
    case stopped = "SIGSTOP, SIGCONT, then SIGKILL"
    case closedLid = "lid closed for hours, then SIGKILL"
    case clockSetBack = "clock set back by hours, then SIGKILL"
    /// No program can hold against that: it is played to show that a loss is found.
    case lyingDisk = "writes that are claimed and not done"

    /// Whether the program is asked to end, and so has time to keep everything.
    var isAsked: Bool { self == .terminate || self == .hangup || self == .closedWindow }

    /// Those that a program can hold against.
    static let fair = allCases.filter { $0 != .lyingDisk }

    /// Any fair one; the plain kills, which can meet everything, half of the time.
    static func any(_ generator: inout SeededGenerator) -> Fault {
      let all: [Fault] = [.kill, .kill, .kill, .killInWrite, .killInWrite, .killInWrite, .killInWrite] + fair
      return all.randomElement(using: &generator) ?? .kill
    }
  }

  /// What came of the rounds so far.
  struct Figures {
    var rounds = 0
    var meetings = 0
    var faults: [Fault: Int] = [:]
    var letters = 0
    /// Lines that were entered, and the entries that were found for them.
    var entered = 0
    var found = 0
    /// Entries that the screen had called saved when the program ended, over all rounds.
    var calledSaved = 0
    /// Rounds after which a half-typed line was there.
    var drafts = 0
  }

  private(set) var figures = Figures()
  /// How far the line that is kept may lie behind what was typed.
  static let draftDelay = Duration.milliseconds(250)
  private static let roundsPerMeeting = 12

  /// Plays one meeting to its end.
  ///
  /// - Parameter count: how many rounds it may take.
  /// - Throws: what was lost, doubled or out of order.
  mutating func playMeeting(seed: UInt64, rounds count: Int) throws {
    let folder = try MeetingFolder()
    let shim = try FaultShim(folder: folder.folder.path)
    var generator = SeededGenerator(seed: seed)
    var script = TypedScript(seed: seed)
    var kept = TypedScript.Place()
    for _ in 0..<min(count, Self.roundsPerMeeting) {
      let fault = Fault.any(&generator)
      var round = CrashRound(folder: folder, shim: shim, fault: fault, script: script, from: kept, generator: generator)
      kept = try round.play()
      (script, generator) = (round.script, round.generator)
      figures.rounds += 1
      figures.faults[fault, default: 0] += 1
      figures.letters += round.lettersTyped
      figures.calledSaved += round.calledSaved
      figures.drafts += kept.letters > 0 ? 1 : 0
    }
    // What waits goes out with one Enter, as it would in the hall.
    let session = try folder.open()
    try session.waitUntil(contains: "tersimpan")
    let (rest, end) = script.letters(from: kept, count: script.lines[kept.line].typed.count - kept.letters + 1)
    try session.type(rest)
    try session.waitUntil("everything to be saved") {
      Sight($0).isAllSaved && Sight($0).newestSaved == end.line
    }
    session.terminate(SIGTERM)
    _ = try session.waitForExit()
    let content = try folder.content()
    guard content.entries == script.lines[..<end.line].map(\.text) else {
      throw MeetingFolder.Failure(description: "at the end: \(content.entries)")
    }
    figures.meetings += 1
    figures.entered += end.line
    figures.found += Set(content.entries).count
  }

  /// Shows that the rounds can fail: one entry is called saved and goes into no file.
  ///
  /// - Returns: what was said of it.
  /// - Throws: when nothing was said.
  static func findLoss(seed: UInt64) throws -> String {
    let folder = try MeetingFolder()
    var round = CrashRound(
      folder: folder, shim: try FaultShim(folder: folder.folder.path), fault: .lyingDisk,
      script: TypedScript(seed: seed),
      from: TypedScript.Place(), generator: SeededGenerator(seed: seed))
    do {
      _ = try round.play()
    } catch let loss as MeetingFolder.Failure {
      return String(loss.description.prefix { $0 != ";" && $0 != "\n" })
    }
    throw MeetingFolder.Failure(description: "an entry was lost on purpose, and nothing was said")
  }
}
