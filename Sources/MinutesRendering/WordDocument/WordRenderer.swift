import Minutes

/// Writes a document as a Word file (Office Open XML, ECMA-376): styles, headings, lists and tables that an office goes on editing.
///
/// The letterhead stands in the first page's header and the mark in all headers. An edited file could not match the code of
/// a sealed meeting, so none is printed; `PaperSeal` tells what a file was written as.
///
/// - Parameter goesOn: asked for every block; false ends it.
func renderWord(_ document: Document, goesOn: () -> Bool = { true }) throws(RenderingFailure) -> [UInt8] {
  let paper = document.paper
  var numbering = WordNumbering()
  var body = ""
  for (index, part) in document.parts.enumerated() {
    let sheet = PageGeometry(paper.turned(part.orientation))
    var composer = WordComposer(width: sheet.contentWidth, height: sheet.contentHeight, numbering: numbering)
    for block in part.blocks {
      guard goesOn() else { throw .stopped }
      composer.append(block)
    }
    numbering = composer.numbering
    body += composer.xml
    let section = sectionProperties(of: document, sheet, part.orientation, isFirst: index == 0)
    // The last section's properties stand at the end of the body, the others' in the last paragraph of the section.
    body += index == document.parts.count - 1 ? section : sectionEnd(section)
  }
  let letterhead = try WordLetterhead(document)
  let texts = [
    ("[Content_Types].xml", contentTypes(hasPicture: letterhead.picture != nil)), ("_rels/.rels", packageRelationships),
    ("docProps/core.xml", coreProperties(of: document)), ("docProps/app.xml", appProperties),
    ("word/document.xml", wordPart("document", "<w:body>\n\(body)</w:body>\n")),
    ("word/_rels/document.xml.rels", documentRelationships), ("word/styles.xml", wordStyles),
    ("word/numbering.xml", numbering.xml), ("word/settings.xml", settings),
    ("word/header1.xml", letterhead.firstHeader), ("word/header2.xml", letterhead.otherHeader),
    ("word/footer1.xml", footer),
    ("word/footer2.xml", footer),
  ]
  var archive = ZipArchive(texts.map { ZipArchive.File(name: $0.0, bytes: Array($0.1.utf8)) })
  archive.files += letterhead.files
  archive.files.append(PaperSeal(of: document).file)
  return try archive.bytes()
}

private func sectionEnd(_ section: String) -> String {
  var end = WordParagraph("Baris")
  end.size = 1
  return end.xml(section: section)
}

private func sectionProperties(
  of document: Document, _ sheet: PageGeometry, _ orientation: Document.Part.Orientation, isFirst: Bool
) -> String {
  let references =
    isFirst
    ? """
    <w:headerReference w:type="default" r:id="header2"/><w:headerReference w:type="first" r:id="header1"/>\
    <w:footerReference w:type="default" r:id="footer1"/><w:footerReference w:type="first" r:id="footer2"/>
    """ : ""
  let lying = orientation == .landscape ? " w:orient=\"landscape\"" : ""
  return """
    <w:sectPr>\(references)<w:type w:val="nextPage"/>\
    <w:pgSz w:w="\(sheet.width.twentieths)" w:h="\(sheet.height.twentieths)"\(lying)/>\
    <w:pgMar w:top="\(sheet.top.twentieths)" w:right="\(sheet.right.twentieths)" w:bottom="\(sheet.bottom.twentieths)" \
    w:left="\(sheet.left.twentieths)" w:header="\((sheet.top * 0.4).twentieths)" w:footer="\((sheet.bottom * 0.4).twentieths)" \
    w:gutter="0"/>\(isFirst ? "<w:titlePg/>" : "")</w:sectPr>\n
    """
}

private let footer: String = {
  func run(_ text: String) -> String { "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>" }
  func field(_ name: String) -> String {
    "<w:fldSimple w:instr=\" \(name) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
  }
  return wordPart(
    "ftr",
    "<w:p><w:pPr><w:pStyle w:val=\"Kaki\"/></w:pPr>\(run("Halaman "))\(field("PAGE"))\(run(" dari "))\(field("NUMPAGES"))</w:p>\n"
  )
}()

private let settings = wordPart(
  "settings",
  """
  <w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" \
  w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="id-ID"/>\n
  """)
