import Meeting
import Testing

@testable import Capture

@Suite struct DissentReaderTests {
  static let objections: [(String, [Dissent])] = [
    ("Pambakal Kiram lahan belum siap", [Dissent(party: .person("pambakal-Kiram"), reason: "lahan belum siap")]),
    ("@Pambakal Kiram: lahan belum siap", [Dissent(party: .person("pambakal-Kiram"), reason: "lahan belum siap")]),
    ("Kiram", [Dissent(party: .village("Kiram"))]),
    ("KPM – honor belum jelas", [Dissent(party: .group("kpm"), reason: "honor belum jelas")]),
    (
      "Kiram: jauh; lagi pula mahal; Balau karena longsor",
      [
        Dissent(party: .village("Kiram"), reason: "jauh; lagi pula mahal"),
        Dissent(party: .village("Balau"), reason: "karena longsor"),
      ]
    ),
    ("anggaran tidak cukup", [Dissent(party: .participant(of: nil), reason: "anggaran tidak cukup")]),
    ("peserta KPM terlalu cepat", [Dissent(party: .participant(of: "kpm"), reason: "terlalu cepat")]),
    ("Tokoh Agama: waktunya salat", [Dissent(party: .named("Tokoh Agama"), reason: "waktunya salat")]),
    ("Emma \"belum\" dibahas #x >besok", [Dissent(party: .person("emma"), reason: "\"belum\" dibahas #x >besok")]),
  ]

  @Test(arguments: objections) func `a name comes first and the reason is kept letter for letter`(
    text: String, dissents: [Dissent]
  ) {
    let reader = DissentReader(KarangIntan.context)
    #expect(reader.read(text).dissents == dissents)
    let written = dissents.map { reader.text(of: $0) }.joined(separator: "; ")
    #expect(reader.read(written).dissents == dissents, "\(written)")
  }

  @Test func `a name on no list, or of several, is told`() {
    let reader = DissentReader(KarangIntan.context)
    #expect(reader.read("Tokoh Agama: x").chips == [.unknownName("Tokoh Agama")])
    guard case .ambiguousName("Mandiangin", let bearers)? = reader.read("Mandiangin: x").chips.first else {
      Issue.record("not told")
      return
    }
    #expect(bearers.count > 1)
  }

  @Test(arguments: [
    "= posyandu serentak setuju 24 tolak 1 keberatan:Pambakal Kiram lahan belum siap",
    "= posyandu serentak keberatan:Pambakal Kiram lahan belum siap setuju 24 tolak 1",
    "= posyandu serentak setuju 24 tolak 1 keberatan: Pambakal Kiram lahan belum siap",
    "= posyandu serentak keberatan: @Pambakal Kiram: lahan belum siap setuju 24 tolak 1",
    "= keberatan:\"Pambakal Kiram: lahan belum siap\" posyandu serentak setuju 24 tolak 1",
  ])
  func `a decision takes it wherever it stands in the line, beside the vote`(line: String) {
    let reading = KarangIntan.context.read(line)
    #expect(reading.body?.text == "posyandu serentak")
    #expect(reading.decision?.method == .vote(inFavour: 24, against: 1, abstained: 0))
    #expect(
      reading.decision?.dissents == [Dissent(party: .person("pambakal-Kiram"), reason: "lahan belum siap")])
    #expect(reading.chips.contains(.dissent(.person("pambakal-Kiram"), reason: "lahan belum siap")))
  }

  @Test(arguments: ["= C tidak ada keberatan: semua setuju", "= D tanpa keberatan: lanjut", "= E mufakat keberatan:"])
  func `that nobody objects is no objection`(line: String) {
    #expect(KarangIntan.context.read(line).decision?.dissents == [])
    #expect(KarangIntan.context.read(line).body?.text.contains("keberatan:") == true)
  }

  @Test func `only a decision has it`() {
    for sign in ["", "! ", "$ ", "~ ", "? "] {
      #expect(KarangIntan.context.read("\(sign)x keberatan:Kiram").body?.text == "x keberatan:Kiram")
    }
  }

  @Test func `what is added joins those noted, and a reason takes the place of none`() {
    let context = KarangIntan.context(typed: ["= x keberatan:Kiram keberatan:Balau longsor"])
    let added = context.read("+ keberatan:Kiram jauh keberatan:Balau longsor")
    #expect(
      added.decision?.dissents == [
        Dissent(party: .village("Balau"), reason: "longsor"), Dissent(party: .village("Kiram"), reason: "jauh"),
      ])
    #expect(context.read("+ keberatan:Balau longsor").body == context.session.entries[0].body)
  }

  @Test func `the line of a decision says it again, and turning it into a note makes nobody a speaker`() throws {
    let context = KarangIntan.context(typed: ["= x mufakat keberatan:Pambakal Kiram lahan: belum siap; betul"])
    let entry = try #require(context.session.entries.first)
    #expect(context.line(for: entry) == "= x mufakat keberatan:@Pambakal Desa Kiram: lahan: belum siap; betul")
    guard case .command(.turn(let turned)) = context.read("/jadikan catatan P-1").outcome,
      case .note(let note) = turned.body.matter
    else {
      Issue.record("not turned")
      return
    }
    #expect(note.speaker == nil)
  }

  @Test func `below the quorum a warning stands above the line, and the decision keeps both counts`() {
    var setup = KarangIntan.setup
    setup.quorum = .people(3)
    var session = Session()
    for change in [.begin(setup), .setPresence(["emma", "eka"], .present(at: nil))] as [Change] {
      #expect(throws: Never.self) { try session.apply(change) }
    }
    let context = CaptureContext(session: session, today: KarangIntan.anotherDay)
    let reading = context.read("= x mufakat")
    #expect(reading.warnings == [.belowQuorum(present: 2, needed: 3)])
    #expect(reading.decision == Decision(method: .consensus, present: 2, quorum: 3))
    try? session.apply(.setPresence(["mahrur"], .present(at: nil)))
    #expect(CaptureContext(session: session, today: KarangIntan.anotherDay).read("= x mufakat").warnings.isEmpty)
  }

  @Test func `mending a decision keeps how many were there and how many had to be`() throws {
    var session = KarangIntan.session()
    let body = Entry.Body(text: "x", matter: .decision(Decision(present: 2, quorum: 3)))
    try session.apply(.record(NewEntry(id: "p", body: body, typed: "= x")))
    let context = CaptureContext(session: session, today: KarangIntan.anotherDay)
    #expect(context.read("= y", replacing: "p").decision == Decision(present: 2, quorum: 3))
  }
}
