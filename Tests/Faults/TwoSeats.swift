import Foundation
import SessionFile
import TestKit

/// Two people at one meeting: thousands of entries from both at once, and how soon one sees what the other wrote.
struct TwoSeats {
  /// How many entries each of them makes.
  let count: Int

  struct Figures {
    var entered = 0
    var found = 0
    /// From Enter at one screen until the entry stands on the other, at most.
    var latest = Duration.zero
  }

  private static let seats = ["kiri", "kanan"]
  /// How many lines each types before both wait until all is saved: what waits is kept as a draft, whole, at every entry.
  private static let burst = 50

  /// - Throws: what was lost, doubled, out of order or seen too late.
  func play() throws -> Figures {
    var figures = Figures()
    for write in [writeAtOnce, typeAtOnce] {
      let folder = try MeetingFolder()
      try write(folder)
      figures.found += try found(in: folder)
      figures.entered += 2 * count
    }
    figures.latest = try watchEachOther()
    return figures
  }

  /// How many entries there are, each once and in the order of its seat.
  private func found(in folder: MeetingFolder) throws -> Int {
    let check = try folder.run("periksa", folder.file)
    guard check.status == 0 else { throw MeetingFolder.Failure(description: "periksa: \(check.errors)") }
    let entries = try folder.content().entries
    guard entries.count == 2 * count, Set(entries).count == 2 * count else {
      throw MeetingFolder.Failure(description: "\(entries.count) entries, not \(2 * count), or some of them twice")
    }
    for seat in Self.seats {
      guard entries.filter({ $0.hasPrefix(seat) }) == (1...count).map({ "\(seat) \($0)" }) else {
        throw MeetingFolder.Failure(description: "\(seat) is not in its order")
      }
    }
    return entries.count
  }

  /// Two programs record into the same file at the same time.
  private func writeAtOnce(_ folder: MeetingFolder) throws {
    let programs = try Self.seats.map { seat in
      let lines = folder.folder.appending(path: seat)
      try (1...count).map { "\(seat) \($0)" }.joined(separator: "\n").write(
        to: lines, atomically: false, encoding: .utf8)
      return try folder.start("catat", folder.file, "--dari", lines.path)
    }
    for program in programs {
      program.waitUntilExit()
      guard program.terminationStatus == 0 else {
        throw MeetingFolder.Failure(description: "catat ended with \(program.terminationStatus)")
      }
    }
  }

  /// Two people type into two screens of the same meeting at the same time, faster than anybody can.
  private func typeAtOnce(_ folder: MeetingFolder) throws {
    let screens = try Self.seats.map { try folder.open(seat: $0) }
    for screen in screens { try screen.waitUntil(contains: "● tersimpan") }
    for first in stride(from: 1, through: count, by: Self.burst) {
      let last = min(first + Self.burst - 1, count)
      for (seat, screen) in zip(Self.seats, screens) {
        try screen.type((first...last).map { "\(seat) \($0)" }.joined(separator: "\n"))
      }
      // With the last line in sight everything before it was taken in, and is on its way or stored.
      try waitFor(screens) { seat, screen in Sight(screen).line == "\(seat) \(last)" }
      for screen in screens { try screen.press(.enter) }
      try waitFor(screens) { seat, screen in Sight(screen).line != "\(seat) \(last)" && Sight(screen).isAllSaved }
    }
    for screen in screens {
      screen.terminate(SIGTERM)
      _ = try screen.waitForExit()
    }
  }

  /// Looks at both screens in turn, so that neither waits for somebody to read what it writes.
  private func waitFor(_ screens: [TerminalSession], _ isDone: (String, TerminalSession) -> Bool) throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while !zip(Self.seats, screens).allSatisfy(isDone) {
      for screen in screens { screen.watch(for: .milliseconds(10)) }
      guard ContinuousClock.now < deadline else {
        throw MeetingFolder.Failure(description: screens.map(\.screenText).joined(separator: "\n"))
      }
    }
  }

  /// Two screens take turns.
  private func watchEachOther() throws -> Duration {
    let folder = try MeetingFolder()
    let screens = try ["Sekretaris", "Pencatat"].map { try folder.open(seat: $0) }
    for screen in screens { try screen.waitUntil(contains: "● tersimpan") }
    var latest = Duration.zero
    for number in 1...40 {
      let (writer, reader) = (screens[number % 2], screens[(number + 1) % 2])
      let start = ContinuousClock.now
      try writer.type("butir \(number) dari seberang\n")
      try reader.waitUntil("entry \(number) of the other") { Sight($0).newestSaved >= number }
      latest = max(latest, .now - start)
    }
    guard latest < .seconds(1) else { throw MeetingFolder.Failure(description: "seen only after \(latest)") }
    // Whole milliseconds are enough to say.
    return .milliseconds(Int(latest / .milliseconds(1)))
  }
}
