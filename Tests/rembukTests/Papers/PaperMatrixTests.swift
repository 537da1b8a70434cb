import Foundation
import FoundationXML
import Meeting
import Minutes
import TestKit
import Testing

@testable import MinutesRendering
@testable import rembuk

/// Every paper in every format of every kind of meeting, written and read back.
@Suite struct PaperMatrixTests {
  /// Meetings that papers are made of.
  enum Case: String, CaseIterable {
    /// Begun from a template; nothing happened.
    case empty
    /// No template, no head, no roster: every field is missing.
    case bare
    case typical
    /// Every text tries to break the format that it is written in.
    case hostile
    /// 500 entries; slow where nothing is optimised.
    case long
  }

  static let pairs: [(Case, Papers.Kind)] = Case.allCases.flatMap { meeting in
    let isSlow = ProcessInfo.processInfo.environment["REMBUK_LIBREOFFICE"] == nil && meeting == .long
    return isSlow ? [] : Papers.Kind.allCases.map { (meeting, $0) }
  }

  @Test(arguments: pairs) func `every paper is sound in every format`(meeting: Case, kind: Papers.Kind) throws {
    let history = try Self.history(meeting)
    let form = PaperForm(PaperChoices(), for: history.session)
    for paper in kind.papers(of: history, sealCode: nil, PaperChoices()) {
      for format in paper.formats {
        let bytes = try #require(try paper.bytes(as: format, form))
        for complaint in try PaperReader.complaints(about: bytes, format) {
          Issue.record("\(meeting) \(paper.name).\(format): \(complaint)")
        }
      }
    }
  }

  @Test(arguments: Case.allCases.filter { $0 != .long }) func `the same meeting gives the same bytes`(meeting: Case)
    throws
  {
    let history = try Self.history(meeting)
    let form = PaperForm(PaperChoices(), for: history.session)
    for paper in Papers.Kind.proposals.papers(of: history, sealCode: nil, PaperChoices()) {
      for format in paper.formats { #expect(try paper.bytes(as: format, form) == paper.bytes(as: format, form)) }
    }
  }

  @Test func `what is hostile comes out as text, and a formula nowhere`() throws {
    let history = try Self.history(.hostile)
    let form = PaperForm(PaperChoices(), for: history.session)
    for paper in Papers.Kind.proposals.papers(of: history, sealCode: nil, PaperChoices())
    where paper.formats.contains(.csv) {
      let bytes = try #require(try paper.bytes(as: .csv, form))
      let rows = try #require(CSVReader.rows(bytes))
      let cells = rows.flatMap(\.self)
      #expect(cells.contains { $0.contains("'=cmd()") } && cells.contains { $0.contains("<&\"]]>") })
      for text in HostileText.formulas + HostileText.markup {
        #expect(cells.contains { $0.contains(text.marker) }, "\(text)")
      }
      #expect(cells.allSatisfy { !"=+-@＝＋－＠\t\r".unicodeScalars.contains($0.unicodeScalars.first ?? " ") })
    }
  }

  // MARK: - Meetings

  static func history(_ meeting: Case) throws -> History {
    var history = History()
    var number = 0
    func commit(_ change: Change) throws {
      number += 1
      try history.commit(Step(id: Identifier("langkah\(number)"), seat: "Sekretaris", deed: .change(change)))
    }
    guard meeting != .bare else {
      try commit(.begin(Setup(template: "kosong")))
      return history
    }
    var setup = try SampleRun.setup()
    setup.isSample = false
    if meeting == .hostile { setup = hostile(setup) }
    try commit(.begin(setup))
    let texts: [String]
    switch meeting {
    case .empty, .bare: return history
    case .typical:
      texts = [
        "kader perlu dilibatkan", "pendampingan ibu hamil", "PMT lokal", "posyandu serentak", "anggaran transportasi",
      ]
    case .hostile: texts = Self.hostileTexts
    case .long:
      texts = (0..<500).map { "Butir \($0) tentang penimbangan balita di posyandu dan pendampingan ibu hamil" }
    }
    let speaker = Party.person(setup.attendees[0].id)
    for (index, text) in texts.enumerated() {
      var proposal = Proposal()
      proposal.proposer = speaker
      proposal.cost = Rupiah(36_700_000)
      let due = index % 2 == 0 ? Commitment.Due.date(try #require(CivilDate(iso: "2026-06-30"))) : .routine(text)
      let matters: [Entry.Matter] = [
        .note(Note(speaker: index % 3 == 0 ? .named(text) : speaker, speech: .input)),
        .commitment(Commitment(owners: [speaker, .named(text)], due: due)), .proposal(proposal),
        .decision(Decision(method: .consensus)), .setAside(by: speaker),
      ]
      // A few texts take every part, many take turns.
      for matter in texts.count > 100 ? [matters[index % 5]] : matters {
        let entry = NewEntry(
          id: Identifier("butir\(number)"), body: Entry.Body(text: text, labels: ["gizi"], matter: matter),
          agendaItem: setup.agenda[index % setup.agenda.count].id, time: TimeOfDay(hour: 9, minute: index % 60),
          typed: text)
        try commit(.record(entry))
      }
    }
    // What is much too long takes its time to draw, so that it stands in one paper only.
    for text in meeting == .hostile ? HostileText.size : [] {
      let body = Entry.Body(text: text.text, matter: .note(Note()))
      try commit(.record(NewEntry(id: Identifier(text.marker), body: body, typed: text.text)))
    }
    return history
  }

  /// The table that every way in is tried with, and what only papers stumble over.
  private static let hostileTexts =
    (HostileText.terminal + HostileText.direction + HostileText.formulas + HostileText.markup).map(\.text) + paperTexts

  private static let paperTexts = [
    "<&\"]]> <script>alert(1)</script>", "=cmd()", "+1", "-1", "@x", "a\"b;c,d\te", "satu\r\ndua\u{2028}tiga",
    "\u{1B}[2J\u{9B}\u{7}\u{0} kendali", "\u{202E}kebalik\u{202C} \u{2066}isolat\u{2069}",
    "BEGIN:VCALENDAR\r\nEND:VEVENT",
    "| a | b |\n# judul\n- x", String(repeating: "panjang", count: 70),
    String(repeating: "nama yang panjang ", count: 25),
    "👩‍👩‍👧‍👦 عبد الله 一二三 e\u{301}",
  ]

  /// The same setup with names and titles that try to break what they are written in.
  private static func hostile(_ setup: Setup) -> Setup {
    var setup = setup
    let text = paperTexts.prefix(9).joined(separator: " ")
    setup.details.title = text
    setup.details.place = text
    setup.details.organiser = text
    setup.details.chair = .named(text)
    setup.details.noteTaker = .named(paperTexts[11])
    setup.details.letterhead = Letterhead(government: text, office: paperTexts[12], address: paperTexts)
    setup.wording.signingPlace = text
    for index in setup.attendees.indices {
      setup.attendees[index].name = hostileTexts[index % hostileTexts.count]
      setup.attendees[index].position = hostileTexts[(index + 5) % hostileTexts.count]
    }
    return setup
  }
}
