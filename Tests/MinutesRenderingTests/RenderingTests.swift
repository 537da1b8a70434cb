import Foundation
import Minutes
import MinutesRendering
import Testing

@Suite struct RenderingTests {
  @Test(arguments: DocumentFormat.allCases)
  func everyFormatIsMade(_ format: DocumentFormat) throws {
    #expect(try render(sampleDocument, as: format).count > 500)
    #expect(format.fileExtension == format.rawValue)
  }

  @Test(arguments: DocumentFormat.allCases)
  func anEmptyDocumentIsAPaper(_ format: DocumentFormat) throws {
    #expect(try !render(Document(name: "notula", title: "Notula"), as: format).isEmpty)
  }

  @Test(arguments: DocumentFormat.allCases)
  func hostileTextIsWritten(_ format: DocumentFormat) throws {
    let bytes = try render(hostileDocument, as: format)
    #expect(try bytes == render(hostileDocument, as: format))
    guard format != .pdf, format != .docx else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    let allowed: Set<Unicode.Scalar> = format == .txt ? ["\n", "\u{0C}"] : ["\n"]
    let controls = text.unicodeScalars.filter { $0.properties.generalCategory == .control && !allowed.contains($0) }
    #expect(controls.isEmpty)
    #expect(!text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
    #expect(text.contains("kebalik") && text.contains("عبد الله محمد"))
  }

  @Test(arguments: [(.html, "\u{A0}"), (.md, " "), (.txt, " ")] as [(DocumentFormat, String)])
  func aDateInACellIsHeldTogetherWhereTypeCan(_ format: DocumentFormat, _ space: String) throws {
    let table = Document.Table(columns: [.init("Batas Waktu", share: 1)], rows: [["Selasa, 30\u{A0}Juni\u{A0}2026"]])
    let text = String(
      decoding: try render(Document(name: "t", title: "t", blocks: [.table(table)]), as: format), as: UTF8.self)
    #expect(text.contains("Selasa, 30\(space)Juni\(space)2026"))
  }

  @Test(arguments: [["UTC", "C"], ["Asia/Makassar", "id_ID.UTF-8"], ["America/New_York", "C.UTF-8"]])
  func bytesDependOnTheDocumentAlone(_ place: [String]) async throws {
    let expected = try DocumentFormat.allCases.flatMap { try render(sampleDocument, as: $0) }
    // Indonesian numbers have a decimal comma, which libraries of C may take over; few machines have the locale ready.
    let locales = FileManager.default.temporaryDirectory.appending(path: "rembuk-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: locales, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: locales) }
    let path = locales.path
    _ = try ReadBack("localedef", ["-f", "UTF-8", "-i", "id_ID", "\(path)/id_ID.UTF-8"], of: [])
    let result = await #expect(processExitsWith: .success, observing: [\.standardOutputContent]) {
      [place, path = path as String] in
      if place[1].hasPrefix("id") { setenv("LOCPATH", path, 1) }
      setenv("TZ", place[0], 1)
      setenv("LC_ALL", place[1], 1)
      tzset()
      setlocale(LC_ALL, "")
      let bytes = try DocumentFormat.allCases.flatMap { try render(sampleDocument, as: $0) }
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    }
    let written = try #require(result).standardOutputContent
    #expect(written.count >= expected.count && written.suffix(expected.count).elementsEqual(expected))
  }

  @Test func aMissingLibraryIsNamed() async {
    await #expect(processExitsWith: .success) {
      // Without a file descriptor to spare no library can be opened.
      var limit = rlimit(rlim_cur: 0, rlim_max: 0)
      setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
      var failure: RenderingFailure?
      do throws(RenderingFailure) { _ = try render(sampleDocument, as: .pdf) } catch { failure = error }
      #expect(failure == .missingLibrary("libglib-2.0.so.0"))
    }
  }

  @Test func aMachineWithoutFontsIsToldSo() async {
    await #expect(processExitsWith: .success) {
      let file = FileManager.default.temporaryDirectory.appending(path: "rembuk-\(UUID().uuidString).conf")
      try Data("<fontconfig></fontconfig>".utf8).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      setenv("FONTCONFIG_FILE", file.path, 1)
      var failure: RenderingFailure?
      do throws(RenderingFailure) { _ = try render(sampleDocument, as: .pdf) } catch { failure = error }
      #expect(failure == .noFont)
    }
  }
}
