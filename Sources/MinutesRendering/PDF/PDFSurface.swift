internal import CPango

/// A PDF file that is drawn into memory page by page; lengths are points from the page's top left corner.
final class PDFSurface {
  private let pango: UnsafePointer<PangoLibrary>
  private let surface: OpaquePointer?
  private let context: OpaquePointer?
  private let sink = ByteSink()

  init(_ pango: UnsafePointer<PangoLibrary>, width: Double, height: Double) {
    self.pango = pango
    surface = pango.pointee.cairo_pdf_surface_create_for_stream(
      appendToSink, Unmanaged.passUnretained(sink).toOpaque(), width, height)
    // Offices print from old machines; and later versions of Cairo compress the table that `addLanguage` reads.
    pango.pointee.cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
    context = pango.pointee.cairo_create(surface)
    // Without this Cairo would write the time of day, and two runs would differ.
    pango.pointee.cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "")
  }

  deinit {
    pango.pointee.cairo_destroy(context)
    pango.pointee.cairo_surface_destroy(surface)
  }

  /// Writes one entry of the file's metadata; an empty value writes nothing.
  func setMetadata(_ key: cairo_pdf_metadata_t, _ value: String) {
    if !value.isEmpty { pango.pointee.cairo_pdf_surface_set_metadata(surface, key, value) }
  }

  /// Makes the page that nothing is drawn on yet as large as this, and those after it.
  func setSize(width: Double, height: Double) {
    pango.pointee.cairo_pdf_surface_set_size(surface, width, height)
  }

  func draw(_ line: TextLayout.Line, x: Double, baseline: Double) {
    pango.pointee.cairo_move_to(context, x, baseline)
    pango.pointee.pango_cairo_show_layout_line(context, line.pointer)
  }

  func drawLine(fromX: Double, y: Double, toX: Double, toY: Double, thickness: Double) {
    pango.pointee.cairo_set_line_width(context, thickness)
    pango.pointee.cairo_move_to(context, fromX, y)
    pango.pointee.cairo_line_to(context, toX, toY)
    pango.pointee.cairo_stroke(context)
  }

  /// Fills a rectangle with a grey, 0 black to 1 white; what is drawn next is black.
  func fill(x: Double, y: Double, width: Double, height: Double, grey: Double) {
    pango.pointee.cairo_set_source_rgb(context, grey, grey, grey)
    pango.pointee.cairo_rectangle(context, x, y, width, height)
    pango.pointee.cairo_fill(context)
    pango.pointee.cairo_set_source_rgb(context, 0, 0, 0)
  }

  /// Draws a picture into a rectangle.
  func draw(_ picture: LogoPicture, x: Double, y: Double, width: Double, height: Double) throws(RenderingFailure) {
    try picture.draw(on: context, x: x, y: y, width: width, height: height)
  }

  func endPage() {
    pango.pointee.cairo_show_page(context)
  }

  /// Adds an entry to the list of contents, for a place on a page counted from 1.
  /// - Parameter parent: The entry it stands under; 0 is the top.
  /// - Returns: The entry's number, to be a parent.
  func addOutline(_ text: String, parent: Int32, page: Int, x: Double, y: Double) -> Int32 {
    // Whole points: Cairo 1.16 reads a fraction with the locale's decimal sign, which in Indonesian is a comma.
    pango.pointee.cairo_pdf_surface_add_outline(
      surface, parent, text, "page=\(page) pos=[\(Int(x)) \(Int(y))]", CAIRO_PDF_OUTLINE_FLAG_OPEN)
  }

  /// Ends the file. Nothing may be drawn afterwards.
  func finish() throws(RenderingFailure) -> [UInt8] {
    let drawn = pango.pointee.cairo_status(context)
    pango.pointee.cairo_surface_finish(surface)
    let written = pango.pointee.cairo_surface_status(surface)
    for status in [drawn, written] where status != CAIRO_STATUS_SUCCESS {
      throw .drawing(pango.pointee.cairo_status_to_string(status).map { String(cString: $0) } ?? "unknown status")
    }
    return sink.bytes
  }
}

/// Where Cairo's bytes go.
final class ByteSink {
  var bytes: [UInt8] = []
}

/// Takes bytes of Cairo's into the `ByteSink` that `closure` points to.
func appendToSink(
  closure: UnsafeMutableRawPointer?, data: UnsafePointer<UInt8>?, length: UInt32
) -> cairo_status_t {
  guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
  let sink = Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue()
  sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
  return CAIRO_STATUS_SUCCESS
}
