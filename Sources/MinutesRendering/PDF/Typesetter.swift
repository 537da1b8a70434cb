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
  /// Words longer than a line are broken. No text is read as markup.
  func set(_ runs: [Document.Run], _ style: TextStyle, width: Double? = nil) -> TextLayout {
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
    library.pango_layout_set_justify(layout, style.alignment == .justified ? 1 : 0)
    library.pango_layout_set_alignment(layout, style.alignment.pango)

    let (text, attributes) = attributedText(of: runs, style)
    library.pango_layout_set_text(layout, text, Int32(clamping: text.utf8.count))
    library.pango_layout_set_attributes(layout, attributes)
    library.pango_attr_list_unref(attributes)
    return TextLayout(layout, of: pango)
  }

  private func attributedText(of runs: [Document.Run], _ style: TextStyle) -> (String, OpaquePointer?) {
    let library = pango.pointee
    let attributes = library.pango_attr_list_new()
    var text = ""
    func insert(_ attribute: UnsafeMutablePointer<PangoAttribute>?, over range: Range<Int>) {
      attribute?.pointee.start_index = UInt32(clamping: range.lowerBound)
      attribute?.pointee.end_index = UInt32(clamping: range.upperBound)
      library.pango_attr_list_insert(attributes, attribute)
    }
    for run in runs.printable {
      // Pango does not justify a line that ends where the style changes after a space: the space takes the next style.
      let start = text.utf8.count - (text.hasSuffix(" ") ? 1 : 0)
      let range = start..<text.utf8.count + run.text.utf8.count
      text += run.text
      if run.bold || style.bold { insert(library.pango_attr_weight_new(PANGO_WEIGHT_BOLD), over: range) }
      if run.italic || style.italic { insert(library.pango_attr_style_new(PANGO_STYLE_ITALIC), over: range) }
    }
    let whole = 0..<text.utf8.count
    if style.underlined { insert(library.pango_attr_underline_new(PANGO_UNDERLINE_SINGLE), over: whole) }
    // A hyphen in a broken number or address would be read as part of it.
    insert(library.pango_attr_insert_hyphens_new(0), over: whole)
    return (text, attributes)
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
