import Foundation
import TerminalUI
import TestKit
import Testing

/// What the meeting makes of the proposals before it, told in process and on a real terminal.
@Suite("Deciding on proposals")
struct ProposalTests {
  @Test("Agreed, put in reserve, and not agreed on with a reason only", arguments: Venue.allCases)
  func deciding(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("$ desa:Kiram PMT lokal Rp36,7jt")
      try stage.enter("$ desa:Balau jamban sehat Rp42jt")
      try stage.enter("$ desa:Lihung gedung posyandu Rp300jt")
      try stage.see("U-3 · Desa Lihung")
      try stage.type("/sepakat U-1-2")
      try stage.see("U-1, U-2 → disepakati")
      try stage.press(.enter)
      try stage.see("U-1, U-2 disepakati")
      try stage.see("U-1 USULAN  Desa Kiram · Rp36.700.000 · disepakati")
      try stage.see("U-2 USULAN  Desa Balau · Rp42.000.000 · disepakati")
      try stage.enter("/cadangan U-2")
      try stage.see("U-2 USULAN  Desa Balau · Rp42.000.000 · cadangan")
      try stage.enter("/belum U-3")
      try stage.see("Alasannya belum ada")
      try stage.type(" lahan belum siap")
      try stage.press(.enter)
      try stage.see("U-3 · Desa Lihung · Rp300.000.000 · belum disepakati: lahan belum siap")
      try stage.press(.control("z"))
      try stage.see("Diurungkan: U-3 belum disepakati: lahan belum siap")
      try stage.press(.control("y"))
      try stage.see("Dilakukan lagi: U-3 belum disepakati: lahan belum siap")
      try stage.enter("/riwayat U-3")
      try stage.see("[Riwayat U-3]")
      try stage.see("U-3 belum disepakati: lahan belum siap")
      try stage.press(.escape)
      try stage.missing("[Riwayat U-3]")
      try stage.enter("/sepakat U-1 U-9")
      try stage.see("Tidak ada butir U-9. Belum ada yang diubah.")
    }
  }

  @Test("Ranked by score, then by hand, and the others make way", arguments: Venue.allCases)
  func ranking(venue: Venue) throws {
    try venue.play { stage in
      for line in ["$ desa:Kiram PMT lokal", "$ desa:Balau jamban sehat", "$ desa:Lihung penyuluhan"] {
        try stage.enter(line)
      }
      try stage.see("U-3 · Desa Lihung")
      try stage.type("/skor U-1 ")
      try stage.see("Kesiapan dan kewenangan")
      try stage.type("urgensi 3 hpk 4")
      try stage.see("U-1 urgensi 3, dampak 1.000 HPK 4")
      try stage.see("skor 38")
      try stage.press(.enter)
      try stage.see("U-1 · Desa Kiram · prioritas 1 · skor 38 (2 dari 5 kriteria)")
      try stage.enter("/skor U-2 urgensi 5 hpk 4")
      try stage.see("U-2 · Desa Balau · prioritas 1 · skor 50")
      try stage.see("U-1 USULAN  Desa Kiram · prioritas 2 · skor 38")
      try stage.enter("/skor U-3 urgnsi 5")
      try stage.see("Maksudnya urgensi?")
      try stage.press(.control("u"))
      try stage.type("/prioritas U-3 1 bencana")
      try stage.see("U-3 → prioritas 1: bencana")
      try stage.press(.enter)
      try stage.see("U-3 USULAN  Desa Lihung · prioritas 1 · “bencana”")
      try stage.see("U-2 USULAN  Desa Balau · prioritas 2 · skor 50")
      try stage.type("/prioritas U-1 1")
      try stage.see("U-3 → prioritas 2")
      try stage.press(.enter)
      try stage.see("U-3 USULAN  Desa Lihung · prioritas 2")
      try stage.press(.control("z"))
      try stage.see("Diurungkan: U-1 prioritas 1")
      try stage.see("U-3 USULAN  Desa Lihung · prioritas 1")
    }
  }

  @Test("A proposal is decided on and scored in its form", arguments: Venue.allCases)
  func form(venue: Venue) throws {
    try venue.play { stage in
      try stage.enter("$ desa:Kiram PMT lokal")
      try stage.see("U-1 · Desa Kiram")
      try stage.enter("/ubah U-1")
      try stage.see("[Perbaiki U-1]")
      for _ in 0..<13 { try stage.press(.tab) }
      try stage.see("▸ Status")
      try stage.type("cad")
      try stage.see("→ cadangan")
      try stage.press(.right)
      try stage.press(.tab)
      try stage.press(.tab)
      try stage.type("urgensi 4")
      try stage.press(.enter)
      try stage.see("U-1 USULAN  Desa Kiram · cadangan · urutan 1 · skor 24")
    }
  }

  @Test("The English words do the same", arguments: Venue.allCases)
  func english(venue: Venue) throws {
    try venue.play(language: "en") { stage in
      try stage.enter("$ desa:Kiram local food")
      try stage.see("U-1 ·")
      try stage.enter("/notyet U-1")
      try stage.see("The reason is missing")
      try stage.press(.control("u"))
      try stage.enter("/agree U-1")
      try stage.see("U-1 PROPOSAL  Desa Kiram · agreed")
      try stage.enter("/rank U-1 1 urgent")
      try stage.see("priority 1 · “urgent”")
    }
  }

  @Test("A decision that another seat has just made is told to whoever decides otherwise")
  func twoSeats() throws {
    let hall = try Hall()
    let secretary = try Seat("Sekretaris", at: hall)
    let noteTaker = try Seat("Pencatat", at: hall)
    secretary.enter("$ desa:Kiram PMT lokal")
    noteTaker.lookForOthers()
    secretary.enter("/sepakat U-1")
    // Nobody has told the note-taker yet.
    noteTaker.enter("/cadangan U-1")
    #expect(noteTaker.screen.contains("U-1 · Desa Kiram · cadangan · PMT lokal (tadinya disepakati)"))
    secretary.lookForOthers()
    #expect(secretary.screen.contains("U-1 USULAN  Desa Kiram · cadangan"))
    // Points and wording go on beside each other.
    secretary.press(.up)
    secretary.type(" untuk balita")
    noteTaker.enter("/skor U-1 urgensi 4")
    secretary.lookForOthers()
    secretary.press(.enter)
    #expect(secretary.texts == ["PMT lokal untuk balita"])
    #expect(secretary.screen.contains("cadangan · urutan 1 · skor 24"))
  }

  @Test("The printed minutes show what was agreed, what is in reserve, and what was not and why")
  func minutes() throws {
    let hall = try Hall()
    let lines = """
      /rapat judul Rapat Uji
      $ desa:Kiram PMT lokal Rp36,7jt
      $ desa:Balau jamban sehat Rp42jt
      $ desa:Lihung gedung posyandu Rp300jt
      $ desa:Balau sumur bor Rp10jt
      /skor U-1 urgensi 3 hpk 4
      /skor U-2 urgensi 5 hpk 4
      /sepakat U-1 U-2
      /prioritas U-1 1 bencana
      /cadangan U-4
      /belum U-3
      /belum U-3 lahan belum siap
      /tutup

      """
    let recorded = try hall.run("catat", hall.file, input: lines)
    #expect(recorded.output.contains("9\tok\t-\tPERINTAH /prioritas") == false)
    #expect(recorded.output.contains("11\tgagal"))
    #expect(recorded.errors.contains("Alasannya belum ada. Ketik /belum U-3 alasan"))
    try hall.run("tulis", hall.file, "--dokumen", "notula", "--format", "txt", "--ke", hall.folder.path)
    let files = try FileManager.default.contentsOfDirectory(atPath: hall.folder.path)
    let name = try #require(files.first { $0.hasSuffix(".txt") })
    let paper = try String(contentsOf: hall.folder.appending(path: name), encoding: .utf8)
    let text = paper.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for heading in ["A. Usulan yang disepakati", "B. Usulan cadangan", "C. Usulan yang belum disepakati"] {
      #expect(text.contains(heading), "\(paper)")
    }
    let first = try #require(text.firstRange(of: "PMT"))
    let second = try #require(text.firstRange(of: "Jamban"))
    #expect(first.lowerBound < second.lowerBound)
    for word in ["bencana", "skor 38", "skor 50", "Rp78.700.000,00", "Alasan"] {
      #expect(text.contains(word), "\(word)\n\(paper)")
    }
  }
}
