import Minutes

/// One paragraph of WordprocessingML; lengths are points and written as twentieths of a point.
struct WordParagraph {
  enum Alignment: String { case left, center, right, both }

  /// The identifier of one of `wordStyles`.
  var style: String
  var runs: [Document.Run]
  var alignment: Alignment?
  /// From the left edge to the text, and how far left of it the first line begins.
  var indent = 0.0
  var hanging = 0.0
  /// Where tabs lead to, from the left edge, rising.
  var tabs: [Double] = []
  /// Room above; nil leaves it to the style.
  var spaceBefore: Double?
  /// Room below; nil leaves it to the style.
  var spaceAfter: Double?
  var keepsWithNext = false
  /// Which numbering the paragraph is an item of; nil for none.
  var numbering: Int?
  /// Size in points; nil leaves it to the style.
  var size: Double?
  /// What stands before the runs, each with a tab behind it.
  var lead: [String] = []

  init(_ style: String, _ runs: [Document.Run] = []) {
    self.style = style
    self.runs = runs
  }

  init(_ style: String, _ text: String) { self.init(style, [Document.Run(text)]) }

  /// The paragraph; `section` is the properties of the section that it ends.
  func xml(section: String = "") -> String {
    var properties = "<w:pStyle w:val=\"\(style)\"/>"
    if keepsWithNext { properties += "<w:keepNext/>" }
    if let numbering {
      properties += "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(numbering)\"/></w:numPr>"
    }
    if !tabs.isEmpty {
      let stops = tabs.map { "<w:tab w:val=\"left\" w:pos=\"\($0.twentieths)\"/>" }.joined()
      properties += "<w:tabs>\(stops)</w:tabs>"
    }
    let spaces = [("before", spaceBefore), ("after", spaceAfter)].compactMap { side, space in
      space.map { " w:\(side)=\"\($0.twentieths)\"" }
    }
    if !spaces.isEmpty { properties += "<w:spacing\(spaces.joined())/>" }
    if indent != 0 || hanging != 0 {
      properties += "<w:ind w:left=\"\(indent.twentieths)\" w:hanging=\"\(hanging.twentieths)\"/>"
    }
    if let alignment { properties += "<w:jc w:val=\"\(alignment.rawValue)\"/>" }
    properties += section
    let leads = lead.map { run(Document.Run($0.printable)) + "<w:r><w:tab/></w:r>" }.joined()
    return "<w:p><w:pPr>\(properties)</w:pPr>\(leads)\(runs.printable.map(run).joined())</w:p>\n"
  }

  private func run(_ run: Document.Run) -> String {
    guard !run.text.isEmpty else { return "" }
    var properties = ""
    if run.bold { properties += "<w:b/>" }
    if run.italic { properties += "<w:i/>" }
    if let size { properties += "<w:sz w:val=\"\(Int((size * 2).rounded()))\"/>" }
    if !properties.isEmpty { properties = "<w:rPr>\(properties)</w:rPr>" }
    return "<w:r>\(properties)<w:t xml:space=\"preserve\">\(run.text.escapedForXML)</w:t></w:r>"
  }
}

extension Double {
  /// A length in points as Word writes it; what is no number or no paper's length is cut to one.
  var twentieths: Int { isFinite ? Int((min(max(self, -1000), 10_000) * 20).rounded()) : 0 }

  /// A length in millimetres, in points.
  var points: Double { self * 72 / 25.4 }
}

extension String {
  /// The text with every character that means something in XML written as an entity; safe in attributes too.
  var escapedForXML: String { escapedForHTML }
}
