import TestKit

/// What a person sees of the live screen.
struct Sight {
  /// What stands in the input line, without spaces at its end.
  let line: String
  /// Whether the screen says that everything is saved.
  let isAllSaved: Bool
  /// The number of the newest entry of the script that stands in the record as saved; 0 for none.
  let newestSaved: Int

  init(_ session: TerminalSession) {
    let rows = session.rows
    var line = rows.last { $0.hasPrefix("▏") } ?? ""
    if line.hasSuffix("▕") { line.removeLast() }
    while line.last == " " { line.removeLast() }
    self.line = String(line.drop { $0 == "▏" })
    isAllSaved = rows.first?.contains("● tersimpan") ?? false
    newestSaved = rows.compactMap { $0.firstMatch(of: /│ {6}butir (\d+)/).flatMap { Int($0.1) } }.max() ?? 0
  }
}
