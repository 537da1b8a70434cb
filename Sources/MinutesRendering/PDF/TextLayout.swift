internal import CPango

/// Text set in lines, from top to bottom.
struct TextLayout {
  /// One line, measured in points.
  struct Line {
    /// Keeps the layout that `pointer` belongs to.
    let paragraph: PangoParagraph
    let pointer: UnsafeMutablePointer<PangoLayoutLine>
    /// From the left edge of the layout to the beginning of the line.
    let x: Double
    let width: Double
    /// From the top of the line to its baseline.
    let ascent: Double
    let height: Double

    /// The bytes of the paragraph's text that stand on the line, with the space that it was broken at.
    var bytes: Range<Int> {
      let start = Int(pointer.pointee.start_index)
      return start..<start + Int(pointer.pointee.length)
    }

    /// What is written on the line, without blanks at its end.
    var text: String { paragraph.text(in: bytes) }
  }

  /// Empty text is one line of the font's height.
  let lines: [Line]
  /// The width of the widest line.
  let width: Double

  init(_ lines: [Line]) {
    self.lines = lines
    width = lines.map(\.width).max() ?? 0
  }
}

/// Owns one of Pango's layouts, which its lines point into.
final class PangoParagraph {
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

  /// The lines from top to bottom, at least one, measured anew at every call.
  func lines() -> [TextLayout.Line] {
    let library = pango.pointee
    let iterator = library.pango_layout_get_iter(layout)
    defer { library.pango_layout_iter_free(iterator) }
    var lines: [TextLayout.Line] = []
    repeat {
      guard let pointer = library.pango_layout_iter_get_line_readonly(iterator) else { break }
      var extents = PangoRectangle()
      library.pango_layout_iter_get_line_extents(iterator, nil, &extents)
      let baseline = library.pango_layout_iter_get_baseline(iterator)
      lines.append(
        TextLayout.Line(
          paragraph: self, pointer: pointer, x: points(extents.x), width: points(extents.width),
          ascent: points(baseline - extents.y), height: points(extents.height)))
    } while library.pango_layout_iter_next_line(iterator) != 0
    return lines
  }

  /// What stands in these bytes of the paragraph.
  func text(in bytes: Range<Int>) -> String {
    guard let start = pango.pointee.pango_layout_get_text(layout) else { return "" }
    let text = start.withMemoryRebound(to: UInt8.self, capacity: bytes.upperBound) { start in
      String(decoding: UnsafeBufferPointer(start: start + bytes.lowerBound, count: bytes.count), as: UTF8.self)
    }
    return text.replacing("\u{A0}", with: " ").trimmedAtEnd
  }

  private func points(_ units: Int32) -> Double { Double(units) / Double(PANGO_SCALE) }
}
