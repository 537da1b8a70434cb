import Capture
import Facilitator
import Meeting
import TestKit
import Testing

@Suite struct EnglishScreenTests {
  private static let session = MeetingFixture.history().session

  static let gaps: [Gap] = [
    .title, .date, .place, .organiser, .chair, .noteTaker, .invitation, .nobodyPresent,
    .itemsNeverOpened(["pembukaan"]), .itemsNeverOpened(["pembukaan", "penutup"]), .commitmentWithoutOwner("e"),
    .commitmentOwnedByGroup("e"), .commitmentWithoutDue("e"), .unknownName("e", "Budi"), .proposalWithoutVillage("e"),
    .proposalWithoutCost("e"), .votesAboveAttendance("e"), .decidedBelowQuorum("e"), .putAside("e"),
    .proposalUndecided("e"),
  ]

  @Test(arguments: gaps, [true, false]) func `what fills a gap is a line that is read`(gap: Gap, isEnglish: Bool) throws
  {
    let words: any Language = isEnglish ? English() : Indonesian()
    guard let line = words.line(filling: gap, in: Self.session) else {
      #expect(gap.entry != nil)
      return
    }
    let value: String =
      switch gap {
      case .date: "21-1-2026"
      case .nobodyPresent: "Emma"
      case .itemsNeverOpened: ""
      default: "x"
      }
    guard
      case .command = CaptureContext(session: Self.session, today: try #require(MeetingFixture.date)).read(line + value)
        .outcome
    else {
      Issue.record("not a command: \(line)\(value)")
      return
    }
    // The sentence names the same command.
    #expect(words.gap(gap, in: Self.session).contains(line.trimmingBlanks) || gap.isOfItems)
  }

  @Test func `the items that were never opened are told by number, a single one by its title too`() {
    let (id, en) = (Indonesian(), English())
    #expect(id.gap(.itemsNeverOpened(["diskusi", "penutup"]), in: Self.session) == "2 acara belum dibuka: 2, 3")
    #expect(en.gap(.itemsNeverOpened(["diskusi", "penutup"]), in: Self.session) == "2 items never opened: 2, 3")
    #expect(id.gap(.itemsNeverOpened(["penutup"]), in: Self.session) == "Acara belum dibuka: 3 Penutup")
    #expect(en.gap(.itemsNeverOpened(["penutup"]), in: Self.session) == "Item never opened: 3 Penutup")
  }

  /// Everything that can be said without a meeting's own words, in both languages.
  private static func sentences(_ words: any Language) -> [String] {
    let time = TimeOfDay(hour: 9, minute: 0) ?? TimeOfDay("0.00")
    let oddities: [Oddity] =
      time.map {
        [
          .endBeforeStart(end: $0, start: $0),
          .endBeforeEntry(end: $0, Entry.Number(kind: .note, ordinal: 1), at: $0),
          .moreThanInvited("kpm", present: 3, invited: 2),
        ]
      } ?? []
    let places = HelpPlace.allCases.flatMap { [words.name(of: $0)] + words.keys(in: $0).map(\.meaning) }
    let commands = CommandName.allCases.flatMap { [words.menuTitle(of: $0), words.line(of: $0)] }
    return gaps.map { words.gap($0, in: session) } + oddities.map { words.oddity($0, in: session) } + places + commands
      + Action.allCases.flatMap { [words.title(of: $0), words.help(of: $0)] }
      + words.commandHelp.flatMap { [$0.typed, $0.meaning] } + words.captureExamples.map(\.meaning)
  }

  @Test func `no Indonesian word is left in what the English screen says`() {
    let indonesian = [
      "rapat", "belum", "acara", "dan", "yang", "catatan", "hadir", "judul", "tempat", "tanggal", "selesai", "sebelum",
      "baris", "tombol", "perintah", "kembali", "isi", "mulai", "tutup", "sahkan", "lanjut", "jadi", "untuk", "dengan",
    ]
    for sentence in Self.sentences(English()) {
      let words = Set(sentence.lowercased().split { !$0.isLetter }.map(String.init))
      #expect(words.isDisjoint(with: indonesian), "\(sentence)")
    }
    #expect(Self.sentences(Indonesian()).count == Self.sentences(English()).count)
  }
}

extension Gap {
  fileprivate var isOfItems: Bool {
    if case .itemsNeverOpened = self { true } else { false }
  }
}

extension String {
  fileprivate var trimmingBlanks: String { hasSuffix(" ") ? String(dropLast()) : self }
}
