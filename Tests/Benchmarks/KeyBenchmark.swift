/// From a key to its letter on the screen.
enum KeyBenchmark {
  private static let letters = Array("aeino rstu aoein".utf8).filter { $0 != 0x20 }
  private static let keys = 400

  static func figures(in hall: Hall) throws -> [Figure] {
    let floor = try TimedProgram("NcursesFloor", in: hall)
    let programs = try Hall.sizes.map { try TimedProgram("rembuk", ["buka", hall.path(of: $0)], in: hall) }
    let all = [floor] + programs
    for program in all { program.settle(milliseconds: 300) }
    var times = [Times](repeating: Times(), count: all.count)
    for number in 0..<keys {
      let begins = number % 40 == 0
      for (index, program) in all.enumerated() {
        if begins { program.send(0x15) }
        program.settle(milliseconds: begins ? 20 : 3)
        times[index].add(try program.timeUntilEchoed(letters[number % letters.count]))
        program.settle(milliseconds: 3)
      }
    }
    return zip(Hall.sizes, times.dropFirst()).map { size, time in
      Figure(
        what: "Key to screen, \(size) entries", measured: time.median, beside: ("plain C ncurses", times[0].median),
        limit: .ratio(1.5))
    }
  }
}
