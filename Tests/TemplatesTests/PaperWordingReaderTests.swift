import Meeting
import TOMLReading
import Testing

@testable import Templates

@Suite struct PaperWordingReaderTests {
  private static let whole =
    TemplateTests.least + """
      [naskah]
      kertas = "8,5x13"
      dokumen = ["notula", "rtl"]
      pemisah = "titik-koma"
      kolom = 75
      tenggat_tugas = true
      tukar_tanda_tangan = true
      [berita_acara]
      judul = ["BERITA ACARA", "TAHUN {tahun}"]
      pertimbangan = ["sambutan Camat"]
      bahan = "RKPD Tahun {tahun_rencana}"
      penutup = "Demikian."
      lampiran = ["prioritas", "delegasi"]
      pimpinan = ["Ketua,"]
      mengetahui = ["Mengetahui,", "CAMAT,"]
      wakil_unsur = true
      [surat_pengantar]
      kepada = ["Kepala Bappedalitbang"]
      kiriman = ["notula"]
      keterangan = "Dengan hormat."
      pengirim = ["CAMAT,"]
      penerima = ["Petugas,"]
      [laporan]
      kepada = ["Camat"]
      dasar = ["Surat tugas"]
      penutup = "Sekian."
      pelapor = ["Kepala Seksi,"]
      foto = 2
      """

  @Test func everyWordIsRead() throws {
    var papers = PaperWording()
    papers.sheet = .folio
    papers.documents = ["notula", "rtl"]
    papers.separator = .semicolon
    papers.textColumns = 75
    papers.deadlinesAreTasks = true
    papers.swapsSignatures = true
    papers.agreement.title = ["BERITA ACARA", "TAHUN {tahun}"]
    papers.agreement.considerations = ["sambutan Camat"]
    papers.agreement.materialFor = "RKPD Tahun {tahun_rencana}"
    papers.agreement.closing = "Demikian."
    papers.agreement.annexes = [.priorities, .delegates]
    papers.agreement.chairRole = ["Ketua,"]
    papers.agreement.witnessRole = ["Mengetahui,", "CAMAT,"]
    papers.agreement.isSignedByGroups = true
    papers.coverLetter.addressee = ["Kepala Bappedalitbang"]
    papers.coverLetter.enclosures = ["notula"]
    papers.coverLetter.remark = "Dengan hormat."
    papers.coverLetter.senderRole = ["CAMAT,"]
    papers.coverLetter.receiverRole = ["Petugas,"]
    papers.report.addressee = ["Camat"]
    papers.report.basis = ["Surat tugas"]
    papers.report.closing = "Sekian."
    papers.report.reporterRole = ["Kepala Seksi,"]
    papers.report.photographs = 2
    #expect(try Template.read(text: Self.whole).setup.wording.papers == papers)
  }

  @Test func whatIsNotSaidKeepsItsUsualWords() throws {
    #expect(try Template.read(text: TemplateTests.least).setup.wording.papers == PaperWording())
    let empty = TemplateTests.least + "[berita_acara]\nlampiran = []"
    #expect(try Template.read(text: empty).setup.wording.papers.agreement.annexes == [])
  }

  @Test(
    arguments: [
      (
        "[naskah]\nkertas = \"Q4\"", "naskah.kertas", 5, .unknownWord("Q4", known: ["F4", "A4", "8,5x13"])
      ),
      (
        "[naskah]\ndokumen = [\"notula\", \"notulen\"]", "naskah.dokumen[2]", 5,
        .unknownWord("notulen", known: PaperWording.documentNames)
      ),
      ("[naskah]\ndokumen = [\"rtl\", \"rtl\"]", "naskah.dokumen[2]", 5, .duplicate("rtl")),
      (
        "[naskah]\nukuran = \"F4\"", "naskah.ukuran", 5,
        .unknownKey(known: ["kertas", "dokumen", "pemisah", "kolom", "tenggat_tugas", "tukar_tanda_tangan"])
      ),
      (
        "[naskah]\npemisah = \";\"", "naskah.pemisah", 5, .unknownWord(";", known: ["koma", "titik-koma", "tab"])
      ),
      ("[naskah]\nkolom = 70", "naskah.kolom", 5, .unknownWord("70", known: ["62", "75"])),
      ("[naskah]\nkolom = 80", "naskah.kolom", 5, .outOfRange(80, 62...75)),
      (
        "[berita_acara]\nlampiran = [\"foto\"]", "berita_acara.lampiran[1]", 5,
        .unknownWord("foto", known: ["daftar-hadir", "prioritas", "belum-disepakati", "delegasi"])
      ),
      (
        "[berita_acara]\nlampiran = [\"delegasi\", \"delegasi\"]", "berita_acara.lampiran[2]", 5, .duplicate("delegasi")
      ),
      ("[berita_acara]\njudul = [\"TAHUN {thn}\"]", "berita_acara.judul[1]", 5, .malformed("TAHUN {thn}")),
      ("[berita_acara]\nbahan = \"RKPD {\"", "berita_acara.bahan", 5, .malformed("RKPD {")),
      ("[surat_pengantar]\nketerangan = \"{x}\"", "surat_pengantar.keterangan", 5, .malformed("{x}")),
      ("[laporan]\nfoto = 21", "laporan.foto", 5, .outOfRange(21, 0...20)),
      ("[laporan]\nfoto = \"dua\"", "laporan.foto", 5, .wrongKind(expected: .number, found: .text)),
    ] as [(String, String, Int, TOMLError.Reason)])
  func wrongWordsAreToldByKeyAndLine(text: String, key: String, line: Int, reason: TOMLError.Reason) {
    #expect(throws: TOMLError(key: key, line: line, reason: reason)) {
      try Template.read(text: TemplateTests.least + text)
    }
  }
}
