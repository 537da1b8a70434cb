import Facilitator
import Meeting
import TerminalUI
import TestKit
import Testing

@testable import Facilitator

@Suite("The register of proposals")
struct ProposalsDialogTests {
  /// Four proposals of two of the four villages; U-1 and U-2 have points.
  private func driver(words: any Language = Indonesian(), columns: Int = 120, rows: Int = 36) -> AppDriver {
    let driver = AppDriver(words: words, size: Size(columns: columns, rows: rows))
    for line in [
      "$ desa:Kiram PMT lokal #spesifik vol:24 paket Rp17.000/paket dana:DD pd:\"Dinas Kesehatan\"",
      "$ desa:Kiram jamban sehat #sensitif Rp42jt dana:\"APBD Kabupaten\"", "$ desa:Bi'ih sumur bor Rp10jt dana:DD",
      "$ desa:Bi'ih penyuluhan gizi", "/skor U-1 urgensi 3 hpk 4", "/skor U-2 urgensi 5 hpk 4",
    ] { driver.enter(line) }
    driver.press(.function(5))
    return driver
  }

  private func standing(_ number: Int, in driver: AppDriver) -> Standing? {
    driver.file.session.entry(numbered: Entry.Number(kind: .proposal, ordinal: number))?.standing
  }

  /// The rows of the table that hold something, without what stands around it.
  private func table(_ driver: AppDriver) -> [String] {
    driver.rows.dropFirst(4).dropLast(8).filter { $0.contains("U-") || $0.contains("usulan ·") || $0.hasPrefix("──") }
  }

  @Test("By village, with what each comes to, the silent ones in their place, and why a rank is what it is")
  func byVillage() {
    let driver = driver()
    #expect(driver.screen.contains("usulan · menurut desa"))
    #expect(driver.screen.contains("SEMENTARA, 2 desa belum · 4 usulan · Rp52.408.000 · 1 tanpa biaya"))
    #expect(driver.screen.contains("spesifik 1 · sensitif 1 · jenis belum ditentukan 2"))
    #expect(driver.screen.contains("! 2 desa belum mengusulkan: Mandiangin Barat, Mandiangin Timur"))
    #expect(driver.screen.contains("Desa Mandiangin Barat"))
    // The cursor stands on the first proposal.
    #expect(driver.screen.contains("prioritas 2 · urgensi 3×30 + dampak 1.000 HPK 4×25 = 190 dari 500 = skor 38"))
    #expect(driver.screen.contains("24 paket × Rp17.000/paket = Rp408.000"))
  }

  @Test(
    "The table as it stands",
    arguments: [
      (
        120, 36,
        "▸ U-1   PMT lokal                                     spesifik  DD        Dinas Keseh…       Rp408.000 diusulkan       2"
      ),
      (80, 24, "▸ U-1   PMT lokal                                    Rp408.000 diusulkan       2"),
      (50, 14, "▸ U-1   PMT lokal                   Rp408.000    2"),
    ])
  func layout(columns: Int, rows: Int, row: String) {
    let driver = driver(columns: columns, rows: rows)
    #expect(driver.rows.contains { $0.trimmed == row.trimmed }, "\(driver.screen)")
  }

  @Test("In a window of any size it stays inside", arguments: [(40, 12), (47, 13), (80, 24), (200, 60)])
  func sizes(columns: Int, rows: Int) {
    let driver = driver(columns: columns, rows: rows)
    for _ in ProposalView.allCases {
      #expect(driver.screen.contains("U-"), "\(driver.screen)")
      driver.press(.tab)
    }
  }

  @Test("One key goes through the views, and back")
  func views() {
    let driver = driver()
    for title in ["jenis", "perangkat daerah", "sumber dana", "status", "prioritas"] {
      driver.press(.tab)
      #expect(driver.screen.contains("usulan · menurut \(title)"), "\(title)")
    }
    driver.press(.tab)
    #expect(driver.screen.contains("input SIPD") && driver.screen.contains("0/4 sudah diinput"))
    driver.press(.tab)
    #expect(driver.screen.contains("menurut desa"))
    driver.press(.backTab, .backTab)
    #expect(driver.screen.contains("menurut prioritas"))
    let order = table(driver).compactMap { $0.firstMatch(of: /U-\d/).map { String($0.output) } }
    #expect(Array(order.prefix(4)) == ["U-2", "U-1", "U-3", "U-4"])
  }

