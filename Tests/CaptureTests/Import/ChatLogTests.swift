import Meeting
import TestKit
import Testing

@testable import Capture

@Suite struct ChatLogTests {
  /// The chat of a meeting as an Indonesian phone exports it.
  static let meeting = """
    21/01/26 08.55 - Pesan dan panggilan terenkripsi secara end-to-end. Ketuk untuk info selengkapnya.
    21/01/26 08.56 - Hj. Emma Susanty membuat grup "Pra Musrenbang: stunting"
    21/01/26 09.00 - Hj. Emma Susanty: #startmeeting
    21/01/26 09.01 - Hj. Emma Susanty: #topic Pembukaan
    21/01/26 09.02 - Eka Yusnitawati: Assalamualaikum
    forum ini menyamakan persepsi

    lintas sektor
    21/01/26 09.05 - Hj. Emma Susanty: #topic Data per desa
    21/01/26 09.06 - +62 812-3456-7890: balita di Kiram 24
    21/01/26 09.07 - +62 813-0000-1111: <Media tidak disertakan>
    21/01/26 09.08 - Mahrur Ruyani: #action Eka kirim data balita >30 Januari 2026
    21/01/26 09.09 - Mahrur Ruyani: #acton KPM menimbang ulang
    21/01/26 09.10 - Hj. Emma Susanty: Hasilnya:
    #agreed posyandu serentak tanggal 10 mufakat
    #action @KPM menimbang ulang
    terima kasih semua
    21/01/26 09.11 - Eka Yusnitawati: ? kapan PMT cair
    21/01/26 09.12 - Eka Yusnitawati: /hadir semua
    21/01/26 09.13 - Eka Yusnitawati: Pesan ini dihapus
    21/01/26 09.14 - Mahrur Ruyani: #idea lomba balita sehat
    21/01/26 09.15 - Hj. Emma Susanty: #endmeeting
    """

