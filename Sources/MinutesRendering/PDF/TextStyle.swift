/// How a piece of text is set.
struct TextStyle: Hashable {
  enum Alignment { case left, centre, right, justified }

  /// The size in points.
  var size: Double
  var bold = false
  var italic = false
  var underlined = false
  var alignment = Alignment.left
  /// The height of a line against the font's own; 1 sets lines as tight as the font allows.
  var leading = 1.15
}

extension TextStyle {
  static let body = TextStyle(size: 12, alignment: .justified, leading: 1.2)
  static let label = TextStyle(size: 12, leading: 1.2)
  static let title = TextStyle(size: 14, bold: true, alignment: .centre)
  static let signature = TextStyle(size: 12)
  static let signatureName = TextStyle(size: 12, bold: true, underlined: true)
  /// The government's line and the office's are 3 : 4, as the rules for official papers ask of a letterhead.
  static let letterheadGovernment = TextStyle(size: 12, alignment: .centre)
  static let letterheadOffice = TextStyle(size: 16, bold: true, alignment: .centre)
  static let letterheadAddress = TextStyle(size: 9, alignment: .centre)
  static let mark = TextStyle(size: 10, bold: true)
  static let caption = TextStyle(size: 11, alignment: .centre)
  static let footer = TextStyle(size: 9)

  static func cell(_ size: Double) -> TextStyle { TextStyle(size: size) }
  static func cellHeading(_ size: Double) -> TextStyle { TextStyle(size: size, bold: true, alignment: .centre) }
  static func cellTotal(_ size: Double) -> TextStyle { TextStyle(size: size, bold: true) }

  /// The style of a heading; `level` is 1 to 3, and a deeper one is set like 3.
  static func heading(level: Int) -> TextStyle {
    TextStyle(size: 12, bold: true, italic: level > 2, leading: 1.2)
  }
}
