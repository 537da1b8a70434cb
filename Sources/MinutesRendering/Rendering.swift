import Minutes

/// Makes the bytes of a paper's file in memory.
///
/// The same document gives the same bytes in every time zone and locale; PDF and DOCX also need the same fonts and libraries.
/// HTML, Markdown and plain text are UTF-8 without a byte order mark, their lines ended by LF.
/// - Parameters:
///   - columns: The width of plain text, 62 (the text width of F4 at 10 characters an inch) or 75 (a mail) as a rule.
///   - goesOn: Asked often while a long paper is made; false ends it with `stopped`. The formats that take no time do not ask.
/// - Throws: `RenderingFailure`, for `.pdf` and `.docx` only.
package func render(
  _ document: Document, as format: DocumentFormat, columns: Int = 62, goesOn: () -> Bool = { true }
) throws(RenderingFailure) -> [UInt8] {
  switch format {
  case .pdf: try renderPDF(document, goesOn: goesOn)
  case .docx: try renderWord(document, goesOn: goesOn)
  case .html: Array(renderHTML(document).utf8)
  case .md: Array(renderMarkdown(document).utf8)
  case .txt: Array(renderPlainText(document, columns: columns).utf8)
  }
}

/// Makes the bytes of a sheet's file in memory.
///
/// The same sheet gives the same bytes in every time zone and locale; XLSX also needs the same libraries.
/// - Parameter separator: What stands between the cells of a CSV; `,` or `;` or a tab.
/// - Throws: `RenderingFailure`, for `.xlsx` only.
package func render(
  _ sheet: Sheet, as format: SheetFormat, separator: Character = ","
) throws(RenderingFailure) -> [UInt8] {
  switch format {
  case .xlsx: try renderSpreadsheet(sheet)
  case .csv: Array(renderCSV(sheet, separator: separator).utf8)
  }
}

/// How many pages a document has as a PDF.
package func pageCount(of document: Document) throws(RenderingFailure) -> Int { try PageLayout(document).pageCount }

/// The pages of a document in plain text, each from top to bottom.
package func plainTextPages(of document: Document) -> [[String]] {
  renderPlainText(document).split(separator: "\u{0C}", omittingEmptySubsequences: false).map { page in
    page.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}
