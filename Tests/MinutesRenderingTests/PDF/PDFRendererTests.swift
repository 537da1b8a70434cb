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
}
