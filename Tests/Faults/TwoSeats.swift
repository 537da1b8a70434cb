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

  /// - Throws: what was lost, doubled, out of order or seen too late.
  func play() throws -> Figures {
    var figures = Figures()
    let folder = try MeetingFolder()
    try writeAtOnce(folder)
    let entries = try folder.content().entries
    let check = try folder.run("periksa", folder.file)
    guard check.status == 0 else { throw MeetingFolder.Failure(description: "periksa: \(check.errors)") }
    figures.entered = 2 * count
    figures.found = Set(entries).count
    guard entries.count == 2 * count, figures.found == 2 * count else {
      throw MeetingFolder.Failure(description: "\(entries.count) entries, \(figures.found) different, not \(2 * count)")
    }
    for seat in ["kiri", "kanan"] {
      let own = entries.filter { $0.hasPrefix(seat) }
      guard own == (1...count).map({ "\(seat) \($0)" }) else {
        throw MeetingFolder.Failure(description: "\(seat) is not in its order")
      }
    }
    figures.latest = try watchEachOther()
    return figures
  }

  /// Two programs record into the same file at the same time.
  private func writeAtOnce(_ folder: MeetingFolder) throws {
    let programs = try ["kiri", "kanan"].map { seat in
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
