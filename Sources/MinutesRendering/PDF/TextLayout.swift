internal import CPango

/// Text set in lines; owns Pango's layout, which the lines point into.
final class TextLayout {
  /// One line, measured in points.
  struct Line {
    /// Keeps the layout that `pointer` belongs to.
    let layout: TextLayout
    let pointer: UnsafeMutablePointer<PangoLayoutLine>
    /// From the left edge of the layout to the beginning of the line.
    let x: Double
    let width: Double
    /// From the top of the line to its baseline.
    let ascent: Double
    let height: Double
  }

  private let pango: UnsafePointer<PangoLibrary>
  private let layout: OpaquePointer?

  /// Takes over the layout, which must not be changed afterwards.
  init(_ layout: OpaquePointer?, of pango: UnsafePointer<PangoLibrary>) {
    self.layout = layout
    self.pango = pango
  }

  deinit {
    pango.pointee.g_object_unref(layout.map { UnsafeMutableRawPointer($0) })
  }

  /// The lines from top to bottom; empty text is one line of the font's height.
  var lines: [Line] {
    let library = pango.pointee
    let iterator = library.pango_layout_get_iter(layout)
    defer { library.pango_layout_iter_free(iterator) }
    var lines: [Line] = []
    repeat {
      guard let pointer = library.pango_layout_iter_get_line_readonly(iterator) else { break }
      var extents = PangoRectangle()
      library.pango_layout_iter_get_line_extents(iterator, nil, &extents)
      let baseline = library.pango_layout_iter_get_baseline(iterator)
      lines.append(
        Line(
          layout: self, pointer: pointer, x: points(extents.x), width: points(extents.width),
          ascent: points(baseline - extents.y), height: points(extents.height)))
    } while library.pango_layout_iter_next_line(iterator) != 0
    return lines
  }

  /// The width of the widest line.
  var width: Double { lines.map(\.width).max() ?? 0 }

  private func points(_ units: Int32) -> Double { Double(units) / Double(PANGO_SCALE) }
}
