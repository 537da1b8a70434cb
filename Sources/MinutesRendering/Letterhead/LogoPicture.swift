internal import CLibrsvg
internal import CPango
import Meeting

/// Whether a logo can be drawn, found out by reading all of it.
///
/// - Throws: `drawing` where it is damaged or has more than 4,000 pixels to a side; `missingLibrary`.
package func requireDrawable(_ logo: Logo) throws(RenderingFailure) {
  _ = try LogoPicture(logo).png(height: 16)
}

/// The picture of a letterhead, read and ready to be drawn; lengths are those of whatever it is drawn on.
final class LogoPicture {
  private enum Source {
    case png(OpaquePointer)
    case svg(UnsafeMutablePointer<RsvgHandle>, UnsafePointer<LibrsvgLibrary>)
  }

  /// Pixels to a side, beyond which a small file fills the memory.
  private static let sideLimit = 4000

  private let pango: UnsafePointer<PangoLibrary>
  private let source: Source
  private let size: (width: Double, height: Double)

  /// Its width against its height; greater than 0.
  var aspect: Double { size.width / size.height }

  init(_ logo: Logo) throws(RenderingFailure) {
    var missing: UnsafePointer<CChar>?
    guard let pango = pango_library(&missing) else {
      throw .missingLibrary(missing.map { String(cString: $0) } ?? "libcairo.so.2")
    }
    self.pango = pango
    switch logo.format {
    case .png: (source, size) = try Self.png(logo.bytes, pango)
    case .svg: (source, size) = try Self.svg(logo.bytes, pango)
    }
  }

  deinit {
    switch source {
    case .png(let surface): pango.pointee.cairo_surface_destroy(surface)
    case .svg(let handle, _): pango.pointee.g_object_unref(UnsafeMutableRawPointer(handle))
    }
  }

  /// Draws it into a rectangle, which it fills.
  func draw(on context: OpaquePointer?, x: Double, y: Double, width: Double, height: Double) throws(RenderingFailure) {
    let library = pango.pointee
    library.cairo_save(context)
    defer { library.cairo_restore(context) }
    switch source {
    case .png(let surface):
      library.cairo_translate(context, x, y)
      library.cairo_scale(context, width / size.width, height / size.height)
      library.cairo_set_source_surface(context, surface, 0, 0)
      library.cairo_paint(context)
    case .svg(let handle, let librsvg):
      var viewport = RsvgRectangle(x: x, y: y, width: width, height: height)
      guard librsvg.pointee.rsvg_handle_render_document(handle, context, &viewport, nil) != 0 else {
        throw .drawing("librsvg")
      }
    }
    let status = library.cairo_status(context)
    guard status == CAIRO_STATUS_SUCCESS else { throw .drawing(Self.words(status, library)) }
  }

  /// The picture as a PNG file of that many pixels' height.
  func png(height: Int) throws(RenderingFailure) -> [UInt8] {
    let library = pango.pointee
    let height = min(max(height, 1), Self.sideLimit)
    let width = min(max(Int((Double(height) * aspect).rounded()), 1), Self.sideLimit)
    let surface = library.cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(width), Int32(height))
    defer { library.cairo_surface_destroy(surface) }
    let context = library.cairo_create(surface)
    defer { library.cairo_destroy(context) }
    try draw(on: context, x: 0, y: 0, width: Double(width), height: Double(height))
    let sink = ByteSink()
    let status = library.cairo_surface_write_to_png_stream(
      surface, appendToSink, Unmanaged.passUnretained(sink).toOpaque())
    guard status == CAIRO_STATUS_SUCCESS else { throw .drawing(Self.words(status, library)) }
    return sink.bytes
  }

  private typealias Read = (Source, (width: Double, height: Double))

  private static func png(_ bytes: [UInt8], _ pango: UnsafePointer<PangoLibrary>) throws(RenderingFailure) -> Read {
    // Cairo allocates what the header asks for before it reads on.
    guard bytes.count >= 24 else { throw .drawing("PNG header") }
    let sides = [16, 20].map { bytes[$0..<$0 + 4].reduce(0) { $0 << 8 | Int($1) } }
    guard sides.allSatisfy({ (1...sideLimit).contains($0) }) else { throw .drawing("PNG size") }
    let reader = ByteReader(bytes)
    guard
      let surface = pango.pointee.cairo_image_surface_create_from_png_stream(
        readFromReader, Unmanaged.passUnretained(reader).toOpaque())
    else { throw .drawing("PNG") }
    let status = pango.pointee.cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS else {
      pango.pointee.cairo_surface_destroy(surface)
      throw .drawing(words(status, pango.pointee))
    }
    return (.png(surface), (Double(sides[0]), Double(sides[1])))
  }

  private static func svg(_ bytes: [UInt8], _ pango: UnsafePointer<PangoLibrary>) throws(RenderingFailure) -> Read {
    var missing: UnsafePointer<CChar>?
    guard let librsvg = librsvg_library(&missing) else {
      throw .missingLibrary(missing.map { String(cString: $0) } ?? "librsvg-2.so.2")
    }
    // Read from memory and without an address, it can refer to no other file.
    guard let handle = librsvg.pointee.rsvg_handle_new_from_data(bytes, gsize(bytes.count), nil) else {
      throw .drawing("SVG")
    }
    librsvg.pointee.rsvg_handle_set_dpi(handle, 96)
    var (width, height) = (0.0, 0.0)
    if librsvg.pointee.rsvg_handle_get_intrinsic_size_in_pixels(handle, &width, &height) == 0 {
      var (hasWidth, hasHeight, hasBox) = (gboolean(0), gboolean(0), gboolean(0))
      var (wide, high, box) = (RsvgLength(), RsvgLength(), RsvgRectangle())
      librsvg.pointee.rsvg_handle_get_intrinsic_dimensions(
        handle, &hasWidth, &wide, &hasHeight, &high, &hasBox, &box)
      (width, height) = hasBox != 0 ? (box.width, box.height) : (1, 1)
    }
    let isSound = [width, height].allSatisfy { $0.isFinite && $0 > 0 } && (0.05...20).contains(width / height)
    guard isSound else {
      pango.pointee.g_object_unref(UnsafeMutableRawPointer(handle))
      throw .drawing("SVG size")
    }
    return (.svg(handle, librsvg), (width, height))
  }

  private static func words(_ status: cairo_status_t, _ library: PangoLibrary) -> String {
    library.cairo_status_to_string(status).map { String(cString: $0) } ?? "unknown status"
  }
}

/// Bytes that Cairo reads piece by piece.
private final class ByteReader {
  var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }
}

private func readFromReader(
  closure: UnsafeMutableRawPointer?, data: UnsafeMutablePointer<UInt8>?, length: UInt32
) -> cairo_status_t {
  guard let closure, let data else { return CAIRO_STATUS_READ_ERROR }
  let reader = Unmanaged<ByteReader>.fromOpaque(closure).takeUnretainedValue()
  guard reader.rest.count >= Int(length) else { return CAIRO_STATUS_READ_ERROR }
  for (index, byte) in reader.rest.prefix(Int(length)).enumerated() { data[index] = byte }
  reader.rest = reader.rest.dropFirst(Int(length))
  return CAIRO_STATUS_SUCCESS
}
