import Glibc

/// Measures what Rembuk promises about speed, each beside something known on the same machine at the same time.
///
/// Prints a Markdown table; ends with 1 when a limit is missed. Arguments choose groups by name; none means all.
@main
enum Benchmarks {
  private static let groups: [(name: String, measure: @Sendable (Hall) throws -> [Figure])] = [
    ("start", StartBenchmark.figures), ("keys", KeyBenchmark.figures), ("roster", RosterBenchmark.figures),
    ("idle", IdleBenchmark.figures),
    ("frame", FrameBenchmark.figures), ("commit", CommitBenchmark.figures), ("paper", PaperBenchmark.figures),
    ("search", SearchBenchmark.figures),
    ("register", RegisterBenchmark.figures),
  ]

  static func main() throws {
    setlocale(LC_ALL, "C.UTF-8")
    let wanted = CommandLine.arguments.dropFirst()
    let hall = try Hall()
    defer { hall.leave() }
    print("| What | Measured | Beside | Ratio | Limit | |\n|---|---|---|---|---|---|")
    var areKept = true
    for group in groups where wanted.isEmpty || wanted.contains(group.name) {
      for figure in try group.measure(hall) {
        print(figure.row)
        areKept = areKept && figure.isKept
      }
    }
    if !areKept {
      hall.leave()
      exit(1)
    }
  }
}
