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

  /// A line typed on Rabu, 21 Januari 2026, and a chip that shows its reading whole, in both languages.
  static let chips: [(String, String, String)] = [
    ("! data >30 Juni", "batas waktu Selasa, 30 Juni 2026", "by Tuesday, 30 June 2026"),
    ("! data >besok", "batas waktu Kamis, 22 Januari 2026", "by Thursday, 22 January 2026"),
    ("! data >29 Februari 2028", "batas waktu Selasa, 29 Februari 2028", "by Tuesday, 29 February 2028"),
    (
      "! data >20 Januari 2026", "! sebelum rapat: Selasa, 20 Januari 2026",
      "! before the meeting: Tuesday, 20 January 2026"
    ),
    (
      "! data >Senin 21 Januari 2026", "! bukan Senin: Rabu, 21 Januari 2026",
      "! not a Monday: Wednesday, 21 January 2026"
    ),
    ("! data >31 Februari", "✗ tidak ada tanggal “31 Februari”", "✗ there is no “31 Februari”"),
    ("! data setiap bulan", "RUTIN setiap bulan", "ROUTINE setiap bulan"),
    ("! data", "! belum ada penanggung jawab", "! nobody answers for it yet"),
    ("! data", "! belum ada batas waktu", "! no date yet"),
    ("! data @KPM", "! belum ada nama orangnya", "! no person named yet"),
    ("$ jamban Rp36,7jt", "biaya Rp36.700.000", "cost Rp36.700.000"),
    ("$ jamban Rp 2 M", "biaya Rp2.000.000.000", "cost Rp2.000.000.000"),
    ("$ jamban Rp3,5jt/unit", "Rp3.500.000 per unit", "Rp3.500.000 per unit"),
    (
      "$ jamban vol:12 unit Rp3,5jt/unit", "12 unit × Rp3.500.000 = Rp42.000.000",
      "12 unit × Rp3.500.000 = Rp42.000.000"
    ),
    (
      "$ jamban Rp1.5jt", "✗ nilai “Rp1.5jt” meragukan, maksudnya Rp1.500.000?",
      "✗ amount “Rp1.5jt” is doubtful, is it Rp1.500.000?"
    ),
    ("$ jamban Rp5-10 jt", "✗ nilai “Rp5-10” meragukan", "✗ amount “Rp5-10” is doubtful"),
    ("$ jamban Rp5jt Rp6jt", "✗ ada dua nilai; pakai biaya:", "✗ two amounts; use biaya:"),
    ("= setuju setuju 24 tolak 6", "setuju 24, tolak 6", "24 in favour, 6 against"),
    ("NIK 6303061101010001", "! seperti NIK: data pribadi", "! like an identity number: personal data"),
    ("hubungi 0812-3456-7890", "! seperti nomor telepon: data pribadi", "! like a phone number: personal data"),
    ("balita a.n. seseorang", "! nama anak: data pribadi", "! a child's name: personal data"),
  ]

  @Test("A chip shows what was understood in full", arguments: chips)
  func inFull(line: String, indonesian: String, english: String) throws {
    let session = MeetingFixture.history().session
    let chips = CaptureContext(session: session, today: MeetingFixture.day).read(line).chips
    #expect(chips.map { Indonesian().chip($0, in: session) }.contains(indonesian))
    #expect(chips.map { English().chip($0, in: session) }.contains(english))
  }

  @Test("No chip repeats a number or a name that is personal")
  func quiet() {
    let session = MeetingFixture.history().session
    let line = "balita a.n. seseorang 6303061101010001 081234567890"
    for chip in CaptureContext(session: session, today: MeetingFixture.day).read(line).chips {
      for words in [Indonesian(), English()] as [any Language] {
        let said = words.chip(chip, in: session)
        #expect(!said.contains("seseorang") && !said.contains("6303") && !said.contains("0812"), "\(said)")
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

  @Test("A list of those who may be meant says how many it leaves out")
  func leftOut() {
    let session = MeetingFixture.history().session
    let parties = (1...8).map { Party.named("N\($0)") }
    #expect(Indonesian().refusal(.ambiguousName("N", parties), in: session).contains("N1, N2, N3 dan 5 lagi."))
    #expect(English().refusal(.ambiguousName("N", parties), in: session).contains("N1, N2, N3 and 5 more."))
    #expect(!Indonesian().refusal(.ambiguousName("N", Array(parties.prefix(3))), in: session).contains("lagi"))
    #expect(Indonesian().chip(.ambiguousName("N", parties), in: session).contains("dan 5 lagi"))
  }

  @Test("An item of the agenda is listed with its title")
  func items() throws {
    let session = MeetingFixture.history().session
    let item = try #require(session.agenda.first)
    let context = CaptureContext(session: session, today: MeetingFixture.day)
    let candidates = context.completions(for: "/acara ", cursor: 7)
    #expect(candidates.count == session.agenda.count)
    let first = try #require(candidates.first)
    #expect(Indonesian().candidate(first, in: session) == ("1", item.title))
  }
}
