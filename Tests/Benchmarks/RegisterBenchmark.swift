import Facilitator
import Meeting
import TerminalUI
import TestKit

/// From a key to its frame in the register of proposals.
enum RegisterBenchmark {
  private static let count = 2000
  private static let rounds = 20
  /// A frame of a screen that shows sixty of them in a second.
  private static let frame = Figure.Limit.milliseconds(16)

  static func figures(in hall: Hall) throws -> [Figure] {
    var history = History()
    for step in try Hall.steps(0) { try history.commit(step) }
    let villages = history.session.villages
    let entries = (0..<count).map { number in
      var proposal = Proposal()
      proposal.village = villages.isEmpty ? nil : villages[number % villages.count].id
      proposal.cost = Rupiah(Int64(number % 50 + 1) * 1_000_000)
      proposal.funds = number % 3 == 0 ? "DD" : "APBD Kabupaten"
      proposal.intervention = number % 2 == 0 ? .specific : .sensitive
      return NewEntry(
        id: Identifier("u\(number)"),
        body: Entry.Body(text: "pemberian makanan tambahan RT \(number)", matter: .proposal(proposal)), typed: "")
    }
    try history.commit(Step(id: "banyak", seat: "Sekretaris", deed: .change(.takeIn(entries))))
    for number in stride(from: 0, to: count, by: 2) {
      let score = Proposal.Score(history.session.scoring.criteria[0].id, number % 5 + 1)
      try history.commit(
        Step(id: Identifier("s\(number)"), seat: "Sekretaris", deed: .change(.score(Identifier("u\(number)"), [score])))
      )
    }
    let now = Instant(iso8601: Hall.day + "T09:00:00", zone: .wita)?.secondsSince1970 ?? 0
    var app = App(
      words: Indonesian(), meeting: OpenedMeeting(history: history, seat: "Sekretaris", path: "rapat.rembuk"),
      laptop: .seconds(now), random: SeededGenerator())
    var (opening, views, moves, letters) = (Times(), Times(), Times(), Times())
    for _ in 0..<rounds {
      opening.add(time(.function(5), &app))
      for _ in ProposalView.allCases { views.add(time(.tab, &app)) }
      for key in [Key.down, .pageDown, .end, .home] { moves.add(time(key, &app)) }
      for letter in "makanan" { letters.add(time(.character(letter), &app)) }
      _ = time(.escape, &app)
      _ = time(.escape, &app)
    }
    return [
      Figure(what: "F5 to the register of \(count) proposals", measured: opening.median, limit: frame),
      Figure(what: "Tab to another view of \(count) proposals", measured: views.median, limit: frame),
      Figure(what: "Arrow or page in \(count) proposals", measured: moves.median, limit: frame),
      Figure(what: "Letter to what it leaves of \(count) proposals", measured: letters.median, limit: frame),
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
