import Meeting
import TestKit
import Testing

@testable import Capture

@Suite struct ChatReadingTests {
  private let context = KarangIntan.context
  private let ten = TimeOfDay(hour: 10, minute: 0)

  /// Whom an action names, and what is left as its text.
  @Test(
    arguments: [
      ("#action kirim data balita", [], "kirim data balita"),
      ("#action @Emma kirim data", [.person("emma")], "kirim data"),
      ("#action Emma kirim data", [.person("emma")], "kirim data"),
      ("#action emma: kirim data", [.person("emma")], "kirim data"),
      ("#action Hj. Emma Susanty kirim data", [.person("emma")], "kirim data"),
      ("#action KPM mengirim data", [.group("kpm")], "mengirim data"),
      ("#action Puskesmas menimbang balita", [.institution("puskesmas")], "menimbang balita"),
      // A name further back is not guessed, nor is the beginning of one, nor somebody unknown.
      ("#action kirim data kepada Emma", [], "kirim data kepada Emma"),
      ("#action Emm kirim data", [], "Emm kirim data"),
      ("#action Budi kirim data", [], "Budi kirim data"),
      ("#action peserta mengisi daftar", [], "peserta mengisi daftar"),
      ("#action \"Emma\" kirim data", [], "\"Emma\" kirim data"),
      ("#action Emma dan Eka kirim data", [], "Emma dan Eka kirim data"),
      ("#action Emma kirim data @KPM", [.group("kpm")], "Emma kirim data"),
    ] as [(String, [Party], String)])
  func `an action is a commitment`(line: String, owners: [Party], text: String) throws {
    let reading = context.read(line)
    #expect(try #require(reading.commitment).owners == owners)
    #expect(reading.body?.text == text)
  }

  @Test func `an action has a date and marks as a commitment has`() throws {
    let reading = context.read("#action @KPM kirim data >30 Juni 2026 #gizi")
    #expect(reading.commitment?.due == .date("2026-06-30"))
    #expect(reading.body?.labels == ["gizi"])
  }

  @Test(arguments: ["#agreed", "#agree", "#accepted", "#sepakat"]) func `what is agreed is a decision`(word: String) {
    let reading = context.read("\(word) posyandu serentak tanggal 10 mufakat")
    #expect(reading.decision?.method == .consensus)
    #expect(reading.body?.text == "posyandu serentak tanggal 10")
  }

  @Test(arguments: ["#info", "#link"]) func `news and links are notes`(word: String) {
    let reading = context.read("\(word) @Emma https://contoh.id/a#b data")
    #expect(reading.note?.speaker == .person("emma"))
    #expect(reading.body?.text == "https://contoh.id/a#b data")
    #expect(reading.body?.labels == [])
  }

  @Test func `an idea is put aside until it comes back before closing`() {
    let body = context.read("#idea @Emma lomba balita sehat").body
    #expect(body == Entry.Body(text: "lomba balita sehat", matter: .setAside(by: .person("emma"))))
  }

  @Test(arguments: [
    ("#topic Paparan data stunting", "a3"), ("#topic paparan DATA stunting", "a3"), ("#topik Penutup", "a6"),
  ])
  func `a topic that is on the agenda starts`(line: String, item: AgendaItem.ID) {
    #expect(context.read(line).command == .startItem(item))
    #expect(context.read(line).chips.first == .topic(KarangIntan.session().agendaItem(item)?.title ?? "", isNew: false))
  }

  @Test(
    arguments: [([], nil), (["a2"], "a2"), (["a2", "a4"], "a4")] as [([AgendaItem.ID], AgendaItem.ID?)])
  func `another topic is put behind the item that ran last, and starts`(started: [AgendaItem.ID], after: AgendaItem.ID?)
    throws
  {
    let context = KarangIntan.context(started.map { .startItem($0, at: nil) })
    let reading = context.read("#topic Lain-lain")
    #expect(reading.command == .startNewItem(title: "Lain-lain", after: after))
    #expect(reading.chips == [.topic("Lain-lain", isNew: true)])
    var generator = SeededGenerator(seed: 3)
    var session = context.session
    for change in reading.changes(at: ten, using: &generator) { try session.apply(change) }
    #expect(session.agenda.count == 7)
    #expect(session.runningItem?.title == "Lain-lain")
    #expect(session.runningItem?.intervals.first?.start == ten)
  }

  @Test func `of two items with one title, the one that waits starts`() {
    var setup = KarangIntan.setup
    setup.agenda = [
      AgendaItem(id: "doa", title: "Doa"), AgendaItem(id: "isi", title: "Isi"), AgendaItem(id: "doa-2", title: "Doa"),
    ]
    var session = Session()
    for change in [Change.begin(setup), .startItem("doa", at: nil), .startItem("isi", at: nil)] {
      #expect(throws: Never.self) { try session.apply(change) }
    }
    #expect(CaptureContext(session: session, today: "2026-01-21").read("#topic doa").command == .startItem("doa-2"))
  }

  @Test func `the beginning and the end of a bot's meeting are times and close nothing`() {
    var generator = SeededGenerator(seed: 1)
    let start = context.read("[09.02] #startmeeting")
    #expect(
      start.changes(at: ten, using: &generator) == [.set(.start(TimeOfDay(hour: 9, minute: 2)))])
    #expect(context.read("#endmeeting").changes(at: ten, using: &generator) == [.set(.end(ten))])
    #expect(context.read("#endmeeting").changes(at: nil, using: &generator) == [])
  }

  @Test(arguments: [
    ("#acton kirim", Refusal.unknownChatWord("acton", nearest: "action")),
    ("#undo", .unknownChatWord("undo", nearest: nil)), ("#topic", .topicMissing), ("#topic  ", .topicMissing),
    ("#action", .nothingSaid(.commitment)), ("#agreed", .nothingSaid(.decision)), ("#info", .nothingSaid(.note)),
    ("#idea", .nothingSaid(.setAside)),
  ])
  func `what is misspelt or empty is refused`(line: String, refusal: Refusal) {
    #expect(context.read(line).refusal == refusal)
  }

  @Test(arguments: ["#gizi perlu dibahas", "kata #action di tengah", "\\#action tetap teks"])
  func `elsewhere and behind a backslash they are text`(line: String) throws {
    #expect(try #require(context.read(line).note).speaker == nil)
  }

  @Test(arguments: ["\\#action tetap teks", "\\#acton tetap teks", "\\#topic tetap teks"])
  func `a note that begins with such a word is mended as the note it is`(line: String) throws {
    let context = KarangIntan.context(typed: [line])
    let entry = try #require(context.newestEntry)
    guard case .amend(let revision) = context.read(context.line(for: entry), replacing: entry.id).outcome else {
      Issue.record("\(context.line(for: entry))")
      return
    }
    #expect(revision.body == entry.body)
  }
}
