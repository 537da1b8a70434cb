import MinutesRendering

/// A file format that some paper can be written in.
enum PaperFormat: String, CaseIterable, Sendable {
  case pdf, docx, html, md, txt, xlsx, csv, ics, json

  init(_ format: DocumentFormat) {
    self =
      switch format {
      case .pdf: .pdf
      case .docx: .docx
      case .html: .html
      case .md: .md
      case .txt: .txt
      }
  }

  /// The ending of a file in this format, without a dot; lower-case ASCII.
  var fileExtension: String { rawValue }
}
