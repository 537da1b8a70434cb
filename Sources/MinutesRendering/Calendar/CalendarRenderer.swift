import Meeting
import Minutes

/// Writes deadlines as a calendar (RFC 5545): one all-day event that leaves its day free, or one task, for each, with an alarm the day before.
///
/// Every entry keeps its identifier, so that a calendar which is read again changes it and does not double it.
/// - Parameter asTasks: True for tasks (VTODO), which not every calendar shows.
package func renderCalendar(_ deadlines: Deadlines, asTasks: Bool = false) -> [UInt8] {
  var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rembuk//Tenggat//ID", "CALSCALE:GREGORIAN"]
  lines.append("X-WR-CALNAME:" + escaped(deadlines.title))
  for deadline in deadlines.all { lines += component(deadline, of: deadlines, asTask: asTasks) }
  lines.append("END:VCALENDAR")
  return Array(lines.map { folded($0) + "\r\n" }.joined().utf8)
}

private func component(_ deadline: Deadlines.Deadline, of deadlines: Deadlines, asTask: Bool) -> [String] {
  let name = asTask ? "VTODO" : "VEVENT"
  let day = basic(deadline.day)
  // The day of the meeting and not of the writing: the same meeting gives the same bytes.
  let stamp = "DTSTAMP:\(basic(deadlines.meeting ?? deadline.day))T000000Z"
  let time =
    asTask
    ? ["DUE;VALUE=DATE:\(day)", "STATUS:NEEDS-ACTION"]
    : [
      "DTSTART;VALUE=DATE:\(day)", "DTEND;VALUE=DATE:\(basic(deadline.day.adding(days: 1)))", "TRANSP:TRANSPARENT",
    ]
  let alarm = [
    "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:" + escaped(deadline.summary),
    // A task has no start to count from.
    asTask ? "TRIGGER;RELATED=END:-P1D" : "TRIGGER:-P1D", "END:VALARM",
  ]
  return ["BEGIN:\(name)", "UID:\(deadline.id.filter(\.isIdentifying))@rembuk", stamp] + time
    + ["SUMMARY:" + escaped(deadline.summary), "DESCRIPTION:" + escaped(deadline.details)] + alarm + ["END:\(name)"]
}

/// A day in the basic form of ISO 8601, "20260121".
private func basic(_ date: CivilDate) -> String { date.iso.filter { $0 != "-" } }

/// Text as the format has it: control characters out, and what would end a value written behind a backslash.
private func escaped(_ text: String) -> String {
  text.printable.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
}

/// The line in pieces of at most 75 bytes, each but the first behind a blank, never cut inside a character.
private func folded(_ line: String) -> String {
  var pieces: [String] = []
  var piece = ""
  var size = 0
  for scalar in line.unicodeScalars {
    let length = String(scalar).utf8.count
    if size + length > 75 {
      pieces.append(piece)
      (piece, size) = ("", 1)
    }
    piece.unicodeScalars.append(scalar)
    size += length
  }
  return (pieces + [piece]).joined(separator: "\r\n ")
}

extension Character {
  fileprivate var isIdentifying: Bool { isASCII && (isLetter || isNumber || self == "-" || self == ".") }
}
