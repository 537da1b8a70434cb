import Meeting
import TestKit
import Testing

@testable import Capture

/// Lines made of everything that means something, in any order. The same lines in every run.
@Suite struct FuzzTests {
  private static let fragments = [
    "!", "$", "=", "~", "?", "+", "/", "@", "#", ">", "\"", "“", "”", "\\", ":", "s/", "[10.02]", "-", ",", ".", ";",
    "(", ")",
    "@Emma", "@Hj. Emma Susanty,", "@KPM", "@Bidan Desa", "@peserta", "@peserta KPM", "@Mandiangin", "@Pambakal Kiram",
    "@Nama Satu", "@\"Tak Dikenal\"", "Emma", "Kiram", "Desa", "Bi'ih", "pak", "Hj.", "KPM",
    ">30 Juni", ">31 Februari", ">besok", ">25", ">Senin depan", ">2 tahun", ">setiap bulan", "paling lambat",
    "sebelum",
    "tenggat", "akhir Maret", "3 hari lagi", "Senin, 21 Januari 2026", "2026-06-25", "25/6", "setiap", "tiap posyandu",
    "#action", "#acton", "#agreed", "#topic", "#info", "#idea", "#link", "#startmeeting", "#endmeeting", "#undo",
    "#spesifik", "#sensitif", "#koreksi", "#gizi", "#arahan", "desa:", "desa:Kiram", "desa:Kiran", "vol:12 unit",
    "lokasi:RT 3", "dana:DD", "dana:\"APBD Kabupaten\"", "pd:", "biaya:5jt", "ukuran:24", "semula:1", "menjadi:2",
    "Rp36,7jt", "Rp3,5jt/unit", "Rp1.5jt", "Rp", "Rp 2 M", "per unit", "1.500.000,-", "setuju 24", "tolak 6",
    "s24 t6 a2",
    "mufakat", "tidak", "secara musyawarah", "/hadir", "/hadri", "/acara", "/lanjut", "/rapat", "/tamu", "/ganti",
    "jadi", "tanggal", "judul", "/urungkan", "/bantuan", "komitmen:", "usulan:", "catatan:", "menyampaikan", "09.05",
    "@Emma; @Mahrur", "@-", "@“Emma”", ">minggu ke-3", "Desember", "2199", "1900", "27", "Rp2 m", "vol:5 unit",
    "/coret", "/pindah", "acara 5", "/jadikan", "komitmen", "usulan", "kesepakatan", "tampung", "/pisah", "/gabung",
    "/ubah", "K-1", "u1", "C-1", "P-1", "T-1", "19", "9999999999999999999999", "é", "\u{301}", "\u{200D}", "👩‍👩‍👧",
    "\u{FEFF}", "\u{1B}[31m", "\0", "\r\n", "عربي",
    "/tunda", "/waktu", "+5", "/skors", "cabut", "15 menit", "sampai 13.00", "/pimpinan", "/notulis", "/indikator",
    "18,8 persen", "wilayah:", "tahun:2026", "/izin", "sakit", "/pulang", "mewakili", "diwakili", "; Kader",
    "字",
  ]

  private static func line(_ generator: inout SeededGenerator) -> String {
    var line = ""
    for _ in 0..<Int.random(in: 0...9, using: &generator) {
      line += fragments[Int.random(in: 0..<fragments.count, using: &generator)]
      if Int.random(in: 0..<4, using: &generator) > 0 { line += " " }
    }
    return line
  }

  /// `Fuzz` runs millions of these.
  @Test(arguments: 0..<4) func `any line is read or kept as text, and comes back as it was`(seed: UInt64) throws {
    let fuzz = LineFuzz(KarangIntan.setup)
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<400 { try fuzz.run(&generator) }
  }

  /// A meeting with an entry of each kind, so that additions and mendings have something to work on.
  private static let recorded = KarangIntan.context(typed: [
    "/acara 4", "@Emma catatan", "! komitmen @KPM >besok", "$ usulan desa:Kiram Rp5jt", "~ tampung",
    "= putusan mufakat",
  ])

