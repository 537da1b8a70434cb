/// A file format that a document can be written in.
package enum DocumentFormat: String, CaseIterable, Sendable {
  /// Portable Document Format, ready to print.
  case pdf
  /// Office Open XML, for the word processors of offices.
  case docx
  /// One HTML file without scripts.
  case html
  /// CommonMark with pipe tables.
  case md
  /// Plain text in fixed columns, with form feeds between pages.
  case txt

  /// The ending of a file in this format, without a dot; lower-case ASCII.
  package var fileExtension: String { rawValue }
}
