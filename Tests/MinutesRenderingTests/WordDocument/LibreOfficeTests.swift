import Foundation
import Minutes
import Testing

@testable import MinutesRendering

/// Word files and spreadsheets as an office program reads them; slow, so that they run only where somebody asks for them.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["REMBUK_LIBREOFFICE"] != nil), .serialized)
struct LibreOfficeTests {
  /// The PDF that LibreOffice makes of a file, with a profile of its own that is gone with it.
  private func converted(_ bytes: [UInt8], _ format: String) throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rembuk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "naskah.\(format)")
    try Data(bytes).write(to: file)
    let profile = "-env:UserInstallation=file://\(folder.path)/profil"
    let arguments = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder.path, file.path]
    let result = try ReadBack("soffice", arguments, of: [])
    #expect(result.status == 0, "\(result.errors)")
    return Array(try Data(contentsOf: folder.appending(path: "naskah.pdf")))
  }

  /// The words in the order in which they stand in the file, without what pages repeat.
  private func words(_ pdf: [UInt8], of document: Document) throws -> [Substring] {
    var text = try ReadBack("pdftotext", ["-raw", "FILE", "-"], of: pdf).output
    text = text.replacing(/Halaman \d+ dari \d+/, with: "")
    if let mark = document.mark { text = text.replacing(mark, with: "") }
    var words = text.split { $0.isWhitespace }
    for case .table(let table) in document.blocks {
      let header = table.header.flatMap(\.self).map(\.text) + (table.isNumbered ? table.columnNumbers : [])
      let headings = header.joined(separator: " ").split(separator: " ")
      while let place = words.firstRange(of: headings) { words.removeSubrange(place) }
    }
    return words
  }

  @Test(arguments: [SamplePaper.sample, .forms, .long])
  func aWordFileReadsLikeThePDF(_ paper: SamplePaper) throws {
    let document = paper.document
    let ours = try words(render(document, as: .pdf), of: document)
    let theirs = try words(converted(render(document, as: .docx), "docx"), of: document)
    #expect(theirs.difference(from: ours).map(String.init(describing:)) == [])
    #expect(ours.count > 50)
  }

  @Test(arguments: SamplePaper.allCases)
  func anyWordFileOpens(_ paper: SamplePaper) throws {
    let pdf = try converted(render(paper.document, as: .docx), "docx")
    #expect(try ReadBack("qpdf", ["--check", "FILE"], of: pdf).status == 0)
  }

  @Test func aPartThatLiesLiesThereToo() throws {
    let pdf = try converted(render(formsDocument, as: .docx), "docx")
    let sizes = try ReadBack("pdfinfo", ["-l", "9", "FILE"], of: pdf).output.matches(of: /size: +(\d+)[.0-9]* x (\d+)/)
      .map { "\($0.1)x\($0.2)" }
    #expect(sizes == ["595x841", "841x595", "595x841", "595x841"])
  }

  @Test func aSpreadsheetOpensAndFitsTheWidthOfItsPages() throws {
    let rows = (1...200).map { [Sheet.Cell.count($0), .text("=cmd() <&\"]]> baris \($0)"), .blank, .blank] }
    let sheet = Sheet(
      name: "usulan", title: "Daftar Usulan", mark: "KONSEP",
      columns: ["No", "Usulan", "Anggaran", "Keterangan"].map { .init($0, width: 50) }, rows: rows)
    let pages = try pageTexts(of: converted(render(sheet, as: .xlsx), "xlsx"))
    #expect(pages.count > 2)
    for page in pages { #expect(page.contains("Anggaran") && page.contains("Keterangan")) }
    #expect(pages.joined().matches(of: /=cmd\(\) <&"]]> baris \d+/).count == 200)
  }
}
