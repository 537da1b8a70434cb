import Foundation
import Minutes
import Testing

@testable import MinutesRendering

@Suite struct WordRendererTests {
  private func part(_ name: String, of document: Document) throws -> String {
    let archive = try ZipArchive(reading: render(document, as: .docx))
    return String(decoding: try #require(archive.files.first { $0.name == name }).bytes, as: UTF8.self)
  }

  @Test(arguments: SamplePaper.allCases)
  func everyPartIsWellFormedAndReadByAnotherLibrary(_ paper: SamplePaper) throws {
    let bytes = try render(paper.document, as: .docx)
    for file in try ZipArchive(reading: bytes).files {
      let checked = try ReadBack("xmllint", ["--noout", "FILE"], of: file.bytes)
      #expect(checked.status == 0, "\(file.name): \(checked.errors)")
    }
    let script = """
      import sys, docx
      d = docx.Document(open(sys.argv[1], "rb"))
      print(d.core_properties.title, d.core_properties.author, d.core_properties.language, sep="|")
      print(len(d.sections), len(d.tables))
      """
    let read = try ReadBack("/usr/bin/python3", ["-c", script, "FILE"], of: bytes)
    #expect(read.status == 0, "\(read.errors)")
    #expect(read.output.split(separator: "\n").last?.hasPrefix("\(paper.document.parts.count) ") == true)
    #expect(read.output.contains("|id-ID"))
  }

  @Test func anOfficeFindsItsStyles() throws {
    let script = """
      import sys, docx
      for p in docx.Document(open(sys.argv[1], "rb")).paragraphs:
          if p.text: print(p.style.name + ": " + p.text)
      """
    let read = try ReadBack("/usr/bin/python3", ["-c", script, "FILE"], of: render(sampleDocument, as: .docx))
    #expect(
      read.output.split(separator: "\n").map(String.init) == [
        "Title: NOTULA", "Data Naskah: Rapat\t:\tRapat Pra Musrenbang Tematik Stunting Tahun 2026",
        "Data Naskah: Hari/Tanggal\t:\tRabu, 21 Januari 2026", "Data Naskah: Waktu\t:\tpukul 09.00 s.d. 11.31 WITA",
        "Data Naskah: Pimpinan Rapat\t:\tKetua: Hj. Emma Susanty", "Data Naskah: Notulis: ………",
        "Heading 1: I.\tPEMBAHASAN", "Heading 2: 1.\tTarget penurunan stunting",
        "Body Text: Hj. Emma Susanty (Sekretaris Kecamatan) menyampaikan bahwa target prevalensi stunting Kabupaten Banjar adalah 18,8 persen, sebagaimana disampaikan dalam rapat.",
        "List Paragraph: Desa menyampaikan usulan intervensi spesifik dan sensitif.",
        "List Paragraph: Usulan disertai volume dan lokasi.", "List Paragraph: Kader mendampingi ibu hamil dan balita.",
        "Heading 1: II.\tKOMITMEN DAN TINDAK LANJUT",
        "Body Text: Demikian notula ini dibuat untuk digunakan sebagaimana mestinya.",
      ])
  }

  @Test func headersOfTablesRepeatAndRowsStayWhole() throws {
    let xml = try part("word/document.xml", of: formsDocument)
    let rows = xml.components(separatedBy: "<w:tr>").dropFirst()
    #expect(rows.allSatisfy { $0.hasPrefix("<w:trPr><w:cantSplit/>") })
    // One row of headings above, three and the numbers of the columns in the part that lies.
    #expect(rows.count { $0.contains("<w:tblHeader/>") } == 1 + 3 + 1)
    #expect(xml.contains("<w:gridSpan w:val=\"6\"/>") && xml.contains("<w:vMerge w:val=\"restart\"/>"))
    #expect(xml.contains("<w:trHeight w:val=\"510\" w:hRule=\"atLeast\"/>"), "9 mm")
  }

  @Test func eachPartIsASectionThatLiesItsWay() throws {
    let xml = try part("word/document.xml", of: formsDocument)
    let sizes = xml.matches(of: /<w:pgSz w:w="(\d+)" w:h="(\d+)"( w:orient="landscape")?\/>/).map {
      "\($0.1)x\($0.2)\($0.3 ?? "")"
    }
    #expect(sizes == ["11906x16838", "16838x11906 w:orient=\"landscape\"", "11906x16838"])
    #expect(xml.components(separatedBy: "<w:headerReference").count == 3, "later sections take those of the first")
  }

  @Test func theLetterheadStandsOnTheFirstPageAndTheMarkOnAll() throws {
    let (first, other) = try (
      part("word/header1.xml", of: sampleDocument), part("word/header2.xml", of: sampleDocument)
    )
    #expect(first.contains("KECAMATAN KARANG INTAN") && !other.contains("KECAMATAN KARANG INTAN"))
    #expect(first.contains("KONSEP") && other.contains("KONSEP") && first.contains("thickThinSmallGap"))
    let footer = try part("word/footer1.xml", of: sampleDocument)
    #expect(footer.contains("PAGE") && footer.contains("NUMPAGES") && footer.contains("Halaman "))
  }

  @Test func anEditedFileCouldNotMatchTheCodeSoNoneIsPrinted() throws {
    var document = sampleDocument
    document.verificationCode = "0a1b2c3d4e5f"
    for name in ["word/document.xml", "word/header1.xml", "word/footer1.xml"] {
      #expect(try !part(name, of: document).contains("0a1b2c3d4e5f"))
    }
  }
}
