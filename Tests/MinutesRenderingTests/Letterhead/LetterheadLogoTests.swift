import Foundation
import Meeting
import Minutes
import Testing

@testable import MinutesRendering

/// The same letterhead with its logo in every format.
@Suite struct LetterheadLogoTests {
  private func document(_ logo: Logo?) -> Document {
    var document = sampleDocument
    document.letterhead?.logo = logo
    return document
  }

  private var raster: Logo? {
    get throws { Logo(bytes: try LogoPicture(#require(shield)).png(height: 300)) }
  }

  @Test func thePDFHasItOnceLeftOfTheText() throws {
    let pdf = try render(document(raster), as: .pdf)
    let images = try ReadBack("pdfimages", ["-list", "FILE"], of: pdf).output.split(separator: "\n").dropFirst(2)
    #expect(!images.isEmpty && images.allSatisfy { $0.contains(" 225   300 ") && $0.split(separator: " ")[0] == "1" })
    #expect(try ReadBack("qpdf", ["--check", "FILE"], of: pdf).status == 0)
    let words = { (pdf: [UInt8]) in try placedWords(of: pdf).map(\.text) }
    let plain = try render(document(nil), as: .pdf)
    #expect(try words(pdf) == words(plain))
    let head = { (pdf: [UInt8]) in try #require(try placedWords(of: pdf).first { $0.text == "PEMERINTAH" }) }
    #expect(try head(pdf).left > head(plain).left + 20)
  }

  @Test func aDrawingStaysADrawing() throws {
    let pdf = try render(document(shield), as: .pdf)
    #expect(try ReadBack("pdfimages", ["-list", "FILE"], of: pdf).output.split(separator: "\n").count == 2)
    #expect(try render(document(shield), as: .pdf) == pdf)
    #expect(try previewPages(of: document(shield)) == previewPages(of: document(shield)))
  }

  @Test func wordHasAPNGInTheFirstHeader() throws {
    for logo in [shield, try raster] {
      let archive = try ZipArchive(reading: render(document(logo), as: .docx))
      func part(_ name: String) throws -> [UInt8] { try #require(archive.files.first { $0.name == name }).bytes }
      let picture = try #require(Logo(bytes: part("word/media/logo.png")))
      #expect(picture.format == .png)
      if logo?.format == .png { #expect(picture == logo) }
      #expect(String(decoding: try part("[Content_Types].xml"), as: UTF8.self).contains("Extension=\"png\""))
      let first = String(decoding: try part("word/header1.xml"), as: UTF8.self)
      #expect(first.contains("r:embed=\"logo\"") && first.contains("descr=\"Logo PEMERINTAH KABUPATEN BANJAR\""))
      #expect(!String(decoding: try part("word/header2.xml"), as: UTF8.self).contains("r:embed"))
      for name in ["word/header1.xml", "word/_rels/header1.xml.rels", "[Content_Types].xml"] {
        #expect(try ReadBack("xmllint", ["--noout", "FILE"], of: part(name)).status == 0)
      }
    }
    let plain = try ZipArchive(reading: render(document(nil), as: .docx))
    #expect(!plain.files.contains { $0.name.contains("media") || $0.name.contains("header1.xml.rels") })
  }

  @Test func theWebPageHoldsItsBytes() throws {
    for (logo, type) in [(shield, "image/svg+xml"), (try raster, "image/png")] {
      let html = String(decoding: try render(document(logo), as: .html), as: UTF8.self)
      let source = try #require(
        html.firstMatch(of: /<img src="data:([a-z+\/]+);base64,([A-Za-z0-9+\/=]+)" alt="Logo PEMERINTAH/))
      #expect(source.1 == type)
      #expect(Data(base64Encoded: String(source.2)).map { Array($0) } == logo?.bytes)
      let checked = try ReadBack("tidy", ["-q", "-e", "FILE"], of: Array(html.utf8))
      #expect(checked.status == 0, "\(checked.errors)")
    }
  }

  @Test(arguments: [DocumentFormat.md, .txt]) func textHasNone(_ format: DocumentFormat) throws {
    #expect(try render(document(shield), as: format) == render(document(nil), as: format))
  }
}