  @Test("Letters filter, and Esc empties the filter before it leaves")
  func filter() {
    let driver = driver()
    driver.type("gizi")
    #expect(table(driver).count { $0.contains("U-") } == 1 && driver.screen.contains("U-4   penyuluhan gizi"))
    driver.type("x")
    #expect(driver.screen.contains("Tidak ada usulan dengan kata itu"))
    driver.press(.escape)
    #expect(driver.screen.contains("U-1   PMT lokal"))
    driver.press(.escape)
    #expect(driver.app.dialogs.isEmpty && driver.inputRow.contains("▏ "))
  }

  @Test("Several are decided on at once, and taking it back names what it was")
  func decide() {
    let driver = driver()
    driver.press(.character(" "), .character(" "))
    #expect(driver.screen.contains("2 ditandai"))
    driver.press(.alt("s"))
    #expect(standing(1, in: driver)?.status == .agreed && standing(2, in: driver)?.status == .agreed)
    #expect(driver.screen.contains("U-1, U-2 disepakati"))
    driver.press(.control("z"))
    #expect(driver.screen.contains("Diurungkan: U-1, U-2 disepakati"))
    #expect(standing(1, in: driver)?.status == .proposed)
    driver.press(.control("y"))
    #expect(standing(2, in: driver)?.status == .agreed)
  }

  @Test(
    "Each key decides",
    arguments: [
      ("c" as Character, Proposal.Status.reserve), ("d", .villageAuthority), ("t", .withdrawn), ("s", .agreed),
    ])
  func keys(key: Character, status: Proposal.Status) {
    let driver = driver()
    driver.press(.alt(key))
    #expect(standing(1, in: driver)?.status == status)
    driver.press(.alt("u"))
    #expect(standing(1, in: driver)?.status == .proposed)
  }

  @Test("Not yet agreed asks why, and takes no answer without a reason")
  func reason() {
    let driver = driver()
    driver.press(.alt("b"), .enter)
    #expect(driver.screen.contains("Alasannya belum ada"))
    #expect(standing(1, in: driver)?.status == .proposed)
    driver.type("lahan belum siap")
    #expect(driver.screen.contains("U-1 → belum disepakati: lahan belum siap"))
    driver.press(.enter)
    #expect(standing(1, in: driver)?.status == .notYetAgreed(reason: "lahan belum siap"))
    driver.press(.down, .alt("b"), .escape)
    #expect(standing(2, in: driver)?.status == .proposed && driver.app.dialogs.count == 1)
  }

  @Test("A rank by hand shows who makes way and keeps its reason; the cursor stays with its proposal")
  func rank() {
    let driver = driver()
    driver.press(.backTab, .backTab, .down, .down, .alt("p"))
    driver.type("1 bencana")
    #expect(driver.screen.contains("U-3 → prioritas 1: bencana"))
    driver.press(.enter)
    #expect(standing(3, in: driver)?.handRank == Standing.HandRank(1, reason: "bencana"))
    #expect(driver.screen.contains("▸ U-3"))
    #expect(driver.screen.contains("prioritas 1 · ditetapkan rapat: “bencana”"))
    driver.press(.alt("p"))
    driver.type("99")
    driver.press(.enter)
    #expect(driver.screen.contains("99"))
    #expect(standing(3, in: driver)?.handRank?.place == 1)
    driver.press(.escape, .alt("p"))
    driver.type("-")
    driver.press(.enter)
    #expect(standing(3, in: driver)?.handRank == nil)
  }

  @Test("Points are given by the digits, criterion by criterion")
  func score() {
    let driver = driver()
    driver.press(.down, .alt("k"))
    #expect(driver.screen.contains("[Skor U-2]"))
    // Urgensi has 5 already; Delete takes it, the others follow.
    driver.press(.delete, .down, .character("4"), .character("9"), .character("3"), .enter)
    #expect(standing(2, in: driver)?.points == ["jumlah-sasaran": 4, "dampak-1-000-hpk": 3])
    driver.press(.control("z"))
    #expect(standing(2, in: driver)?.points == ["urgensi": 5, "dampak-1-000-hpk": 4])
  }

