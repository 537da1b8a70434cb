import Meeting
import TOMLReading

/// What a template says of the papers beside the minutes.
extension TemplateReader {
  mutating func readPapers(_ section: TOMLSection) throws(TOMLError) {
    try section.requireOnly(["kertas", "dokumen", "pemisah", "kolom", "tenggat_tugas", "tukar_tanda_tangan"])
    let sheets: KeyValuePairs = ["F4": PaperWording.Sheet.f4, "A4": .a4, "8,5x13": .folio]
    if let sheet = try section.choice("kertas", among: sheets) { setup.wording.papers.sheet = sheet }
    let documents = try paperNames("dokumen", section)
    if !documents.isEmpty { setup.wording.papers.documents = documents }
    let separators: KeyValuePairs = [
      "koma": PaperWording.Separator.comma, "titik-koma": .semicolon, "tab": .tab,
    ]
    if let separator = try section.choice("pemisah", among: separators) { setup.wording.papers.separator = separator }
    let widths = PaperWording.textWidths
    if let columns = try section.number("kolom", in: (widths.min() ?? 0)...(widths.max() ?? 0)) {
      guard widths.contains(columns) else {
        throw section.error("kolom", .unknownWord("\(columns)", known: widths.map { "\($0)" }))
      }
      setup.wording.papers.textColumns = columns
    }
    if let areTasks = try section.flag("tenggat_tugas") { setup.wording.papers.deadlinesAreTasks = areTasks }
    if let swaps = try section.flag("tukar_tanda_tangan") { setup.wording.papers.swapsSignatures = swaps }
  }

  mutating func readAgreement(_ section: TOMLSection) throws(TOMLError) {
    try section.requireOnly([
      "judul", "pertimbangan", "bahan", "penutup", "lampiran", "pimpinan", "mengetahui", "wakil_unsur",
    ])
    var words = setup.wording.papers.agreement
    try replace(&words.title, with: "judul", of: section)
    try replace(&words.considerations, with: "pertimbangan", of: section)
    if let text = try section.text("bahan") { words.materialFor = try sound(text, "bahan", section) }
    if let text = try section.text("penutup") { words.closing = try sound(text, "penutup", section) }
    if section.keys.contains("lampiran") { words.annexes = try annexes(section) }
    try replace(&words.chairRole, with: "pimpinan", of: section)
    try replace(&words.witnessRole, with: "mengetahui", of: section)
    if let isSigned = try section.flag("wakil_unsur") { words.isSignedByGroups = isSigned }
    setup.wording.papers.agreement = words
  }

  mutating func readCoverLetter(_ section: TOMLSection) throws(TOMLError) {
    try section.requireOnly(["kepada", "kiriman", "keterangan", "pengirim", "penerima"])
    var words = setup.wording.papers.coverLetter
    try replace(&words.addressee, with: "kepada", of: section)
    let enclosures = try paperNames("kiriman", section)
    if !enclosures.isEmpty { words.enclosures = enclosures }
    if let text = try section.text("keterangan") { words.remark = try sound(text, "keterangan", section) }
    try replace(&words.senderRole, with: "pengirim", of: section)
    try replace(&words.receiverRole, with: "penerima", of: section)
    setup.wording.papers.coverLetter = words
  }

  mutating func readReport(_ section: TOMLSection) throws(TOMLError) {
    try section.requireOnly(["kepada", "dasar", "penutup", "pelapor", "foto"])
    var words = setup.wording.papers.report
    try replace(&words.addressee, with: "kepada", of: section)
    try replace(&words.basis, with: "dasar", of: section)
    if let text = try section.text("penutup") { words.closing = try sound(text, "penutup", section) }
    try replace(&words.reporterRole, with: "pelapor", of: section)
    if let count = try section.number("foto", in: 0...20) { words.photographs = count }
    setup.wording.papers.report = words
  }

  private static let annexes: KeyValuePairs<String, AgreementWording.Annex> = [
    "daftar-hadir": .attendance, "prioritas": .priorities, "belum-disepakati": .notAgreed, "delegasi": .delegates,
  ]

  /// The word of an annex.
  static func word(_ annex: AgreementWording.Annex) -> String {
    annexes.first { $0.value == annex }?.key ?? ""
  }

  private func annexes(_ section: TOMLSection) throws(TOMLError) -> [AgreementWording.Annex] {
    var annexes: [AgreementWording.Annex] = []
    for (index, word) in try section.texts("lampiran").enumerated() {
      guard let annex = Self.annexes.first(where: { $0.key == word })?.value else {
        throw section.error("lampiran", element: index, .unknownWord(word, known: Self.annexes.map(\.key)))
      }
      guard !annexes.contains(annex) else { throw section.error("lampiran", element: index, .duplicate(word)) }
      annexes.append(annex)
    }
    return annexes
  }

  private func paperNames(_ key: String, _ section: TOMLSection) throws(TOMLError) -> [String] {
    var names: [String] = []
    for (index, name) in try section.texts(key).enumerated() {
      guard PaperWording.documentNames.contains(name) else {
        throw section.error(key, element: index, .unknownWord(name, known: PaperWording.documentNames))
      }
      guard !names.contains(name) else { throw section.error(key, element: index, .duplicate(name)) }
      names.append(name)
    }
    return names
  }

  /// Takes the texts of a list for those that were there; a list that is not there leaves them, and so does an empty one.
  private func replace(_ texts: inout [String], with key: String, of section: TOMLSection) throws(TOMLError) {
    let new = try section.texts(key)
    for (index, text) in new.enumerated() where !PaperWording.isSound(text) {
      throw section.error(key, element: index, .malformed(text))
    }
    if !new.isEmpty { texts = new }
  }

  private func sound(_ text: String, _ key: String, _ section: TOMLSection) throws(TOMLError) -> String {
    guard PaperWording.isSound(text) else { throw section.error(key, .malformed(text)) }
    return text
  }
}
