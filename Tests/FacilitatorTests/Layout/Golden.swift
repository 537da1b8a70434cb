import TerminalUI

/// A frame written down: its letters, and below them what they mean.
///
/// Roles and not colours are written, so that one golden is that of every theme. A row of roles is a list of runs, each a role and its
/// columns, `role/surface` where it stands on something else than plain text; rows that are the same are one line.
///
///     == 80×24, cursor 22,2
///     ┌ Agenda ───…
///     -- roles
///     1: titleBar 63, statusSaved/titleBar 17
///     2–5: border 1, text 78, border 1
struct Golden {
  let text: String

  init(_ frame: Frame) {
    let cursor = frame.cursor.map { ", cursor \($0.row + 1),\($0.column + 1)" } ?? ""
    let rows = (0..<frame.size.rows).map { Golden.roles(of: frame, row: $0) }
    var roles: [String] = []
    var first = 0
    for row in rows.indices where row + 1 == rows.count || rows[row + 1] != rows[row] {
      roles.append((first == row ? "\(row + 1)" : "\(first + 1)–\(row + 1)") + ": " + rows[row])
      first = row + 1
    }
    text =
      "== \(frame.size.columns)×\(frame.size.rows)\(cursor)\n\(frame.text)\n-- roles\n"
      + roles.joined(separator: "\n") + "\n"
  }

  private static func roles(of frame: Frame, row: Int) -> String {
    var runs: [(name: String, columns: Int)] = []
    for column in 0..<frame.size.columns {
      let cell = frame[row: row, column: column]
      let ground = cell.surface == .text || cell.surface == cell.role ? "" : "/" + cell.surface.rawValue
      let name = cell.role.rawValue + ground
      if runs.last?.name == name {
        runs[runs.count - 1].columns += 1
      } else {
        runs.append((name, 1))
      }
    }
    return runs.map { "\($0.name) \($0.columns)" }.joined(separator: ", ")
  }

  /// The lines in which `other` differs, `-` before those of this one and `+` before those of the other; empty when they are the same.
  static func difference(_ one: String, _ other: String) -> String {
    let (old, new) = (one.split(separator: "\n", omittingEmptySubsequences: false), other.split(separator: "\n"))
    return new.difference(from: old.filter { !$0.isEmpty || new.contains($0) }).prefix(40).map { change in
      switch change {
      case .remove(let line, let text, _): "\(line + 1) - \(text)"
      case .insert(let line, let text, _): "\(line + 1) + \(text)"
      }
    }.joined(separator: "\n")
  }
}