  @Test("Two that are marked become one, and both proposers stay")
  func join() throws {
    let driver = driver()
    driver.press(.alt("g"))
    #expect(driver.screen.contains("Tandai tepat dua usulan"))
    driver.press(.down, .down, .down, .down, .down)
    driver.press(.character(" "), .character(" "), .alt("g"))
    #expect(driver.screen.contains("gabung U-3, U-4"), "\(driver.screen)")
    driver.press(.enter)
    let joined = try #require(driver.file.session.entries.first { $0.joinedTo != nil })
    #expect("\(joined.number)" == "U-4")
    #expect(!table(driver).contains { $0.contains("U-4 ") })
  }

  @Test("Under a ceiling the line stands where it no longer fits")
  func ceiling() {
    let driver = driver()
    driver.press(.alt("a"))
    driver.type("banyak")
    driver.press(.enter)
    #expect(driver.screen.contains("Tulis nilainya"))
    driver.press(.control("u"))
    driver.type("45 juta")
    #expect(driver.screen.contains("Rp45.000.000"))
    driver.press(.enter)
    let rows = table(driver)
    let line = rows.firstIndex {
      $0.contains("pagu Rp45.000.000: 2 usulan muat, terpakai Rp42.408.000, sisa Rp2.592.000")
    }
    #expect(line.map { rows[$0 - 1].contains("U-1") && rows[$0 + 1].contains("U-3") } == true, "\(driver.screen)")
    driver.press(.alt("a"), .control("u"), .enter)
    #expect(!driver.screen.contains("pagu"))
  }

  @Test("Space ticks what was typed into SIPD, the number is asked for, and what was agreed is what counts")
  func sipd() {
    let driver = driver()
    driver.press(.backTab)
    #expect(driver.screen.contains("0/4 sudah diinput"))
    driver.press(.character(" "))
    #expect(standing(1, in: driver)?.sipd == SIPDRecord() && driver.screen.contains("1/4 sudah diinput"))
    #expect(driver.screen.contains("▸ U-2"))
    driver.press(.alt("n"))
    driver.type("2026-0077")
    driver.press(.enter)
    #expect(standing(2, in: driver)?.sipd == SIPDRecord(number: "2026-0077"))
    #expect(driver.screen.contains("✓ 2026-0077"))
    driver.press(.up, .character(" "))
    #expect(standing(1, in: driver)?.sipd == nil)
  }

  @Test("Enter opens the form, where every field of a proposal is")
  func form() {
    let driver = driver(rows: 44)
    driver.press(.enter)
    #expect(driver.screen.contains("[Perbaiki U-1]"))
    for field in ["Jumlah sasaran", "Indikator", "Program", "Tahun rencana", "Usulan berulang", "SIPD"] {
      #expect(driver.screen.contains(field), "\(field)")
    }
    driver.press(.escape)
    #expect(driver.screen.contains("usulan · menurut desa"))
  }

  @Test("What another seat does is seen at once")
  func otherSeat() throws {
    let driver = driver()
    let id = try #require(driver.file.session.proposals.first?.id)
    try driver.otherSeat(.setStatus([id], .agreed), id: "lain")
    #expect(table(driver).contains { $0.contains("U-1") && $0.contains("disepakati") })
  }

  @Test("Where nothing may be changed it is read, and says why nothing is done")
  func readOnly() {
    let driver = AppDriver(readOnly: "Berkas hanya dapat dibaca.")
    driver.press(.function(5))
    #expect(driver.screen.contains("belum ada usulan"))
    driver.press(.alt("s"))
    #expect(driver.screen.contains("Pilih satu usulan dahulu"))
  }

  @Test("English, complete")
  func english() {
    let driver = driver(words: English())
    for words in [
      "proposals · by village", "PROVISIONAL, 2 villages missing", "2 villages have not proposed", "Tab other views",
    ] {
      #expect(driver.screen.contains(words), "\(words)\n\(driver.screen)")
    }
    driver.press(.function(1))
    #expect(driver.screen.contains("Here · Proposals"))
  }
}

extension String {
  /// Without blanks at its ends.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text.drop { $0 == " " })
  }
}
