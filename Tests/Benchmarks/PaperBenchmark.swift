import Meeting
import Minutes
import MinutesRendering

/// The minutes as a file to print.
enum PaperBenchmark {
  static func figures(in hall: Hall) throws -> [Figure] {
    var history = History()
    for step in try Hall.steps(200) { try history.commit(step) }
    var time = Times()
    time.add(try ContinuousClock().measure { _ = try render(Notula.document(of: history.session), as: .pdf) })
    return [
      Figure(
        what: "Minutes of 200 entries as PDF, the first time, with loading the libraries", measured: time.median,
        limit: .milliseconds(200))
    ]
  }
}
