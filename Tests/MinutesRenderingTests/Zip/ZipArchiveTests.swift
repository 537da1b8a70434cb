import Testing

@testable import MinutesRendering

@Suite struct ZipArchiveTests {
  private let files: [ZipArchive.File] = [
    .init(name: "[Content_Types].xml", bytes: Array(String(repeating: "isi ", count: 5000).utf8)),
    .init(name: "word/kosong.xml", bytes: []),
    .init(name: "docProps/custom.xml", bytes: Array("terbaca".utf8), isCompressed: false),
  ]

  @Test func whatIsWrittenIsReadBackByItselfAndByOthers() throws {
    let bytes = try ZipArchive(files).bytes()
    #expect(try ZipArchive(reading: bytes).files.map(\.bytes) == files.map(\.bytes))
    let tested = try ReadBack("unzip", ["-t", "FILE"], of: bytes)
    #expect(tested.status == 0)
    let listed = try ReadBack("unzip", ["-Z1", "FILE"], of: bytes)
    #expect(listed.output.split(separator: "\n").map(String.init) == files.map(\.name))
    #expect(bytes.count < 1000)
  }

  @Test func whatIsStoredIsFoundInPlainBytes() throws {
    let text = String(decoding: try ZipArchive(files).bytes(), as: UTF8.self)
    #expect(text.contains("terbaca") && !text.contains("isi isi"))
  }

  @Test func bytesThatAreNoArchiveAreRefused() {
    #expect(throws: RenderingFailure.self) { try ZipArchive(reading: Array("bukan arsip".utf8)) }
  }
}
