import Glibc

/// How often the program wakes while nobody types; the meeting's clock begins on a full minute.
enum IdleBenchmark {
  private static let seconds: UInt32 = 10

  static func figures(in hall: Hall) throws -> [Figure] {
    let program = try TimedProgram("rembuk", ["buka", hall.path(of: 500)], in: hall)
    program.settle(milliseconds: 1000)
    let before = program.sleeps
    sleep(seconds)
    // A thread of the pool that ended meanwhile is no longer there to be counted.
    let wakes = program.sleeps.reduce(0) { $0 + $1.value - (before[$1.key] ?? 0) }
    return [Figure(what: "Wake-ups in \(seconds) idle seconds", measured: Double(wakes), limit: .count(0))]
  }
}
