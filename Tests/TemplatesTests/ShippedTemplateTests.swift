import Foundation
import Meeting
import Testing

@testable import Templates

@Suite struct ShippedTemplateTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The 26 villages in the order of their codes.
  private static let villages = [
    "Kiram", "Mandiangin Barat", "Karang Intan", "Pandak Daun", "Jingah Habang Ulu", "Mali Mali", "Lok Tangga",
    "Lihung",
    "Bi'ih", "Penyambaran", "Sungai Alang", "Sungai Asam", "Mandikapau Timur", "Awang Bangkal Barat",
    "Awang Bangkal Timur", "Sungai Besar", "Mandiangin Timur", "Pasar Lama", "Jingah Habang Ilir", "Sungai Arfat",
    "Padang Panjang", "Sungai Landas", "Abirau", "Pulau Nyiur", "Mandikapau Barat", "Balau",
  ]

  private func setup(_ name: String) throws -> Setup {
    try Template.read(text: try #require(ShippedTemplate.named(name)).text).setup
  }

  @Test func tableNamesEveryFileOfTheFolder() throws {
    let folder = Self.root.appending(path: "Sources/Templates/Shipped")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    #expect(Set(files) == Set(ShippedTemplate.all.map { "\($0.name).toml" }))
    for template in ShippedTemplate.all {
      #expect(try String(contentsOf: folder.appending(path: "\(template.name).toml"), encoding: .utf8) == template.text)
    }
  }

  @Test(arguments: ShippedTemplate.all.map(\.name))
  func everyOneBeginsAMeetingUnderItsName(name: String) throws {
    let template = try Template.read(text: try #require(ShippedTemplate.named(name)).text)
    #expect(template.name == name)
    #expect(template.setup.template == name)
    #expect(template.summary != nil)
    #expect(!template.setup.isSample)
    var session = Session()
    try session.apply(.begin(template.setup))
  }

  /// What each is closed with; nothing that is only for before the meeting or by choice.
  private static let papers = [
    "pra-musrenbang-stunting":
      "notula berita-acara daftar-hadir rtl usulan komitmen surat-pengantar laporan ringkasan tenggat",
    "musrenbang-kecamatan":
      "notula berita-acara daftar-hadir rtl usulan komitmen surat-pengantar laporan ringkasan tenggat",
    "rembuk-stunting-desa": "notula berita-acara daftar-hadir rtl usulan komitmen ringkasan tenggat",
    "rapat-koordinasi": "notula daftar-hadir rtl komitmen ringkasan tenggat",
  ]
  private static let annexes: [String: [AgreementWording.Annex]] = [
    "pra-musrenbang-stunting": [.attendance, .priorities, .notAgreed],
    "musrenbang-kecamatan": [.attendance, .priorities, .notAgreed, .delegates],
    "rembuk-stunting-desa": [.attendance, .priorities, .notAgreed], "rapat-koordinasi": [.attendance],
  ]

  @Test(arguments: ShippedTemplate.all.map(\.name))
  func everyOneNamesThePapersOfItsMeeting(name: String) throws {
    let papers = try setup(name).wording.papers
    #expect(papers.documents.joined(separator: " ") == Self.papers[name])
    #expect(papers.agreement.annexes == Self.annexes[name])
    // The minutes say that the list is attached, and a letter goes out with what it names.
    #expect(papers.documents.contains("daftar-hadir"))
    if papers.documents.contains("surat-pengantar") {
      #expect(Set(papers.coverLetter.enclosures).isSubset(of: papers.documents))
    }
    // A comma is what the standard says; another one is the office's choice.
    #expect(papers.separator == nil && papers.textColumns == nil && papers.deadlinesAreTasks == nil)
  }

  @Test func unknownNameIsNil() {
    #expect(ShippedTemplate.named("tiada") == nil)
  }

  @Test func preMusrenbangHasItsNineItems() throws {
    let agenda = try setup("pra-musrenbang-stunting").agenda
    let lines = agenda.map {
      "\($0.id.rawValue) \($0.title) \($0.plannedMinutes ?? 0) \($0.part) \($0.speech?.word ?? "-")"
    }
    #expect(
      lines == [
        "pembukaan Pembukaan 10 opening -",
        "doa Doa 5 opening -",
        "laporan-kasi Laporan Kasi 10 opening laporan",
        "sambutan Sambutan 15 opening sambutan",
        "paparan-data Paparan data 20 discussion paparan",
        "diskusi-dan-tanya-jawab Diskusi dan tanya jawab 40 discussion -",
        "usulan Usulan 30 discussion -",
        "kesepakatan Kesepakatan 10 discussion -",
        "penutup Penutup 10 closing -",
      ])
    #expect(agenda.compactMap(\.plannedMinutes).reduce(0, +) == 150)
  }

  @Test func preMusrenbangHasItsVillages() throws {
    let villages = try setup("pra-musrenbang-stunting").villages
    #expect(villages.map(\.name) == Self.villages)
    #expect(villages.map(\.code) == (2001...2026).map { "63.03.06.\($0)" })
    #expect(villages.first { $0.name == "Bi'ih" }?.id == "biih")
    #expect(villages.first { $0.name == "Jingah Habang Ulu" }?.aliases == ["Jingah Habang Hulu"])
  }

  @Test func preMusrenbangHasThreeRolesInEachVillage() throws {
    let setup = try setup("pra-musrenbang-stunting")
    for village in setup.villages {
      let roles = setup.attendees.filter { $0.village == village.id }
      #expect(
        roles.map(\.position) == [
          "Pambakal Desa \(village.name)", "KPM Desa \(village.name)", "Bidan Desa \(village.name)",
        ])
      #expect(roles.map(\.group) == ["pambakal", "kpm", "bidan-desa"])
    }
    let kiram = try #require(setup.attendees.first { $0.id == "pambakal-desa-kiram" })
    #expect(kiram.aliases == ["Pembakal Desa Kiram", "Kepala Desa Kiram", "Kades Kiram"])
    #expect(setup.attendees.count >= 78 + 16)
  }

  @Test func preMusrenbangNamesNobody() throws {
    let setup = try setup("pra-musrenbang-stunting")
    #expect(setup.attendees.allSatisfy { $0.name == nil && !$0.isGuest && !$0.isPresent })
    #expect(
      setup.details.letterhead
        == Letterhead(government: "PEMERINTAH KABUPATEN BANJAR", office: "KECAMATAN KARANG INTAN"))
    #expect(setup.details.place == nil)
    #expect(setup.details.date == nil)
    #expect(setup.indicators == [])
  }

  @Test func groupsSpeakCollectively() throws {
    let groups = try setup("pra-musrenbang-stunting").groups
    #expect(
      groups.map { "\($0.name): \($0.collective)" } == [
        "Perangkat Kecamatan: unsur perangkat kecamatan", "Forkopimcam: unsur Forkopimcam",
        "Puskesmas: unsur puskesmas", "Lintas Sektor: unsur lintas sektor", "Pambakal: para pambakal",
        "TP PKK: unsur TP PKK", "KPM: para KPM", "Bidan Desa: para bidan desa",
        "Kader Posyandu: para kader posyandu",
      ])
  }

  @Test func musrenbangKecamatanIsOfTheSameVillagesAndSendsDelegates() throws {
    let setup = try setup("musrenbang-kecamatan")
    #expect(setup.villages == (try self.setup("pra-musrenbang-stunting")).villages)
    #expect(setup.agenda.compactMap(\.plannedMinutes).reduce(0, +) == 235)
    #expect(setup.agenda.first?.part == .opening && setup.agenda.last?.part == .closing)
    #expect(setup.attendees.filter { $0.group == "delegasi-desa" }.map(\.village) == setup.villages.map(\.id))
    #expect(setup.wording.papers.agreement.annexes.last == .delegates)
    #expect(setup.quorum == nil && setup.speakingMinutes == 3)
    #expect(setup.scoring?.criteria.reduce(0) { $0 + $1.weight } == 100)
  }

  @Test func rembukOfAVillageGoesByTheFiveServicePackages() throws {
    let setup = try setup("rembuk-stunting-desa")
    #expect(setup.villages.isEmpty && setup.details.letterhead == nil)
    #expect(setup.agenda.compactMap(\.plannedMinutes).reduce(0, +) == 150)
    let packages = setup.agenda.flatMap(\.questions).filter { $0.contains(": ") }
    #expect(packages.count == 5)
    #expect(setup.agenda.flatMap(\.questions).contains { $0.contains("apa ukurannya, dan kapan selesai") })
    #expect(setup.wording.papers.agreement.isSignedByGroups)
  }

  @Test(arguments: ["musrenbang-kecamatan", "rembuk-stunting-desa"])
  func theyNameNobodyAndPutEveryOfficeIntoAGroup(name: String) throws {
    let setup = try setup(name)
    #expect(setup.attendees.allSatisfy { $0.name == nil && $0.group != nil })
    #expect(setup.details.place == nil && setup.details.date == nil && setup.indicators == [])
    #expect(setup.agenda.allSatisfy { $0.questions.allSatisfy { $0.hasSuffix("?") || $0.hasSuffix(".") } })
  }
}
