import Meeting
import TestKit
import Testing

@testable import Facilitator

@Suite("What is said of proposals")
struct ProposalWordsTests {
  /// Lines typed one after the other, and what stands in the status row at last, in both languages.
  static let rows: [(lines: [String], indonesian: String, english: String)] = [
    (["/sepakat U-1"], "U-1 · Desa Kiram · disepakati · satu", "U-1 · Desa Kiram · agreed · satu"),
    (["/sepakat U-1-3"], "U-1, U-2, U-3 disepakati", "U-1, U-2, U-3 agreed"),
    (
      ["/sepakat U-2", "/cadangan U-2"], "U-2 · cadangan · dua (tadinya disepakati)", "U-2 · reserve · dua (was agreed)"
    ),
    (["/cadangan U-2"], "U-2 · cadangan · dua", "U-2 · reserve · dua"),
    (
      ["/belum U-3 lahan belum siap"], "U-3 · belum disepakati: lahan belum siap · tiga",
      "U-3 · not yet agreed: lahan belum siap · tiga"
    ),
    (["/prioritas U-3 1 mendesak"], "U-3 · prioritas 1 · “mendesak” · tiga", "U-3 · priority 1 · “mendesak” · tiga"),
    (
      ["/skor U-2 urgensi 5"], "U-2 · prioritas 1 · skor 30 (1 dari 5 kriteria) · dua",
      "U-2 · priority 1 · score 30 (1 of 5 criteria) · dua"
    ),
    (
      ["/skor U-2 urgensi 5", "/skor U-3 urgensi 5"],
      "U-3 · prioritas 1 (sama dengan U-2) · skor 30 (1 dari 5 kriteria) · tiga",
      "U-3 · priority 1 (shared with U-2) · score 30 (1 of 5 criteria) · tiga"
    ),
    (
      ["/skor U-2 urgensi 5", "/skor U-3 urgensi 3", "/prioritas U-3 1"],
      "U-3 · prioritas 1 (ditetapkan) · skor 18 (1 dari 5 kriteria) · tiga",
      "U-3 · priority 1 (set by hand) · score 18 (1 of 5 criteria) · tiga"
    ),
    (
      ["/cadangan U-2", "/prioritas U-2 1"], "U-2 · cadangan · urutan 1 · dua", "U-2 · reserve · place 1 · dua"
    ),
    (["/sepakat U-1", "/sepakat U-1 -"], "U-1 · Desa Kiram · satu", "U-1 · Desa Kiram · satu"),
    (
      ["/belum U-3"], "Alasannya belum ada. Ketik /belum U-3 alasan; alasan itu dicetak di notula.",
      "The reason is missing. Type /notyet U-3 reason; it is printed in the minutes."
    ),
    (["/sepakat U-1", "/sepakat U-1"], "U-1 sudah disepakati.", "U-1 is agreed already."),
    (
      ["/prioritas U-1 9"], "Prioritas 9 tidak ada: usulan di daftar itu 3. Belum ada yang diubah.",
      "There is no rank 9: that list has 3 proposals. Nothing was changed."
    ),
    (
      ["/skor U-1 urgnsi 5"], "Kriteria “urgnsi” tidak ada. Maksudnya urgensi? Belum ada yang diubah.",
      "There is no criterion “urgnsi”. Is it urgensi? Nothing was changed."
    ),
    (
      ["/belum U-1 lahan", "/prioritas U-1 1"],
      "U-1 belum disepakati, jadi tidak diberi prioritas. /sepakat atau /cadangan lebih dulu.",
      "U-1 is not yet agreed and has no rank. /agree or /reserve first."
    ),
  ]

  @Test("The status row says back what was made of a proposal", arguments: rows)
  func statusRow(lines: [String], indonesian: String, english: String) {
    for (words, expected) in [(Indonesian(), indonesian), (English(), english)] as [(any Language, String)] {
      let driver = AppDriver(words: words)
      for line in ["$ desa:Kiram satu", "$ dua", "$ tiga"] + lines { driver.enter(line) }
      #expect(driver.status.contains(expected), "\(driver.status)")
    }
  }

  @Test("The line in hand shows what it asks for before Enter")
  func chips() {
    let table: [(line: String, chips: String)] = [
      ("/sepakat U-1 U-2", "U-1, U-2 → disepakati (tadinya U-2 cadangan)"),
      ("/belum U-2 lahan", "U-2 → belum disepakati: lahan (tadinya cadangan)"),
      ("/belum U-3 lahan", "U-3 → belum disepakati: lahan"),
      ("/prioritas U-3 1 mendesak", "U-3 → prioritas 1: mendesak   U-1 → prioritas 2"),
      ("/skor U-3 urgensi 5", "U-3 urgensi 5   skor 30 (1 dari 5 kriteria)"),
    ]
    for (line, chips) in table {
      let driver = AppDriver()
      for line in ["$ satu", "$ dua", "$ tiga", "/prioritas U-1 1", "/cadangan U-2"] { driver.enter(line) }
      driver.type(line)
      #expect(driver.status.contains(chips), "\(driver.status)")
    }
  }
}
