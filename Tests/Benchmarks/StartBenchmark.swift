/// From the start of the program to the painted screen.
enum StartBenchmark {
  private static let rounds = 21

  static func figures(in hall: Hall) throws -> [Figure] {
    var floor = Times()
    var starts = [Times](repeating: Times(), count: Hall.sizes.count)
    for _ in 0..<rounds {
      floor.add(try TimedProgram("NcursesFloor", in: hall).timeUntilShown("Lantai ncurses"))
      for (index, size) in Hall.sizes.enumerated() {
        let program = try TimedProgram("rembuk", ["buka", hall.path(of: size)], in: hall)
        starts[index].add(try program.timeUntilShown("F1"))
      }
    }
    let empty = starts[0].median
    return [
      Figure(
        what: "Start to painted screen, empty meeting, roster of 94", measured: empty,
        beside: ("plain C ncurses", floor.median), limit: .ratio(6)),
      Figure(
        what: "The same with 500 entries", measured: starts[1].median, beside: ("empty meeting", empty),
        limit: .ratio(1.5)),
      Figure(what: "The same with 10,000 entries", measured: starts[2].median, limit: .milliseconds(150)),
    ]
  }
}
