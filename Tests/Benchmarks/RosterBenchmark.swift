import Meeting
import SessionFile

/// From a key to its letter on the screen in a meeting with a roster of thousands, two thirds of whom are here.
enum RosterBenchmark {
  private static let people = 5000
  private static let rounds = 100
  /// What is typed behind "@na", letter by letter and in turns with taking it back: half of the roster begins so.
  private static let letters = Array("rasu".utf8)

  static func figures(in hall: Hall) throws -> [Figure] {
    let path = hall.folder + "/peserta-\(people).rembuk"
    try SessionFile.create(at: path, steps: [try begin()], at: Instant(secondsSince1970: 1_768_957_200)).close()
    var start = Times()
    for _ in 0..<11 { start.add(try TimedProgram("rembuk", ["buka", path], in: hall).timeUntilShown("F1")) }
    let floor = try TimedProgram("NcursesFloor", in: hall)
    let plain = try TimedProgram("rembuk", ["buka", path], in: hall)
    let listing = try TimedProgram("rembuk", ["buka", path], in: hall)
    let programs = [floor, plain, listing]
    for program in programs { program.settle(milliseconds: 300) }
    for byte in "! data @na".utf8 { listing.send(byte) }
    listing.settle(milliseconds: 300)
    var times = [Times](repeating: Times(), count: programs.count)
    for round in 0..<rounds {
      if round % 10 == 0 {
        for program in [floor, plain] { program.send(0x15) }
      }
      for letter in letters {
        for (index, program) in programs.enumerated() {
          // What the letter before it means is on the screen by now.
          program.settle(milliseconds: 5)
          times[index].add(try program.timeUntilEchoed(letter))
          program.settle(milliseconds: 3)
        }
      }
      for _ in letters {
        listing.send(0x7F)
        listing.settle(milliseconds: 5)
      }
    }
    let beside = ("plain C ncurses", times[0].median)
    return [
      Figure(
        what: "Start to painted screen, roster of \(people)", measured: start.median, limit: .milliseconds(100)),
      Figure(what: "Key to screen, roster of \(people)", measured: times[1].median, beside: beside, limit: .ratio(5)),
      Figure(
        what: "Key to screen, roster of \(people), the list behind `@na` open", measured: times[2].median,
        beside: beside, limit: .ratio(5)),
    ]
  }

  /// A meeting from the template with other people: called by what they do and a number, spread over groups and villages.
  private static func begin() throws -> Step {
    guard case .change(.begin(var setup)) = try Hall.steps(0)[0].deed else {
      throw TimedProgram.Failure(reason: "setup")
    }
    let roles = ["Narasumber", "Narahubung", "Kader", "Bidan"]
    setup.attendees = (0..<people).map { number in
      let group = setup.groups[number % setup.groups.count]
      let village = setup.villages[number / 7 % setup.villages.count]
      return Attendee(
        id: Identifier("peserta-\(number)"), name: "\(roles[number % roles.count]) \(number), S.Sos.",
        position: "\(group.name) Desa \(village.name)", group: group.id, village: village.id,
        presence: number % 3 == 0 ? .awaited : .present(at: TimeOfDay(hour: 8, minute: number % 60)))
    }
    return Step(id: "mulai", seat: "templat", deed: .change(.begin(setup)))
  }
}
