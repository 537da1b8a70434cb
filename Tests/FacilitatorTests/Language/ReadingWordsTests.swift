import Capture
import Meeting
import TestKit
import Testing

@testable import Facilitator

@Suite("How a reading is told")
struct ReadingWordsTests {
  @Test("A sign stands before what asks for attention, the same that its colour says, and before nothing else")
  func signs() {
    let session = MeetingFixture.history().session
    for (chip, _) in LanguageTests.chips {
      for words in [Indonesian(), English()] as [any Language] {
        let said = words.chip(chip, in: session)
        let sign: Character? =
          switch chip.weight {
          case .plain: nil
          case .warning: "!"
          case .problem: "✗"
          }
        #expect(said.first.flatMap { "!✗".contains($0) ? $0 : nil } == sign, "\(said): \(chip.weight)")
      }
    }
  }

  /// A line, and what is said back of it in both languages.
  static let recorded: [(String, String, String)] = [
    ("satu", "C-1 · catatan · satu", "C-1 · note · satu"),
    ("@Emma satu", "C-1 · catatan · Hj. Emma Susanty · satu", "C-1 · note · Hj. Emma Susanty · satu"),
    ("? kapan", "C-1 · pertanyaan · kapan", "C-1 · question · kapan"),
    (
      "! @KPM data >30 Januari 2026", "K-1 · para KPM · Jumat, 30 Januari 2026 · data",
      "K-1 · KPM (all) · Friday, 30 January 2026 · data"
    ),
    (
      "! data", "K-1 · belum ada penanggung jawab · belum ada batas waktu · data",
      "K-1 · nobody answers for it yet · no date yet · data"
    ),
    (
      "$ desa:Kiram PMT #sensitif Rp5jt", "U-1 · Desa Kiram · sensitif · Rp5.000.000 · PMT",
      "U-1 · Desa Kiram · sensitive · Rp5.000.000 · PMT"
    ),
    ("= setuju mufakat", "P-1 · musyawarah mufakat · setuju", "P-1 · by consensus · setuju"),
    ("~ ditunda", "T-1 · ditampung · ditunda", "T-1 · put aside · ditunda"),
  ]

  @Test("What Enter recorded is said back in one line", arguments: recorded)
  func saidBack(line: String, indonesian: String, english: String) throws {
    let driver = AppDriver()
    driver.enter(line)
    let entry = try #require(driver.file.session.entries.last)
    #expect(Indonesian().recorded(entry, in: driver.file.session) == indonesian)
    #expect(English().recorded(entry, in: driver.file.session) == english)
  }
}
