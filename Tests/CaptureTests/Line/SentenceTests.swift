import Meeting
import Testing

@testable import Capture

@Suite struct SentenceTests {
  let context = KarangIntan.context

  @Test(arguments: [
    // At the edges marks leave the sentence.
    ("! @Emma @Eka kirim data #gizi >besok", "kirim data"), ("! kirim data @Emma, >besok.", "kirim data"),
    ("! #gizi kirim data", "kirim data"), ("@Emma: forum ini", "forum ini"),
    // In the middle their words stay, but for dates and keys.
    ("! data dari @Emma untuk rapat", "data dari Emma untuk rapat"),
    ("! kelas #gizi di posyandu", "kelas gizi di posyandu"),
    ("! kirim data >30 Juni ke Puskesmas", "kirim data ke Puskesmas"),
    ("! kirim data >30 Juni, lalu evaluasi", "kirim data, lalu evaluasi"),
    ("! data paling lambat 30 Juni ke Puskesmas", "data paling lambat 30 Juni ke Puskesmas"),
    ("$ PMT Rp5jt untuk balita", "PMT untuk balita"), ("$ PMT Rp5jt, untuk balita", "PMT, untuk balita"),
    ("$ PMT senilai Rp5jt untuk balita", "PMT senilai Rp5jt untuk balita"),
    // A word that leads to the last mark keeps it.
    ("! data diserahkan kepada @Puskesmas", "data diserahkan kepada Puskesmas"),
    ("! data diserahkan kepada @Puskesmas >besok", "data diserahkan kepada Puskesmas"),
    ("$ jamban senilai Rp5jt", "jamban senilai Rp5jt"), ("terima kasih kepada @Emma", "terima kasih kepada Emma"),
    // Blanks and quotes.
    ("! kirim (lihat @Emma) >besok", "kirim (lihat Emma)"), ("! kirim, @Emma >besok", "kirim"),
    ("! kirim data; @Emma, @Eka", "kirim data"), ("! kirim, >besok, lalu lapor", "kirim, lalu lapor"),
    ("! kirim (paling lambat >besok)", "kirim (paling lambat)"), ("! a) kirim data @Emma)", "a) kirim data"),
    ("! kirim data, lalu lapor,", "kirim data, lalu lapor,"), ("kirim kelas (lihat #gizi)", "kirim kelas (lihat gizi)"),
    ("satu   dua", "satu dua"), ("program \"Bangga Kencana\", lalu", "program \"Bangga Kencana\", lalu"),
  ])
  func `what is left is a sentence`(line: String, text: String) {
    #expect(context.read(line).body?.text == text)
  }

  @Test(arguments: Array(",.;:)!?")) func `punctuation behind a mark is no part of it`(sign: Character) {
    #expect(context.read("! kirim data @Emma\(sign)").commitment?.owners == [.person("emma")])
    #expect(context.read("! kirim data @Emma\(sign)").body?.text == "kirim data")
    #expect(context.read("@Emma\(sign) kirim data").note?.speaker == .person("emma"))
    #expect(context.read("@Nama\(sign) kirim data").note?.speaker == .named("Nama"))
    #expect(context.read("kirim data #gizi\(sign)").body?.labels == ["gizi"])
    #expect(context.read("! kirim data >30 Juni\(sign)").commitment?.due == .date("2026-06-30"))
    #expect(context.read("$ kirim data Rp5jt\(sign)").proposal?.cost == Rupiah(5_000_000))
    #expect(context.read("= kirim data mufakat\(sign)").decision?.method == .consensus)
  }

  @Test(arguments: [
    ("@peserta \"Kami siap\"", "Kami siap", nil as Speech?), ("@Emma menanyakan \"Kapan?\"", "Kapan?", .question),
    ("\"Kami siap\" @peserta", "Kami siap", nil), ("@Emma “Kami siap”.", "Kami siap", nil),
    ("@Emma menegaskan: \"Data harus benar\" #gizi", "Data harus benar", nil),
    ("@Emma \"Data harus benar\" tegasnya", "Data harus benar", nil), ("@Emma \"Data harus benar\" Emma", "", nil),
    ("\"Kita harus kompak\" tegas @Emma", "Kita harus kompak", nil),
    ("\"Kita harus kompak,\" ujarnya @Emma", "Kita harus kompak", nil),
    ("@Emma \"Kita harus kompak,\" ujarnya.", "Kita harus kompak", nil),
    ("\"Kita harus kompak\", kata @Emma", "Kita harus kompak", nil),
    ("\"Data benar\" jelasnya @Emma", "Data benar", .explanation),
    ("\"Data benar\" demikian disampaikan @Emma", "Data benar", nil),
    ("@Emma bilang \"Data benar\"", "Data benar", nil), ("@Emma berpesan: \"Data benar\"", "Data benar", nil),
    ("@Emma menerangkan \"Data benar\"", "Data benar", .explanation),
    // In front, a stem is a noun and a part of the sentence.
    ("@Emma kata \"tidak\"", "", nil), ("kata \"tidak\"", "", nil), ("@Emma saran \"Data benar\"", "", nil),
    ("\"Data benar\" demikian juga @Emma", "", nil), ("? \"Kapan cair\" @KPM", "Kapan cair", .question),
    ("#arahan @Emma \"Usulkan satu\"", "Usulkan satu", .direction),
  ])
  func `a literal alone is a quotation`(line: String, text: String, speech: Speech?) {
    let reading = context.read(line)
    guard !text.isEmpty else {
      #expect(reading.note?.isQuotation == false)
      return
    }
    #expect(reading.body?.text == text)
    #expect(reading.note?.isQuotation == true)
    #expect(reading.note?.speech == speech)
  }

  @Test(arguments: [
    "@Emma program \"Bangga Kencana\" berjalan", "@Emma \"satu\" \"dua\"", "\" \"", "! \"Kami siap\"",
    "\"Kami siap\" dan lagi",
  ])
  func `more than a literal is none`(line: String) {
    let reading = context.read(line)
    #expect(reading.note?.isQuotation != true)
    #expect(reading.body?.text.contains("\"") == true)
  }
}
