/// A file format that a sheet can be written in.
package enum SheetFormat: String, CaseIterable, Sendable {
  /// Office Open XML, for the spreadsheets of offices.
  case xlsx
  /// Comma-separated values (RFC 4180) in UTF-8 with a byte order mark.
  case csv

  /// The ending of a file in this format, without a dot; lower-case ASCII.
  package var fileExtension: String { rawValue }
}
