import Minutes

/// What every page carries outside the text: the mark at its head, the page number and the code at its foot.
struct PageFurniture {
  private let sheet: PageGeometry
  private let typesetter: Typesetter
  private let mark: TextLayout?
  private let code: TextLayout?
  private let numbersPages: Bool

  init(_ document: Document, sheet: PageGeometry, typesetter: Typesetter) {
    numbersPages = document.numbersPages
    self.sheet = sheet
    self.typesetter = typesetter
    mark = document.mark.map { typesetter.set($0, .mark, width: sheet.contentWidth - 16) }
    code = document.verificationCode.map { typesetter.set("Kode verifikasi \($0)", .footer) }
  }

  /// Draws the furniture of one page, counted from 1.
  func draw(on surface: PDFSurface, page: Int, of count: Int) {
    if let line = mark?.lines.first {
      let baseline = sheet.top * 0.5
      // A mark longer than the line is cut: what is below it is the office's letterhead.
      let left = sheet.left + (sheet.contentWidth - line.width) / 2
      surface.draw(line, x: left, baseline: baseline)
      frame(around: line, left: left, baseline: baseline, on: surface)
    }
    let baseline = sheet.height - sheet.bottom * 0.5
    if let line = code?.lines.first {
      surface.draw(line, x: sheet.left, baseline: baseline)
    }
    if numbersPages, let line = typesetter.set("Halaman \(page) dari \(count)", .footer).lines.first {
      surface.draw(line, x: sheet.left + sheet.contentWidth - line.width, baseline: baseline)
    }
  }

  private func frame(around line: TextLayout.Line, left: Double, baseline: Double, on surface: PDFSurface) {
    let (x, right) = (left - 8, left + line.width + 8)
    let (top, bottom) = (baseline - line.ascent - 3, baseline + line.height - line.ascent + 3)
    for y in [top, bottom] { surface.drawLine(fromX: x, y: y, toX: right, toY: y, thickness: 0.75) }
    for x in [x, right] { surface.drawLine(fromX: x, y: top, toX: x, toY: bottom, thickness: 0.75) }
  }
}
