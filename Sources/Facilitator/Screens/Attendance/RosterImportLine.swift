import Meeting
import Rosters
import TerminalUI

/// One line of the preview of a roster.
struct RosterImportLine: Equatable, Sendable {
  /// The place in `RosterImport.rows` of the row that it is about.
  let row: Int
  let left: String
  /// What becomes of the row; empty in the lines below its first.
  let right: String
  let role: Role

  /// Every row with what becomes of it, and below it what there is to say of it, wrapped into `width` columns. Whoever may be the
  /// same person stands right below the one of the table, to be compared letter by letter.
  static func lines(
    of roster: RosterImport, takingAsSame same: Set<Int>, width: Int, in session: Session, words: any Language
  ) -> [RosterImportLine] {
    roster.rows.indices.flatMap { place in
      lines(of: roster.rows[place], at: place, takenAsSame: same, width, session, words)
    }
  }

  private static func lines(
    of row: RosterImport.Row, at place: Int, takenAsSame same: Set<Int>, _ width: Int, _ session: Session,
    _ words: any Language
  ) -> [RosterImportLine] {
    // Under the name, whatever the number takes.
    let margin = String(repeating: " ", count: 6)
    let number = "\(row.number)"
    let head = String(repeating: " ", count: max(0, 4 - number.count)) + number + "  "
    let person = row.particulars.line(in: session)
    let resembled = row.verdict == .adds ? row.resembled : nil
    let isSame = resembled != nil && same.contains(row.number)
    let verdict = isSame ? resembled.map { .amends($0) } ?? row.verdict : row.verdict
    func below(_ mark: String, _ text: String, _ role: Role) -> [RosterImportLine] {
      Line(text).wrapped(width: max(1, width - 8)).enumerated().map { index, line in
        RosterImportLine(row: place, left: margin + (index == 0 ? mark : " ") + " " + line.text, right: "", role: role)
      }
    }
    var lines = [
      RosterImportLine(
        row: place, left: head + (person.isEmpty ? "–" : person), right: words.name(of: verdict),
        role: role(of: verdict))
    ]
    if case .fails(let reason) = row.verdict { lines += below("✗", words.reason(reason, in: session), .error) }
    for remark in row.remarks {
      if case .resembles(let id) = remark, id == resembled {
        let other = session.attendee(id)?.particulars.line(in: session) ?? ""
        lines.append(
          RosterImportLine(
            row: place, left: "\(margin)\(other) (\(words.inTheMeeting))",
            right: "[\(isSame ? "x" : " ")] \(words.samePerson)", role: isSame ? .dialog : .warning))
      } else {
        lines += below("!", words.remark(remark, of: row, in: session), .warning)
      }
    }
    return lines
  }

  private static func role(of verdict: RosterImport.Verdict) -> Role {
    switch verdict {
    case .adds, .amends: .dialog
    case .stays, .repeats: .dialogHint
    case .fails: .error
    }
  }
}
