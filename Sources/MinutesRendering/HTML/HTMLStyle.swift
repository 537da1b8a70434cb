import Minutes

/// The style sheet of an HTML paper: on the screen a sheet, in print the same sheet and margins as the PDF.
func htmlStyle(for paper: Document.Paper) -> String {
  let landscape = paper.turned(.landscape)
  let cardHeight = max((paper.height - paper.top - paper.bottom) / 2 - 4, 0)
  return """
    @page {
      size: \(paper.width.millimetres) \(paper.height.millimetres);
      margin: \(paper.margins);
      @bottom-right { content: "Halaman " counter(page) " dari " counter(pages); font: 9pt Arial, "Liberation Sans", sans-serif; }
    }
    @page landscape { size: \(landscape.width.millimetres) \(landscape.height.millimetres); margin: \(landscape.margins); }
    body { font: 12pt/1.35 Arial, "Liberation Sans", sans-serif; margin: 0; color: #000; background: #fff;
      overflow-wrap: break-word; }
    @media screen { body { max-width: \((paper.width - paper.left - paper.right).millimetres); margin: 12mm auto; padding: 0 5mm; } }
    p { margin: 0 0 6pt; text-align: justify; orphans: 2; widows: 2; }
    h1 { font-size: 14pt; text-align: center; margin: 12pt 0; }
    h2, h3, h4 { font-size: 12pt; margin: 14pt 0 6pt; break-after: avoid; }
    h4 { font-style: italic; }
    .mark { text-align: center; font-weight: bold; font-size: 10pt; }
    .stamp { position: fixed; top: 45%; left: 0; right: 0; text-align: center; font-size: 44pt; font-weight: bold;
      transform: rotate(-35deg); opacity: .08; z-index: -1; }
    .letterhead { border-bottom: 4.5pt double #000; padding-bottom: 4pt; display: flex; align-items: center; gap: 12pt; }
    .letterhead img { height: 22mm; max-width: 20%; object-fit: contain; }
    .letterhead div { flex: 1; }
    .letterhead p { text-align: center; margin: 0; }
    .office { font-size: 16pt; font-weight: bold; }
    .address { font-size: 9pt; }
    dl { display: grid; grid-template-columns: fit-content(35%) 1fr; gap: 2pt 8pt; margin: 0 0 6pt; }
    dt { position: relative; padding-right: 10pt; }
    dt::after { content: ":"; position: absolute; right: 0; }
    dd { margin: 0; }
    ol { list-style: none; margin: 0 0 6pt; padding-left: 20pt; }
    li { margin-bottom: 3pt; text-align: justify; }
    .marker { display: inline-block; min-width: 18pt; margin-left: -20pt; }
    table { border-collapse: collapse; width: 100%; font-size: 11pt; line-height: 1.2; margin: 6pt 0; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    th, td { border: .5pt solid #000; padding: 2.5pt 4pt; vertical-align: top; text-align: left; }
    th { background: #ebebeb; text-align: center; }
    .centre { text-align: center; }
    .right { text-align: right; }
    .total { font-weight: bold; }
    .part + .part { break-before: page; }
    .landscape { page: landscape; }
    .lines { text-align: left; break-inside: avoid; }
    .lines.centre { text-align: center; }
    .rightHalf { margin-left: 54%; }
    .numbers td { text-align: center; font-size: 9pt; }
    .group { background: none; text-align: left; }
    .half { padding-left: 50%; }
    .hanging { padding-left: 2em; }
    .frames, .cards { display: grid; grid-template-columns: 1fr 1fr; gap: 6mm; margin: 6pt 0; }
    figure { margin: 0; break-inside: avoid; }
    figure div { border: .5pt solid #000; }
    figcaption { text-align: center; font-size: 11pt; }
    .card { border: .5pt dashed #000; padding: 4mm; min-height: \(cardHeight.millimetres); box-sizing: border-box;
      break-inside: avoid; font-size: 10pt; }
    .card h1 { font-size: 12pt; margin: 0 0 6pt; }
    .signatures { display: grid; grid-template-columns: 54% 46%; row-gap: 18pt; margin-top: 24pt; break-inside: avoid;
      break-before: avoid; }
    .signatures p { text-align: left; margin: 0; }
    .place { grid-column: 2; margin-bottom: -18pt !important; }
    .right-side { grid-column: 2; }
    .name { margin-top: 22mm !important; font-weight: bold; text-decoration: underline; }
    .dots { font-weight: normal; text-decoration: none; }
    footer { font-size: 9pt; margin-top: 12pt; }

    """
}

extension Document.Paper {
  fileprivate var margins: String { [top, right, bottom, left].map(\.millimetres).joined(separator: " ") }
}

extension Double {
  /// A length in CSS, without a useless ".0".
  var millimetres: String {
    self == rounded() && abs(self) < 1e6 ? "\(Int(self))mm" : "\(self)mm"
  }
}
