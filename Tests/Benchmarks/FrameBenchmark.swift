import Facilitator
import Meeting
import TerminalUI
import TestKit

/// From a key to its frame inside of the program, without a terminal.
enum FrameBenchmark {
  private static let letters = Array("bidan desa menyampaikan capaian gizi")
  private static let keys = 1000

  static func figures(in hall: Hall) throws -> [Figure] {
    var apps = try Hall.sizes.map { try app($0) }
    var times = [Times](repeating: Times(), count: apps.count)
    for number in 0..<keys {
      let key: Key = number % 40 == 39 ? .control("u") : .character(letters[number % 40 % letters.count])
      for index in apps.indices {
        let time = ContinuousClock().measure {
          _ = apps[index].update(.event(.key(key)))
          keep(apps[index].view(TimedProgram.size))
          if apps[index].settle() { keep(apps[index].view(TimedProgram.size)) }
        }
        times[index].add(time)
      }
    }
    return zip(Hall.sizes, times).dropFirst().map { size, time in
      Figure(
        what: "Key to letter and to its meaning in a frame of 120 × 36, \(size) entries", measured: time.median,
        beside: ("empty meeting", times[0].median), limit: .ratio(1.5))
    }
  }

  /// An application that shows a meeting of `size` entries.
  static func app(_ size: Int) throws -> App {
    var history = History()
    for step in try Hall.steps(size) { try history.commit(step) }
    let now = Instant(iso8601: Hall.day + "T09:00:00", zone: .wita)?.secondsSince1970 ?? 0
    return App(
      words: Indonesian(), meeting: OpenedMeeting(history: history, seat: "Sekretaris", path: "rapat.rembuk"),
      laptop: .seconds(now), random: SeededGenerator())
  }

  /// Keeps the compiler from leaving out what nobody looks at.
  @inline(never) static func keep(_ frame: Frame) {}
}
