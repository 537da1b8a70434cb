import Minutes

/// The style sheet of an HTML paper: on the screen a sheet, in print the same sheet and margins as the PDF.
func htmlStyle(for paper: Document.Paper) -> String {
  let margins = [paper.top, paper.right, paper.bottom, paper.left].map { "\($0.millimetres)" }.joined(separator: " ")
  return """
    @page {
      size: \(paper.width.millimetres) \(paper.height.millimetres);
      margin: \(margins);
      @bottom-right { content: "Halaman " counter(page) " dari " counter(pages); font-size: 9pt; }
    }
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
    .letterhead { border-bottom: 4.5pt double #000; padding-bottom: 4pt; }
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
    .signatures { display: grid; grid-template-columns: 54% 46%; row-gap: 18pt; margin-top: 24pt; break-inside: avoid; }
    .signatures p { text-align: left; margin: 0; }
    .place { grid-column: 2; margin-bottom: -18pt !important; }
    .right-side { grid-column: 2; }
    .name { margin-top: 22mm !important; font-weight: bold; text-decoration: underline; }
    .dots { font-weight: normal; text-decoration: none; }
    footer { font-size: 9pt; margin-top: 12pt; }

    """
}

extension Double {
  /// A length in CSS, without a useless ".0".
  fileprivate var millimetres: String {
    self == rounded() && abs(self) < 1e6 ? "\(Int(self))mm" : "\(self)mm"
  }
}