  private func read(_ text: String, on day: CivilDate? = nil) -> ChatLog? {
    ChatLog(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init), on: day)
  }

  @Test func `messages become lines with their times and speakers`() throws {
    let log = try #require(read(Self.meeting))
    #expect(log.program == .whatsApp)
    #expect(log.messages == 12)
    #expect(log.people == 4)
    #expect(log.skipped == 4)
    #expect(
      log.lines.map { "\($0.number) \($0.text)" } == [
        "3 [09.00] #startmeeting", "4 [09.01] #topic Pembukaan",
        "5 [09.02] @“Eka Yusnitawati” Assalamualaikum forum ini menyamakan persepsi lintas sektor",
        "9 [09.05] #topic Data per desa", "10 [09.06] @\"peserta\" balita di Kiram 24",
        "12 [09.08] #action Eka kirim data balita >30 Januari 2026", "13 [09.09] #acton KPM menimbang ulang",
        "14 [09.10] @“Hj. Emma Susanty” Hasilnya:", "15 [09.10] #agreed posyandu serentak tanggal 10 mufakat",
        "16 [09.10] #action @KPM menimbang ulang", "17 [09.10] @“Hj. Emma Susanty” terima kasih semua",
        "18 [09.11] ? @“Eka Yusnitawati” kapan PMT cair", "19 [09.12] @“Eka Yusnitawati” /hadir semua",
        "21 [09.14] #idea @“Mahrur Ruyani” lomba balita sehat", "22 [09.15] #endmeeting",
      ])
  }

  @Test func `a whole chat is taken over: each word makes exactly one of its kind`() throws {
    let log = try #require(read(Self.meeting))
    var session = KarangIntan.session()
    var generator = SeededGenerator(seed: 5)
    var refused: [Int] = []
    for line in log.lines {
      let reading = CaptureContext(session: session, today: KarangIntan.anotherDay).read(line.text)
      if reading.refusal != nil { refused.append(line.number) }
      for change in reading.changes(at: nil, using: &generator) { try session.apply(change) }
    }
    #expect(refused == [13])
    #expect(session.entries.count { $0.kind == .commitment } == 2)
    #expect(session.entries.count { $0.kind == .decision } == 1)
    #expect(session.entries.count { $0.kind == .setAside } == 1)
    #expect(session.entries.count { $0.kind == .note } == 6)
    #expect(session.agenda.filter { $0.status != .waiting }.map(\.title) == ["Pembukaan", "Data per desa"])
    #expect(session.agenda.count == KarangIntan.setup.agenda.count + 1)
    #expect(session.details.start?.dotted == "09.00")
    #expect(session.details.end?.dotted == "09.15")
    #expect(session.status == .running)
    let action = try #require(session.entries.first { $0.kind == .commitment })
    #expect(action.body.matter.parties == [.person("eka")])
    #expect(action.time?.dotted == "09.08")
    #expect(session.entries.allSatisfy { !$0.body.text.contains("812") })
    #expect(
      session.entries.first { $0.body.text.hasPrefix("balita di") }?.body.matter.parties == [.participant(of: nil)])
  }

  @Test func `the log of a bot is taken over, its comings and goings are not`() throws {
    let log = try #require(
      read(
        """
        09:00:01 <emma> #startmeeting
        09:00:05 -!- eka has joined
        === eka is now known as eka2
        09:01:00 <eka2> siap
        09:02 <emma> #agreed mulai Senin
        """))
    #expect(log.program == .bot)
    #expect(log.skipped == 2)
    #expect(
      log.lines.map(\.text) == ["[09.00] #startmeeting", "[09.01] @“eka2” siap", "[09.02] #agreed mulai Senin"])
  }

  @Test func `of a chat of many days, those of the meeting's count, if there are any`() throws {
    let chat = """
      20/01/26 19.00 - A B: besok rapat
      jangan lupa
      21/01/26 09.00 - A B menambahkan C D
      21/01/26 09.15 - A B: satu
      dan dua
      22/01/26 08.00 - A B: terima kasih
      """
    let log = try #require(read(chat, on: "2026-01-21"))
    #expect(log.lines.map(\.text) == ["[09.15] @“A B” satu dan dua"])
    #expect(log.otherDays == 2)
    #expect(log.skipped == 1)
    for day in [nil, "2026-02-21"] as [CivilDate?] {
      let whole = try #require(read(chat, on: day))
      #expect(whole.messages == 3)
      #expect(whole.otherDays == 0)
    }
  }

  @Test func `what stands before the first message of a paste is a note without time or speaker`() throws {
    let log = try #require(read("ekor pesan\n21/01/26 09.15 - A B: satu\n21/01/26 09.16 - A B: dua"))
    #expect(log.lines.map(\.text) == ["@- ekor pesan", "[09.15] @“A B” satu", "[09.16] @“A B” dua"])
  }

  @Test(arguments: [
    "satu\ndua", "", "\n", "[10.02] ! kirim\n[10.03] @Emma siap", "catatan\n21/01/26 09.15 - A: satu",
    "21/01/26 09.15 - tanpa pengirim\nteks",
  ])
  func `other lines are no chat`(text: String) {
    #expect(read(text) == nil)
  }

  @Test(arguments: [
    ("teks", "@\"A\"", "@\"A\" teks"), ("teks", "@-", "@- teks"), ("/tutup", "@-", "@- /tutup"),
    ("/tutup", "@\"A\"", "@\"A\" /tutup"), ("s/a/b/", "@\"A\"", "@\"A\" s/a/b/"), ("! kirim", "@\"A\"", "! kirim"),
    ("~ nanti", "@\"A\"", "~ @\"A\" nanti"), ("~ nanti", "@-", "~ nanti"), ("tanya: kapan", "@-", "tanya: @- kapan"),
    ("tanya: kapan", "@\"A\"", "tanya: @\"A\" kapan"), ("#info baru", "@\"A\"", "#info @\"A\" baru"),
    ("#inof baru", "@\"A\"", "#inof baru"), ("+62 812", "@\"A\"", "@\"A\" +62 812"),
  ])
  func `a sender speaks, and opens no command`(text: String, sender: String, line: String) {
    #expect(ChatLog.line(text, from: sender) == line)
  }
}
