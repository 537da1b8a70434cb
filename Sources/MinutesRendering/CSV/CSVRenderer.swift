import Meeting
import Minutes

/// Writes a sheet as comma-separated values (RFC 4180): lines end with CR LF, every cell that needs it stands in quotation marks, and a
/// byte order mark tells a spreadsheet that it is UTF-8.
///
/// Text that a spreadsheet would take for a formula gets an apostrophe before it. Dates are `dd/mm/yyyy`, amounts whole rupiah.
func renderCSV(_ sheet: Sheet, separator: Character) -> String {
  let rows = [sheet.columns.map { Sheet.Cell.text($0.heading) }] + sheet.rows
  let lines = rows.map { row in
    row.map { quoted(text(of: $0), separator) }.joined(separator: String(separator)) + "\r\n"
  }
  return "\u{FEFF}" + lines.joined()
}

private func text(of cell: Sheet.Cell) -> String {
  switch cell {
  case .blank: ""
  case .text(let text): harmless(text.printable)
  case .count(let count): "\(count)"
  case .amount(let amount): "\(amount.whole)"
  case .date(let date): date.slashed
  }
}

extension CivilDate {
  /// "21/01/2026", as the forms of the regional planning system have it.
  fileprivate var slashed: String {
    func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(twoDigits(day))/\(twoDigits(month))/\(year)"
  }
}

/// What begins with one of these signs, of full width or not, is a formula to a spreadsheet, whatever it says and whatever mark stands
/// on the sign.
private func harmless(_ text: String) -> String {
  text.unicodeScalars.first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } == true ? "'" + text : text
}

private func quoted(_ text: String, _ separator: Character) -> String {
  guard text.contains(where: { $0 == "\"" || $0 == separator || $0.isNewline }) else { return text }
  return "\"" + text.replacing("\"", with: "\"\"") + "\""
}
