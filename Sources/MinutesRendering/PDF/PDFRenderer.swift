internal import CPango
import Minutes

/// Draws a document as PDF: set and measure every box, lay the boxes out on pages, draw the pages.
///
/// - Parameter goesOn: asked for every block and every page; false ends it.
func renderPDF(_ document: Document, goesOn: () -> Bool = { true }) throws(RenderingFailure) -> [UInt8] {
  let layout = try PageLayout(document, goesOn: goesOn)
  let typesetter = layout.typesetter
  let first = PageGeometry(document.paper)
  let surface = PDFSurface(typesetter.pango, width: first.width, height: first.height)
  surface.setMetadata(CAIRO_PDF_METADATA_TITLE, document.title.printable)
  surface.setMetadata(CAIRO_PDF_METADATA_AUTHOR, document.author.printable)
  surface.setMetadata(CAIRO_PDF_METADATA_SUBJECT, document.name.printable)
  // The code stands here in plain bytes too, so that a sealed paper can be told from a draft without reading its pages.
  let code = document.verificationCode.map { ", kode: \($0.printable)" } ?? ""
  surface.setMetadata(CAIRO_PDF_METADATA_KEYWORDS, "Huruf: \(typesetter.family)\(code)")
  surface.setMetadata(
    CAIRO_PDF_METADATA_CREATOR, ["Rembuk", document.meeting?.token].compactMap(\.self).joined(separator: " "))
  var outline = Outline()
  var number = 0
  for part in layout.parts {
    let sheet = part.sheet
    let furniture = PageFurniture(document, sheet: sheet, typesetter: typesetter)
    surface.setSize(width: sheet.width, height: sheet.height)
    for page in part.pages {
      guard goesOn() else { throw .stopped }
      number += 1
      furniture.draw(on: surface, page: number, of: layout.pageCount)
      for placement in page {
        let box = part.boxes[placement.box]
        let top = sheet.top + placement.top
        try box.draw(on: surface, placement.slice, left: sheet.left, top: top, width: sheet.contentWidth)
        if let entry = box.outline, placement.slice.lowerBound == 0 {
          outline.add(entry, to: surface, page: number, x: sheet.left, y: top)
        }
      }
      surface.endPage()
    }
  }
  return addLanguage(document.language, to: try surface.finish())
}

/// A document set in boxes, and where each of them stands on which page.
struct PageLayout {
  /// One part of the document on its own pages.
  struct Part {
    let sheet: PageGeometry
    let boxes: [PageBox]
    let pages: [[Pagination.Placement]]
  }

  let typesetter: Typesetter
  let parts: [Part]

  /// - Parameter goesOn: asked for every block; false ends it.
  init(_ document: Document, goesOn: () -> Bool = { true }) throws(RenderingFailure) {
    let typesetter = try Typesetter()
    self.typesetter = typesetter
    let logo: LogoPicture? = if let logo = document.letterhead?.logo { try LogoPicture(logo) } else { nil }
    var parts: [Part] = []
    for (index, part) in document.parts.enumerated() {
      let sheet = PageGeometry(document.paper.turned(part.orientation))
      var composer = PageComposer(typesetter: typesetter, width: sheet.contentWidth, height: sheet.contentHeight)
      if index == 0, let letterhead = document.letterhead { composer.appendLetterhead(letterhead, logo) }
      for block in part.blocks {
        guard goesOn() else { throw .stopped }
        composer.append(block)
      }
      let pages = Pagination.pages(of: composer.boxes.map(\.measure), height: sheet.contentHeight)
      parts.append(Part(sheet: sheet, boxes: composer.boxes, pages: pages))
    }
    self.parts = parts
  }

  var pageCount: Int { parts.reduce(0) { $0 + $1.pages.count } }
}

extension PageBox {
  /// Draws the part of the box that stands in `slice`, its upper edge at `top`.
  fileprivate func draw(
    on surface: PDFSurface, _ slice: Range<Double>, left: Double, top: Double, width: Double
  ) throws(RenderingFailure) {
    let height = slice.upperBound - slice.lowerBound
    for ink in ink {
      switch ink {
      case .text(let line, let x, let baseline):
        guard slice.contains(baseline) else { continue }
        surface.draw(line, x: left + x, baseline: top + baseline - slice.lowerBound)
      case .rule(let y, let thickness):
        guard slice.contains(y) else { continue }
        let y = top + y - slice.lowerBound
        surface.drawLine(fromX: left, y: y, toX: left + width, toY: y, thickness: thickness)
      case .frame(let edges, let shaded):
        if shaded, let last = edges.last {
          surface.fill(x: left, y: top, width: last, height: height, grey: 0.92)
        }
        for edge in edges {
          surface.drawLine(
            fromX: left + edge, y: top, toX: left + edge, toY: top + height, thickness: 0.5)
        }
        for y in [top, top + height] {
          surface.drawLine(fromX: left - 0.25, y: y, toX: left + (edges.last ?? 0) + 0.25, toY: y, thickness: 0.5)
        }
      case .cell(let x, let y, let shaded):
        let shown = y.clamped(to: slice)
        let (upper, lower) = (top + shown.lowerBound - slice.lowerBound, top + shown.upperBound - slice.lowerBound)
        guard lower > upper else { continue }
        let (start, end) = (left + x.lowerBound, left + x.upperBound)
        if shaded { surface.fill(x: start, y: upper, width: end - start, height: lower - upper, grey: 0.92) }
        for edge in [start, end] { surface.drawLine(fromX: edge, y: upper, toX: edge, toY: lower, thickness: 0.5) }
        for y in [upper, lower] {
          surface.drawLine(fromX: start - 0.25, y: y, toX: end + 0.25, toY: y, thickness: 0.5)
        }
      case .picture(let picture, let x, let y, let width, let height):
        guard slice.contains(y) else { continue }
        try surface.draw(picture, x: left + x, y: top + y - slice.lowerBound, width: width, height: height)
      }
    }
  }
}

/// The list of contents so far: which entries the next one may stand under.
private struct Outline {
  private var parents: [(level: Int, entry: Int32)] = []

  mutating func add(_ entry: PageBox.OutlineEntry, to surface: PDFSurface, page: Int, x: Double, y: Double) {
    while let last = parents.last, last.level >= entry.level { parents.removeLast() }
    let number = surface.addOutline(entry.text, parent: parents.last?.entry ?? 0, page: page, x: x, y: y)
    parents.append((entry.level, number))
  }
}
