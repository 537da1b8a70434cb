import Meeting
import TOMLReading

/// Writes a template as the TOML text that `TemplateReader` reads back as the same template.
struct TemplateWriter {
  private(set) var text = TOMLText()
  private let template: Template
  private var setup: Setup { template.setup }

  init(_ template: Template) {
    self.template = template
    writeHead()
    writeWording()
    writePapers()
    writeAgenda()
    writePlaces()
    writeAttendees()
    writeFigures()
  }

  private mutating func writeHead() {
    text.put("nama", template.name)
    text.put("keterangan", template.summary)
    if setup.isSample { text.put("contoh", true) }
    text.put("sumber_dana", setup.funds)
    if let scoring = setup.scoring { text.put("skor_tertinggi", scoring.highest) }
    let details = setup.details
    text.section("rapat")
    text.put("judul", details.title)
    text.put("tema", details.theme)
    text.put("penyelenggara", details.organiser)
    text.put("tempat", details.place)
    text.put("zona", details.zone.rawValue)
    text.put("mulai", details.plannedStart?.dotted)
    text.put("tahun_rapat", details.meetingYear)
    text.put("tahun_rencana", details.planYear)
    text.put("menit_bicara", setup.speakingMinutes)
    text.put("kuorum", setup.quorum?.words)
    guard let letterhead = details.letterhead else { return }
    text.section("kop")
    text.put("pemerintah", letterhead.government)
    text.put("kantor", letterhead.office)
    text.put("alamat", letterhead.address)
    text.put("logo", template.logoName)
  }

  private mutating func writeWording() {
    text.section("istilah")
    text.put("notula", setup.wording.minutes)
    text.put("kesimpulan", setup.wording.conclusions)
    text.put("desa", setup.wording.village)
    text.put("tempat_surat", setup.wording.signingPlace)
    text.put("pimpinan", setup.wording.chairRole)
    text.put("notulis", setup.wording.noteTakerRole)
  }

  private mutating func writePapers() {
    let papers = setup.wording.papers
    text.section("naskah")
    text.put("kertas", papers.sheet.rawValue)
    text.put("dokumen", papers.documents)
    text.put("pemisah", papers.separator?.rawValue)
    text.put("kolom", papers.textColumns)
    if let areTasks = papers.deadlinesAreTasks { text.put("tenggat_tugas", areTasks) }
    if papers.swapsSignatures { text.put("tukar_tanda_tangan", true) }
    text.section("berita_acara")
    text.put("judul", papers.agreement.title)
    text.put("pertimbangan", papers.agreement.considerations)
    text.put("bahan", papers.agreement.materialFor)
    text.put("penutup", papers.agreement.closing)
    text.put("lampiran", papers.agreement.annexes.map { TemplateReader.word($0) }, evenEmpty: true)
    text.put("pimpinan", papers.agreement.chairRole)
    text.put("mengetahui", papers.agreement.witnessRole)
    if papers.agreement.isSignedByGroups { text.put("wakil_unsur", true) }
    text.section("surat_pengantar")
    text.put("kepada", papers.coverLetter.addressee)
    text.put("kiriman", papers.coverLetter.enclosures)
    text.put("keterangan", papers.coverLetter.remark)
    text.put("pengirim", papers.coverLetter.senderRole)
    text.put("penerima", papers.coverLetter.receiverRole)
    text.section("laporan")
    text.put("kepada", papers.report.addressee)
    text.put("dasar", papers.report.basis)
    text.put("penutup", papers.report.closing)
    text.put("pelapor", papers.report.reporterRole)
    text.put("foto", papers.report.photographs)
  }

  private mutating func writeAgenda() {
    for item in setup.agenda {
      text.element("acara")
      text.put("judul", item.title)
      text.put("menit", item.plannedMinutes)
      switch item.part {
      case .opening: text.put("bagian", "pembukaan")
      case .discussion: break
      case .closing: text.put("bagian", "penutup")
      }
      text.put("ujaran", item.speech?.word)
      text.put("petugas", item.officer)
      text.put("pertanyaan", item.questions)
    }
  }

  private mutating func writePlaces() {
    for group in setup.groups {
      text.element("unsur")
      text.put("kode", group.id.rawValue)
      text.put("nama", group.name)
      text.put("sebutan", group.collective)
      text.put("alias", group.aliases)
      text.put("undangan", group.invited)
    }
    for village in setup.villages {
      text.element("desa")
      text.put("nama", village.name)
      text.put("kode", village.code)
      text.put("alias", village.aliases)
    }
    for institution in setup.institutions {
      text.element("instansi")
      text.put("nama", institution.name)
      text.put("alias", institution.aliases)
    }
  }

  private mutating func writeAttendees() {
    let villages = Dictionary(setup.villages.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    for attendee in setup.attendees {
      text.element("peserta")
      text.put("jabatan", attendee.position)
      text.put("nama", attendee.name)
      text.put("unsur", attendee.group?.rawValue)
      text.put("desa", attendee.village.flatMap { villages[$0] })
      text.put("instansi", attendee.institution)
      text.put("jenis_kelamin", attendee.sex?.letter)
      text.put("alias", attendee.aliases)
    }
  }

  private mutating func writeFigures() {
    for indicator in setup.indicators {
      text.element("indikator")
      text.put("nama", indicator.name)
      text.put("nilai", indicator.value)
      text.put("wilayah", indicator.area)
      text.put("tahun", indicator.year)
      text.put("sumber", indicator.source)
    }
    for date in setup.namedDates {
      text.element("tanggal")
      text.put("nama", date.name)
      text.put("tanggal", date.date.iso)
      text.put("alias", date.aliases)
    }
    for rule in setup.officeRules ?? [] {
      text.element("kewenangan")
      text.put("kegiatan", rule.words)
      text.put("perangkat_daerah", rule.offices)
      text.put("kewenangan", rule.authority)
    }
    for criterion in setup.scoring?.criteria ?? [] {
      text.element("kriteria")
      text.put("nama", criterion.name)
      text.put("bobot", criterion.weight)
      text.put("alias", criterion.aliases)
    }
  }
}
