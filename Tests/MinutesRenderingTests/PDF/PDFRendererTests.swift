import Minutes
import MinutesRendering
import Testing

@Suite struct PDFRendererTests {
  private func information(of document: Document) throws -> String {
    try ReadBack("pdfinfo", ["FILE"], of: render(document, as: .pdf)).output
  }

  @Test(
    arguments: [
      (Document.Paper.f4, "609.449 x 935.433 pts"),
      (Document.Paper(width: 210, height: 297), "595.276 x 841.89 pts (A4)"),
    ])
  func thePageIsTheSheet(_ paper: Document.Paper, _ size: String) throws {
    var document = sampleDocument
    document.paper = paper
    #expect(try information(of: document).contains("Page size:       \(size)\n"))
  }

  @Test func partsBeginOnPagesOfTheirOwnAndLieTheirWay() throws {
    let pdf = try render(formsDocument, as: .pdf)
    let sizes = try ReadBack("pdfinfo", ["-l", "9", "FILE"], of: pdf).output.matches(of: /size: +([0-9.]+) x ([0-9.]+)/)
      .map { "\($0.1)x\($0.2)" }
    let (upright, lying) = ("595.276x841.89", "841.89x595.276")
    #expect(sizes == [upright, lying, upright, upright])
    #expect(try pageTexts(of: pdf).last?.contains("Halaman 4 dari 4") == true)
    #expect(try ReadBack("qpdf", ["--check", "FILE"], of: pdf).status == 0)
  }

  @Test(arguments: SamplePaper.allCases)
  func theFileIsSound(_ paper: SamplePaper) throws {
    let checked = try ReadBack("qpdf", ["--check", "FILE"], of: render(paper.document, as: .pdf))
    #expect(checked.status == 0, "\(checked.errors)")
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

  @Test func hostileTextIsReadable() throws {
    let pages = try pageTexts(of: render(hostileDocument, as: .pdf))
    let text = pages.joined()
    #expect(text.contains("<script>alert(1)</script>"))
    #expect(!text.contains("\u{1B}"))
    #expect(pages.count < 600)
  }

  /// A text of a megabyte is wider and higher than Pango can count.
  @Test(arguments: ["paragraph", "list", "table"])
  func aTextOfAMegabyteLosesNoWord(_ kind: String) throws {
    let text = String(repeating: "kata ", count: 200_000)
    let block: Document.Block =
      switch kind {
      case "paragraph": .paragraph([.init(text)])
      case "list": .list([.init(marker: "1.", runs: [.init(text)])])
      default: .table(.init(columns: [.init("Kegiatan", share: 1)], rows: [[text]]))
      }
    let pdf = try render(Document(name: "t", title: "t", blocks: [block]), as: .pdf)
    #expect(wordCounts(try ReadBack("pdftotext", ["FILE", "-"], of: pdf).output)["kata"] == 200_000)
  }

  @Test func aLongMeetingHasTheWordsOfItsPlainText() throws {
    let document = Document.longMinutes(entries: 200)
    let pdf = wordCounts(try ReadBack("pdftotext", ["FILE", "-"], of: render(document, as: .pdf)).output)
    let text = wordCounts(String(decoding: try render(document, as: .txt), as: UTF8.self))
    // What pages repeat stands as often as there are pages.
    let repeated: Set<Substring> = [
      "KONSEP", "Halaman", "dari", "No", "Kegiatan", "Penanggung", "Jawab", "Batas", "Waktu", "Target",
    ]
    let words = text.keys.filter { $0.contains(where: \.isLetter) && !repeated.contains($0) }
    #expect(words.count > 60)
    for word in words { #expect(pdf[word] == text[word], "\(word)") }
    let notes = pdf.keys.filter { $0.hasPrefix("ke-") && $0.hasSuffix(").") }
    #expect(notes.count == 200)
  }
}
