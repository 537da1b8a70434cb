internal import CLinux
internal import CXlsxwriter
import Foundation
import Meeting
import Minutes

/// Writes a sheet as a spreadsheet (Office Open XML): the title above, a header that stays in sight, filters and prints on every page, and
/// cells that are what they say: numbers, dates, rupiah. Text is never a formula.
func renderSpreadsheet(_ sheet: Sheet) throws(RenderingFailure) -> [UInt8] {
  var missing: UnsafePointer<CChar>?
  guard let library = xlsxwriter_library(&missing) else {
    throw .missingLibrary(missing.map { String(cString: $0) } ?? "libxlsxwriter")
  }
  // The library writes files only: one that has no name and lies in no folder leaves nothing behind. Its own temporary files, which only
  // their owner may read, lose their names as soon as they are made.
  let file = clinux_memory_file()
  guard file >= 0 else { throw .drawing(String(cString: strerror(errno))) }
  defer { close(file) }
  let path = "/proc/self/fd/\(file)"
  let status = library.pointee.workbook_new_opt(path, nil).map { book in
    SpreadsheetWriter(library, book, sheet).write()
    return library.pointee.workbook_close(book)
  }
  guard let status, status == LXW_NO_ERROR, let bytes = FileManager.default.contents(atPath: path) else {
    throw .drawing(status.flatMap { library.pointee.lxw_strerror($0) }.map { String(cString: $0) } ?? "libxlsxwriter")
  }
  // Packed anew: the library's own archive holds the day of its version, and the seal has to be found without unpacking.
  return try ZipArchive(reading: Array(bytes)).sealed(PaperSeal(code: sheet.verificationCode, meeting: sheet.meeting))
    .bytes()
}

/// Fills one sheet of a workbook.
private struct SpreadsheetWriter {
  let library: XlsxwriterLibrary
  let book: UnsafeMutablePointer<lxw_workbook>
  let sheet: Sheet

  init(_ library: UnsafePointer<XlsxwriterLibrary>, _ book: UnsafeMutablePointer<lxw_workbook>, _ sheet: Sheet) {
    self.library = library.pointee
    self.book = book
    self.sheet = sheet
  }

  /// The rows above the header: the title and, where there is one, the mark.
  private var headings: [String] { [sheet.title] + (sheet.mark.map { [$0] } ?? []) }

  func write() {
    setProperties()
    guard let page = library.workbook_add_worksheet(book, String(sheet.name.prefix(31))) else { return }
    let title = format(size: 14) { library.format_set_bold($0) }
    for (row, text) in headings.enumerated() { put(text, row, 0, title, on: page) }
    let header = UInt32(headings.count + 1)
    let heading = format { format in
      library.format_set_bold(format)
      library.format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      library.format_set_bg_color(format, 0xEBEBEB)
      library.format_set_text_wrap(format)
      library.format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    }
    for (index, column) in sheet.columns.enumerated() {
      put(column.heading, Int(header), index, heading, on: page)
      _ = library.worksheet_set_column(page, UInt16(index), UInt16(index), column.width, nil)
    }
    writeRows(from: Int(header) + 1, on: page)
    setPage(page, header: header)
  }

  private func writeRows(from first: Int, on page: UnsafeMutablePointer<lxw_worksheet>) {
    let text = cellFormat { library.format_set_text_wrap($0) }
    let count = cellFormat { library.format_set_num_format($0, "0") }
    let amount = cellFormat { library.format_set_num_format($0, "\"Rp\"#,##0") }
    let date = cellFormat { library.format_set_num_format($0, "dd/mm/yyyy") }
    for (index, row) in sheet.rows.enumerated() {
      if sheet.rowHeight > 0 {
        _ = library.worksheet_set_row(page, UInt32(first + index), sheet.rowHeight.points, nil)
      }
      for (column, cell) in row.enumerated() {
        let (line, place) = (UInt32(first + index), UInt16(column))
        switch cell {
        case .blank: _ = library.worksheet_write_blank(page, line, place, text)
        case .text(let words): put(words, first + index, column, text, on: page)
        case .count(let number): _ = library.worksheet_write_number(page, line, place, Double(number), count)
        case .amount(let rupiah): _ = library.worksheet_write_number(page, line, place, Double(rupiah.whole), amount)
        case .date(let day):
          var moment = lxw_datetime()
          (moment.year, moment.month, moment.day) = (Int32(day.year), Int32(day.month), Int32(day.day))
          _ = library.worksheet_write_datetime(page, line, place, &moment, date)
        }
      }
    }
  }

