import Foundation
import Meeting
import Minutes
import Testing

@testable import MinutesRendering
@testable import rembuk

/// The papers of whole meetings as other programs read them; slow, so that they run only where somebody asks for them.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["REMBUK_LIBREOFFICE"] != nil), .serialized)
struct PaperOfficeTests {
  private static let kinds = Papers.Kind.allCases.filter { kind in
    kind.papers(of: History(), sealCode: nil, PaperChoices()).contains { $0.formats.contains(.docx) }
  }

  @Test(arguments: kinds) func `every document opens and says the same in the same order`(kind: Papers.Kind) throws {
    for meeting in [PaperMatrixTests.Case.typical, .hostile] {
      let history = try PaperMatrixTests.history(meeting)
      for case .document(let document) in kind.papers(of: history, sealCode: nil, PaperChoices()) {
        let folder = try Folder()
        try Data(render(document, as: .pdf)).write(to: URL(filePath: "\(folder.path)/kami.pdf"))
        try Data(render(document, as: .docx)).write(to: URL(filePath: "\(folder.path)/kantor.docx"))
        let profile = "-env:UserInstallation=file://\(folder.path)/profil"
        let converted = SystemProgram(name: "soffice", patience: 120_000).run(
          [profile, "--headless", "--convert-to", "pdf", "--outdir", folder.path, "\(folder.path)/kantor.docx"])
        #expect(converted?.status == 0, "\(converted?.answer ?? "soffice is not there")")
        let ours = try words("\(folder.path)/kami.pdf", of: document)
        let theirs = try words("\(folder.path)/kantor.pdf", of: document)
        #expect(ours.count > 20, "\(document.name)")
        // A hostile paper is read; where its endless words are broken is each program's own.
        guard meeting == .typical else { continue }
        #expect(theirs.difference(from: ours).map(String.init(describing:)) == [], "\(document.name)")
      }
    }
  }

  @Test(arguments: PaperMatrixTests.Case.allCases, kinds)
  func `other programs find no fault in a PDF or a web page`(meeting: PaperMatrixTests.Case, kind: Papers.Kind) throws {
    let history = try PaperMatrixTests.history(meeting)
    let folder = try Folder()
    let file = "\(folder.path)/naskah"
    for case .document(let document) in kind.papers(of: history, sealCode: nil, PaperChoices()) {
      for (format, program) in [(DocumentFormat.pdf, ["qpdf", "--check"]), (.html, ["tidy", "-q", "-e"])] {
        try Data(render(document, as: format)).write(to: URL(filePath: file))
        let checked = SystemProgram(name: program[0]).run(Array(program.dropFirst()) + [file])
        #expect(checked?.status == 0, "\(document.name).\(format): \(checked?.answer ?? "\(program[0]) is not there")")
      }
    }
  }

  /// The words of a PDF in their order, without what its pages repeat.
  private func words(_ path: String, of document: Document) throws -> [Substring] {
    let text = path + ".txt"
    #expect(SystemProgram(name: "pdftotext").run(["-raw", path, text])?.status == 0)
    var content = try String(contentsOfFile: text, encoding: .utf8).replacing(/Halaman \d+ dari \d+/, with: "")
    if let mark = document.mark { content = content.replacing(mark, with: "") }
    // Pages end elsewhere, and a header that wraps, also behind a slash, is read line by line: its words are compared where they are no header's.
    var repeated: Set<Substring> = []
    for case .table(let table) in document.blocks {
      let header = table.header.flatMap(\.self).map(\.text) + (table.isNumbered ? table.columnNumbers : [])
      repeated.formUnion(header.joined(separator: " ").split { " /\u{A0}".contains($0) })
    }
    return content.split { $0.isWhitespace || $0 == "/" }.filter { !repeated.contains($0) }
  }
}
