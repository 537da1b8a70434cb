import Minutes
import MinutesRendering
import Testing

@Suite struct PDFRendererTests {
  private func information(of document: Document) throws -> String {
    try ReadBack("pdfinfo", ["FILE"], of: render(document, as: .pdf)).output
  }

  @Test(
    arguments: [
      (Document.Paper.f4, "609.449 x 935.433 pts"), (.a4, "595.276 x 841.89 pts (A4)"), (.folio, "612 x 936 pts"),
    ])
  func thePageIsTheSheet(_ paper: Document.Paper, _ size: String) throws {
    var document = sampleDocument
    document.paper = paper
    #expect(try information(of: document).contains("Page size:       \(size)\n"))
  }

  @Test func theFileSaysWhatItIs() throws {
    let information = try information(of: sampleDocument)
    #expect(information.contains("Title:           Notula Rapat Pra Musrenbang Tematik Stunting Tahun 2026\n"))
    #expect(information.contains("Author:          Kecamatan Karang Intan\n"))
    #expect(information.contains("Subject:         notula\n"))
    #expect(information.contains("Keywords:        Huruf: "))
    #expect(!information.contains("CreationDate"))
    #expect(String(decoding: try render(sampleDocument, as: .pdf), as: UTF8.self).contains("/Lang (id)"))
  }

  @Test func everyFontIsEmbedded() throws {
    let fonts = try ReadBack("pdffonts", ["FILE"], of: render(sampleDocument, as: .pdf)).output.split(separator: "\n")
    #expect(fonts.count >= 4)
    for font in fonts.dropFirst(2) {
      let cells = font.split(separator: " ")
      #expect(cells.suffix(5).prefix(3) == ["yes", "yes", "yes"], "embedded, subset and readable: \(font)")
      #expect(font.contains("LiberationSans") || font.contains("Arial"))
    }
  }

