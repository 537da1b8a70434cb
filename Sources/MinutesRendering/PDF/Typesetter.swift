internal import CPango
import Minutes

/// Sets text in lines with Pango, in one font family for the whole paper.
final class Typesetter {
  /// The families a paper is set in, the first that is installed; "Sans" is whatever the system has.
  static let families = ["Arial", "Liberation Sans", "Sans"]

  let pango: UnsafePointer<PangoLibrary>
  /// The installed family that the paper is set in.
  let family: String
  private let context: OpaquePointer
  /// How wide a space is, as far as it was asked.
  private var spaces: [TextStyle: Double] = [:]

  init() throws(RenderingFailure) {
    var missing: UnsafePointer<CChar>?
    guard let pango = pango_library(&missing) else {
      throw .missingLibrary(missing.map { String(cString: $0) } ?? "libpangocairo-1.0.so.0")
    }
    // The font map belongs to Pango, one for each thread.
    guard let fonts = pango.pointee.pango_cairo_font_map_get_default(),
      let context = pango.pointee.pango_font_map_create_context(fonts)
    else { throw .noFont }
    self.pango = pango
    self.context = context
    family = Self.families.first { pango.pointee.pango_font_map_get_family(fonts, $0) != nil } ?? "Sans"
    guard isInstalled(in: fonts) else { throw .noFont }

    // One unit of the page is a point; hinting would make widths depend on a screen that is not there.
    pango.pointee.pango_cairo_context_set_resolution(context, 72)
    let options = pango.pointee.cairo_font_options_create()
    pango.pointee.cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    pango.pointee.cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango.pointee.cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    pango.pointee.pango_cairo_context_set_font_options(context, options)
    pango.pointee.cairo_font_options_destroy(options)
    pango.pointee.pango_context_set_round_glyph_positions(context, 0)
    // Given here, so that the locale of the process has no say in shaping and fallback.
    pango.pointee.pango_context_set_language(context, pango.pointee.pango_language_from_string("id"))
    pango.pointee.pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
  }

  /// Whether the family stands for a font at all: Pango lists "Sans" even where there is none.
  private func isInstalled(in fonts: UnsafeMutablePointer<PangoFontMap>) -> Bool {
    let description = pango.pointee.pango_font_description_new()
    defer { pango.pointee.pango_font_description_free(description) }
    pango.pointee.pango_font_description_set_family(description, family)
    guard let font = pango.pointee.pango_font_map_load_font(fonts, context, description) else { return false }
    pango.pointee.g_object_unref(font)
    return true
  }

  deinit {
    pango.pointee.g_object_unref(UnsafeMutableRawPointer(context))
  }

  /// Sets plain text; `width` is in points, nil means one line as wide as it needs.
  func set(_ text: String, _ style: TextStyle, width: Double? = nil) -> TextLayout {
    set([Document.Run(text)], style, width: width)
  }

  /// Sets runs as one paragraph; a run's weight and slope add to those of `style`.
  ///
  /// Words longer than a line are broken. No text is read as markup. Without a `width` only the first thousands of
  /// characters are set, which are wider than any sheet.
  func set(_ runs: [Document.Run], _ style: TextStyle, width: Double? = nil) -> TextLayout {
    let text = AttributedText(runs, style)
    var lines: [TextLayout.Line] = []
    var start = 0
    var length = Self.pieceLength
    while true {
      let end = text.end(ofPieceAt: start, length: length)
      let piece = self.lines(of: text, start..<end, style, width: width)
      if end == text.count || width == nil { return TextLayout(lines + piece) }
      // The last line of a piece is not full: the next piece begins with it, so that no seam is seen.
      if piece.count > 1, let last = piece.last {
        lines += piece.dropLast()
        start += last.bytes.lowerBound
        length = Self.pieceLength
      } else {
        length *= 2
      }
    }
  }

  /// The bytes of a text that Pango gets at once: it counts in 1024ths of a point and 32 bits, which a text of a
  /// megabyte overflows.
  private static let pieceLength = 4000

  /// The widest gap between words, against a space as the font has it, that justified lines are stretched to.
  private static let widestGap = 1.8

