import Facilitator
import TerminalUI

/// From a key to its frame while the record of a long meeting is searched, and while its history is read.
enum SearchBenchmark {
  private static let typed = Array("gizi posyandu @ketua >30 juni")
  private static let rounds = 20
  /// A frame of a screen that shows sixty of them in a second.
  private static let frame = Figure.Limit.milliseconds(16)

  static func figures(in hall: Hall) throws -> [Figure] {
    let size = Hall.sizes.last ?? 0
    var app = try FrameBenchmark.app(size)
    var (opening, letters, steps) = (Times(), Times(), Times())
    for _ in 0..<rounds {
      opening.add(time(.control("f"), &app))
      for letter in typed { letters.add(time(.character(letter), &app)) }
      _ = time(.escape, &app)
      for letter in "/riwayat" { _ = time(.character(letter), &app) }
      steps.add(time(.enter, &app))
      for key in [Key.pageDown, .end, .up, .home] { steps.add(time(key, &app)) }
      _ = time(.escape, &app)
    }
    return [
      Figure(what: "Ctrl-F to the search, \(size) entries", measured: opening.median, limit: frame),
      Figure(what: "Letter to what it finds in \(size) entries", measured: letters.median, limit: frame),
      Figure(what: "Key to a page of the history of \(size) entries", measured: steps.median, limit: frame),
    ]
  }

  private static func time(_ key: Key, _ app: inout App) -> Duration {
    ContinuousClock().measure {
      _ = app.update(.event(.key(key)))
      FrameBenchmark.keep(app.view(TimedProgram.size))
      _ = app.settle()
    }
  }
}
