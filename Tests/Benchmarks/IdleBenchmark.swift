import Glibc

/// How often the program wakes while nobody types; the meeting's clock begins on a full minute.
enum IdleBenchmark {
  private static let seconds: UInt32 = 10

  static func figures(in hall: Hall) throws -> [Figure] {
    let program = try TimedProgram("rembuk", ["buka", hall.path(of: 500)], in: hall)
    program.settle(milliseconds: 1000)
    let before = program.sleeps
    sleep(seconds)
    return [
      Figure(what: "Wake-ups in \(seconds) idle seconds", measured: Double(program.sleeps - before), limit: .count(0))
    ]
  }
}