  /// The lines of a piece of a text; a justified line whose words would be torn apart is set left instead.
  private func lines(
    of text: AttributedText, _ piece: Range<Int>, _ style: TextStyle, width: Double?
  ) -> [TextLayout.Line] {
    let natural = paragraph(of: text, piece, style, width: width, isJustified: false).lines()
    guard style.alignment == .justified, let width, natural.count > 1 else { return natural }
    let stretched = paragraph(of: text, piece, style, width: width, isJustified: true).lines()
    guard stretched.map(\.bytes) == natural.map(\.bytes) else { return natural }
    let space = widthOfSpace(style)
    return zip(natural, stretched).map { natural, stretched in
      let bytes = piece.lowerBound + natural.bytes.lowerBound..<piece.lowerBound + natural.bytes.upperBound
      let gaps = text.text(in: bytes).gaps
      return width - natural.width > Double(gaps) * space * (Self.widestGap - 1) ? natural : stretched
    }
  }

  private func widthOfSpace(_ style: TextStyle) -> Double {
    if let width = spaces[style] { return width }
    let pair = paragraph(of: AttributedText([Document.Run("n n")], style), 0..<3, style, width: nil, isJustified: false)
    let alone = paragraph(of: AttributedText([Document.Run("nn")], style), 0..<2, style, width: nil, isJustified: false)
    let width = TextLayout(pair.lines()).width - TextLayout(alone.lines()).width
    spaces[style] = width
    return width
  }

  private func paragraph(
    of text: AttributedText, _ piece: Range<Int>, _ style: TextStyle, width: Double?, isJustified: Bool
  ) -> PangoParagraph {
    let library = pango.pointee
    let layout = library.pango_layout_new(context)
    let font = library.pango_font_description_new()
    library.pango_font_description_set_family(font, family)
    library.pango_font_description_set_absolute_size(font, style.size * Double(PANGO_SCALE))
    library.pango_layout_set_font_description(layout, font)
    library.pango_font_description_free(font)

    library.pango_layout_set_auto_dir(layout, 0)
    library.pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    library.pango_layout_set_width(layout, width.map { Int32($0 * Double(PANGO_SCALE)) } ?? -1)
    library.pango_layout_set_justify(layout, isJustified ? 1 : 0)
    library.pango_layout_set_alignment(layout, style.alignment.pango)

    library.pango_layout_set_text(layout, String(Substring(text.text(in: piece))), Int32(clamping: piece.count))
    let attributes = attributes(of: text, piece, style)
    library.pango_layout_set_attributes(layout, attributes)
    library.pango_attr_list_unref(attributes)
    return PangoParagraph(layout, of: pango)
  }

  private func attributes(of text: AttributedText, _ piece: Range<Int>, _ style: TextStyle) -> OpaquePointer? {
    let library = pango.pointee
    let attributes = library.pango_attr_list_new()
    func insert(_ attribute: UnsafeMutablePointer<PangoAttribute>?, over range: Range<Int>) {
      attribute?.pointee.start_index = UInt32(clamping: range.lowerBound - piece.lowerBound)
      attribute?.pointee.end_index = UInt32(clamping: range.upperBound - piece.lowerBound)
      library.pango_attr_list_insert(attributes, attribute)
    }
    for (mark, range) in text.spans where range.overlaps(piece) {
      let attribute =
        switch mark {
        case .bold: library.pango_attr_weight_new(PANGO_WEIGHT_BOLD)
        case .italic: library.pango_attr_style_new(PANGO_STYLE_ITALIC)
        }
      insert(attribute, over: range.clamped(to: piece))
    }
    if style.underlined { insert(library.pango_attr_underline_new(PANGO_UNDERLINE_SINGLE), over: piece) }
    // A hyphen in a broken number or address would be read as part of it.
    insert(library.pango_attr_insert_hyphens_new(0), over: piece)
    return attributes
  }
}

extension Substring.UTF8View {
  /// The spaces and no-break spaces between words, which justification widens.
  fileprivate var gaps: Int {
    let text = Substring(self).unicodeScalars
    guard let end = text.lastIndex(where: { $0 != " " }) else { return 0 }
    return text[..<end].count { $0 == " " || $0 == "\u{A0}" }
  }
}

extension TextStyle.Alignment {
  fileprivate var pango: PangoAlignment {
    switch self {
    case .left, .justified: PANGO_ALIGN_LEFT
    case .centre: PANGO_ALIGN_CENTER
    case .right: PANGO_ALIGN_RIGHT
    }
  }
}
