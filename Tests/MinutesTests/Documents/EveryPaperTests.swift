import Meeting
import TestKit
import Testing

@testable import Minutes

/// What holds for each paper of each meeting, whatever is missing in it.
@Suite struct EveryPaperTests {
  static let papers: [(name: String, make: @Sendable (Session) -> Document)] = [
    (Notula.name, { Notula.document(of: $0) }), (BeritaAcara.name, { BeritaAcara.document(of: $0) }),
    (RencanaTindakLanjut.name, { RencanaTindakLanjut.document(of: $0) }),
    (DaftarUsulan.name, { DaftarUsulan.document(of: $0) }), (LembarSIPD.name, { LembarSIPD.document(of: $0) }),
    (KartuKomitmen.name, { KartuKomitmen.document(of: $0) }),
    (SuratPengantar.name, { SuratPengantar.document(of: $0) }), (Laporan.name, { Laporan.document(of: $0) }),
    (RilisBerita.name, { RilisBerita.document(of: $0) }),
  ]

  /// The full meeting without some of what it holds, chosen by `generator`.
  static func session(_ generator: inout SeededGenerator) throws -> Session {
    var setup = FullMeeting.setup
    func drops() -> Bool { Bool.random(using: &generator) }
    if drops() { setup.details.title = nil }
    if drops() { setup.details.theme = nil }
    if drops() { setup.details.organiser = nil }
    if drops() { setup.details.place = nil }
    if drops() { setup.details.date = nil }
    if drops() { setup.details.start = nil }
    if drops() { setup.details.end = nil }
    if drops() { setup.details.meetingYear = nil }
    if drops() { setup.details.planYear = nil }
    if drops() { setup.details.chair = nil }
    if drops() { setup.details.noteTaker = nil }
    if drops() { setup.details.invitation = nil }
    if drops() { setup.wording.signingPlace = nil }
    if drops() { setup.indicators = [] }
    if drops() { setup.wording.papers.agreement.isSignedByGroups = true }
    if drops() { setup.wording.papers.agreement.annexes = [.priorities] }
    if drops() { setup.wording.papers.agreement.materialFor = "RKPD Tahun {tahun_rencana}." }
    if drops() { setup.wording.papers.report.addressee = ["Camat"] }
    var session = Session()
    try session.apply(.begin(setup))
    // One that another needs may be among those left out: what is refused then is left out too.
    for change in FullMeeting.changes where !drops() { try? session.apply(change) }
    return session
  }

  @Test(arguments: 0..<150)
  func wordsStaySoundWhateverIsMissing(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let session = try Self.session(&generator)
    for paper in Self.papers {
      let document = paper.make(session)
      #expect(document.name == paper.name)
      for line in DocumentDump(of: document).lines {
        for slip in Self.slips where line.contains(slip) { Issue.record("\(paper.name) \(seed): “\(slip)” in \(line)") }
      }
      for fault in document.parts.flatMap({ Self.danglingColons(in: $0.blocks) }) {
        Issue.record("\(paper.name) \(seed): \(fault)")
      }
    }
    #expect(Ringkasan.text(of: session).utf16.count <= Ringkasan.longest)
  }

  /// What no sentence of a paper has: signs doubled by a missing word, words doubled by a name that brings its own.
  static let slips = [
    "..", "…………….", ",,", ", ,", "( ", " )", "()", "oleh oleh", "tahun tahun", "dari dari", "pada pada", "Tahun Tahun",
    " ,", " .", " ;", ";;", ":.", ": .", "  .", "Optional(", "{", "}", ",.", ";.", "Desa Desa",
  ]

  /// Colons with nothing behind them: at the end of a paragraph, an item or a field's last line.
  static func danglingColons(in blocks: [Document.Block]) -> [String] {
    func isOpen(_ text: String) -> Bool { text.last { !$0.isWhitespace } == ":" }
    func faults(in items: [Document.Item]) -> [String] {
      items.flatMap { item in
        let text = item.runs.map(\.text).joined()
        return (isOpen(text) && item.items.isEmpty ? [text] : []) + faults(in: item.items)
      }
    }
    return blocks.enumerated().flatMap { index, block -> [String] in
      switch block {
      case .paragraph(let runs):
        let text = runs.map(\.text).joined()
        guard isOpen(text) else { return [] }
        switch index + 1 < blocks.count ? blocks[index + 1] : nil {
        case .list, .fields, .table: return []
        default: return [text]
        }
      case .list(let items): return faults(in: items)
      case .fields(let fields): return fields.compactMap { isOpen($0.lines.last ?? ":") ? $0.label : nil }
      case .cards(let cards): return cards.flatMap { danglingColons(in: $0) }
      default: return []
      }
    }
  }

  /// Five hundred entries: every one of them stands in the papers that hold its kind, and the sums are those of a plain loop.
  @Test func aLongMeetingLosesNothing() throws {
    var sum: Int64 = 0
    let changes = (0..<500).map { number -> Change in
      switch number % 5 {
      case 0: return Fixture.note("catatan nomor \(number)", by: .participant(of: "kpm"), .input)
      case 1: return Fixture.entry("janji nomor \(number)", .commitment(Commitment(owners: [.group("kpm")])))
      case 2:
        var proposal = Proposal()
        proposal.cost = Rupiah(Int64(number) * 1000)
        sum += Int64(number) * 1000
        return Fixture.entry("usul nomor \(number)", .proposal(proposal))
      case 3: return Fixture.entry("sepakat nomor \(number)", .decision(Decision()))
      default: return Fixture.entry("tampung nomor \(number)", .setAside(by: nil))
      }
    }
    let session = try Fixture.session(changes)
    let texts = Dictionary(uniqueKeysWithValues: Self.papers.map { ($0.name, DocumentDump(of: $0.make(session)).text) })
    let holders = [
      ("catatan", 0, [Notula.name, Laporan.name, RilisBerita.name]),
      ("janji", 1, [Notula.name, RencanaTindakLanjut.name, KartuKomitmen.name, Laporan.name, RilisBerita.name]),
      ("usul", 2, [Notula.name, DaftarUsulan.name, BeritaAcara.name]),
      ("sepakat", 3, [Notula.name, BeritaAcara.name, Laporan.name, RilisBerita.name]),
      ("tampung", 4, [Notula.name, Laporan.name, RilisBerita.name]),
    ]
    for (word, first, names) in holders {
      for name in names {
        let text = try #require(texts[name]).lowercased()
        let missing = stride(from: first, to: 500, by: 5).filter { !text.contains("\(word) nomor \($0)") }
        #expect(missing.isEmpty, "\(name) \(word)")
      }
    }
    #expect(texts[DaftarUsulan.name]?.contains("| \(Rupiah(sum).formatted) |") == true)
  }

  @Test func hostileWordsStayWordsOfOneCell() throws {
    let words = "<&\"]]> =cmd() | \\ * _ `x` \u{1B}[31m \u{202E}abc"
    let session = try Fixture.session([
      .set(.title(words)), .set(.place(words)), .set(.organiser(words)),
      Fixture.note(words, by: .named(words), quoted: true), Fixture.entry("\(words) 1", .decision(Decision())),
      Fixture.entry("\(words) 2", .commitment(Commitment(owners: [.named(words)], due: .routine(words)))),
      Fixture.entry("\(words) 3", .proposal(Proposal())),
    ])
    for paper in Self.papers {
      let document = paper.make(session)
      for case .table(let table) in document.blocks {
        for row in table.rows where !row.cells.isEmpty { #expect(row.cells.count == table.columns.count) }
        if let total = table.total { #expect(total.count == table.columns.count) }
      }
    }
  }
}
