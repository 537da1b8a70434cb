import Minutes

/// The headers of a Word file: the mark on every page, and on the first one the letterhead, its logo left of its text.
struct WordLetterhead {
  /// The logo as a PNG file, which every version of Word shows, and its size in points.
  private(set) var picture: (png: [UInt8], place: LogoPlace)?
  private let document: Document

  /// Printed pictures have 300 pixels an inch.
  private static let pixelsPerPoint = 300 / 72.0
  private static let pictureName = "logo.png"

  init(_ document: Document) throws(RenderingFailure) {
    self.document = document
    guard let letterhead = document.letterhead, let logo = letterhead.logo else { return }
    let drawn = try LogoPicture(logo)
    let place = LogoPlace(beside: letterhead, aspect: drawn.aspect, width: width)
    let png =
      switch logo.format {
      case .png: logo.bytes
      case .svg: try drawn.png(height: Int((place.height * Self.pixelsPerPoint).rounded(.up)))
      }
    picture = (png, place)
  }

  var firstHeader: String {
    var lines = mark
    if let letterhead = document.letterhead {
      lines += picture.map { row($0.place, beside: text(letterhead)) } ?? text(letterhead)
      lines += """
        <w:p><w:pPr><w:pStyle w:val="KopAlamat"/><w:pBdr><w:top w:val="thickThinSmallGap" w:sz="24" w:space="1" w:color="000000"/>\
        </w:pBdr></w:pPr></w:p>\n
        """
    }
    return header(lines)
  }

  var otherHeader: String { header(mark) }

  /// The parts of the file that the first header refers to; none without a logo.
  var files: [ZipArchive.File] {
    guard let picture else { return [] }
    let relations = relationships([("logo", pictureRelationship, "media/\(Self.pictureName)")])
    return [
      ZipArchive.File(name: "word/_rels/header1.xml.rels", bytes: Array(relations.utf8)),
      ZipArchive.File(name: "word/media/\(Self.pictureName)", bytes: picture.png),
    ]
  }

  /// The room between the margins, in points.
  private var width: Double {
    PageGeometry(document.paper.turned(document.parts.first?.orientation ?? .portrait)).contentWidth
  }

  private var mark: String {
    guard let mark = document.mark?.printable, !mark.isEmpty else { return "" }
    return WordParagraph("Tanda", mark).xml()
  }

  private func header(_ lines: String) -> String {
    wordPart("hdr", lines.isEmpty ? WordParagraph("Kepala").xml() : lines)
  }

  private func text(_ letterhead: Document.Letterhead) -> String {
    let lines = [("KopPemerintah", letterhead.government), ("KopInstansi", letterhead.office)]
    return (lines + letterhead.address.map { ("KopAlamat", $0) }).map { WordParagraph($0, $1).xml() }.joined()
  }

  private func row(_ place: LogoPlace, beside text: String) -> String {
    let widths = [place.width + LogoPlace.gap, width - place.width - LogoPlace.gap]
    let middle = "<w:vAlign w:val=\"center\"/>"
    let cells = [
      wordCell(drawing(place), width: widths[0], properties: middle),
      wordCell(text, width: widths[1], properties: middle),
    ]
    return wordGrid("TabelBiasa", widths: widths, rows: [wordRow(cells)])
  }

  /// A paragraph with the picture in it (ECMA-376, part 1, 20.4.2.8).
  private func drawing(_ place: LogoPlace) -> String {
    let size = "cx=\"\(place.width.englishMetricUnits)\" cy=\"\(place.height.englishMetricUnits)\""
    let drawingML = "http://schemas.openxmlformats.org/drawingml/2006"
    let words = "Logo \(document.letterhead?.government.printable ?? "")".escapedForXML
    return """
      <w:p><w:r><w:drawing><wp:inline xmlns:wp="\(drawingML)/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">\
      <wp:extent \(size)/><wp:docPr id="1" name="Logo" descr="\(words)"/>\
      <a:graphic xmlns:a="\(drawingML)/main"><a:graphicData uri="\(drawingML)/picture">\
      <pic:pic xmlns:pic="\(drawingML)/picture"><pic:nvPicPr><pic:cNvPr id="1" name="\(Self.pictureName)"/><pic:cNvPicPr/></pic:nvPicPr>\
      <pic:blipFill><a:blip r:embed="logo"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
      <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext \(size)/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>\
      </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>\n
      """
  }
}

extension Double {
  /// A length in points as DrawingML counts it: 914,400 to an inch.
  fileprivate var englishMetricUnits: Int { Int((self * 12_700).rounded()) }
}
