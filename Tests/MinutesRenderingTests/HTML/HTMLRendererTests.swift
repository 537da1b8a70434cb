import Minutes
import MinutesRendering
import Testing

@Suite struct HTMLRendererTests {
  private func html(_ document: Document) throws -> String {
    String(decoding: try render(document, as: .html), as: UTF8.self)
  }

  @Test(arguments: SamplePaper.allCases)
  func aValidatorFindsNoFault(_ paper: SamplePaper) throws {
    let tidy = try ReadBack("tidy", ["-e", "-q", "-utf8", "FILE"], of: render(paper.document, as: .html))
    #expect(tidy.status == 0 && tidy.errors.isEmpty, "\(tidy.errors)")
  }

  @Test(
    arguments: [
      "<!DOCTYPE html>\n<html lang=\"id\">", "<h1>NOTULA</h1>", "<h2>I. PEMBAHASAN</h2>",
      "<h3>1. Target penurunan stunting</h3>", "<dt>Hari/Tanggal</dt>\n<dd>Rabu, 21 Januari 2026</dd>",
      "<dd>Ketua: Hj. Emma Susanty<br>Notulis: ………</dd>", "prevalensi <em>stunting</em> Kabupaten",
      "<p class=\"mark\">KONSEP</p>", "<div class=\"stamp\" aria-hidden=\"true\">KONSEP</div>",
      "<th scope=\"col\">Kegiatan</th>", "<td class=\"right\">36.700.000,00</td>",
      "<tr class=\"total\">\n<td class=\"centre\"></td>\n<td>Jumlah</td>", "size: 215mm 330mm;",
      "<p class=\"place\">Karang Intan, 21 Januari 2026</p>", "<p class=\"role\">Mengetahui,<br>Pimpinan Rapat,</p>",
      "<div class=\"signer right-side\">\n<p class=\"role\"><br>Notulis,</p>",
    ])
  func theSampleHolds(_ part: String) throws {
    #expect(try html(sampleDocument).contains(part))
  }

  @Test func nothingInTheTextIsMarkup() throws {
    let html = try html(hostileDocument)
    #expect(!html.contains("<script") && html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(html.contains("&amp;amp;") && html.contains("&quot;q&quot; &#39;k&#39;"))
  }

  @Test func theCodeStandsInTheFooter() throws {
    var document = sampleDocument
    document.verificationCode = "0a1b2c3d4e5f"
    #expect(try html(document).contains("<footer>Kode verifikasi 0a1b2c3d4e5f</footer>"))
  }
}