  @Test func theSampleReadsLikeThePaper() throws {
    let pages = try pageTexts(of: render(sampleDocument, as: .pdf))
    let lines = try #require(pages.first).split(separator: "\n").map { line in
      line.split(separator: " ").joined(separator: " ")
    }
    #expect(pages.count == 1)
    #expect(
      lines == [
        "KONSEP", "PEMERINTAH KABUPATEN BANJAR", "KECAMATAN KARANG INTAN",
        "Jalan ………, Karang Intan, Kabupaten Banjar", "Telepon ……… Pos-el ………", "NOTULA",
        "Rapat : Rapat Pra Musrenbang Tematik Stunting Tahun 2026", "Hari/Tanggal : Rabu, 21 Januari 2026",
        "Waktu : pukul 09.00 s.d. 11.31 WITA", "Pimpinan Rapat : Ketua: Hj. Emma Susanty", "Notulis: ………",
        "I. PEMBAHASAN", "1. Target penurunan stunting",
        "Hj. Emma Susanty (Sekretaris Kecamatan) menyampaikan bahwa target prevalensi",
        "stunting Kabupaten Banjar adalah 18,8 persen, sebagaimana disampaikan dalam", "rapat.",
        "1. Desa menyampaikan usulan intervensi spesifik dan sensitif.", "a. Usulan disertai volume dan lokasi.",
        "2. Kader mendampingi ibu hamil dan balita.", "II. KOMITMEN DAN TINDAK LANJUT", "No Kegiatan Pagu (Rp)",
        "1 Pendampingan ibu hamil dan balita di seluruh 36.700.000,00", "desa", "2 Kelas gizi 4.000.000,00",
        "Jumlah 40.700.000,00", "Demikian notula ini dibuat untuk digunakan sebagaimana mestinya.",
        "Karang Intan, 21 Januari 2026", "Mengetahui,", "Pimpinan Rapat, Notulis,", "Hj. Emma Susanty ………………………",
        "NIP ………", "Halaman 1 dari 1",
      ])
  }

  @Test func everyPageCarriesMarkNumberAndCode() throws {
    var document = Document.longMinutes(entries: 100)
    document.mark = "CONTOH – BUKAN DOKUMEN RESMI"
    document.verificationCode = "0a1b2c3d4e5f"
    let pages = try pageTexts(of: render(document, as: .pdf))
    #expect(pages.count > 5)
    for (index, page) in pages.enumerated() {
      let lines = page.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
      #expect(lines.first == "CONTOH – BUKAN DOKUMEN RESMI")
      #expect(lines.last == "Kode verifikasi 0a1b2c3d4e5f Halaman \(index + 1) dari \(pages.count)")
      #expect(page.contains("PEMERINTAH KABUPATEN BANJAR") == (index == 0))
    }
  }

  @Test func aTableRepeatsItsHeaderAndKeepsItsRowsInOrder() throws {
    let rows = (1...200).map { ["\($0)", "Kegiatan ke-\($0)"] }
    let table = Document.Table(columns: [.init("No", share: 1), .init("Uraian", share: 5)], rows: rows)
    let pages = try pageTexts(of: render(Document(name: "t", title: "t", blocks: [.table(table)]), as: .pdf))
    #expect(pages.count > 2)
    for page in pages { #expect(page.components(separatedBy: "Uraian").count == 2) }
    let numbers = pages.joined().matches(of: /Kegiatan ke-(\d+)/).compactMap { Int($0.1) }
    #expect(numbers == Array(1...200))
  }

  @Test func aRowHigherThanAPageIsSplitAndLosesNothing() throws {
    let words = (1...2500).map { "kata\($0)" }
    let table = Document.Table(
      columns: [.init("No", share: 1), .init("Uraian", share: 3)], rows: [["1", words.joined(separator: " ")]])
    let pages = try pageTexts(of: render(Document(name: "t", title: "t", blocks: [.table(table)]), as: .pdf))
    #expect(pages.count > 2)
    for page in pages { #expect(page.contains("Uraian")) }
    #expect(pages.joined().matches(of: /kata\d+/).map { String($0.0) } == words)
  }

  @Test func headingsAndSignaturesAreNeverAlone() throws {
    // However far the text before has come down the page, the rules hold.
    for filler in stride(from: 20, through: 60, by: 1) {
      var document = Document(name: "t", title: "t")
      document.blocks = (1...filler).map { .paragraph([.init("Baris \($0)")]) }
      document.blocks += [.heading(level: 1, number: "II.", text: "PENUTUP"), .paragraph([.init("Isi penutup")])]
      document.blocks.append(
        .signatures(
          .init(placeAndDate: "Karang Intan, 21 Januari 2026", signers: [.init(role: ["Camat,"], name: "…………")])))
      let pages = try pageTexts(of: render(document, as: .pdf))
      let signed = try #require(pages.first { $0.contains("Camat,") })
      for words in ["Karang Intan", "…………", "Isi penutup", "PENUTUP"] {
        #expect(signed.contains(words), "\(filler) lines before")
      }
    }
  }

  @Test func hostileTextIsReadable() throws {
    let pages = try pageTexts(of: render(hostileDocument, as: .pdf))
    let text = pages.joined()
    #expect(text.contains("<script>alert(1)</script>"))
    #expect(!text.contains("\u{1B}"))
    #expect(pages.count < 600)
  }

  @Test(arguments: ["prevalensi", "dalam"])
  func proseEndsAtTheRightMargin(_ word: String) throws {
    let boxes = try ReadBack("pdftotext", ["-bbox", "FILE", "-"], of: render(sampleDocument, as: .pdf)).output
    let line = try #require(boxes.split(separator: "\n").first { $0.contains(">\(word)<") })
    let right = try #require(line.firstMatch(of: /xMax="([0-9.]+)"/)).1
    let margin = (215 - 25) * 72 / 25.4
    #expect(abs(try #require(Double(right)) - margin) < 0.5)
  }

  @Test func amountsEndAtTheRightEdgeOfTheirColumn() throws {
    let page = try #require(pageTexts(of: render(sampleDocument, as: .pdf)).first)
    let ends = page.split(separator: "\n").filter { $0.hasSuffix("000,00") }.map(\.count)
    #expect(ends.count == 3 && Set(ends).count == 1)
  }
}
