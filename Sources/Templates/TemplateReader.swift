import Meeting
import TOMLReading

/// Reads the sections of one template file into a setup, each on what those before it gave.
struct TemplateReader {
  var setup = Setup(template: "")
  let logo: Template.LogoSource

  init(logo: @escaping Template.LogoSource) { self.logo = logo }

  static let keys = [
    "nama", "keterangan", "dasar", "contoh", "rapat", "kop", "istilah", "sumber_dana", "acara", "unsur", "desa",
    "peserta", "peserta_desa", "instansi", "indikator", "tanggal", "skor_tertinggi", "kriteria",
    "naskah", "berita_acara", "surat_pengantar", "laporan", "kewenangan",
  ]

  mutating func read(_ file: TOMLSection) throws(TOMLError) -> Template {
    try file.requireOnly(Self.keys)
    let name = try file.requiredText("nama")
    guard slug(name) == name else { throw file.error("nama", .malformed(name)) }
    let summary = try file.text("keterangan")
    if let base = try file.text("dasar") {
      guard let shipped = ShippedTemplate.named(base), base != name else {
        throw file.error("dasar", .unknownReference(base))
      }
      setup = try Template.read(text: shipped.text).setup
    }
    setup.template = name
    setup.isSample = try file.flag("contoh") ?? false
    if let section = try file.section("rapat") { try readMeeting(section) }
    if let section = try file.section("kop") { setup.details.letterhead = try readLetterhead(section) }
    if let section = try file.section("istilah") { try readWording(section) }
    if let section = try file.section("naskah") { try readPapers(section) }
    if let section = try file.section("berita_acara") { try readAgreement(section) }
    if let section = try file.section("surat_pengantar") { try readCoverLetter(section) }
    if let section = try file.section("laporan") { try readReport(section) }
    try readFunds(file)
    try readAgenda(file)
    for section in try file.sections("unsur") { try readGroup(section) }
    for section in try file.sections("desa") { try readVillage(section) }
    for section in try file.sections("peserta") { try readAttendee(section) }
    for section in try file.sections("peserta_desa") { try readVillageAttendees(section) }
    for section in try file.sections("instansi") { try readInstitution(section) }
    for section in try file.sections("indikator") { try readIndicator(section) }
    try readNamedDates(file)
    try readScoring(file)
    try readOfficeRules(file)
    return Template(name: name, summary: summary, setup: setup)
  }

  private mutating func readFunds(_ file: TOMLSection) throws(TOMLError) {
    for (index, fund) in try file.texts("sumber_dana").enumerated() {
      guard !setup.funds.contains(fund) else { throw file.error("sumber_dana", element: index, .duplicate(fund)) }
      setup.funds.append(fund)
    }
  }

  private mutating func readIndicator(_ section: TOMLSection) throws(TOMLError) {
    try section.requireOnly(["nama", "nilai", "wilayah", "tahun", "sumber"])
    setup.indicators.append(
      Indicator(
        name: try section.requiredText("nama"), value: try section.requiredText("nilai"),
        area: try section.text("wilayah"), year: try section.number("tahun", in: CivilDate.years),
        source: try section.text("sumber")))
  }
}
