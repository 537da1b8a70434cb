/// One row of the table.
struct Figure {
  /// What may not be exceeded.
  enum Limit {
    case ratio(Double)
    case milliseconds(Double)
    case count(Int)
  }

  let what: String
  /// Milliseconds; a plain number for a count.
  let measured: Double
  /// What it is compared with, and how long that takes in milliseconds; nil where it stands alone.
  var beside: (what: String, milliseconds: Double)?
  let limit: Limit

  private var ratio: Double? { beside.map { measured / $0.milliseconds } }

  var isKept: Bool {
    switch limit {
    case .ratio(let most): (ratio ?? .infinity) <= most
    case .milliseconds(let most): measured <= most
    case .count(let most): measured <= Double(most)
    }
  }

  /// A row of a Markdown table.
  var row: String {
    let value: String
    let most: String
    switch limit {
    case .ratio(let ratio): (value, most) = (Self.time(measured), Self.decimal(ratio) + " ×")
    case .milliseconds(let time): (value, most) = (Self.time(measured), Self.time(time))
    case .count(let count): (value, most) = ("\(Int(measured))", "\(count)")
    }
    let known = beside.map { "\($0.what) \(Self.time($0.milliseconds))" } ?? "–"
    let times = ratio.map { Self.decimal($0) + " ×" } ?? "–"
    return "| \(what) | \(value) | \(known) | \(times) | \(most) | \(isKept ? "✓" : "✗") |"
  }

  private static func time(_ milliseconds: Double) -> String {
    milliseconds < 10 ? decimal(milliseconds, places: 1000) + " ms" : decimal(milliseconds, places: 10) + " ms"
  }

  private static func decimal(_ value: Double, places: Double = 100) -> String {
    "\((value * places).rounded() / places)"
  }
}

/// Times of one thing over many rounds.
struct Times {
  private var milliseconds: [Double] = []

  mutating func add(_ duration: Duration) {
    milliseconds.append(Double(duration.components.seconds) * 1e3 + Double(duration.components.attoseconds) / 1e15)
  }

  /// The middle one; 0 before the first.
  var median: Double { milliseconds.isEmpty ? 0 : milliseconds.sorted()[milliseconds.count / 2] }

  /// All of them by their number; 0 before the first.
  var mean: Double { milliseconds.isEmpty ? 0 : milliseconds.reduce(0, +) / Double(milliseconds.count) }
}