  private func setPage(_ page: UnsafeMutablePointer<lxw_worksheet>, header: UInt32) {
    let last = UInt16(max(sheet.columns.count - 1, 0))
    library.worksheet_freeze_panes(page, header + 1, 0)
    _ = library.worksheet_autofilter(page, header, 0, header + UInt32(sheet.rows.count), last)
    _ = library.worksheet_repeat_rows(page, header, header)
    library.worksheet_set_landscape(page)
    // Of the papers that spreadsheets know by number, folio is the one next to F4.
    library.worksheet_set_paper(page, Self.folio)
    library.worksheet_fit_to_pages(page, 1, 0)
    _ = library.worksheet_set_footer(page, "&RHalaman &P dari &N")
  }

  /// The number of 8,5 × 13 inches in Office Open XML (ECMA-376, 18.3.1.63).
  private static let folio: UInt8 = 14

  /// Cells are cut to what a spreadsheet holds in one, and say so.
  private func put(
    _ text: String, _ row: Int, _ column: Int, _ format: UnsafeMutablePointer<lxw_format>?,
    on page: UnsafeMutablePointer<lxw_worksheet>
  ) {
    var text = text.printable
    if text.utf16.count > Self.longestCell {
      var length = 0
      let scalars = text.unicodeScalars.prefix { scalar in
        length += UTF16.width(scalar)
        return length <= Self.longestCell
      }
      text = String(String.UnicodeScalarView(scalars)) + Self.cutMark
    }
    let status = library.worksheet_write_string(page, UInt32(row), UInt16(column), text, format)
    if status != LXW_NO_ERROR { _ = library.worksheet_write_blank(page, UInt32(row), UInt16(column), format) }
  }

  /// UTF-16 units; Excel holds 32,767 of them in a cell (ECMA-376, 18.4.12).
  private static let longestCell = 32_000
  /// Stands where a cell was cut; the whole text stands in the papers that are no tables.
  private static let cutMark = " … (terpotong)"

  private func format(
    size: Double = 11, _ set: (UnsafeMutablePointer<lxw_format>) -> Void
  ) -> UnsafeMutablePointer<lxw_format>? {
    guard let format = library.workbook_add_format(book) else { return nil }
    library.format_set_font_name(format, "Arial")
    library.format_set_font_size(format, size)
    set(format)
    return format
  }

  private func cellFormat(_ set: (UnsafeMutablePointer<lxw_format>) -> Void) -> UnsafeMutablePointer<lxw_format>? {
    format { format in
      library.format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      library.format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      set(format)
    }
  }

  private func setProperties() {
    sheet.title.printable.withCString { title in
      sheet.author.printable.withCString { author in
        var properties = lxw_doc_properties()
        properties.title = UnsafeMutablePointer(mutating: title)
        properties.author = UnsafeMutablePointer(mutating: author)
        // 1 January 1980, as everything in the archive: without it the library writes the time of day.
        properties.created = 315_532_800
        _ = library.workbook_set_properties(book, &properties)
      }
    }
  }
}

extension ZipArchive {
  /// The archive of an Office Open XML file with the seal among its properties.
  fileprivate func sealed(_ seal: PaperSeal) -> ZipArchive {
    var archive = self
    for index in archive.files.indices {
      switch archive.files[index].name {
      case "[Content_Types].xml":
        archive.files[index].insert(
          """
          <Override PartName="/docProps/custom.xml" \
          ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>
          """, before: "</Types>")
      case "_rels/.rels":
        archive.files[index].insert(
          """
          <Relationship Id="rembuk" Target="docProps/custom.xml" \
          Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"/>
          """, before: "</Relationships>")
      default: break
      }
    }
    archive.files.append(seal.file)
    return archive
  }
}

extension ZipArchive.File {
  fileprivate mutating func insert(_ markup: String, before end: String) {
    let text = String(decoding: bytes, as: UTF8.self)
    bytes = Array(text.replacing(end, with: markup + end).utf8)
  }
}
