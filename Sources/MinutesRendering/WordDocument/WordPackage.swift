import Minutes

private let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
private let openXML = "http://schemas.openxmlformats.org"
private let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml"

/// Which kind of content each part of a Word file is (ECMA-376, part 2).
///
/// - Parameter hasPicture: whether a PNG is among them.
func contentTypes(hasPicture: Bool) -> String {
  let parts = [
    ("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"), ("settings", "settings"),
    ("header1", "header"), ("header2", "header"), ("footer1", "footer"), ("footer2", "footer"),
  ]
  let overrides = parts.map {
    "<Override PartName=\"/word/\($0.0).xml\" ContentType=\"\(wordType).\($0.1)+xml\"/>\n"
  }
  let picture = hasPicture ? "<Default Extension=\"png\" ContentType=\"image/png\"/>\n" : ""
  return """
    \(head)<Types xmlns="\(openXML)/package/2006/content-types">
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
    <Default Extension="xml" ContentType="application/xml"/>
    \(picture)\(overrides.joined())\
    <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
    <Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
    <Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>
    </Types>\n
    """
}

/// What the package holds.
let packageRelationships = relationships([
  ("document", "\(openXML)/officeDocument/2006/relationships/officeDocument", "word/document.xml"),
  ("core", "\(openXML)/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
  ("app", "\(openXML)/officeDocument/2006/relationships/extended-properties", "docProps/app.xml"),
  ("custom", "\(openXML)/officeDocument/2006/relationships/custom-properties", "docProps/custom.xml"),
])

/// What the document itself refers to.
let documentRelationships = relationships(
  [
    ("styles", "styles"), ("numbering", "numbering"), ("settings", "settings"), ("header1", "header"),
    ("header2", "header"), ("footer1", "footer"), ("footer2", "footer"),
  ].map { ($0.0, "\(openXML)/officeDocument/2006/relationships/\($0.1)", "\($0.0).xml") })

/// What a part of a Word file refers to when it is drawn.
let pictureRelationship = "\(openXML)/officeDocument/2006/relationships/image"

/// A list of what a part refers to, by the names it uses for them.
func relationships(_ list: [(id: String, type: String, target: String)]) -> String {
  let lines = list.map { "<Relationship Id=\"\($0.id)\" Type=\"\($0.type)\" Target=\"\($0.target)\"/>\n" }
  return "\(head)<Relationships xmlns=\"\(openXML)/package/2006/relationships\">\n\(lines.joined())</Relationships>\n"
}

/// Title, author and language; without dates, which would differ from one writing to the next.
func coreProperties(of document: Document) -> String {
  """
  \(head)<cp:coreProperties xmlns:cp="\(openXML)/package/2006/metadata/core-properties" \
  xmlns:dc="http://purl.org/dc/elements/1.1/">
  <dc:title>\(document.title.printable.escapedForXML)</dc:title>
  <dc:creator>\(document.author.printable.escapedForXML)</dc:creator>
  <dc:language>id-ID</dc:language>
  </cp:coreProperties>\n
  """
}

let appProperties = """
  \(head)<Properties xmlns="\(openXML)/officeDocument/2006/extended-properties"><Application>Rembuk</Application></Properties>\n
  """