  @Test(arguments: 0..<8) func `whatever is said in a chat gives no command and mends nothing`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let stamps = ["21/01/26 09.15 - ", "[1/21/26, 9:15\u{202F}AM] ", "09:15 <emma> ", "20/01/26, 19.00 - ", ""]
    let senders = ["Hj. Emma Susanty: ", "~ Siti \"Bidan\": ", "+62 812-3456-7890: ", "Anda: ", "A\\B: ", ""]
    for _ in 0..<300 {
      var text = "21/01/26 09.00 - A: awal"
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        text +=
          "\n" + (stamps.randomElement(using: &generator) ?? "") + (senders.randomElement(using: &generator) ?? "")
        text += Self.line(&generator)
      }
      let foreign = ForeignText(text, on: "2026-01-21")
      guard case .chat = foreign.form else {
        Issue.record("\(text.debugDescription)")
        continue
      }
      for line in foreign.lines {
        let reading = Self.recorded.read(line.text)
        switch reading.outcome {
        case .entry, .refused, .command(.startItem), .command(.startNewItem), .command(.noteStart), .command(.noteEnd):
          break
        case .nothing, .amend, .substitute, .command: Issue.record("\(line.text.debugDescription): \(reading.outcome)")
        }
      }
    }
  }

  @Test(arguments: 0..<8) func `any line is read, and what it asks for can be done`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<1_500 {
      let line = Self.line(&generator)
      let context = round % 2 == 0 ? KarangIntan.context : Self.recorded
      let reading = context.read(line)
      if case .nothing = reading.outcome {
        #expect(!reading.typed.contains { !$0.isWhitespace }, "\(line.debugDescription)")
      }
      var session = context.session
      for change in reading.changes(at: nil, using: &generator, addingGuests: round % 3 == 0) {
        do { try session.apply(change) } catch {
          if !error.dependsOnTheMoment {
            Issue.record("\(line.debugDescription): \(change) was refused: \(error)")
          }
        }
      }
      _ = context.completions(for: line, cursor: Int.random(in: 0...line.count, using: &generator))
    }
  }

  @Test(arguments: 0..<4) func `no word is ever lost`(seed: UInt64) {
    var generator = SeededGenerator(seed: 100 + seed)
    for _ in 0..<1_500 {
      var parts = (0..<3).map { _ in Self.line(&generator) }
      let words = ["wazkq", "Wuzvq", "wezxq"]
      for (index, word) in words.enumerated() { parts.insert(word, at: 2 * index) }
      let line = parts.joined(separator: " ")
      let reading = KarangIntan.context.read(line)
      guard case .entry(let body, _) = reading.outcome else { continue }
      let kept = body.typedWords
      for word in words where !kept.contains(word) { Issue.record("\(line.debugDescription) lost \(word): \(kept)") }
    }
  }

  /// Marks take the place of those before them; what is a sentence, or came back as one, stays.
  @Test(arguments: 0..<4) func `an addition takes no word out of the text, and no routine out of the entry`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: 300 + seed)
    let context = KarangIntan.context(typed: ["! wazkq >setiap wuzvq"])
    let before = try #require(context.newestEntry?.body)
    for _ in 0..<1_000 {
      let line = "+ " + Self.line(&generator)
      guard case .amend(let revision) = context.read(line).outcome else { continue }
      let replaced = revision.body.matter.routine.map { $0 != before.matter.routine } ?? false
      for word in ["wazkq"] + (replaced ? [] : ["wuzvq"]) where !revision.body.typedWords.contains(word) {
        Issue.record("\(line.debugDescription) lost \(word): \(revision.body)")
      }
    }
  }

  /// Turned, split, joined, added to and said anew in any order, an entry is still told by one line, and its fields by a form.
  @Test(arguments: 0..<4) func `the line and the fields of a mended entry give it back`(seed: UInt64) {
    var generator = SeededGenerator(seed: 400 + seed)
    let kinds = LineKind.allCases.map { $0.words[0] }
    for round in 0..<20 {
      var session = KarangIntan.context.session
      for _ in 0..<12 {
        let context = CaptureContext(session: session, today: KarangIntan.anotherDay)
        let numbers = session.entries.filter { !$0.isStruck }.map { "\($0.number)" }
        let number = numbers.randomElement(using: &generator) ?? "C-1"
        let other = numbers.randomElement(using: &generator) ?? "C-2"
        let word = session.entries.last?.body.text.split(separator: " ").randomElement(using: &generator) ?? "x"
        let lines = [
          Self.line(&generator), "/jadikan \(kinds.randomElement(using: &generator) ?? "") \(number)",
          "/pisah \(number) \(word)", "/gabung \(number) \(other)", "+ \(Self.line(&generator))",
          "/ubah \(number) \(Self.line(&generator))", "s/a/e/",
          "/pindah \(number) \(Int.random(in: 1...6, using: &generator))",
          "/acara \(Int.random(in: 1...6, using: &generator))", "@Emma \(Self.line(&generator))",
        ]
        let reading = context.read(lines.randomElement(using: &generator) ?? "")
        for change in reading.changes(at: nil, using: &generator) { try? session.apply(change) }
      }
      let context = CaptureContext(session: session, today: KarangIntan.anotherDay)
      for entry in session.entries where !entry.isStruck {
        let written = context.line(for: entry)
        let again = context.read(written, replacing: entry.id)
        if again.body != entry.body {
          Issue.record(
            "\(seed).\(round) \(entry.typed)\n→ \(written)\n\(entry.body)\n\(String(describing: again.body))")
        }
        let draft = EntryDraft(body: entry.body, item: entry.agendaItem, standing: entry.standing)
        for part in EntryPart.all(of: entry.kind) {
          let text = context.text(of: part, in: draft)
          var filled = draft
          let reading = context.read(text, as: part, into: &filled)
          if reading.refusal != nil || filled != draft {
            Issue.record("\(part): \(text)\n\(entry.body)\n\(filled.body) \(String(describing: reading.refusal))")
          }
        }
      }
    }
  }

  @Test(arguments: 0..<4) func `the line of an entry gives the entry back`(seed: UInt64) {
    var generator = SeededGenerator(seed: 200 + seed)
    for _ in 0..<1_000 {
      let line = Self.line(&generator)
      var session = KarangIntan.context.session
      guard case .entry(let body, let item) = KarangIntan.context.read(line).outcome else { continue }
      let entry = NewEntry(id: "fuzz", body: body, agendaItem: item, time: nil, typed: line)
      do { try session.apply(.record(entry)) } catch { Issue.record("\(line.debugDescription): \(error)") }
      let context = CaptureContext(session: session, today: KarangIntan.anotherDay)
      guard let recorded = context.newestEntry else { continue }
      let written = context.line(for: recorded)
      let again = context.read(written, replacing: "fuzz")
      if again.body != body {
        Issue.record(
          "\(line.debugDescription)\n→ \(written)\n\(body)\n\(String(describing: again.body)) \(again.outcome)")
      }
    }
  }
}

extension Entry.Matter {
  fileprivate var routine: String? {
    if case .commitment(let commitment) = self, case .routine(let words)? = commitment.due { words } else { nil }
  }
}
